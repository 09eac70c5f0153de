import { fold } from "./fold.ts";
import { infinitiveOf } from "./french-words.ts";

const set = (endings: string): ReadonlySet<string> => new Set(["", ...endings.split(" ")]);

/** What nouns and adjectives end in, behind what their forms have in common. */
const INFLECTIONS = set(
  `e s es x ee ees al ale aux ales el elle els elles l lle ls lles eur euse eurs euses eux se ses rice rices teur teurs trice trices
  if ive ifs ives f ve fs ves c che ches que ques er ere ers eres r re rs res en enne ens ennes n nne ns nnes t tte ts ttes ue gue gues ux ne nes le les te tes he hes`,
);
/** A shorter adjective has its stem in common with too many verbs. */
const LONG = 6;

/** What forms of verbs end in. */
const VERB_ENDINGS = set(
  "er ir re r oir ait aient ant ent ez ons a ont era eront e ee es ees i is it ie ies u us ue ues",
);
/** What makes a noun or an adjective of a verb. */
const DERIVED = set(
  "ement ements ment ments ation ations age ages ure ures ance ances ence ences eur eurs euse euses ateur ateurs atrice ant ante ants antes able ables ion ions",
);

/**
 * Whether two French words of one stem are forms of one word, or a verb and what is made of it: "départs" and "départ", "licenciement" and "licencier".
 * Snowball gives one stem to "département" and "départ", "mars" and "mari", "nuits" and "nuire" too. In lower case; accents count where the first has any.
 */
export function isSameWord(written: string, head: string): boolean {
  const a = fold(written);
  const b = fold(head);
  if (a === b) return written === a || head === b || written === head;
  const verbA = infinitiveOf(a);
  const verbB = infinitiveOf(b);
  if (verbA !== undefined && verbB !== undefined) return verbA === verbB || (isPlural(a, b) && verbA !== written);
  const [endA, endB] = endsOf(a, b);
  // "l’appel" is no form of "appeler".
  if (verbB !== undefined && endA === "" && endB === "er") return false;
  if (INFLECTIONS.has(endA) && INFLECTIONS.has(endB)) return true;
  // "ils s’inquiètent" is of "inquiet"; "coupé" is not of "coup".
  if (verbA !== undefined && endB === "" && b.length >= LONG && VERB_ENDINGS.has(endA)) return true;
  // A verb that the conjugation does not know: "inondé" and "inondations".
  const made = (verb: string | undefined, form: string, noun: string) =>
    (verb !== undefined || form !== "") && VERB_ENDINGS.has(form) && noun !== "" && DERIVED.has(noun);
  return made(verbA, endA, endB) || made(verbB, endB, endA);
}

/** What two words end in behind what they have in common. */
function endsOf(a: string, b: string): readonly [string, string] {
  let same = 0;
  while (same < a.length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return [a.slice(same), b.slice(same)];
}

const isPlural = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;
