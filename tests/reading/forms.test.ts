import { expect, test } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Sentence -> "words | form | speaker", one for each quotation: what is speech, and what is a name or a charge. */
const TABLE: readonly [sentence: string, quotes: string[]][] = [
  // A work.
  ["Son deuxième album, « Rien ne presse », sort en mai.", ["Rien ne presse | term | nobody"]],
  // A noun that looks like a verb.
  ["Le syndicat dénonce « un passage en force ».", ["un passage en force | fragment | syndicat"]],
  // Who is described is a pronoun.
  ["Sa coach, Lise Aubert, la décrit comme « une bosseuse ».", ["une bosseuse | fragment | Lise Aubert"]],
  // A sentence ends before a mark that is the wrong way round.
  [
    "On savoure. » C’est un grand soir «, a jugé Boris Tanguy. Il espère « finir cinquième ».",
    ["C’est un grand soir | full | Boris Tanguy", "finir cinquième | fragment | Boris Tanguy"],
  ],
];

test.each(TABLE)("%s", (sentence, expected) => {
  const { quotes } = speechOf(sentence);
  expect(quotes.map(({ words, form, speaker }) => `${words} | ${form} | ${speaker ?? "nobody"}`)).toEqual(expected);
});
