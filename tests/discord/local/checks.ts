/**
 * Discord's rules for what a bot sends, from its documentation: required fields, ceilings, and what goes with what. Each
 * check gives back what is wrong, as Discord would say it; nothing where all is well. Characters are code points, as there.
 */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

export type Json = Readonly<Record<string, unknown>>;

export const FLAGS = { ephemeral: 1 << 6, loading: 1 << 7, v2: 1 << 15 } as const;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const size = (value: unknown): number => [...String(value ?? "").trim()].length;

/** Collects issues under a path. */
export class Report {
  readonly issues: Issue[] = [];
  add(path: string, message: string): void {
    this.issues.push({ path, message });
  }
  /** A text of `min` to `max` characters; absent is allowed where `min` is 0. */
  text(path: string, value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.add(path, "This field is required");
    } else if (typeof value !== "string") this.add(path, "Must be a string");
    else if (size(value) < min || size(value) > max) this.add(path, `Must be between ${min} and ${max} in length.`);
  }
  count(path: string, list: unknown, min: number, max: number): void {
    const length = Array.isArray(list) ? list.length : -1;
    if (length < min || length > max) this.add(path, `Must be between ${min} and ${max} in length.`);
  }
}

/** Every component with its path, depth first; what stands beside a section and in a label too. */
export function* walk(components: unknown, path = "components"): Generator<{ component: Json; at: string }> {
  for (const [index, component] of listOf(components).entries()) {
    const at = `${path}.${index}`;
    yield { component, at };
    yield* walk(component["components"], `${at}.components`);
    for (const key of ["accessory", "component"]) {
      if (isObject(component[key])) yield* walk([component[key]], `${at}.${key}`);
    }
  }
}

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const INPUT = 4;
const UPLOAD = 19;
const SECTION = 9;
const TEXT = 10;
const LABEL = 18;
const TOP_LEVEL = new Set([ROW, SECTION, TEXT, 12, 13, 14, 17]);

/** A message that is made or changed. */
export function checkMessage(body: Json, files: readonly string[] = []): Issue[] {
  const report = new Report();
  const flags = Number(body["flags"] ?? 0);
  const allowed = body["allowed_mentions"];
  if (!isObject(allowed) || !Array.isArray(allowed["parse"]) || allowed["parse"].length > 0) {
    report.add("allowed_mentions", "The text may ping somebody.");
  }
  if (!(flags & FLAGS.v2)) report.add("flags", "Every message of this bot is made of components (IS_COMPONENTS_V2).");
  if (flags & ~(FLAGS.ephemeral | FLAGS.v2 | (1 << 2) | (1 << 12)))
    report.add("flags", "A flag that cannot be set here.");
  for (const legacy of ["content", "embeds", "poll", "stickers"]) {
    if (body[legacy] !== undefined && size(body[legacy]) > 0)
      report.add(legacy, "Cannot be used with IS_COMPONENTS_V2.");
  }
  checkComponents(report, body["components"], TOP_LEVEL);
  checkPictures(report, body["components"], files);
  return report.issues;
}

function checkComponents(report: Report, components: unknown, topLevel: ReadonlySet<number>): void {
  const all = [...walk(components)];
  if (all.length === 0) report.add("components", "Cannot send an empty message");
  if (all.length > 40) report.add("components", `Total number of components cannot exceed 40 (has ${all.length}).`);
  const text = all.reduce(
    (sum, { component }) => sum + (component["type"] === TEXT ? size(component["content"]) : 0),
    0,
  );
  if (text > 4000) report.add("components", `Total displayable text exceeds 4000 (has ${text}).`);
  for (const [index, component] of listOf(components).entries()) {
    if (!topLevel.has(Number(component["type"]))) report.add(`components.${index}.type`, "Not allowed at this level.");
  }
  const ids = new Set<unknown>();
  for (const { component, at } of all) {
    checkComponent(report, component, at);
    const id = component["custom_id"];
    if (id !== undefined && ids.has(id)) report.add(`${at}.custom_id`, "Component custom id cannot be duplicated");
    ids.add(id);
  }
}

