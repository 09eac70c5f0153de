import { type Span, slice } from "../../corpus/span.ts";
import { PREPOSITIONS } from "../../language/function-words.ts";
import { BEFORE_ROLE } from "../../language/ordinary.ts";
import { ROLE_NOUNS } from "../../language/roles.ts";
import type { AttributionFinding, Gender } from "../findings.ts";
import type { Discourse } from "./discourse.ts";
import { saysI } from "./first-person.ts";
import { tokensOf } from "./forms.ts";
import { isImpersonal } from "./impersonal.ts";
import type { Quoted } from "./marks.ts";
import { firstOrSecond } from "./ordinals.ts";
import { agreementOf, antecedentOf, isGoverned, unitAt } from "./pronouns.ts";
import { isSurelyFinite, spanOf, type Unit, wordAt } from "./words.ts";

/** How many words back a name can stand for a bare role to be its bearer's. */
const REACH = 160;

/** An attribution to whoever the words around name. */
export const said = (entity: number, mention: Span, rule: "floating" | "turn" = "floating"): AttributionFinding => ({
  entity,
  mention,
  cue: null,
  via: null,
  because: [{ rule, at: mention }],
});

/** "C’est aussi le cas d’Anne Lambert, salariée du service. « … »", "Même constat chez Anne Lambert. « … »": who is brought in as a case. */
export function caseOf({ words, entities }: Discourse, unit: Unit): AttributionFinding | null {
  if (/^(?:même|idem|pareil)$/.test(wordAt(words, unit.from))) return alikeOf({ words, entities }, unit);
  if (ANSWERS.test(wordAt(words, unit.from))) return answerOf({ words, entities }, unit);
  if (!/^(?:c'|ce|cela|ça|tel)$/.test(wordAt(words, unit.from))) return null;
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 8); at++) {
    if (wordAt(words, at) !== "cas" || !/^(?:de|d'|du)$/.test(wordAt(words, at + 1))) continue;
    const mention = words.mentions[words.mentionOf[at + 2] ?? words.mentionOf[at + 3] ?? -1];
    if (!mention || entities[mention.entity]?.kind === "organisation" || entities[mention.entity]?.plural) return null;
    return said(mention.entity, { start: mention.start, end: mention.end });
  }
  return null;
}

/**
 * "La formule a fait bondir le maire. « … »", "L’idée amuse Paul Garnier. « … »": whom something moves, behind the verb of a sentence that ends with
 * him, is who speaks next.
 */
export function movedBy({ words, entities }: Discourse, unit: Unit): AttributionFinding | null {
  for (let at = unit.to - 1; at > unit.from && at > unit.to - MOVED_WITHIN; at--) {
    if (words.quoteOf[at] !== -1) return null;
    const form = words.verbs[at];
    // "Elle a vu un film qui amuse Paul Garnier": no main verb.
    if (/^(?:qui|que|qu'|dont)$/.test(wordAt(words, at - 1))) return null;
    const causes = REACTS.has(wordAt(words, at)) && words.verbs[at - 1]?.lemma === "faire";
    if (!causes && !(form && MOVES.has(form.lemma) && isSurelyFinite(words, at))) continue;
    let behind = /^(?:le|la|l'|les|son|sa)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
    if (words.mentionOf[behind] === -1 && BEFORE_ROLE.has(wordAt(words, behind))) behind++;
    const mention = words.mentions[words.mentionOf[behind] ?? -1];
    const found = entities[mention?.entity ?? -1];
    if (!mention || !found || found.kind === "organisation") return null;
    // "Ce but ravit le jeune joueur": whoever the paragraph is about.
    if (!mention.name && wordAt(words, behind) !== "premier" && BEFORE_ROLE.has(wordAt(words, behind))) return null;
    return said(mention.entity, { start: mention.start, end: mention.end });
  }
  return null;
}
/** In tokens. */
const MOVED_WITHIN = 16;
const REACTS = new Set(
  "bondir réagir sourire rire sursauter hurler tousser enrager grincer pâlir rougir tiquer fulminer soupirer tressaillir rigoler pleurer".split(
    " ",
  ),
);
const MOVES = new Set(
  "amuser agacer irriter exaspérer inquiéter étonner indigner révolter réjouir choquer désoler surprendre attrister énerver ulcérer scandaliser enchanter ravir séduire hérisser consterner".split(
    " ",
  ),
);

const ANSWERS =
  /^(?:réponse|réplique|réaction|commentaire|verdict|conclusion|conciliabule|soupir|sourire|explication|précision|confidence|aveu|regret|rires?)$/;

/** "Réponse de la directrice. « … »", "Conciliabule du tribunal. « … »": a few words without a verb that end with whoever speaks next. */
function answerOf({ words, entities }: Pick<Discourse, "words" | "entities">, unit: Unit): AttributionFinding | null {
  if (unit.to - unit.from > SHORT) return null;
  for (let at = unit.from + 1; at < unit.to; at++) {
    if (isSurelyFinite(words, at) || words.quoteOf[at] !== -1) return null;
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    if (mention && entities[mention.entity]) return said(mention.entity, { start: mention.start, end: mention.end });
  }
  return null;
}
/** In tokens, its full stop among them. */
const SHORT = 12;

/** "Même son de cloche chez Anne Lambert, dont la fille…": somebody whom a sentence without a main verb before it brings in. */
function alikeOf({ words, entities }: Pick<Discourse, "words" | "entities">, unit: Unit): AttributionFinding | null {
  for (let at = unit.from + 1; at < Math.min(unit.to, unit.from + 10); at++) {
    if (isSurelyFinite(words, at)) return null;
    const index = words.mentionOf[at]!;
    if (index === -1 || !/^(?:chez|pour|de|d')$/.test(wordAt(words, at - 1))) continue;
    const { entity, start, end } = words.mentions[index]!;
    const found = entities[entity];
    return found && found.kind === "person" && !found.plural ? said(entity, { start, end }) : null;
  }
  return null;
}

/**
 * The person or the single role that is the subject of a sentence, before its verb, or whom its first pronoun means. `several`: people too, "Les
 * joueurs ont rangé leurs boules. « … »".
 */
export function doerOf(state: Discourse, unit: Unit, several = false): AttributionFinding | null {
  const { words } = state;
  const agreement = agreementOf(wordAt(words, unit.from));
  // "Lui et son épouse rentraient": he is who the text is about.
  const withOther = wordAt(words, unit.from) === "lui" && wordAt(words, unit.from + 1) === "et";
  if (agreement && (withOther || !/^(?:lui|eux)$/.test(wordAt(words, unit.from)))) {
    if (isImpersonal(words, unit.from)) return null;
    const entity = antecedentOf(state, unit.from, agreement.gender, agreement.plural);
    if (entity === undefined || state.entities[entity]?.kind === "organisation") return null;
    return said(entity, spanOf(words, unit.from, unit.from + 1));
  }
  // "Le premier rit. « … »": of two.
  const ordered = firstOrSecond(state, unit);
  if (ordered) return said(ordered.entity, ordered.mention);
  for (let at = unit.from; at < Math.min(unit.to, unit.from + 30); at++) {
    // "Au fond de la cour, le gardien": no verb.
    if (words.quoteOf[at] !== -1 || (isSurelyFinite(words, at) && !PREPOSITIONS.has(wordAt(words, at - 1))))
      return null;
    const index = words.mentionOf[at]!;
    if (index === -1 || words.mentionOf[at - 1] === index || isGoverned(words, at)) continue;
    const { entity, start, end } = words.mentions[index]!;
    const { kind, plural, gender } = state.entities[entity]!;
    if (
      kind === "organisation" ||
      (plural && !(several && kind === "role")) ||
      (kind === "role" && isAgain(state, at, unit, gender))
    )
      return null;
    return said(entity, { start, end });
  }
  return null;
}

const IN_COURT = /^(?:présidente?|juge|procureure?|avocate?|assesseure?|substitute?|greffi(?:er|ère))$/;

/** Groups of nouns under which the press brings in people without a name. */
const OFFICES = new Set(["mayor", "prefect", "minister", "government", "spokesperson", "coach"]);

/** "Paul Garnier a tout vu. Le chauffeur rentrait chez lui.": a bare role with its article is mostly whoever the paragraph has named. */
function isAgain({ words, entities }: Discourse, at: number, unit: Unit, gender: Gender | null): boolean {
  if (!/^(?:le|la|l')$/.test(wordAt(words, at - 1)) || words.mentionOf[at + 1] === words.mentionOf[at]) return false;
  // "Karim comparaît. Le président l’interroge. « … »": whoever sits in court is nobody named before.
  if (IN_COURT.test(wordAt(words, at)) || OFFICES.has(ROLE_NOUNS.get(wordAt(words, at))?.group ?? "")) return false;
  // "Le patron, lui, n’y croit pas": another than who was named.
  if (wordAt(words, at + 1) === "," && /^(?:lui|elle)$/.test(wordAt(words, at + 2))) return false;
  for (let back = at - 1; back > at - REACH && back >= 0; back--) {
    const index = words.mentionOf[back]!;
    if (words.units[unitAt(words, back)]?.paragraph !== unit.paragraph) return false;
    const mention = words.mentions[index];
    const other = entities[mention?.entity ?? -1];
    if (!mention?.name || other?.kind !== "person" || words.quoteOf[back] !== -1) continue;
    // "A a plaidé. Le prévenu a eu la parole": not she.
    if (!gender || !other.gender || other.gender === gender) return true;
  }
  return false;
}

/** "On retrouve la maison de Jeanne : « Mon salon est plein de boue. »": the one person whom the sentence before "I" names. */
export function ownerBefore({ words, entities }: Discourse, quote: Quoted): AttributionFinding | null {
  const { from, to } = tokensOf(words, quote.outer);
  if (wordAt(words, from - 1) !== ":" || !saysI(words, to - 1)) return null;
  let found: AttributionFinding | null = null;
  for (let at = words.units[unitAt(words, from - 1)]?.from ?? from; at < from; at++) {
    const mention = words.mentions[words.mentionOf[at] ?? -1];
    if (!mention?.name || words.quoteOf[at] !== -1 || entities[mention.entity]?.kind !== "person") continue;
    if (found && found.entity !== mention.entity) return null;
    found ??= said(mention.entity, { start: mention.start, end: mention.end });
  }
  return found;
}

/** "« … » Le patron du bar n’a pas dormi." At the head of a paragraph: whoever is the subject of the sentence right behind. */
export function doerBehind(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const { from, to } = tokensOf(words, quote.outer);
  const number = unitAt(words, from);
  const own = words.units[number];
  if (!own || own.from !== from || words.units[number - 1]?.paragraph === own.paragraph) return null;
  const next = words.units[unitAt(words, to)];
  if (!next || next.from !== to || next.paragraph !== own.paragraph || agreementOf(wordAt(words, to))) return null;
  const found = doerOf(state, next);
  return found && { ...found, because: [{ rule: "after", at: found.mention }] };
}

/** "« A », « B » : la juge n’a pas cessé de recadrer l’accusé.": the subject behind the colon that ends a row of quotations. */
export function doerBehindColon(state: Discourse, quote: Quoted): AttributionFinding | null {
  const { words } = state;
  const { from, to } = tokensOf(words, quote.outer);
  const unit = words.units[unitAt(words, from)];
  if (!unit || words.units[unitAt(words, from) - 1]?.paragraph === unit.paragraph || words.quoteOf[unit.from] === -1)
    return null;
  let colon = to;
  while (
    colon < unit.to &&
    (words.quoteOf[colon] !== -1 || wordAt(words, colon) === "," || wordAt(words, colon) === "et")
  )
    colon++;
  return wordAt(words, colon) === ":" ? doerOf(state, { ...unit, from: colon + 1 }) : null;
}

/** Nobody stands as a subject, and only one person is named in all of the text, first name and surname: "dirigée par Paul Garnier. « Nous repartons. »" */
export function onlyPerson({ words, entities, names }: Discourse, quote: Quoted): AttributionFinding | null {
  const people = names.flatMap((named, entity) => {
    const full = entities[entity]?.kind === "person" && named.some((one) => /\s/.test(slice(words.text, one)));
    return full ? entity : [];
  });
  const mention = people.length === 1 ? names[people[0]!]!.findLast(({ end }) => end <= quote.outer.start) : undefined;
  const { from, to } = tokensOf(words, quote.outer);
  const own = words.tokens.slice(from, to).some(({ lower }) => /^(?:je|j'|nous|on|ma|mes|notre|nos)$/.test(lower));
  if (!mention || !own) return null;
  return said(people[0]!, { start: mention.start, end: mention.end });
}
