import type { CountryCode } from "./countries.ts";
import { FIXED_ROLES } from "./fixed-roles.ts";
import { GROUPS } from "./role-nouns.ts";

/** One form of a noun that names a role. */
export interface RoleNoun {
  /** Masculine singular, or the only form: "président" for "présidentes". */
  readonly lemma: string;
  /** Nouns of one group can stand for each other: "secrétaire de presse" and "porte-parole". */
  readonly group: string;
  /** Null where the form is of both: "ministre". */
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  /** The country that the role says by itself: "Premier ministre" none, "garde des Sceaux" FR. */
  readonly country?: CountryCode;
  /** What it says beside its noun, as a complement would: "garde des Sceaux" -> justice. Folded. */
  readonly words?: readonly string[];
  readonly adjectives?: readonly string[];
  /** "locataire de Matignon": another way to say an office, never the first. */
  readonly periphrasis?: boolean;
  /** "chef de l’État": who heads nothing else is meant. */
  readonly ofState?: boolean;
}

function plural(form: string): string {
  if (/[sxz]$/.test(form)) return form;
  if (form.endsWith("al")) return `${form.slice(0, -2)}aux`;
  return form.endsWith("eau") ? `${form}x` : `${form}s`;
}

function add(forms: Map<string, RoleNoun>, group: string, entry: string): void {
  const [masculine = "", feminine = "", other] = entry.split("/");
  const lemma = masculine.replace(/\*$/, "");
  const invariable = masculine.endsWith("*");
  const put = (form: string, gender: RoleNoun["gender"], many: boolean) => {
    if (!forms.has(form)) forms.set(form, { lemma, group, gender, plural: many });
  };
  if (feminine === "=") {
    put(lemma, null, false);
    if (!invariable) put(plural(lemma), null, true);
    return;
  }
  if (feminine === "!f") {
    put(lemma, "f", false);
    put(plural(lemma), "f", true);
    return;
  }
  put(lemma, "m", false);
  put(plural(lemma), "m", true);
  if (!feminine) return;
  for (const form of other ? [feminine, other] : [feminine]) {
    put(form, "f", false);
    put(plural(form), "f", true);
  }
}

function everyForm(): ReadonlyMap<string, RoleNoun> {
  const forms = new Map<string, RoleNoun>();
  for (const [group, nouns] of Object.entries(GROUPS)) {
    for (const entry of nouns.split(/\s+/)) if (entry) add(forms, group, entry);
  }
  // "la co-présidente".
  for (const [form, noun] of [...forms])
    if (form.startsWith("co") && forms.has(form.slice(2))) forms.set(`co-${form.slice(2)}`, noun);
  return forms;
}

/** Every form of the role nouns, lower case: "députées" -> { lemma "député", gender f, plural }. */
export const ROLE_NOUNS = everyForm();

/** Ways to say an office that nobody has who was not named before. */
const PERIPHRASES =
  /^(?:locataire|hôte|maître|maîtresse|patronne? de (?:bercy|la place)|premier flic|grand argentier|premier édile|première édile|premier magistrat|première magistrate|souverain pontife|représentante? de l' (?:état|etat))/;

/** Roles of several words, longest first under their first word, lower case: "premier" -> "premier ministre". */
export const ROLE_PHRASES: ReadonlyMap<string, readonly PhraseOfRole[]> = phrases();

export interface PhraseOfRole {
  readonly words: readonly string[];
  readonly noun: RoleNoun;
}

function phrases(): ReadonlyMap<string, readonly PhraseOfRole[]> {
  const found = new Map<string, PhraseOfRole[]>();
  for (const { forms, group, lemma, country, words: said, adjectives } of FIXED_ROLES) {
    for (const { text, gender, many } of forms) {
      const words = text.split(" ");
      const first = words[0] as string;
      const noun: RoleNoun = {
        lemma,
        group,
        gender,
        plural: many,
        ...(country ? { country } : {}),
        ...(said ? { words: said } : {}),
        ...(adjectives ? { adjectives } : {}),
        ...(/^cheff?e? (?:d'|de l') [ée]tat$/.test(text) ? { ofState: true } : {}),
        ...(PERIPHRASES.test(text) ? { periphrasis: true } : {}),
      };
      found.set(first, [...(found.get(first) ?? []), { words, noun }]);
    }
  }
  // "chef-d'équipe" of the groups stands for "chef d'équipe" too, "deuxième-ligne" for "deuxième ligne"; "belle fille" is no kin.
  for (const [form, noun] of ROLE_NOUNS) {
    if (!form.includes("-") || /^(?:sans|ex|beau|belle|petite?|non|demi-frère|demi-sœur)-/.test(form)) continue;
    const words = form.replace(/'/g, "' ").split(/[- ]+/).filter(Boolean);
    const first = words[0] as string;
    found.set(first, [...(found.get(first) ?? []), { words, noun }]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The word under which all that means the office of a head of state is kept, its country aside. */
export const SEAT = "presidence";

/** "du Kremlin", "de la Maison Blanche", "présidentiel" and "du président" say the same of a spokesman. Folded. */
export const SEATS: ReadonlySet<string> = new Set([
  SEAT,
  "presidentiel",
  "presidentielle",
  "president",
  "kremlin",
  "maison blanche",
  "elysee",
]);

/** Roles whose place follows with "à", "au" or "chez" even where no name stands before: "le conseiller à la sécurité". */
export const TAKES_A: ReadonlySet<string> = new Set([
  "conseiller",
  "chercheur",
  "professeur",
  "économiste",
  "analyste",
  "maître de conférences",
  "ministre",
  "ambassadeur",
  "juge",
  "délégué",
  "historien",
  "politologue",
  "sociologue",
  "spécialiste",
  "climatologue",
  "successeur",
  "adjoint",
  "échevin",
  "commissaire",
  "haut-commissaire",
  "secrétaire d'état",
  "candidat",
]);

/** Those who are spoken to: "a déclaré le conseiller à la presse". */
export const AUDIENCE: ReadonlySet<string> = new Set(
  "tac presse journalistes journaliste micro agence radio chaîne télévision quotidien journal médias issue propos sujet afp reuters antenne cours moment terme nouveau".split(
    " ",
  ),
);
