import type { Archive } from "../archive/archive.ts";
import type { Sentence } from "../archive/findings.ts";
import type { Person } from "../archive/people.ts";
import { contains, type Span } from "../corpus/span.ts";
import { fold } from "../language/fold.ts";
import type { Gender } from "../reading/findings.ts";
import { IL } from "./anaphora.ts";
import { namesSomebody } from "./asks-somebody.ts";
import { namesIn } from "./names.ts";

/** The first pronoun for one person. */
const PRONOUN = new RegExp(`(?<![\\p{L}])(?:(?<she>elle|celle-ci)|(?<he>${IL}|celui-ci))(?!\\p{L})`, "iu");
/** Words within marks: what stands there is somebody else's word. */
const QUOTED = /«[^»]{0,600}»|“[^”]{0,600}”|"[^"]{0,600}"/gu;

/** A text with blanks in place of what stands between quotation marks, of the same length. */
export const withoutQuoted = (text: string): string => text.replace(QUOTED, (quoted) => " ".repeat(quoted.length));
/** Somebody by his kind: "la chercheuse", "son avocat". */
const BY_KIND =
  /(?<!\p{L})(?:(?:la|le|une?|son|sa|cet(?:te)?|ce) |l[’'])(?:(?:jeune|ancien(?:ne)?|nouveau|nouvelle|vieux|vieille) )?(?<noun>\p{Ll}[\p{L}-]{2,30})/giu;
/** How many sentences back somebody may be whom a pronoun means. */
const REACH = 3;

/**
 * Who may be meant by the first pronoun of a sentence, "il" or "elle": whom the reading took for it where it speaks, else everybody of that gender in the
 * nearest sentence before that names any. Undefined where there is no such pronoun, or where somebody without a name may be meant too.
 */
export function antecedentsOf(archive: Archive, { article, start, end }: Sentence): readonly Person[] | undefined {
  const { text } = article;
  const pronoun = PRONOUN.exec(withoutQuoted(text.slice(start, end)));
  if (!pronoun) return undefined;
  const place = { start: start + pronoun.index, end: start + pronoun.index + pronoun[0].length };
  const gender: Gender = pronoun.groups?.["she"] ? "f" : "m";
  const speaker = speakerAt(archive, { article, start, end, type: "sentence" }, place);
  if (speaker) return [speaker];
  const before = [{ start, end: place.start }, ...sentencesBefore({ article, start, end, type: "sentence" }, REACH)];
  for (const sentence of before) {
    const people = namesIn(archive, text, sentence).flatMap(({ person }) =>
      person?.kind === "person" && (person.gender === null || person.gender === gender) ? [person] : [],
    );
    if (people.length > 0) return people.every((person) => person.gender !== null) ? people : undefined;
    if (namesSomebodyByKind(text.slice(sentence.start, sentence.end))) return undefined;
  }
  return undefined;
}

/** The sentences that stand before one in its article, the nearest first, at most `most`; headings aside. */
export function sentencesBefore({ article, start, end }: Sentence, most: number): readonly Span[] {
  const sentences = article.paragraphs.filter(({ heading }) => !heading).flatMap((paragraph) => paragraph.sentences);
  const here = sentences.findIndex((sentence) => sentence.start <= start && sentence.end >= end);
  return here < 0 ? [] : sentences.slice(Math.max(0, here - most), here).reverse();
}

/** Whether a text speaks of somebody by his kind: "la chercheuse", "son avocat". */
export const namesSomebodyByKind = (text: string): boolean =>
  [...text.matchAll(BY_KIND)].some(({ groups }) => namesSomebody(fold(groups?.["noun"] ?? "")));

/** The speaker whom the reading found behind this very pronoun. */
function speakerAt(archive: Archive, sentence: Sentence, pronoun: Span): Person | undefined {
  const said = archive.index.findings.get(sentence.article);
  for (const { speaker } of [...(said?.quote ?? []), ...(said?.statement ?? [])])
    if (speaker && contains(pronoun, speaker.mention)) return speaker.person;
  return undefined;
}
