import type { SentenceFeatures } from "../answers/candidates.ts";
import type { Question } from "../answers/understand.ts";
import type { Weighed } from "../answers/weigh.ts";
import type { Locale } from "../words.ts";

/** What is said of a question that is explained. */
export interface ExplainWords {
  readonly understood: string;
  readonly searched: string;
  readonly also: string;
  readonly rarity: string;
  readonly unknown: string;
  readonly name: string;
  readonly negative: string;
  readonly speaker: string;
  readonly noSentence: string;
  readonly sentences: string;
  readonly holds: string;
  readonly ahead: string;
  readonly judged: (answered: boolean) => string;
  readonly kinds: Readonly<Record<Question["kind"], string>>;
  readonly languages: Readonly<Record<"fr" | "en", string>>;
  readonly features: Readonly<Record<keyof SentenceFeatures, string>>;
  readonly weighed: Readonly<Record<keyof Weighed, string>>;
}

const fr: ExplainWords = {
  understood: "Question comprise :",
  searched: "Mots cherchés :",
  also: "aussi",
  rarity: "rareté",
  unknown: "dans aucun article",
  name: "nom",
  negative: "négative",
  speaker: "qui parle :",
  noSentence: "Aucune phrase ne contient ces mots.",
  sentences: "Meilleures phrases :",
  holds: "contient :",
  ahead: "La première passe devant la deuxième par (écart × poids) :",
  judged: (answered) => `Ce qui décide s'il y a une réponse (valeur × poids) ; ici ${answered ? "oui" : "non"} :`,
  kinds: {
    who: "qui",
    "who-is": "qui est-ce",
    "who-said": "qui l'a dit",
    "what-said": "ce que quelqu'un a dit",
    "did-say": "l'a-t-il dit",
    "yes-no": "oui ou non",
    when: "quand",
    where: "où",
    "how-many": "combien",
    "how-long": "combien de temps",
    why: "pourquoi",
    outlet: "quel média ou article",
    compare: "comparaison",
    what: "quoi",
    keywords: "mots-clés",
  },
  languages: { fr: "en français", en: "en anglais" },
  features: {
    best: "meilleur passage de l'article",
    below: "passage moins bon que le meilleur",
    article: "mots de la question dans l'article",
    own: "mots de la question dans la phrase",
    rare: "mots rares dans cet article",
    near: "mots dans la phrase et ses voisines",
    names: "noms et nombres",
    verbs: "verbes",
    rest: "autres mots",
    clue: "ce qui est demandé (date, nombre, nom…)",
    reason: "une raison",
    heading: "titre",
    early: "place dans l'article",
    density: "part des mots de la phrase",
    length: "longueur",
  },
  weighed: {
    own: "mots dans la phrase",
    near: "avec ses voisines",
    context: "avec l'article",
    rare: "mots rares dans cet article",
    absentNames: "noms absents de l'article",
    farNames: "noms loin de la phrase",
    absentVerbs: "verbes absents de l'article",
    farVerbs: "verbes loin de la phrase",
    acts: "verbe de la question",
    absentWords: "autres mots absents",
    unknown: "mots qu'aucun article n'a",
    notFound: "la chose demandée manque",
    counted: "le nombre compte ce qui est demandé",
    apart: "réponse loin des mots",
    denied: "la phrase le nie",
    ofOther: "la phrase parle de l'autre",
    ofSomebodyElse: "la phrase parle de quelqu'un d'autre",
    lacksKind: "rien de ce qui est demandé par son nom",
    unsettled: "ni oui ni non",
    unheldVerbs: "verbes loin de la phrase (oui ou non)",
    withheld: "la phrase dit qu'on ne le dit pas",
    ahead: "avance sur la suivante",
    units: "choses demandées",
    lenient: "ne tient rien pour acquis",
    why: "pourquoi",
    noReason: "aucune raison trouvée",
    english: "en anglais",
    yesNo: "oui ou non",
    farWords: "mots loin de la phrase",
    leastNear: "le mot le moins proche",
    wordless: "aucun mot de la question",
    subjectUnwritten: "le sujet n'y est pas nommé",
    asksVerb: "la question a un verbe",
  },
};

const en: ExplainWords = {
  understood: "Question understood:",
  searched: "Words searched:",
  also: "also",
  rarity: "rarity",
  unknown: "in no article",
  name: "name",
  negative: "negative",
  speaker: "speaker:",
  noSentence: "No sentence holds these words.",
  sentences: "Best sentences:",
  holds: "holds:",
  ahead: "The first goes before the second by (difference × weight):",
  judged: (answered) => `What decides whether there is an answer (value × weight); here ${answered ? "yes" : "no"}:`,
  kinds: {
    who: "who",
    "who-is": "who is it",
    "who-said": "who said it",
    "what-said": "what somebody said",
    "did-say": "did they say it",
    "yes-no": "yes or no",
    when: "when",
    where: "where",
    "how-many": "how many",
    "how-long": "how long",
    why: "why",
    outlet: "which outlet or article",
    compare: "comparison",
    what: "what",
    keywords: "keywords",
  },
  languages: { fr: "in French", en: "in English" },
  features: {
    best: "best passage of the article",
    below: "passage below the best one",
    article: "the question's words in the article",
    own: "the question's words in the sentence",
    rare: "words rare in this article",
    near: "words in the sentence and its neighbours",
    names: "names and numbers",
    verbs: "verbs",
    rest: "other words",
    clue: "what is asked for (date, number, name…)",
    reason: "a reason",
    heading: "heading",
    early: "place in the article",
    density: "share of the sentence's words",
    length: "length",
  },
  weighed: {
    own: "words in the sentence",
    near: "with its neighbours",
    context: "with its article",
    rare: "words rare in that article",
    absentNames: "names the article lacks",
    farNames: "names far from the sentence",
    absentVerbs: "verbs the article lacks",
    farVerbs: "verbs far from the sentence",
    acts: "a verb of the question",
    absentWords: "other words it lacks",
    unknown: "words no article has",
    notFound: "what was asked for is missing",
    counted: "the number counts what was asked for",
    apart: "answer far from the words",
    denied: "the sentence denies it",
    ofOther: "the sentence is about the other one",
    ofSomebodyElse: "the sentence is about somebody else",
    lacksKind: "nothing of the kind named",
    unsettled: "neither yes nor no",
    unheldVerbs: "verbs far from the sentence (yes or no)",
    withheld: "the sentence says it is not told",
    ahead: "lead over the next",
    units: "things asked for",
    lenient: "takes nothing for granted",
    why: "why",
    noReason: "no reason found",
    english: "in English",
    yesNo: "yes or no",
    farWords: "words far from the sentence",
    leastNear: "the word least near",
    wordless: "no word of the question",
    subjectUnwritten: "the subject is not named in it",
    asksVerb: "the question has a verb",
  },
};

export const explainWords: Readonly<Record<Locale, ExplainWords>> = { fr, en };
