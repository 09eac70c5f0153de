import type { Layout } from "../corpus/article.ts";
import { byPlace, contains, overlap, type Span, trimmed } from "../corpus/span.ts";
import { type Cue, cuesOf } from "./cues.ts";
import type { AttributionFinding, Entity, QuoteFinding, StatementFinding } from "./findings.ts";
import { isFull, isNamed } from "./forms.ts";
import type { Mentions } from "./mentions.ts";
import { type Discourse, discourse, isGoverned, type Speaker, speakerOf } from "./speakers.ts";
import { readWords, spanOf, type Words, wordAt } from "./words.ts";

/** Who says what in one article. `entities` are those of `mentions`, with speakers added that only a cue reveals. */
export interface Speech {
  readonly entities: readonly Entity[];
  readonly quotes: readonly QuoteFinding[];
  readonly statements: readonly StatementFinding[];
}

/** A cue with who is behind it. */
interface Said {
  readonly cue: Cue;
  readonly speaker: Speaker;
  readonly span: Span | null;
}

/** Reads quotations and reported statements and who is behind them. Never throws. */
export function readSpeech(layout: Layout, mentions: Mentions): Speech {
  const words = readWords(layout, mentions.all);
  const state = discourse(words, mentions.entities);
  const said: Said[] = [];
  words.units.forEach((unit, number) => {
    for (const cue of cuesOf(words, unit, number)) {
      const speaker = resolve(state, cue, said);
      if (!speaker) continue;
      state.spoke.push({ entity: speaker.entity, at: cue.from });
      said.push({ cue, speaker, span: scopeSpan(words, cue) });
    }
  });
  const statements = readStatements(words, said);
  const quotes = readQuotes(words, state, said);
  return { entities: state.entities, quotes, statements };
}

function resolve(state: Discourse, cue: Cue, said: readonly Said[]): Speaker | undefined {
  if (cue.subject) return speakerOf(state, cue.subject);
  const last = said.at(-1);
  if (last?.cue.unit !== cue.unit) return undefined;
  return { ...last.speaker, because: [{ rule: "chained", at: cue.span }, ...last.speaker.because] };
}

function scopeSpan(words: Words, { scope }: Cue): Span | null {
  if (!scope || scope.to <= scope.from) return null;
  const { start, end } = spanOf(words, scope.from, scope.to);
  let last = end;
  while (last > start && /[.,;:\s]/u.test(words.text.charAt(last - 1))) last--;
  const span = trimmed(words.text, { start, end: last });
  return span.end > span.start ? span : null;
}

function attribution({ cue, speaker }: Said, via: number | null): AttributionFinding {
  return {
    entity: speaker.entity,
    mention: speaker.mention,
    cue: cue.span,
    via,
    because: [{ rule: cue.rule, at: cue.span }, ...speaker.because],
  };
}

function readStatements(words: Words, said: readonly Said[]): StatementFinding[] {
  const found: StatementFinding[] = [];
  for (const one of said) {
    const { span, cue } = one;
    if (!span || !cue.states || isAllQuote(words, span)) continue;
    const outer = said.findLast(
      (other) =>
        other !== one &&
        other.span !== null &&
        other.cue.unit === cue.unit &&
        contains(other.span, cue.span) &&
        other.cue.states,
    );
    found.push({ ...span, polarity: cue.stance, speaker: attribution(one, outer ? outer.speaker.entity : null) });
  }
  return found.sort(byPlace);
}

/** Whether hardly anything of `span` stands outside quotation marks. */
function isAllQuote(words: Words, span: Span): boolean {
  let quoted = 0;
  for (const { outer, depth } of words.quotes) if (depth === 0) quoted += overlap(outer, span);
  return quoted > (span.end - span.start) * 0.9;
}

function readQuotes(words: Words, state: Discourse, said: readonly Said[]): QuoteFinding[] {
  const found: QuoteFinding[] = [];
  let last: { paragraph: number; attribution: AttributionFinding } | undefined;
  words.quotes.forEach((quote, index) => {
    const paragraph = words.quoteParagraph[index]!;
    const one = cueFor(words, quote.outer, said);
    let speaker = one ? attribution(one, null) : null;
    const full = isFull(words, quote);
    const named = isNamed(words, quote);
    if (!speaker && full && last && last.paragraph === paragraph) {
      speaker = {
        ...last.attribution,
        cue: null,
        because: [{ rule: "continued", at: null }, ...last.attribution.because],
      };
    }
    if (!speaker && !named && (full || quote.end - quote.start > 30))
      speaker = floating(words, state, quote.outer.start);
    const form = named || !speaker ? (full && !named ? "full" : "term") : full ? "full" : "fragment";
    if (form !== "term" && speaker) last = { paragraph, attribution: speaker };
    found.push({
      start: quote.start,
      end: quote.end,
      form,
      parts: [{ start: quote.start, end: quote.end }],
      speaker: form === "term" ? speaker : speaker,
    });
  });
  return found;
}

/** The cue that a quotation stands under: one beside it, the innermost whose words hold it, or another of its sentence. */
function cueFor(words: Words, outer: Span, said: readonly Said[]): Said | undefined {
  let best: Said | undefined;
  let bestScore = 0;
  for (const one of said) {
    const unit = words.units[one.cue.unit]!;
    const span = spanOf(words, unit.from, unit.to);
    if (!contains(span, outer)) continue;
    const score = closeness(words, one, outer);
    if (score > bestScore || (score === bestScore && score > 0)) {
      best = one;
      bestScore = score;
    }
  }
  return best;
}

function closeness(words: Words, { cue, span }: Said, outer: Span): number {
  if (contains(outer, cue.span)) return 5;
  const gap = cue.span.start - outer.end;
  if (cue.rule === "incise" && gap >= 0 && gap <= 3) return 4;
  if (span && contains({ start: span.start - 3, end: span.end + 3 }, outer)) return cue.rule === "incise" ? 2 : 3;
  void words;
  return 1;
}

/** No cue: the last person named before, outside quotations and not behind a preposition. */
function floating(words: Words, state: Discourse, before: number): AttributionFinding | null {
  const spoke = state.spoke.findLast(({ at }) => words.tokens[at]!.start < before);
  let at = words.tokens.findLastIndex(({ start }) => start < before);
  for (const stop = Math.max(0, at - 200); at > stop; at--) {
    const mention = words.mentionOf[at]!;
    if (mention === -1 || words.quoteOf[at] !== -1) continue;
    const found = words.mentions[mention]!;
    if (found.name && state.entities[found.entity]?.kind === "person" && !isGoverned(words, at)) {
      return {
        entity: found.entity,
        mention: { start: found.start, end: found.end },
        cue: null,
        via: null,
        because: [{ rule: "floating", at: { start: found.start, end: found.end } }],
      };
    }
    if (spoke && at <= spoke.at) break;
  }
  if (!spoke) return null;
  const mention = state.entities[spoke.entity]!.mentions[0]!;
  void wordAt;
  return {
    entity: spoke.entity,
    mention: { start: mention.start, end: mention.end },
    cue: null,
    via: null,
    because: [{ rule: "floating", at: null }],
  };
}
