/**
 * Verbs of speech as data: what can follow each, and what it says about the words that follow.
 * Read off French press usage; about 120 verbs cover 93 % of the cues, the others cost nothing.
 */

export type Stance = "asserts" | "denies" | "asks" | "open";

/** What a verb of speech takes as the words reported. */
export interface SpeechVerb {
  /** "a déclaré que": a clause. */
  readonly que: boolean;
  /** "», a déclaré X": may stand in an incise or before a colon. */
  readonly incise: boolean;
  /** "a demandé si", "a expliqué comment": an indirect question. */
  readonly question: boolean;
  /** "a proposé de supprimer": "de" and an infinitive. */
  readonly de: boolean;
  /** "a exhorté à négocier": "à" and an infinitive. */
  readonly a: boolean;
  /** "affirme vouloir", "nie avoir": a bare infinitive. */
  readonly bare: boolean;
  /** "a rejeté les demandes": a noun phrase stands for what is said. */
  readonly noun: boolean;
  /** "a dit sa colère", "clame son innocence": a noun phrase, but only with a possessive. */
  readonly own: boolean;
  /** "accuse Moscou de préparer", "a averti la Russie que": names whom it is said to, then what. */
  readonly person: boolean;
  /** Only with se: "s’est exclamé". */
  readonly self: boolean;
  /** "a exprimé sa crainte que": a noun of speech, and its clause. */
  readonly through: boolean;
  /** What somebody thinks or wants rather than says: inside another's report, quoted words are that other's. */
  readonly weak: boolean;
  /** "faire part de", "mettre en garde contre", "insister sur": prepositions that bring what is said. */
  readonly by: readonly string[];
  readonly stance: Stance;
}

const FLAGS = [
  "que",
  "incise",
  "question",
  "de",
  "a",
  "bare",
  "noun",
  "own",
  "person",
  "self",
  "through",
  "weak",
] as const;
type Flag = (typeof FLAGS)[number];

/** Frames (flags, and "by:…" for prepositions) | stance | infinitives. A verb that stands in several rows takes the first. */
const ROWS: readonly (readonly [frames: string, stance: Stance, verbs: string])[] = [
  ["que incise bare question own", "asserts", "dire"],
  ["que incise bare own", "asserts", "répéter marteler réaffirmer renouveler"],
  ["incise by:contre", "asserts", "protester"],
  ["que incise noun bare", "asserts", "plaider"],
  [
    "que incise bare own",
    "asserts",
    "déclarer affirmer assurer estimer juger prétendre considérer certifier concéder clamer proclamer soutenir maintenir",
  ],
  ["que incise bare weak", "asserts", "penser croire espérer supposer imaginer"],
  ["que incise bare noun weak", "asserts", "craindre redouter souhaiter"],
  ["que incise noun de bare", "asserts", "promettre"],
  ["que incise bare noun", "asserts", "reconnaître reconnaitre admettre avouer confesser confirmer revendiquer"],
  ["que incise question bare", "asserts", "expliquer raconter préciser indiquer détailler révéler"],
  [
    "que incise noun bare",
    "asserts",
    "souligner rappeler pointer annoncer évoquer décrire dénoncer déplorer regretter saluer condamner fustiger critiquer vanter prôner préconiser brandir",
  ],
  [
    "que incise bare",
    "asserts",
    `dévoiler défendre ajouter noter observer remarquer relever constater confier rétorquer répliquer poursuivre conclure commenter marteler répéter
    réaffirmer rapporter signaler mentionner témoigner analyser résumer nuancer tempérer ironiser plaisanter tonner lancer lâcher glisser souffler
    murmurer chuchoter crier hurler scander écrire tweeter twitter poster plaider argumenter arguer argüer objecter spécifier énoncer stipuler relater narrer
    pronostiquer prédire anticiper théoriser insinuer alléguer sous-entendre décréter trancher deviner professer postuler retenir ressasser claironner
    seriner asséner rassurer parier gager philosopher subodorer présumer pressentir répondre calculer diagnostiquer trouver`,
  ],
  ["que incise by:sur,pour", "asserts", "insister"],
  ["que incise noun through", "asserts", "réitérer"],
  ["que incise de noun", "asserts", "suggérer recommander conseiller proposer requérir"],
  ["que incise de noun question", "asks", "demander"],
  ["que incise de noun", "asks", "exiger réclamer ordonner implorer"],
  ["person de incise", "asks", "sommer supplier enjoindre conjurer"],
  ["que incise a person by:à", "asks", "appeler exhorter"],
  ["incise a person", "asks", "inviter encourager inciter presser"],
  ["que de incise bare", "asserts", "menacer jurer"],
  ["que incise noun bare de", "denies", "nier démentir réfuter contester"],
  ["que incise noun", "denies", "rejeter récuser écarter balayer"],
  ["que noun de bare", "denies", "exclure"],
  ["de weak", "denies", "refuser"],
  ["que", "denies", "douter"],
  ["que incise person", "asserts", "prévenir avertir alerter informer aviser"],
  ["person de noun incise", "asserts", "accuser soupçonner suspecter reprocher"],
  ["incise noun through", "asserts", "exprimer formuler"],
  ["noun through", "asserts", "émettre qualifier opposer"],
  ["que weak", "asserts", "vouloir prévoir"],
  // Only with a negation: "n’a pas caché que".
  ["que bare", "asserts", "cacher dissimuler"],
  ["que de incise weak", "asserts", "convenir"],
  ["de weak", "asserts", "accepter"],
  [
    "self que incise by:de,d',du,des,contre",
    "asserts",
    "réjouir féliciter plaindre désoler inquiéter étonner indigner alarmer offusquer émouvoir targuer vanter insurger",
  ],
  ["self de que incise by:de,d',du,des,contre", "denies", "défendre"],
  ["self que incise question", "asserts", "demander interroger"],
  ["self incise by:à,au,aux", "denies", "opposer"],
  ["self incise", "asserts", "contenter croire sentir"],
  ["self que a", "asserts", "engager"],
  [
    "self que incise",
    "asserts",
    `souvenir rappeler remémorer exclamer écrier emporter agacer amuser lamenter extasier enthousiasmer esclaffer irriter impatienter énerver
    émerveiller moquer justifier excuser enflammer étrangler attrister épancher consoler enorgueillir affliger avouer époumoner interposer gausser raviser`,
  ],
  [
    "incise",
    "asserts",
    `continuer reprendre apprendre enchaîner embrayer renchérir surenchérir abonder sourire soupirer pester râler bougonner grommeler grogner réagir
    maugréer balbutier bafouiller bredouiller badiner rire ricaner riposter acquiescer approuver opiner applaudir compléter interroger questionner
    débuter commencer entamer terminer achever finir synthétiser décrypter développer exposer poser peindre dépeindre titrer publier motiver
    tacler railler moquer cingler fulminer vitupérer rugir tempêter brailler beugler vociférer gronder protester
    illustrer rembobiner rectifier énumérer lister imager vulgariser recadrer
    susurrer bégayer siffler chanter réciter lire citer tenter oser attaquer contre-attaquer interpeller
    calmer relativiser minimiser dédramatiser traduire persifler éructer sangloter ponctuer intervenir blaguer
    invoquer imputer prétexter trouver établir vilipender philosopher s'enflammer plussoyer arbitrer réclamer requérir temporiser implorer vouloir remercier attendre attribuer voir flairer deviner avancer`,
  ],
];

