import type { Archive } from "../archive/archive.ts";
import type { Attribution } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import type { Passage } from "../corpus/article.ts";
import { fold } from "../language/fold.ts";
import { STOP_WORDS } from "../language/stop-words.ts";
import { familySound } from "../language/transliteration.ts";
import { personNamed } from "./filter.ts";

/** Whom a speaker as typed may mean. */
export interface Called {
  /** Those whose name it is: several where it is the name of several. */
  readonly people: readonly Person[];
  /** Whether it names or describes somebody: « le préfet », « la biologiste Wapotro », « le maire de Pau ». */
  readonly fits: (speaker: Attribution) => boolean;
}

/** Reads `typed`, a name or a description of whoever is said to have said something. */
export function calledBy(archive: Archive, typed: string): Called {
  const people = peopleNamed(archive, typed);
  const named = people.length > 0 ? people : peopleNamed(archive, nameIn(typed));
  const wanted = wordsOf(typed).filter((word) => !STOP_WORDS.has(word) && !TITLES.has(word));
  return {
    people: named,
    fits: ({ person, mention }) => {
      // A name says who is meant: who else stands beside it said nothing.
      const beside = named.some(({ kind }) => kind === "person") ? [] : around(mention);
      return [person, ...(person.members ?? [])].some(
        (each) => named.includes(each) || isDescribed(each, wanted, beside),
      );
    },
  };
}

/** As far as what stands beside a name may describe it, in code units, and what ends it. */
const BESIDE = 80;
const STOP = /[.!?\n«»"“”]/u;

const around = ({ article: { text }, start, end }: Passage): string[] => [
  text
    .slice(Math.max(0, start - BESIDE), start)
    .split(STOP)
    .at(-1) ?? "",
  text.slice(start, end),
  text.slice(end, end + BESIDE).split(STOP)[0] ?? "",
];

function peopleNamed(archive: Archive, typed: string): readonly Person[] {
  if (typed === "") return [];
  const named = personNamed(archive, typed);
  if ("person" in named) return [named.person];
  return named.answer.kind === "ambiguous" ? named.answer.candidates : [];
}

/** What stands behind the words that only describe: "Wapotro" of « la biologiste Wapotro ». */
const nameIn = (typed: string): string => {
  const begins = typed.search(/\p{Lu}/u);
  return begins < 0 ? "" : typed.slice(begins);
};

const TITLES: ReadonlySet<string> = new Set(["m", "mm", "mme", "mlle", "me", "mr", "mrs", "dr", "pr", "the", "of"]);

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Whether every word is one of somebody's names or roles, a name also in another spelling, or stands beside the name where the words are:
 * « a souri la sacristine, Odile Aubry ». Of somebody without a name the role is enough: "son fils" is « le fils de la victime ».
 */
function isDescribed(person: Person, wanted: readonly string[], beside: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  const { spellings, name, roles, kind } = person;
  if (kind === "role" && wordsOf(name).every((word) => wanted.includes(word) || STOP_WORDS.has(word))) return true;
  const names = wordsOf([name, ...spellings].join(" "));
  const known = new Set([...names, ...wordsOf([...roles.map(({ text }) => text), ...beside].join(" "))]);
  const sounds = new Set(names.map(familySound));
  return wanted.every((word) => known.has(word) || (word.length > 3 && sounds.has(familySound(word))));
}
