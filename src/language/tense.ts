/** What the form of a French verb says about when it happens. Endings and short lists; no dictionary of verbs. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Present and past forms of the auxiliaries that make the passé composé and the passive. */
export const HAVE = set("ai as a avons avez ont");
export const BE = set("suis es est sommes êtes sont");
export const HAD = set("avais avait avions aviez avaient étais était étions étiez étaient eut eurent fut furent");
/** Having done: "après avoir rencontré", "ayant quitté". */
export const HAVING = set("avoir ayant");

/** Forms that point forward when an infinitive follows: "doit rendre", "va ouvrir", "devraient se réunir". */
export const AHEAD = set(
  "va vont vais allons allez doit doivent devrait devraient pourrait pourraient compte comptent entend entendent prévoit prévoient espère espèrent envisage envisagent souhaite souhaitent veut veulent",
);

/** Participles and adjectives of what is still to come: "attendu mardi", "le procès prévu lundi". */
export const EXPECTED = set(
  "attendu attendue attendus attendues prévu prévue prévus prévues programmé programmée programmés programmées fixé fixée fixés fixées convoqué convoquée convoqués convoquées appelé appelée appelés appelées invité invitée invités invitées reporté reportée reportés reportées planifié planifiée planifiés planifiées envisagé envisagée envisagés envisagées",
);

/** Announcements that hold no future tense: "rendez-vous samedi à la mairie". */
export const ANNOUNCED = set("rendez-vous inscriptions prévision prévisions prévoit prévoient");

/** Participles of the verbs that make their past with "être": "est mort", "est arrivée". */
export const MOVES = set(
  [
    "mort",
    "né",
    "venu",
    "devenu",
    "revenu",
    "parvenu",
    "survenu",
    "intervenu",
    "allé",
    "arrivé",
    "parti",
    "reparti",
    "entré",
    "rentré",
    "sorti",
    "monté",
    "descendu",
    "tombé",
    "retombé",
    "resté",
    "retourné",
    "passé",
    "décédé",
    "apparu",
    "né",
  ]
    .flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`])
    .join(" "),
);

/** Passé simple that no ending gives away. */
const PAST_SIMPLE = set(
  "fit firent prit prirent mit mirent vint vinrent tint tinrent dit dut durent put purent sut surent vit virent reçut reçurent mourut moururent naquit naquirent devint devinrent obtint revint parvint survint disparut apparut connut conclut élut vécut accourut répondit rendit perdit entendit attendit descendit défendit ouvrit offrit découvrit souffrit partit sortit sentit servit finit choisit réussit établit saisit subit quitta",
);

const NOT_FUTURE = set(
  "opéra para caméra extra ultra infra supra choléra sahara ankara mantra agora flora fedora accra sumatra front affront tira retira attira étira vira admira aspira inspira expira respira entra rentra montra démontra rencontra centra concentra filtra administra illustra enregistra livra délivra enivra œuvra cadra encadra engendra serra enterra assura jura dura mesura procura figura murmura",
);

const NOT_IMPERFECT = set(
  "fait lait parfait souhait trait portrait retrait extrait attrait bienfait méfait forfait plait plaît paraît parait connaît connait naît disparaît apparaît tait distrait abstrait satisfait refait défait ait aient soustrait",
);

export type Form = "future" | "conditional" | "imperfect" | "past" | null;

/** The tense of `word` (lower case) by its form alone; null where it says nothing. */
export function tenseOf(word: string): Form {
  const length = word.length;
  if (length < 3) return null;
  const last = word.charCodeAt(length - 1);
  // a, t, s, z, i: the only letters that the endings below end in.
  if (last === 97) {
    if (word.endsWith("éra") || word.endsWith("ara") || word.endsWith("ora"))
      return NOT_FUTURE.has(word) ? null : "past";
    return word.endsWith("ra") ? (NOT_FUTURE.has(word) ? (PAST_RA.test(word) ? "past" : null) : "future") : null;
  }
  if (last === 116) {
    if (word.endsWith("ront")) return NOT_FUTURE.has(word) ? null : "future";
    if (word.endsWith("èrent")) return "past";
    if (PAST_SIMPLE.has(word)) return "past";
    if (word.endsWith("rait") || word.endsWith("raient")) return NOT_IMPERFECT.has(word) ? null : "conditional";
    if (word.endsWith("ait") || word.endsWith("aient")) return NOT_IMPERFECT.has(word) ? null : "imperfect";
    return null;
  }
  return word === "serai" || word === "ferai" || word === "aurai" || word === "irai" ? "future" : null;
}

/** Of the words in -ra that are no future, those that are a passé simple: "entra", "livra", "assura". */
const PAST_RA =
  /^(?!.*(?:opéra|caméra|extra|ultra|infra|supra|choléra|sahara|ankara|mantra|agora|flora|fedora|accra|sumatra))/;

const PARTICIPLE_REGULAR = /(?:é|ée|és|ées)$/;
/** "fini" but not "lui" or "oui"; "réjoui", "ébloui", "évanoui". */
const PARTICIPLE_OTHER =
  /(?:^|[a-zéèêôîç])(?:[^aeiou]i|[fjln]oui|ie|is|ies|u|ue|us|ues|it|ite|its|ites|int|inte|ints|intes|ert|erte|erts|ertes|ort|orte|orts|ortes)$/;

/** Whether `word` can be a past participle. Wide on purpose: it is asked only of words that follow an auxiliary. */
export const mayBeParticiple = (word: string): boolean =>
  word.length > 1 &&
  (PARTICIPLE_REGULAR.test(word) ||
    word === "fait" ||
    word === "faits" ||
    word === "faite" ||
    PARTICIPLE_OTHER.test(word));

/** Whether `word` is a past participle in -é, -ée, -és, -ées, the only ones told by form alone. */
export const isPlainParticiple = (word: string): boolean =>
  word.length > 3 && PARTICIPLE_REGULAR.test(word) && !NOT_PARTICIPLE.has(word);

const NOT_PARTICIPLE = set(
  "année années journée journées soirée soirées matinée matinées armée armées société sociétés santé sécurité député députée députés députées marché marchés été étés idée idées côté côtés arrivée entrée rentrée tournée durée congé congés employé employés café cafés comité comités qualité réalité cité cités majorité autorité autorités université activité activités publicité vérité liberté unité musée musées lycée lycées après",
);

/** Whether a word in lower case has the ending of an infinitive. */
export const isInfinitive = (word: string): boolean => word.length > 3 && /(?:er|ir|re|oir)$/.test(word);
