import { expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { withSubjects } from "../../src/answers/near.ts";
import { commandNamed } from "../../src/command.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  a: "« Le prix du blé baissera cet automne », a déclaré Anne Morel.\n\nSelon Karim Joly, la récolte sera bonne.",
  b: "« Les lignes jaunes seront repeintes en mai », a dit Paul Caron. La réunion est prévue vendredi.",
});
const asked = (name: string, values: Readonly<Record<string, string>>) => {
  const answer = commandNamed(commands, name)!.run(values, archive, commands);
  const near = withSubjects(answer, Object.values(values)[0] ?? "", archive);
  return near.kind === "nothing" ? near.subjects : near.kind;
};

test.each([
  ["quote", { about: "lignes roses" }, "lignes jaunes"],
  ["quote", { about: "prix du pétrole" }, "prix du blé"],
  ["quote", { about: "girafe" }, "Anne Morel"],
  ["ask", { question: "girafe ?" }, "Anne Morel"],
])("/%s %j: %s is offered, and each subject finds something", (name, values, subject) => {
  const subjects = asked(name, values);
  expect(subjects).toContain(subject);
  expect(subjects.length).toBeLessThanOrEqual(5);
  for (const one of subjects) expect(asked("quote", { about: one })).toBe("quotes");
});

test.each([
  ["zones vertes", "« Je ne veux des zones vertes de personne », a dit Lise Roy.", "vertes de personne"],
  ["fermes", "« Les fermes proches de la rivière sont menacées », a dit Lise Roy.", "proches de la rivière"],
  ["belges", "« Le ministre belge Karel Maes viendra », a dit Lise Roy.", "belge Karel"],
  ["procès", "« Le procès reporté en mars aura lieu », a dit Lise Roy.", "reporté en mars"],
])("asked for %j, %j does not offer %j", (typed, text, subject) => {
  const small = archiveOf({ a: text });
  const nearby = small.quotes;
  const nothing = { kind: "nothing", why: "no-match", missing: [], nearby, corrections: [], subjects: [] } as const;
  const near = withSubjects(nothing, typed, small);
  expect(near.kind === "nothing" && near.subjects).not.toContain(subject);
});

test("an answer stays as it is, and so does what found nothing for another reason", () => {
  expect(asked("quote", { about: "prix du blé" })).toBe("quotes");
  expect(asked("quote", { about: "blé", from: "hier" })).toEqual([]);
});
