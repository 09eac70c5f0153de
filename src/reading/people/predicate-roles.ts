import { DEFINITE } from "../../language/ordinary.ts";
import { TRADE_OF_VERB } from "../../language/role-nouns.ts";
import { verbForm } from "../../language/verbs.ts";
import type { Gender } from "../findings.ts";
import type { Reader } from "./lines.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";
import { readRole } from "./role-phrases.ts";

/** Groups of nouns that say of nobody what he is: "est soupçonné", "est libéral", "est invité". */
const TELL_NOTHING = new Set(["accused", "person", "pair", "partisan", "origin", "source", "insurgent", "official"]);
const BE = /^(?:est|était|fut|devient|deviendra|reste|demeure)$/;
const BECOME = /^(?:été|devenue?|restée?)$/;
const WORK = /^(?:travaille|travaillait|exerce|exerçait|officie|officiait)$/;
const BETWEEN =
  /^(?:aussi|également|désormais|aujourd'hui|toujours|encore|alors|ancien|ancienne|jeune|nouveau|nouvelle)$/;
const FORMER = /^(?:ancien|ancienne)$/;

/**
 * What the clause whose subject ends before token `end` says that somebody is: "Anne Durand est maroquinière", "Paul Durand, 43 ans, est devenu le
 * patron du bar", "Anne Durand travaille comme infirmière". `gender`: that of the subject, where it is known.
 */
function predicateRole(reader: Reader, end: number, gender: Gender | null): RolePhrase | undefined {
  const { tokens } = reader.line;
  const lower = (at: number): string => tokens[at]?.lower ?? "";
  let at = end;
  if (lower(at) === "," && tokens[at + 1]?.kind === "number" && lower(at + 2) === "ans" && lower(at + 3) === ",")
    at += 4;
  const works = WORK.test(lower(at));
  if (!works && !BE.test(lower(at)) && !(/^(?:est|était|a|avait)$/.test(lower(at)) && BECOME.test(lower(at + 1))))
    return undefined;
  at++;
  if (BECOME.test(lower(at))) at++;
  if (works && lower(at) !== "comme") return undefined;
  if (works) at++;
  let former = false;
  let from = at;
  const skip = (): void => {
    for (let steps = 0; steps < 2 && BETWEEN.test(lower(at)); steps++, at++) former ||= FORMER.test(lower(at));
  };
  skip();
  if (DEFINITE.has(lower(at)) || /^une?$/.test(lower(at))) from = ++at;
  skip();
  const role = readRole(reader, at, from, true)?.role;
  if (!role || role.noun.plural || TELL_NOTHING.has(role.noun.group)) return undefined;
  if (gender && role.noun.gender && gender !== role.noun.gender) return undefined;
  return former ? { ...role, former } : role;
}

/** "Anne Durand, qui préside le syndicat", "Paul Durand est boulanger": what somebody does is a role too. */
export function withTrade(reader: Reader, phrase: Phrase, end: number): Phrase {
  const { tokens } = reader.line;
  if (phrase.name === null || phrase.kind === "organisation") return phrase;
  const predicate = phrase.place.governed ? undefined : predicateRole(reader, end, phrase.gender);
  if (predicate) return { ...phrase, predicate };
  if (phrase.titleRole || tokens[end]?.lower !== ",") return phrase;
  if (tokens[end + 1]?.lower !== "qui") return phrase;
  const role = TRADE_OF_VERB.get(verbForm(tokens[end + 2]?.lower ?? "")?.lemma ?? "");
  return role ? { ...phrase, titleRole: role } : phrase;
}
