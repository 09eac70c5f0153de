import { ASKED_ANY } from "./asked-any.ts";
import { ASKED_CHAT } from "./asked-chat.ts";
import { ASKED_CLIPPED } from "./asked-clipped.ts";
import { ASKED_HARM_1 } from "./asked-harm-1.ts";
import { ASKED_HARM_2 } from "./asked-harm-2.ts";
import { ASKED_IDIOMS_1 } from "./asked-idioms-1.ts";
import { ASKED_IDIOMS_2 } from "./asked-idioms-2.ts";
import { ASKED_IDIOMS_3 } from "./asked-idioms-3.ts";
import { ASKED_IDIOMS_4 } from "./asked-idioms-4.ts";
import { ASKED_PUBLIC_1 } from "./asked-public-1.ts";
import { ASKED_PUBLIC_2 } from "./asked-public-2.ts";
import { ASKED_SLANG } from "./asked-slang.ts";
import { ASKED_WORLD_1 } from "./asked-world-1.ts";
import { ASKED_WORLD_2 } from "./asked-world-2.ts";

/** All that people type for what the press writes, beside `colloquial.ts`. */
export const ASKED = [
  ASKED_ANY,
  ASKED_HARM_1,
  ASKED_HARM_2,
  ASKED_PUBLIC_1,
  ASKED_PUBLIC_2,
  ASKED_WORLD_1,
  ASKED_WORLD_2,
]
  .map((lines) => lines.trim())
  .join("\n");

/** Turns of speech and clipped words: the press's words are searched for them, and not they for the press's words. */
export const ASKED_TURNS = [
  ASKED_CLIPPED,
  ASKED_CHAT,
  ASKED_SLANG,
  ASKED_IDIOMS_1,
  ASKED_IDIOMS_2,
  ASKED_IDIOMS_3,
  ASKED_IDIOMS_4,
]
  .map((lines) => lines.trim())
  .join("\n");
