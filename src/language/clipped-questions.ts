/**
 * Questions that are typed as a noun phrase, "durée de la mission", "owner of the watch", and the whole question that each stands for. A pattern is tried on
 * the folded words, single blanks between ("duree de la mission"); what it matches is put away, and `whole` stands there instead. What a pattern looks
 * ahead at stays: "qui est l’" of "propriétaire de la montre".
 */
export interface Clipped {
  readonly pattern: RegExp;
  readonly whole: string;
}

const THE = "(?:(?:le|la|les|l) )?";
/** "de", and its article, of which no question word has need. */
const OF = "(?:de la|de l|des|du|de|d) ";
/** Who is asked for by what he did or has: the role stays to be searched. */
const DOERS =
  "(?:auteure?s?|autrices?|proprietaires?|gagnante?s?|vainqueurs?|laureate?s?|repreneurs?|acheteurs?|acquereurs?|remplacante?s?|successeurs?|fondat(?:eur|rice)s?|createurs?|creatrices?|inventeurs?|inventrices?|organisat(?:eur|rice)s?|fabricants?|constructeurs?|employeurs?|adversaires?|rivale?s?|commanditaires?|meurtriers?|assassins?|tueurs?|ravisseurs?|exploitants?|financeurs?|donat(?:eur|rice)s?|mecenes?|pilotes?|sponsors?|commissaires?|realisat(?:eur|rice)s?|architectes?|traduct(?:eur|rice)s?)";
const EN_DOERS =
  "(?:owners?|authors?|winners?|buyers?|sellers?|founders?|creators?|inventors?|organi[sz]ers?|makers?|manufacturers?|builders?|operators?|leaders?|heads?|bosses|boss|chiefs?|drivers?|pilots?|killers?|attackers?|successors?|replacements?|opponents?|rivals?|employers?|lenders?|donors?|sponsors?|directors?|designers?|architects?|curators?|translators?|editors?|backers?|champions?|runner up|chair|chairman|chairwoman|president|mayor|minister|coach|captain|lawyer|spokesman|spokeswoman|spokesperson)";

