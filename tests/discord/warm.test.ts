import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerTo } from "../../src/discord/memory.ts";
import { warmUp } from "../../src/discord/warm.ts";
import { makeLog } from "../../src/log.ts";
import { archiveOf } from "../answers/archive-of.ts";

const archive = archiveOf({
  "a.md": "« Le barrage rouvrira au printemps », a déclaré Jeanne Arnaud le 8 mars 2023.\n",
});
const log = await makeLog({ level: "silent", secret: "", pretty: false });

test("what /help proposes is answered before anybody asks", async () => {
  const asked: string[] = [];
  const counted = commands.map((command) => ({
    ...command,
    run: ((...given: Parameters<typeof command.run>) => {
      asked.push(command.name.en);
      return command.run(...given);
    }) as typeof command.run,
  }));
  await warmUp(archive, counted, log);
  expect(asked).toEqual(expect.arrayContaining(["help", "corpus", "timeline", "ask", "quote"]));
  const before = asked.length;
  const timeline = counted.find(({ name }) => name.en === "timeline")!;
  answerTo({ command: timeline, values: {} }, archive, counted);
  expect(asked).toHaveLength(before);
});

test("a command that fails does not keep the bot from starting", async () => {
  const broken = commands.map((command) => ({
    ...command,
    run: () => {
      throw new Error("broken");
    },
  }));
  await warmUp(archive, broken, log);
});
