import { type AnyCommand, optionNamed } from "../command.ts";

/** "about:lignes" -> the name of an option and what follows its colon. */
const TYPED = /^(?<name>[\p{L}-]{1,20}):(?<value>.*)$/su;

/**
 * The words behind a command's name with options as Discord shows them, "about:prix du gaz speaker:Ruet", as the options of a terminal:
 * "--about=prix du gaz", "--speaker=Ruet". A value goes on until the next option. Behind other words only where the value touches its colon.
 */
export function typedOptions(given: readonly string[], command: AnyCommand | null): readonly string[] {
  const optionAt = (word: string) => {
    const { name = "", value = "" } = TYPED.exec(word)?.groups ?? {};
    return command && optionNamed(command, name.toLowerCase()) !== undefined
      ? { name: name.toLowerCase(), value }
      : undefined;
  };
  if (!given.some((word, at) => (at === 0 ? optionAt(word) : optionAt(word)?.value))) return given;
  const words: string[] = [];
  let open: { readonly name: string; readonly parts: string[] } | undefined;
  const close = () => {
    if (open) words.push(`--${open.name}=${open.parts.filter(Boolean).join(" ")}`);
    open = undefined;
  };
  given.forEach((word, at) => {
    const option = optionAt(word);
    if (option) {
      close();
      open = { name: option.name, parts: [option.value] };
    } else if (word.startsWith("--") || given[at - 1]?.startsWith("--")) {
      close();
      words.push(word);
    } else if (open) open.parts.push(word);
    else words.push(word);
  });
  close();
  return words;
}
