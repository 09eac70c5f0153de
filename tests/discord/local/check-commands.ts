import { type Issue, isObject, type Json, listOf, Report, size } from "./checks.ts";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  ),
);
const CHAT_INPUT = 1;
const SUBCOMMANDS = new Set([1, 2]);
/** Commands of each type that an application may have in one scope. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** A list of commands as it is registered. */
export function checkCommands(body: unknown): Issue[] {
  const report = new Report();
  if (!Array.isArray(body)) report.add("", "Must be a list.");
  const counts = new Map<number, number>();
  for (const [index, command] of listOf(body).entries()) {
    const type = Number(command["type"] ?? CHAT_INPUT);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (
      listOf(body)
        .slice(0, index)
        .some((other) => other["name"] === command["name"] && Number(other["type"] ?? 1) === type)
    ) {
      report.add(`${index}.name`, "Application command names must be unique");
    }
    checkCommand(report, command, type, String(index));
  }
  for (const [type, count] of counts) {
    if (count > (MOST[type] ?? 1)) report.add("", `Maximum number of application commands of type ${type} reached.`);
  }
  return report.issues;
}

function checkCommand(report: Report, command: Json, type: number, at: string): void {
  const chars = charactersOf(command);
  if (chars > 8000) report.add(at, `Command exceeds maximum size (8000), has ${chars}.`);
  if (type === CHAT_INPUT) {
    checkNames(report, command, at);
    checkDescriptions(report, command, at);
    checkOptions(report, command["options"], `${at}.options`);
    return;
  }
  report.text(`${at}.name`, command["name"], 1, 32);
  for (const [locale, name] of Object.entries(localised(command, "name")))
    report.text(`${at}.name.${locale}`, name, 1, 32);
  if (size(command["description"]) > 0)
    report.add(`${at}.description`, "Context menu commands cannot have a description");
  if (listOf(command["options"]).length > 0) report.add(`${at}.options`, "Context menu commands cannot have options");
}

const localised = (thing: Json, field: "name" | "description"): Json => {
  const map = thing[`${field}_localizations`];
  return isObject(map) ? map : {};
};

function checkNames(report: Report, thing: Json, at: string): void {
  for (const [locale, name] of [["", thing["name"]] as const, ...Object.entries(localised(thing, "name"))]) {
    const here = `${at}.name${locale && `.${locale}`}`;
    if (locale && !LOCALES.has(locale)) report.add(here, `Unknown locale ${locale}.`);
    if (typeof name !== "string" || !NAME.test(name)) report.add(here, "Command name is invalid");
    else if (name !== name.toLowerCase()) report.add(here, "Command name must be lower case");
  }
}

function checkDescriptions(report: Report, thing: Json, at: string): void {
  report.text(`${at}.description`, thing["description"], 1, 100);
  for (const [locale, text] of Object.entries(localised(thing, "description")))
    report.text(`${at}.description.${locale}`, text, 1, 100);
}

function checkOptions(report: Report, options: unknown, at: string): void {
  if (options !== undefined) report.count(at, options, 0, 25);
  const names = new Map<string, Set<unknown>>();
  let optional = false;
  for (const [index, option] of listOf(options).entries()) {
    const here = `${at}.${index}`;
    const type = Number(option["type"]);
    if (!(type >= 1 && type <= 11)) report.add(`${here}.type`, "Unknown option type");
    checkNames(report, option, here);
    checkDescriptions(report, option, here);
    for (const [locale, name] of [["", option["name"]] as const, ...Object.entries(localised(option, "name"))]) {
      const taken = names.get(locale) ?? new Set();
      if (taken.has(name)) report.add(`${here}.name`, "Option name already exists");
      names.set(locale, taken.add(name));
    }
    if (SUBCOMMANDS.has(type)) {
      checkOptions(report, option["options"], `${here}.options`);
      continue;
    }
    if (option["required"] && optional) report.add(here, "Required options must be placed before non-required options");
    optional ||= !option["required"];
    if (option["autocomplete"] && listOf(option["choices"]).length > 0)
      report.add(here, "choices cannot be set together with autocomplete");
    const [min, max] = [Number(option["min_length"] ?? 0), Number(option["max_length"] ?? 6000)];
    if (min > max || max > 6000 || max < 1) report.add(here, "max_length must be between min_length and 6000");
  }
}

/** Names, descriptions and choices, nested; of a localised text the longest form counts. */
function charactersOf(thing: Json): number {
  const longest = (field: "name" | "description") =>
    Math.max(size(thing[field]), ...Object.values(localised(thing, field)).map(size));
  return listOf(thing["options"]).reduce(
    (sum, option) => sum + charactersOf(option),
    longest("name") + longest("description"),
  );
}
