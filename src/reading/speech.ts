import type { Layout } from "../corpus/article.ts";
import { slice } from "../corpus/span.ts";
import { isInstitution } from "../language/institutions.ts";
import { ROLE_NOUNS } from "../language/roles.ts";
import { soundsHuman } from "../language/speech-nouns.ts";
import type { Entity, QuoteFinding, StatementFinding } from "./findings.ts";
import type { Mentions } from "./mentions.ts";
import { answering } from "./speech/answering.ts";
import type { Cue } from "./speech/cue.ts";
import { cuesOf } from "./speech/cues.ts";
import { type Discourse, discourse, type Speaker } from "./speech/discourse.ts";
import { followSubject } from "./speech/pronouns.ts";
import { readQuotes, type Said } from "./speech/quotes.ts";
import { relayOf } from "./speech/relays.ts";
import { speakerOf } from "./speech/speakers.ts";
import { readStatements, reportedSpan } from "./speech/statements.ts";
import { readWords, type Words, wordAt } from "./speech/words.ts";

/** Who says what in one article. `entities` are those of `mentions`, with speakers added that only a cue reveals. */
export interface Speech {
  readonly entities: readonly Entity[];
  readonly quotes: readonly QuoteFinding[];
  readonly statements: readonly StatementFinding[];
}

/**
 * Reads quotations and reported statements and who is behind them: marks -> quoted spans, words -> cues, cues -> speakers, and from these the
 * quotations and the statements. Linear in the length of the text. Never throws.
 */
export function readSpeech(layout: Layout, mentions: Mentions): Speech {
  const words = readWords(layout, mentions.all, mentions.entities);
  const state = discourse(words);
  const said = new Map<number, readonly Said[]>();
  words.units.forEach((unit, number) => {
    const here: Said[] = [];
    const cues = cuesOf(words, unit, number);
    for (const cue of cues) {
      if (isToldByAnother(cue, cues)) continue;
      const speaker = speakerAt(state, cue, here);
      // "Le règlement est clair : …" is nobody's word.
      const promising = PROMISING.has(cue.rule) || (cue.rule === "colon" && cue.weak);
      // "Les bateliers ont indiqué avoir sauvé…": who has done something and says so is no thing.
      const done = cue.rule === "infinitive" && wordAt(words, cue.scope?.from ?? -1) === "avoir";
      if (promising && !done && speaker && !canSay(state, speaker)) continue;
      // "un trou que le quartier appelle « la piscine »": a name is used, nothing is said.
      const names = cue.rule === "direct" && NAMERS.has(words.verbs[cue.to - 1]?.lemma ?? "");
      if (speaker && !names)
        state.spoke.push({
          entity: speaker.entity,
          at: cue.from,
          aside: isAside(words, cue, here),
          until: reportedUntil(cue),
        });
      const asked = addressee(state, cue);
      if (asked !== undefined) state.spoke.push({ entity: asked, at: cue.to, aside: false, until: cue.to });
      const relay = speaker && relayOf(state, cue)?.entity;
      here.push({
        cue,
        speaker: speaker ?? null,
        span: reportedSpan(words, cue),
        relay: relay === speaker?.entity ? null : (relay ?? null),
      });
    }
    if (here.length > 0) said.set(number, here);
    followSubject(state, number);
  });
  return { entities: state.entities, quotes: readQuotes(state, said), statements: readStatements(words, said) };
}

/** "Pour les usagers, le changement sera faible, explique Paul Garnier": for whom it is so, in another's words. */
const isToldByAnother = (cue: Cue, cues: readonly Cue[]): boolean =>
  cue.rule === "pour" &&
  cues.some(({ rule, scope, from }) => rule === "incise" && scope && scope.from <= cue.from && cue.to < from);

const NAMERS = new Set(["appeler", "surnommer", "nommer", "baptiser", "qualifier"]);

/** "A a prévenu qu’il partirait si B s’en allait": the token behind what A says. */
const reportedUntil = ({ rule, states, to, scope }: Cue): number =>
  (rule === "clause" || rule === "selon") && states ? Math.max(to, scope?.to ?? to) : to;

/** "X a assumé ses propos, après que Y eut jugé qu’ils étaient maladroits": Y speaks in passing, and the next "il" is X. */
function isAside(words: Words, { subject, from, rule }: Cue, here: readonly Said[]): boolean {
  if (rule === "incise" || (rule === "comme" && wordAt(words, from - 1) === "est")) return false;
  // "comme le prétend l’administration", "ce que dément la famille".
  if (rule === "comme" || /^(?:que|qu')$/.test(wordAt(words, from - 1))) return true;
  if (
    here.some(({ cue }) => cue.rule !== "incise" && cue.scope !== null && cue.scope.from <= from && from < cue.scope.to)
  )
    return true;
  return subject !== null && subject.from < from && /^(?:que|qu')$/.test(wordAt(words, subject.from - 1));
}

/** "Et d’ajouter : « … »": whoever spoke last goes on. */
function goneOn(state: Discourse, cue: Cue): Speaker | undefined {
  const last = state.spoke.at(-1);
  return last && { entity: last.entity, mention: cue.span, because: [{ rule: "chained", at: cue.span }] };
}

/** "on a demandé au conseiller Paul Garnier si…": whoever is asked is the one to answer. */
function addressee({ words, entities }: Discourse, { rule, to, scope }: Cue): number | undefined {
  if (rule !== "question" || !scope) return undefined;
  for (let at = to; at < scope.from; at++) {
    const mention = words.mentions[words.mentionOf[at]!];
    if (mention && entities[mention.entity]?.kind !== "organisation") return mention.entity;
  }
  return undefined;
}

/** Rules by which things do something as well as people say it: "le débat promet d’être long", "le traité exclut". */
const PROMISING: ReadonlySet<string> = new Set(["object", "oneself", "infinitive"]);

/** Whether a noun phrase that nothing else names is somebody: "les élus", not "le traité", which excludes without saying so. */
function canSay({ words, entities }: Discourse, { entity, mention }: Speaker): boolean {
  const said = slice(words.text, mention).toLowerCase();
  // A court that rejects or confirms decides; it does not say.
  if (/^(?:tribunal|cour\b|conseil (?:d[’']|constit)|jury|chambre)/u.test(said)) return false;
  if (entity < words.entities.length || entities[entity]?.kind === "person") return true;
  const first = slice(words.text, entities[entity]?.mentions[0] ?? mention)
    .toLowerCase()
    .split(/[\s'’]/u);
  // "plusieurs pays se disent prêts".
  if (first.some((word) => /^(?:pays|puissances|capitales|chancelleries)$/.test(word))) return true;
  return first.some((word) => ROLE_NOUNS.has(word) || isInstitution(word) || soundsHuman(word));
}

/** The speaker of a cue: its subject, or for a chained one that of the cue before. */
function speakerAt(state: Discourse, cue: Cue, here: readonly Said[]): Speaker | undefined {
  if (cue.subject) {
    const beside = cue.rule === "incise" && cue.states ? (cue.scope ?? undefined) : undefined;
    const speaker = speakerOf(state, cue.subject, beside);
    return (speaker && answering(state, cue, speaker)) ?? speaker;
  }
  const last = cue.after ? here.find((said) => said.cue === cue.after) : here.at(-1);
  if (cue.chained && !last) return goneOn(state, cue);
  if (!cue.chained || !last?.speaker) return undefined;
  return { ...last.speaker, because: [{ rule: "chained", at: cue.span }, ...last.speaker.because] };
}
