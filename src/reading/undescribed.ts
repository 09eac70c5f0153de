import { AGES, OTHERS } from "../language/role-nouns.ts";
import type { Draft, State } from "./drafts.ts";
import type { Phrase, RolePhrase } from "./phrases.ts";

/** How many mentions back somebody can be who was named without a role, or is pointed at. */
const NEAR = 6;
const POINTED = 4;
const TRADES = new Set(["citizen", "scholar", "artist", "player", "coach", "officer"]);
const OFFICES = new Set(["state", "government", "minister", "member", "mayor", "unionist", "envoy", "representative"]);
const LEADING = new Set(["head", "deputy", "representative"]);
const LEARNED = new Set(["scholar", "artist", "doctor"]);
const POLITICS = new Set(["minister", "member", "mayor", "envoy", "state", "politician"]);

/**
 * Who bears a role that nobody bears by the words of the article:
 * - "cette infirmière", "la quinquagénaire", "l'intéressé" is the person named last;
 * - "l'ancien maire de Dole" is the one who spoke last; "La députée de l'Essonne …" the politician named last;
 * - "« … », explique Paul Durand. Le maire de Brive se demande…": the press quotes nobody without saying who that is. So it is
 *   the one person named shortly before whom the article describes nowhere, if one of the two speaks.
 */
export function undescribed({ recent }: State, phrase: Phrase, role: RolePhrase): Draft | undefined {
  const { noun, country, words, adjectives } = role;
  if (phrase.plural || phrase.determiner === "possessive" || phrase.determiner === "none") return undefined;
  const agrees = ({ gender }: Draft) => !gender || !phrase.gender || gender === phrase.gender;
  const near = recent.slice(-NEAR).filter(({ kind }) => kind === "person");
  if (phrase.determiner === "demonstrative" || AGES.has(noun.lemma)) return near.findLast(agrees);
  const last = recent.slice(-POINTED).findLast(({ kind }) => kind === "person");
  const speaks = last?.spoke || phrase.speaks;
  if (last && agrees(last) && phrase.former && speaks && OFFICES.has(noun.group)) return last;
  const specific = words.length + adjectives.length > 0;
  const politician = last?.borne.some((borne) => POLITICS.has(borne.noun.group) && borne.noun.group !== noun.group);
  if (last && politician && phrase.initial && noun.group === "member" && specific && last.gender === phrase.gender)
    return last;
  const trade = (TRADES.has(noun.group) || noun.lemma === "élu") && !OTHERS.has(noun.lemma) && !specific;
  // "la directrice de l'observatoire, Anne Durand. La volcanologue …"
  const leads = last?.borne.length && last.borne.every((borne) => LEADING.has(borne.noun.group));
  if (last && leads && trade && LEARNED.has(noun.group) && phrase.initial && last.gender === phrase.gender) return last;
  if (!trade && !(OFFICES.has(noun.group) && (specific || country))) return undefined;
  const open = new Set(
    near.filter(({ described, words: name, borne }) => !described && name.length > 1 && borne.length === 0),
  );
  const [only] = open;
  if (open.size !== 1 || !only || !agrees(only)) return undefined;
  // "Nuno A se voulait positif. L'attaquant portugais …"
  const begins = noun.group === "coach" || (phrase.initial && noun.group !== "citizen" && noun.group !== "officer");
  const goesOn = only === last && trade && begins;
  return (only.gender !== null && (only.spoke || phrase.speaks)) || goesOn ? only : undefined;
}