/** Tried on the beginning of a question, in order. */
export const CLIPPED_OPENINGS: readonly Clipped[] = [
  // "nb de postes proposés"
  { pattern: new RegExp(`^${THE}(?:nb|nbre|nbr|nombre)(?: total| exact)? (?:de|d|des|du) `), whole: "combien de " },
  { pattern: /^(?:the )?(?:number|nb|no) of /, whole: "how many " },
  // "durée grève bus", "nombre victimes canicule": without "de"
  { pattern: /^(?:nb|nbre|nombre) (?=\p{L}+s\b)(?!de |du |des |d )/u, whole: "combien de " },
  { pattern: /^duree (?=\p{L}{3,})(?!de |du |des |d |totale|exacte|prevue|moyenne)/u, whole: "combien de temps " },
  // "durée de la mission"
  { pattern: new RegExp(`^${THE}(?:duree)(?: totale| exacte| prevue| moyenne)? ${OF}`), whole: "combien de temps " },
  { pattern: /^(?:the )?duration (?:of|for) (?:the )?/, whole: "how long was the " },
  {
    pattern:
      /^(?:the )?length of (?:the )?(?=(?:strike|trial|mission|contract|stay|ban|closure|sentence|film|flight|war|siege|march|visit|deal|term|talks|meeting|debate|delay|outage|trip|journey)\b)/,
    whole: "how long was the ",
  },
  // "jail time sought by the prosecutor"
  { pattern: /^(?:the )?(?:jail|prison) (?:time|term|sentence) /, whole: "how many years in prison " },
  {
    pattern: new RegExp(
      `^${THE}(?:peine|condamnation|sanction)s? (?=(?:requises?|reclamees?|demandees?|prononcees?|infligees?|encourues?)\\b)`,
    ),
    whole: "quelle peine ",
  },
  // "raison pour laquelle le bal est annulé", "motif du report"
  {
    pattern: new RegExp(`^${THE}(?:raison|motif|cause)s? (?:pour|pr) (?:la|le|les)?quel(?:le)?s? `),
    whole: "pourquoi ",
  },
  { pattern: new RegExp(`^${THE}(?:raison|motif|mobile|explication)s? ${OF}`), whole: "cause de " },
  { pattern: /^(?:the )?(?:reason|motive|explanation|grounds|cause)s? (?:why|that) /, whole: "why " },
  {
    pattern: /^(?:the )?(?:reason|motive|explanation|grounds|cause)s? (?:for|of|behind) /,
    whole: "what is the reason for ",
  },
  // "lieu où le fourgon a été retrouvé", "endroit du crash"
  {
    pattern: new RegExp(
      `^${THE}(?:lieu|endroit|ville|village|commune|pays|quartier|region|departement|site|coin|adresse) (?:ou|dans (?:le|la)quel(?:le)?|vers (?:le|la)quel(?:le)?) `,
    ),
    whole: "où ",
  },
  {
    pattern: new RegExp(`^${THE}(?:lieu|lieux|endroit|emplacement|localisation|adresse) ${OF}(?!naissance)`),
    whole: "où ",
  },
  {
    pattern: /^(?:the )?(?:place|spot|site|city|town|village|country|location|venue) (?:where|in which|to which) /,
    whole: "where ",
  },
  { pattern: /^(?:the )?(?:location|venue|whereabouts|address) (?:of|for) /, whole: "where is " },
  // "heure du coup de feu", "jour où le pont a cédé", "date expulsion ambassadeur"
  { pattern: new RegExp(`^${THE}heures? (?:exacte )?${OF}`), whole: "à quelle heure " },
  { pattern: new RegExp(`^${THE}heures? (?:exacte )?(?:ou|a laquelle) `), whole: "à quelle heure " },
  { pattern: new RegExp(`^${THE}annee (?:ou|${OF.trim()}|pendant laquelle|a laquelle) `), whole: "en quelle année " },
  { pattern: new RegExp(`^${THE}(?:jour|date|moment) (?:ou|a laquelle|auquel) `), whole: "quand " },
  { pattern: new RegExp(`^${THE}(?:derniere|premiere) fois (?:que|qu|ou) `), whole: "quand " },
  {
    pattern:
      /^(?:la )?date (?:limite |butoir |prevue |exacte )?(?!limite |butoir |prevue |exacte )(?:de la |de l |des |du |de |d )?/,
    whole: "date de ",
  },
  { pattern: /^(?:the )?(?:last|first|previous) time (?:that |when )?/, whole: "when " },
  { pattern: /^(?:the )?(?:exact )?(?:time|hour) (?:of|when|at which) (?:the )?/, whole: "what time was the " },
  { pattern: /^(?:the )?(?:exact )?year (?:of|when|in which) (?:the )?/, whole: "what year was the " },
  { pattern: /^(?:the )?(?:exact )?(?:date|day|moment) (?:of|when|on which|for) (?:the )?/, whole: "when was the " },
  // "efficacité du vaccin", "taux de réussite au bac": an amount whose noun stays
  {
    pattern: new RegExp(
      `^${THE}(?=(?:efficacite|rendement|superficie|profondeur|hauteur|altitude|vitesse|poids|capacite|puissance|valeur|taux|proportion|pourcentage)\\b(?! de quoi))`,
    ),
    whole: "quel est le ",
  },
  // "price tag of the new satellite"
  {
    pattern: /^(?:the )?(?:price tag|price|cost|total cost|price paid|amount paid) (?:of|for|on) /,
    whole: "how much did it cost ",
  },
  { pattern: /^(?:the )?(?:effectiveness|efficacy|efficiency|success rate) of /, whole: "how effective is " },
  // "nom du douanier", "identité du tireur", "owner of the watch"
  { pattern: new RegExp(`^${THE}(?:noms?|prenoms?|identite|blaze) (?=${OF})`), whole: "quel est le nom " },
  { pattern: /^(?:the )?(?:full )?(?:names?|identity) (?=of )/, whole: "what is the name " },
  { pattern: new RegExp(`^${THE}(?=${DOERS} ${OF})`), whole: "qui est le " },
  { pattern: new RegExp(`^(?:the )?(?=${EN_DOERS} (?:of|to|behind) )`), whole: "who is the " },
  // "personne qui a trouvé le corps": whoever does it
  {
    pattern:
      /^(?:(?:la |les )?personnes?|(?:le |l )?(?:gars|mec|type|homme)|(?:la )?(?:femme|dame|meuf)|celui|celle|ceux) qui /,
    whole: "qui ",
  },
  { pattern: /^(?:the )?(?:person|man|woman|people|guy|one|ones) (?:who|that) /, whole: "who " },
  // "réaction du coach sur le départ": what somebody says
  { pattern: new RegExp(`^${THE}(?=(?:reaction|reponse|position|opinion)s? ${OF})`), whole: "quelle est la " },
  { pattern: new RegExp(`^${THE}(?=(?:avis|point de vue|commentaire|sentiment) ${OF})`), whole: "quel est l'" },
  // "âge de la victime"
  { pattern: new RegExp(`^(?:l )?age (?=${OF})`), whole: "quel est l'âge " },
  { pattern: /^(?:the )?age of /, whole: "how old is " },
  // "any fatalities in the eruption"
  { pattern: /^any (?!word|comment|reaction|statement|news|idea|body|one|chance)/, whole: "were there any " },
];

/** Tried on the end of a question that has no question word: "bal annulé raison ?", "représentante de l’attaquant nom". */
export const CLIPPED_ENDINGS: readonly Clipped[] = [
  { pattern: / (?:(?:pour |pr )?quelle )?(?:raisons?|motifs?|causes?)$/, whole: "pourquoi " },
  { pattern: / (?:noms?|prenoms?|identite)$/, whole: "quel est le nom de " },
  { pattern: / names?$/, whole: "what is the name of " },
  { pattern: / (?:lieu|endroit|lieu exact|adresse)$/, whole: "où " },
  { pattern: / (?:location|venue|whereabouts)$/, whole: "where is " },
  { pattern: / dates?$/, whole: "date de " },
  { pattern: / duree$/, whole: "combien de temps " },
  { pattern: / reasons?$/, whole: "why " },
];

/** A second question behind the first: ", et à quel titre …", "and why". What it begins with, behind "et" or "and". */
export const SECOND_QUESTION =
  /^(?:(?:a|de|en|avec|pour|dans|depuis|par|sur|contre|selon|vers|at|in|with|for|on|by|from|to) )?(?:quel(?:le)?s?|lequel|laquelle|qui|quand|comment|combien|pourquoi|quoi|ou|what|which|who|whom|when|where|why|how)\b/;
