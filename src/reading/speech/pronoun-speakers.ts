import { type Span, spanBefore } from "../../corpus/span.ts";
import { POSSESSIVES } from "../../language/function-words.ts";
import type { Gender } from "../findings.ts";
import type { Range } from "./clauses.ts";
import { speakersTogether, speakTogether } from "./coordinated.ts";
import { type Discourse, means, named, type Speaker } from "./discourse.ts";
import { saysI } from "./first-person.ts";
import { subjectAhead, subjectOfSentence } from "./in-sentence.ts";
import { nounPhraseEnd } from "./noun-phrases.ts";
import { byNoun, headOf, mentioned } from "./noun-speakers.ts";
import { plainSubjectBefore } from "./plain-subjects.ts";
import { agreementOf, antecedentOf, lastNamed, pronounSpan, unitAt } from "./pronouns.ts";
import type { Subject } from "./subjects.ts";
import { wordAt } from "./words.ts";

/** The speaker that the pronoun or possessive at token `at` stands for. `beside`: tokens of somebody else in the same clause. */
export function byPronoun(state: Discourse, at: number, beside: Range | undefined): Speaker | undefined {
  const word = wordAt(state.words, at);
  const mention = pronounSpan(state.words, at);
  if (POSSESSIVES.has(word))
    return means(state, mention, antecedentOf(state, at, null, word === "leur" || word === "leurs"), "pronoun");
  // "À l’en croire", "à les entendre": of either gender.
  if (/^(?:l'|le|la|les)$/.test(word))
    return means(state, mention, antecedentOf(state, at, CLITIC_GENDER.get(word) ?? null, word === "les"), "pronoun");
  const agreement = agreementOf(word);
  if (!agreement) return /^(?:on|-(?:t-)?on)$/.test(word) ? byPlaceOf(state, at) : undefined;
  const { gender, plural } = agreement;
  const ahead = meantAhead(state, at, gender, plural) ?? meantByMain(state, at, gender, plural);
  if (ahead) return ahead;
  if (/-ci$|^l[ae]s?quel/.test(word))
    return means(state, mention, lastNamed(state, at, gender, plural, undefined, true), "last");
  const plain = plainSubjectBefore(state, at, gender, plural);
  const same = plain && byNoun(state, plain);
  if (same) return { ...same, mention, because: [{ rule: "pronoun", at: mention }, ...same.because] };
  // "« On me prend pour une folle », a-t-elle dit": somebody, not the court.
  const person = (index: number): boolean => state.entities[index]?.kind !== "organisation";
  const alone = !plural && saysI(state.words, at) ? antecedentOf(state, at, gender, plural, person, beside) : undefined;
  const entity = alone ?? antecedentOf(state, at, gender, plural, undefined, beside);
  const pair = plural ? pairBefore(state, at, gender) : undefined;
  if (pair) return { ...pair, mention, because: [{ rule: "pronoun", at: mention }, ...pair.because] };
  if (entity === undefined && beside) return subjectBeside(state, beside, gender, plural, mention);
  if (plural) {
    const both = lastTwo(state, at, entity);
    if (both) return { ...speakTogether(state, both, mention), because: [{ rule: "pronoun", at: mention }] };
  }
  return means(state, mention, entity, "pronoun");
}

const CLITIC_GENDER: ReadonlyMap<string, Gender> = new Map([
  ["le", "m"],
  ["la", "f"],
]);

/** "Rose et Anne approuvent. « On y croit », disent-elles": the names that the sentence before, or this one, has as its subject. */
function pairBefore(state: Discourse, at: number, gender: Gender | null): Speaker | undefined {
  const { words, entities } = state;
  const here = unitAt(words, at);
  for (let number = here; number >= 0 && number > here - PAIR_REACH; number--) {
    const unit = words.units[number]!;
    if (unit.paragraph !== words.units[here]?.paragraph) return undefined;
    for (let place = unit.from; place < Math.min(unit.to, at, unit.from + PAIR_WITHIN); place++) {
      const index = words.mentionOf[place]!;
      const mention = words.mentions[index];
      if (!mention?.name || entities[mention.entity]?.kind !== "person" || words.quoteOf[place] !== -1) continue;
      let to = place + 1;
      while (words.mentionOf[to] === index) to++;
      const both = speakersTogether(state, { kind: "noun", from: place, to }, named(state, index));
      const found = both && entities[both.entity];
      return found && (gender !== "f" || found.gender === gender) ? both : undefined;
    }
  }
  return undefined;
}
/** How many sentences back such a pair can stand, and how many words from the beginning of its sentence. */
const PAIR_REACH = 3;
const PAIR_WITHIN = 12;

/** How many sentences back two people who spoke in turn can be for "ils" to mean them both. */
const TWO_REACH = 3;

/** "A redoute une crue. B craint un éboulement. Ils réclament…": the last two who spoke, where no group was named since. */
function lastTwo(state: Discourse, at: number, group: number | undefined): readonly number[] | undefined {
  const { words, entities, spoke } = state;
  const here = unitAt(words, at);
  const found: number[] = [];
  let first = at;
  for (let index = spoke.length - 1; index >= 0 && index >= spoke.length - 6 && found.length < 2; index--) {
    const { entity, at: place } = spoke[index]!;
    if (here - unitAt(words, place) > TWO_REACH) break;
    if (entities[entity]?.kind !== "person" || entities[entity].plural || found.includes(entity)) continue;
    found.unshift(entity);
    first = place;
  }
  if (found.length < 2) return undefined;
  const start = words.units[unitAt(words, first)]?.from ?? 0;
  const since = spanBefore(group === undefined ? [] : (entities[group]?.mentions ?? []), words.tokens[at]!.start - 1);
  return since && since.start >= words.tokens[start]!.start ? undefined : found;
}

/** "Le ministre a réagi aux propos du maire qui parle d’un échec : pour lui, « c’est faux »": behind the colon, the subject of the sentence. */
function meantByMain(state: Discourse, at: number, gender: Gender | null, plural: boolean): Speaker | undefined {
  const { words } = state;
  if (wordAt(words, at - 2) !== ":" || !/^(?:pour|selon)$/.test(wordAt(words, at - 1))) return undefined;
  const unit = words.units[unitAt(words, at)]!;
  const last = state.spoke.at(-1);
  if (!last || last.at < unit.from) return undefined;
  const subject = subjectOfSentence(words, unit, at - 2);
  if (!subject) return undefined;
  const { from } = subject;
  const own = agreementOf(wordAt(words, from));
  const entity =
    subject.kind === "noun"
      ? mentioned(state, subject, headOf(words, subject))?.entity
      : own && antecedentOf(state, from, own.gender, own.plural);
  const found = entity === undefined ? undefined : state.entities[entity];
  if (!found || found.plural !== plural || (gender !== null && found.gender !== null && found.gender !== gender))
    return undefined;
  return means(state, pronounSpan(words, at), entity, "pronoun");
}

/** "Dans ce qu’il a décrit comme un « geste », le ministère a annoncé": the pronoun of a fronted clause is the subject that follows. */
function meantAhead(state: Discourse, at: number, gender: Gender | null, plural: boolean): Speaker | undefined {
  const { words } = state;
  const subject = subjectAhead(words, words.units[unitAt(words, at)]!, at);
  const speaker = subject && mentioned(state, subject, headOf(words, subject));
  const entity = speaker && state.entities[speaker.entity];
  if (!speaker || !entity || entity.plural !== plural) return undefined;
  if (gender !== null && entity.gender !== null && entity.gender !== gender) return undefined;
  return {
    ...speaker,
    mention: pronounSpan(words, at),
    because: [{ rule: "pronoun", at: pronounSpan(words, at) }, ...speaker.because],
  };
}

/** "La coopérative a ouvert deux fermes, a-t-elle annoncé": where nobody else is meant, the clause's own subject says so of itself. */
function subjectBeside(
  state: Discourse,
  { from, to }: Range,
  gender: Gender | null,
  plural: boolean,
  mention: Span,
): Speaker | undefined {
  const { words } = state;
  const article = wordAt(words, from);
  if (!/^(?:le|la|l'|les)$/.test(article) || (article === "les") !== plural) return undefined;
  if ((article === "la" && gender === "m") || (article === "le" && gender === "f")) return undefined;
  const subject: Subject = { kind: "noun", from, to: nounPhraseEnd(words, from, to) };
  const speaker = byNoun(state, subject);
  return speaker && { ...speaker, because: [{ rule: "pronoun", at: mention }, ...speaker.because] };
}

/** "À l’Élysée, on affirme que…", "Du côté de la mairie, on précise": the institution where it is said. */
function byPlaceOf(state: Discourse, at: number): Speaker | undefined {
  const { words } = state;
  // "« … », y lit-on": the paper of the institution that the sentence before speaks of.
  if (/^(?:lit|lisait|lire)$/.test(wordAt(words, at - 1))) {
    const issuer = (index: number): boolean => state.entities[index]?.kind === "organisation";
    const issued = antecedentOf(state, at, null, false, issuer) ?? antecedentOf(state, at, null, true);
    return means(state, pronounSpan(words, at), issued, "document");
  }
  // "« … », y fait-on savoir": where the sentence before was.
  if (wordAt(words, at - 1) === "y" || wordAt(words, at - 2) === "y")
    return (
      means(state, pronounSpan(words, at), antecedentOf(state, at, null, false), "pronoun") ??
      placeAhead(state, words.units[unitAt(words, at) - 1]?.from ?? 0, at)
    );
  const unit = words.units[unitAt(words, at)]!;
  // "À Bercy, où l’on rappelle", "répond-on à la mairie, où l’on": the place right before "où".
  const where = [at - 1, at - 2].find((back) => wordAt(words, back) === "où");
  if (where !== undefined) return placeBefore(state, where, unit.from);
  return placeAhead(state, unit.from, at);
}

/** The institution that a sentence begins with, as the place where something is said: "Chez Nova,", "À la mairie,". */
function placeAhead(state: Discourse, from: number, at: number): Speaker | undefined {
  const { words } = state;
  if (!/^(?:à|au|aux|chez|du|côté|dans|quant)$/.test(wordAt(words, from))) return undefined;
  for (let next = from + 1; next < Math.min(at, from + 8); next++) {
    if (wordAt(words, next) === "," && words.mentionOf[next] === -1) return undefined;
    const index = words.mentionOf[next]!;
    if (index !== -1 && state.entities[words.mentions[index]!.entity]?.kind === "organisation")
      return named(state, index);
  }
  return undefined;
}

/** The institution that ends right before "où", past a comma. */
function placeBefore(state: Discourse, where: number, from: number): Speaker | undefined {
  const { words } = state;
  for (let back = where - 1; back >= from && back > where - 4; back--) {
    const index = words.mentionOf[back]!;
    if (index !== -1 && state.entities[words.mentions[index]!.entity]?.kind === "organisation")
      return named(state, index);
  }
  return undefined;
}