function checkComponent(report: Report, component: Json, at: string): void {
  switch (component["type"]) {
    case ROW: {
      const inside = listOf(component["components"]);
      const width = inside.reduce((sum, { type }) => sum + (type === BUTTON ? 1 : 5), 0);
      if (width < 1 || width > 5) report.add(`${at}.components`, "Must be between 1 and 5 in length.");
      if (inside.some(({ type }) => type !== BUTTON && type !== SELECT))
        report.add(at, "A row holds buttons or one menu.");
      return;
    }
    case BUTTON:
      report.text(`${at}.label`, component["label"], 1, 80);
      if (component["style"] === 5) {
        if (!/^https?:\/\//.test(String(component["url"]))) report.add(`${at}.url`, "A link button needs an address");
      } else report.text(`${at}.custom_id`, component["custom_id"], 1, 100);
      return;
    case SELECT:
      checkSelect(report, component, at);
      return;
    case SECTION:
      report.count(`${at}.components`, component["components"], 1, 3);
      if (!isObject(component["accessory"])) report.add(`${at}.accessory`, "This field is required");
      return;
    case TEXT:
      report.text(`${at}.content`, component["content"], 1, 4000);
      return;
    case INPUT:
      report.text(`${at}.custom_id`, component["custom_id"], 1, 100);
      if (component["style"] !== 1 && component["style"] !== 2) report.add(`${at}.style`, "Must be 1 or 2.");
      report.text(`${at}.placeholder`, component["placeholder"], 0, 100);
      report.text(`${at}.value`, component["value"], 0, Number(component["max_length"] ?? 4000));
      return;
    case UPLOAD:
      report.text(`${at}.custom_id`, component["custom_id"], 1, 100);
      return;
    case LABEL:
      report.text(`${at}.label`, component["label"], 1, 45);
      report.text(`${at}.description`, component["description"], 0, 100);
      return;
    case 12:
    case 14:
    case 17:
      return;
    default:
      report.add(`${at}.type`, `Unknown component type ${String(component["type"])}`);
  }
}

/** Pictures are sent along, and have words for those who do not see them. */
function checkPictures(report: Report, components: unknown, files: readonly string[]): void {
  for (const { component, at } of walk(components)) {
    if (component["type"] !== 12) continue;
    report.count(`${at}.items`, component["items"], 1, 10);
    for (const item of listOf(component["items"])) {
      const url = isObject(item["media"]) ? String(item["media"]["url"]) : "";
      if (!files.includes(url.replace("attachment://", ""))) report.add(`${at}.items`, `${url} is not sent along.`);
      report.text(`${at}.items.description`, item["description"], 1, 1024);
    }
  }
}

function checkSelect(report: Report, component: Json, at: string): void {
  report.text(`${at}.custom_id`, component["custom_id"], 1, 100);
  report.text(`${at}.placeholder`, component["placeholder"], 0, 150);
  report.count(`${at}.options`, component["options"], 1, 25);
  const values = new Set<unknown>();
  for (const [index, option] of listOf(component["options"]).entries()) {
    const here = `${at}.options.${index}`;
    report.text(`${here}.label`, option["label"], 1, 100);
    report.text(`${here}.value`, option["value"], 1, 100);
    report.text(`${here}.description`, option["description"], 0, 100);
    if (values.has(option["value"])) report.add(`${here}.value`, "The specified option value is already used");
    values.add(option["value"]);
  }
}

/** A form. */
export function checkModal(data: Json): Issue[] {
  const report = new Report();
  report.text("custom_id", data["custom_id"], 1, 100);
  report.text("title", data["title"], 1, 45);
  report.count("components", data["components"], 1, 5);
  checkComponents(report, data["components"], new Set([ROW, TEXT, LABEL]));
  return report.issues;
}

/** The lines that complete an option. */
export function checkChoices(data: Json): Issue[] {
  const report = new Report();
  report.count("choices", data["choices"], 0, 25);
  const names = new Set<unknown>();
  for (const [index, choice] of listOf(data["choices"]).entries()) {
    report.text(`choices.${index}.name`, choice["name"], 1, 100);
    report.text(`choices.${index}.value`, choice["value"], 1, 100);
    if (names.has(choice["name"])) report.add(`choices.${index}.name`, "Two lines show the same.");
    names.add(choice["name"]);
  }
  return report.issues;
}
