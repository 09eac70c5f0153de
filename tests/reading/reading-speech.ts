import { layOut } from "../../src/corpus/layout.ts";
import type { Span } from "../../src/corpus/span.ts";
import type { AttributionFinding } from "../../src/reading/findings.ts";
import { nameOf, readMentions } from "../../src/reading/mentions.ts";
import { readSpeech } from "../../src/reading/speech.ts";

/** Everything said in `text`, as words: for tables of sentences. */
export function speechOf(text: string) {
  const layout = layOut(text, text.includes("\n\n") ? {} : { headline: null });
  const mentions = readMentions(layout);
  const speech = readSpeech(layout, mentions);
  const words = ({ start, end }: Span) => layout.text.slice(start, end);
  const nameAt = (index: number) => nameOf(layout, speech.entities[index]!);
  const who = (speaker: AttributionFinding | null) => (speaker ? nameAt(speaker.entity) : null);
  return {
    layout,
    speech,
    quotes: speech.quotes.map((quote) => ({
      words: words(quote),
      form: quote.form,
      parts: quote.parts.map(words),
      speaker: who(quote.speaker),
      via: quote.speaker?.via == null ? null : nameAt(quote.speaker.via),
      rules: quote.speaker?.because.map(({ rule }) => rule) ?? [],
    })),
    statements: speech.statements.map((statement) => ({
      words: words(statement),
      polarity: statement.polarity,
      speaker: who(statement.speaker),
      via: statement.speaker.via === null ? null : nameAt(statement.speaker.via),
      rules: statement.speaker.because.map(({ rule }) => rule),
    })),
  };
}
