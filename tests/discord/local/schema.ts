import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Issue, isObject, type Json } from "./checks.ts";

/** Where Discord's published schema may lie. It is not ours: without it the project's own checks run alone. */
const PLACES = [
  process.env["DISCORD_OPENAPI"],
  fileURLToPath(new URL("../../../../shared/discord-sim/spec/openapi.json", import.meta.url)),
];

export const schemaFile: string | undefined = PLACES.find((file) => file && existsSync(file));

/** Holds what a bot sends against Discord's schema. */
export interface Schema {
  /** The official path template of a route; undefined where Discord has no such route. */
  route(method: string, path: string): string | undefined;
  request(method: string, template: string, body: unknown): Issue[];
  callback(body: Json): Issue[];
}

interface Spec {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content: Json } }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
}

const CALLBACKS: Readonly<Record<number, string>> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

/** All our options are text. */
const COMPLETION = "InteractionApplicationCommandAutocompleteCallbackStringData";

export function loadSchema(file: string): Schema {
  const spec = JSON.parse(readFileSync(file, "utf8")) as Spec;
  const { schemas } = spec.components;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: "discord", components: { schemas: pointed(schemas, schemas) } });
  const compiled = new Map<string, ValidateFunction>();
  const run = (key: string, schema: unknown, value: unknown): Issue[] => {
    let validate = compiled.get(key);
    if (!validate) {
      const text = JSON.stringify(pointed(schema, schemas)).replaceAll('"#/components', '"discord#/components');
      validate = ajv.compile(JSON.parse(text) as object);
      compiled.set(key, validate);
    }
    return validate(asStored(value)) ? [] : (validate.errors ?? []).filter(isTelling).map(issueOf);
  };
  const templates = Object.keys(spec.paths).map((path) => ({
    path,
    shape: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));
  return {
    route: (method, path) =>
      templates
        .filter(({ shape }) => shape.test(path))
        .sort((a, b) => a.path.split("{").length - b.path.split("{").length)
        .find((template) => spec.paths[template.path]?.[method.toLowerCase()])?.path,
    request(method, template, body) {
      const content = spec.paths[template]?.[method.toLowerCase()]?.requestBody?.content["application/json"];
      return isObject(content) ? run(`${method} ${template}`, content["schema"], body) : [];
    },
    callback(body) {
      if (body["type"] === 8) return run(COMPLETION, { $ref: `#/components/schemas/${COMPLETION}` }, body["data"]);
      const name = CALLBACKS[Number(body["type"])];
      if (!name) return [{ path: "type", message: "Unknown type of callback" }];
      return run(name, { $ref: `#/components/schemas/${name}` }, body);
    },
  };
}

const isTelling = ({ keyword }: ErrorObject) => !["if", "oneOf", "anyOf"].includes(keyword);
const issueOf = ({ instancePath, message, params }: ErrorObject): Issue => ({
  path: instancePath.slice(1).replaceAll("/", "."),
  message: `${message ?? "invalid"} ${JSON.stringify(params)}`,
});

/** Permissions are sent as text and read as numbers. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/**
 * Rewrites the schema's unions by `type` so that one error is reported, that of the branch which `type` names, instead of
 * every branch's; also those of constants and those with null.
 */
function pointed(node: unknown, schemas: Readonly<Record<string, Json>>): unknown {
  if (Array.isArray(node)) return node.map((one) => pointed(one, schemas));
  if (!isObject(node)) return node;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) out[key] = pointed(value, schemas);
  const union = node["oneOf"] ?? node["anyOf"];
  if (!Array.isArray(union)) return out;
  const branches = union.filter(isObject);
  if (branches.every((branch) => "const" in branch)) {
    delete out["oneOf"];
    return { ...out, enum: branches.map((branch) => branch["const"]) };
  }
  if (branches.length === 2 && branches[0]?.["type"] === "null") {
    delete out["oneOf"];
    return { ...out, if: { type: "null" }, else: pointed(branches[1], schemas) };
  }
  const typed = branches.map((branch) => ({ branch, types: typesOf(branch, schemas) }));
  if (!typed.every(({ types }) => types)) return out;
  delete out["oneOf"];
  delete out["anyOf"];
  return {
    ...out,
    type: "object",
    required: ["type"],
    properties: { type: { enum: typed.flatMap(({ types }) => types ?? []) } },
    allOf: typed.map(({ branch, types }) => ({
      if: { properties: { type: { enum: types } }, required: ["type"] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
      then: pointed(branch, schemas),
    })),
  };
}

/** The values of `type` that a branch of a union takes, where it says so. */
function typesOf(branch: Json, schemas: Readonly<Record<string, Json>>): unknown[] | undefined {
  const target =
    schemas[
      String(branch["$ref"] ?? "")
        .split("/")
        .pop() ?? ""
    ];
  const properties = target?.["properties"];
  const type = isObject(properties) ? properties["type"] : undefined;
  return isObject(type) && Array.isArray(type["enum"]) ? type["enum"] : undefined;
}
