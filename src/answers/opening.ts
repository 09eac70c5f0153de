import type { Word } from "../language/analyse.ts";

/** What people say before they ask, folded: "alors", "dis-moi", "so", "do you know". The longest first where one begins another. */
const OPENINGS: readonly (readonly string[])[] = `
  petite question
  quick question
  est ce que tu sais
  est ce que vous savez
  est ce qu on sait
  tu sais
  vous savez
  sais tu
  savez vous
  on sait
  sait on
  quelqu un sait
  qqn sait
  tu peux me dire
  peux tu me dire
  vous pouvez me dire
  pouvez vous me dire
  pourriez vous me dire
  tu pourrais me dire
  j aimerais savoir
  je voudrais savoir
  je veux savoir
  je me demande
  je me demandais
  j ai entendu dire que
  j ai entendu que
  j ai entendu dire qu
  j ai entendu qu
  j ai lu que
  j ai lu qu
  j ai vu que
  j ai vu qu
  on m a dit que
  on m a dit qu
  on dit que
  on dit qu
  il parait que
  il parait qu
  parait que
  parait qu
  a ce qu il parait
  apparemment
  excusez moi
  excuse moi
  pardon
  desole
  desolee
  rebonjour
  bjr
  slt
  une question
  j ai une question
  s il vous plait
  s il te plait
  i heard that
  i heard
  i read that
  i saw that
  somebody told me
  someone told me
  apparently
  excuse me
  sorry
  good morning
  good evening
  dis moi
  dites moi
  dis
  au fait
  au final
  du coup
  en fait
  en gros
  et donc
  et alors
  mais alors
  mais
  et
  alors
  donc
  bon
  bonjour
  bonsoir
  salut
  coucou
  hello
  stp
  svp
  do you know
  does anyone know
  anyone know
  do we know
  can you tell me
  could you tell me
  can anyone tell me
  can you explain
  could you explain
  do you happen to know
  give me
  let me know
  tell me
  remind me
  i want to know
  i would like to know
  i d like to know
  i wonder
  i was wondering
  by the way
  in the end
  any idea
  ok
  okay
  so
  and
  but
  well
  hi
  hey
  please
  actually
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "))
  .sort((a, b) => b.length - a.length);

/** An opening that a conjunction follows is none: "alors que le port ferme". */
const GOES_ON: ReadonlySet<string> = new Set(["que", "qu"]);
/** So many openings in a row at most: "bonjour, dis-moi, au fait". */
const MOST = 4;

/** The words of a question without what was said before it: "So what caused the fire?" asks "what caused the fire". Never empty. */
export function withoutOpening(words: readonly Word[]): readonly Word[] {
  let from = 0;
  for (let times = 0; times < MOST; times++) {
    const opening = OPENINGS.find((each) => each.every((word, at) => words[from + at]?.exact === word));
    if (!opening) break;
    const next = words[from + opening.length];
    if (!next || (GOES_ON.has(next.exact) && opening.length === 1)) break;
    from += opening.length;
  }
  return from === 0 ? words : words.slice(from);
}
