import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { describeCorpus } from "../../src/answers/corpus.ts";
import { buildArchive } from "../../src/archive/build.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { WIDTH } from "../../src/picture/card.ts";
import { FONT, toPng } from "../../src/picture/png.ts";
import { drawSpeakers } from "../../src/picture/speakers.ts";
import { linesOf, shortened, svgText, textWidth } from "../../src/picture/text.ts";
import { drawTimeline } from "../../src/picture/timeline.ts";
import { root } from "../console/run.ts";

const archive = buildArchive(await loadCorpus(`${root}/seeds`, { maxArticleBytes: 5_000_000 }));

const drawn = (text: string): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="100"><text x="0" y="50" font-family="Inter" font-weight="600" font-size="32">${svgText(text)}</text></svg>`;
  return new Resvg(svg, { font: FONT }).getBBox()?.width ?? 0;
};

test("no line is wider than it is said to be", () => {
  const lines = archive.articles.flatMap(({ text }) => text.split(/[\n.]+/)).filter((line) => line.trim() !== "");
  for (const line of ["WWWWW", "mmmmm", "IIIII", "ŒŒ œœ", "« Où ? »", "Zoé Ångström, Łódź", ...lines.slice(0, 150)]) {
    expect(textWidth(line, 32), line).toBeGreaterThanOrEqual(drawn(line));
  }
});

test("a text is broken between words, and what does not fit is shortened", () => {
  expect(linesOf("un deux trois", 32, 1000, 3)).toEqual(["un deux trois"]);
  expect(linesOf("un deux trois quatre cinq six", 32, 170, 2)).toEqual([
    expect.stringMatching(/^un/),
    expect.stringMatching(/…$/),
  ]);
  expect(textWidth(shortened("m".repeat(500), 32, 200), 32)).toBeLessThanOrEqual(200);
});

const png = /^\x89PNG\r\n/;

test.each([
  ["timeline", () => drawTimeline(archive.events, "fr")],
  ["timeline without events", () => drawTimeline([], "en")],
  [
    "timeline of hostile names",
    () =>
      drawTimeline(
        archive.events.map((event) => ({
          ...event,
          mentions: event.mentions.map((mention) => ({
            ...mention,
            article: { ...mention.article, outlet: "W".repeat(500) },
          })),
        })),
        "fr",
      ),
  ],
  ["speakers", () => drawSpeakers(describeCorpus(archive).speakers, "fr")],
])("the picture of the %s is a PNG in which nothing leaves the frame", (_, draw) => {
  const drawing = draw();
  expect(toPng(drawing).toString("latin1")).toMatch(png);
  // Without the ground, which fills the frame.
  const shapes = drawing.svg.replace(/<rect width="1000"[^>]*\/>/, "");
  expect(shapes).not.toBe(drawing.svg);
  const box = new Resvg(shapes, { font: FONT }).getBBox();
  expect(box?.x).toBeGreaterThan(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(WIDTH);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(drawing.height);
});

test("marks of SVG in a text stay text", () => {
  expect(svgText('<script> & "x" \u202E\u0000')).toBe("&lt;script&gt; &amp; &quot;x&quot; ");
});