/** Verbs with a noun or an infinitive that make one verb of speech: "faire part de", "mettre en garde contre". */
const PHRASE_ROWS: readonly (readonly [phrase: string, frames: string])[] = [
  ["vouloir savoir", "question"],
  ["chercher à savoir", "question"],
  ["rendre hommage", "incise"],
  ["mettre en cause", "noun"],
  ["mettre en avant", "incise"],
  ["faire part", "by:de,d',du,des"],
  ["faire état", "by:de,d',du,des"],
  ["faire mention", "by:de,d',du,des"],
  ["faire savoir", "que incise"],
  ["faire valoir", "que incise noun"],
  ["faire remarquer", "que incise"],
  ["faire observer", "que incise"],
  ["faire noter", "que incise"],
  ["faire comprendre", "que incise"],
  ["laisser entendre", "que incise"],
  ["prendre acte", "by:de,d',du,des"],
  ["mettre en doute", "noun"],
  ["mettre en garde", "que incise by:contre"],
  ["tirer la sonnette d' alarme", "incise"],
  ["parler", "by:de,d',du,des"],
  ["traiter", "by:de,d'"],
  ["plaider", "by:pour"],
  ["prononcer", "by:pour,contre"],
];

/** One verb of several words; `rest`: the words behind the verb itself. */
export interface SpeechPhrase {
  readonly rest: readonly string[];
  readonly verb: SpeechVerb;
}

/** Reads the notation of the rows. */
export function frameOf(frames: string, stance: Stance): SpeechVerb {
  const parts = frames.split(" ");
  const by = parts.find((part) => part.startsWith("by:"));
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, parts.includes(flag)])) as Record<Flag, boolean>;
  return { ...flags, by: by ? by.slice(3).split(",") : [], stance };
}

function build(pick: "plain" | "self"): Map<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const [frames, stance, infinitives] of ROWS) {
    if (frames.startsWith("self") !== (pick === "self")) continue;
    const verb = frameOf(frames, stance);
    for (const infinitive of infinitives.split(/\s+/)) if (!verbs.has(infinitive)) verbs.set(infinitive, verb);
  }
  return verbs;
}

/** Infinitive -> what it takes without "se". */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = build("plain");

/** Infinitive -> what it takes with "se": "s’exclamer", "se féliciter de", "se demander si". */
export const SELF_VERBS: ReadonlyMap<string, SpeechVerb> = build("self");

/** "se dire favorable à", "se déclarer prêt à": with "se" these take an adjective, which says what is said. */
export const STATING_ONESELF: ReadonlySet<string> = new Set([
  "dire",
  "déclarer",
  "affirmer",
  "avouer",
  "montrer",
  "estimer",
  "juger",
]);

/** Verbs that say something only where they are negated: "ne cache pas que". */
export const SAYING_WHEN_NEGATED: ReadonlySet<string> = new Set(["cacher", "dissimuler"]);

/** First verb -> verbs of several words that it begins. */
export const SPEECH_PHRASES: ReadonlyMap<string, readonly SpeechPhrase[]> = PHRASE_ROWS.reduce(
  (map, [phrase, frames]) => {
    const [first = "", ...rest] = phrase.split(" ");
    return map.set(first, [...(map.get(first) ?? []), { rest, verb: frameOf(frames, "asserts") }]);
  },
  new Map<string, SpeechPhrase[]>(),
);
