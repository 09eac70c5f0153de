import { firstName, sameFirstName } from "../../language/first-names.ts";
import { genderOfName } from "../../language/name-gender.ts";
import { PARTICLES } from "../../language/ordinary.ts";
import { familySound, soundOf } from "../../language/transliteration.ts";
import { create, type Draft, type State, take } from "./drafts.ts";
import type { Phrase } from "./phrases.ts";

/** The words that tell names apart. */
export const bare = (words: readonly string[]): readonly string[] => words.filter((word) => !PARTICLES.has(word));

/** More people than this with one name, a family's or a first name, are not told apart: hostile text must not cost more. */
const MOST_NAMESAKES = 50;

function indexSounds({ bySound }: State, draft: Draft, words: readonly string[]): void {
  for (const word of words) {
    const sound = familySound(word);
    const list = bySound.get(sound);
    if (!list) bySound.set(sound, [draft]);
    else if (list.length < MOST_NAMESAKES && !list.includes(draft)) list.push(draft);
  }
}

/** Finds or makes the person of a name of several words, wherever in the article the others stand. */
export function joinFullName(state: State, phrase: Phrase): void {
  const words = bare(phrase.words);
  const gender = phrase.gender ?? genderOfName(words);
  const namesakes = state.bySound.get(familySound(words[words.length - 1] as string)) ?? [];
  for (const draft of namesakes) {
    if (draft.words.length < 2 || !sameName(draft.words, words)) continue;
    if (gender && draft.gender && gender !== draft.gender) continue;
    if (words.length > draft.words.length) {
      draft.words = words;
      indexSounds(state, draft, words);
    }
    take(state, draft, phrase);
    return;
  }
  const draft = create(state, "person", { ...phrase, gender }, words);
  indexSounds(state, draft, words);
  take(state, draft, phrase);
}

/** The same for words of which none is a known first name: they can be the family name of somebody. */
export function joinFamilyName(state: State, phrase: Phrase): void {
  const sounds = bare(phrase.words).map(familySound);
  const namesakes = state.bySound.get(sounds[sounds.length - 1] as string) ?? [];
  const whole = namesakes.filter((draft) => {
    if (draft.words.length <= sounds.length) return false;
    if (phrase.gender && draft.gender && phrase.gender !== draft.gender) return false;
    const family = draft.words.slice(1).map(familySound);
    return sounds.every((sound) => family.includes(sound));
  });
  // Several: the one named last is found when the text is gone through in order.
  if (whole.length === 0) joinFullName(state, phrase);
  else if (whole.length === 1) take(state, whole[0] as Draft, phrase);
}

/** Whether two full names can be of one person: first names agree, and one family name lies within the other. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGiven(a[0] as string, b[0] as string)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const sounds = long.slice(1).map(familySound);
  return short.slice(1).every((word) => sounds.includes(familySound(word)));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return soundOf(a) === soundOf(b) || sameFirstName(a, b);
}

/** "Durand", "M. Durand": the person of the article with that name, the one named last where there are several. */
export function resolveShortName(state: State, phrase: Phrase): Draft | undefined {
  const words = bare(phrase.words);
  const word = words[words.length - 1];
  if (word === undefined) return undefined;
  const sounds = words.map(familySound);
  let found: Draft | undefined;
  let latest = -2;
  for (const draft of state.bySound.get(familySound(word)) ?? []) {
    if (phrase.gender && draft.gender && phrase.gender !== draft.gender) continue;
    if (sounds.length > 1 && !sounds.every((sound) => draft.words.some((own) => familySound(own) === sound))) continue;
    const last = state.last.get(draft) ?? -1;
    if (last <= latest) continue;
    found = draft;
    latest = last;
  }
  if (found) return take(state, found, phrase);
  // "arrivé de Braga": a town, unless the article has somebody of that name.
  if (phrase.weak) return undefined;
  const gender = phrase.gender ?? (words.length === 1 ? (firstName(word) ?? null) : null);
  const draft = create(state, "person", { ...phrase, gender }, words);
  indexSounds(state, draft, words);
  return take(state, draft, phrase);
}
