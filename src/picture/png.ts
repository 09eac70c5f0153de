import { createRequire } from "node:module";
import type { Drawing } from "./card.ts";

const require = createRequire(import.meta.url);

/** Inter has every letter of French and of the languages around it (SIL Open Font License). */
const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** Fonts of the machine are not used, so that a picture looks the same everywhere. */
export const FONT = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: "Inter" };

/** Turns a drawing into the bytes of a PNG. */
export function toPng({ svg, width }: Drawing): Buffer {
  // Loaded with the first picture: it takes megabytes that nobody may need.
  const { Resvg } = require("@resvg/resvg-js") as typeof import("@resvg/resvg-js");
  const resvg = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: FONT });
  return resvg.render().asPng();
}
