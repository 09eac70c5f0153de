import { FRAMES_OF_TURNS, FRAMES_WITHIN } from "./question-frames-within.ts";

/** What a question asks for. */
export type QuestionKind =
  | "who"
  | "who-is"
  | "who-said"
  | "what-said"
  | "did-say"
  | "yes-no"
  | "when"
  | "where"
  | "how-many"
  | "how-long"
  | "why"
  | "outlet"
  | "compare"
  | "what"
  | "keywords";

/**
 * How a kind of question begins or what it holds, as a pattern over its folded words joined by single blanks ("qu a dit x").
 * What the pattern matches is frame and is not searched for. The groups `who` (a speaker) and `about` (a subject) are searched.
 */
export interface Frame {
  readonly kind: QuestionKind;
  readonly pattern: RegExp;
  /** Frames of one language are not tried on the other; both where absent. */
  readonly language?: "fr" | "en";
}

/** Verbs that only say that somebody speaks. */
const SAY =
  "(?:dit|disent|disait|dira|balance|plaide|plaident|replique|retorque|jure|clame|lache|declare|declarent|declaree?s?|affirme|affirment|affirmee?|pense|pensent|raconte|explique|repondu|repond|dixit|annonce|ecrit|soutient|soutenu|pretend|pretendu|promis|assure|estime|commente|propos)";
/** The same with "have" before it: "a dit", "avait-il déclaré". */
const HAVE =
  "(?:(?:n )?(?:a|ont|avait|avaient|aurait|auraient|as)(?: t)?(?: (?:il|elle|ils|elles|on))?(?: (?:bien|vraiment|deja|exactement|reellement|aussi|egalement))* )";
const HAS = `${HAVE}?`;
/** A name of one to five words. */
const NAME = "[^ ]+(?: [^ ]+){0,4}";
const ASK = "(?:est ce qu[ei]?|esce que|es ce que|eske|est ceque)";
const ABOUT =
  "(?:de la|de l|de|du|des|d|sur|a propos de|a propos du|a propos des|au sujet de|au sujet du|au sujet des|concernant|quant a|quant au|apres|avant|pendant|lors de la|lors du|lors des|lors de|face a|face au|a)";
const EN_SAY =
  "(?:say|said|says|tell|told|claim|claimed|state|stated|declare|declared|think|thinks|announce|announced|write|wrote|written|promise|promised|argue|argued|suggest|suggested)";
const EN_ABOUT = "(?:about|on|of|regarding|concerning|re)";

const USUAL: readonly Frame[] = [
  // "Compare Macron et Le Pen sur l'école", "différence entre X et Y"
  {
    kind: "compare",
    pattern:
      /^(?:compare[rz]?|comparaison(?: entre| de)?|compare between|difference between|(?:quelle )?(?:est la )?difference entre)\b/,
  },
  // "Sur quel site est paru l'article", "quel journal dit que"
  {
    kind: "outlet",
    pattern:
      /\b(?:(?:sur|dans|par|de|selon|d apres) )?quel(?:le)?s? (?:site|journal|media|medias|article|articles|source|sources|agence|chaine|titre de presse|quotidien|publication)(?: (?:web|internet|de presse))?(?: (?:parle|parlent|dit|disent|mentionne|rapporte|evoque|a publie|publie|a annonce|a rapporte|a revele|est paru|est parue|a ete publie|cite))?(?: (?:l|cet|un) article)?(?: (?:annoncant|disant|rapportant|expliquant) (?:que|qu))?/,
  },
  {
    kind: "outlet",
    language: "en",
    pattern:
      /\b(?:in |on |from )?(?:which|what) (?:outlet|article|articles|newspaper|paper|site|website|source|agency|media)(?: (?:said|says|say|reported|reports|published|mentions|mentioned|talks about|quoted))?(?: that)?/,
  },
  // "Qu'a dit Scholz de l'accord", "que dit Merkel", "X a dit quoi sur Y"
  {
    kind: "what-said",
    language: "fr",
    pattern: new RegExp(`^(?:qu|que|quoi) ${HAS}${SAY} (?<who>.+?)(?: ${ABOUT} (?<about>.+))?$`),
  },
  {
    kind: "what-said",
    language: "fr",
    pattern: new RegExp(
      `^(?:qu ${ASK}|${ASK}|keske|kesk|ce que|que|qu|c quoi que) (?:qu[ei]? )?(?<who>(?!il |elle |on |a |ont ).+?) ${HAVE}${SAY}(?: ${ABOUT} (?<about>.+))?$`,
    ),
  },
  {
    kind: "what-said",
    language: "fr",
    pattern: new RegExp(`^(?<who>.+?) (?:(?:il|elle) )?${HAS}${SAY} quoi(?: ${ABOUT} (?<about>.+))?$`),
  },
  {
    kind: "what-said",
    language: "fr",
    pattern:
      /^(?:quelle|quels|quelles) (?:est|etait|a ete|sont|etaient|ont ete) (?:la |le |les |l )?(?:position|reaction|opinion|avis|reponse|declarations?|propos|point de vue) (?:de la |de l |de |du |des |d )(?<who>.+?)(?: (?:sur|a|au|face|concernant|quant) (?<about>.+))?$/,
  },
  {
    kind: "what-said",
    language: "en",
    pattern: new RegExp(
      `^what (?:did|does|do|has|have|had|is|was) (?<who>.+?) ${EN_SAY}(?:ing)?(?: ${EN_ABOUT} (?<about>.+))?$`,
    ),
  },
  // "What does the mayor think will become of the port?"
  {
    kind: "what-said",
    language: "en",
    pattern:
      /^what (?:did|does|do) (?<who>.+?) (?:think|believe|say|expect|predict|fear|hope|claim|suggest|reckon) (?:will|would|is|was|are|were|should|could|may|might|has|have|had) (?:(?:happen|become|be) )?(?:(?:to|of|with) )?(?<about>.+)$/,
  },
  {
    kind: "what-said",
    language: "en",
    pattern: new RegExp(
      `^what (?:did|does|do|has|have|had) (?<who>.+?) (?:have |had )?to (?:say|tell us) ${EN_ABOUT} (?<about>.+)$`,
    ),
  },
  {
    kind: "what-said",
    language: "en",
    pattern:
      /^(?:any (?:word|comment|news|reaction|statement) (?:from|by)) (?<who>.+?) (?:about|on|over|to) (?<about>.+)$/,
  },
  {
    kind: "what-said",
    language: "en",
    pattern: /^how (?:does|did|do) (?<who>.+?) (?:describe|view|feel about|see) (?<about>.+)$/,
  },
  {
    kind: "what-said",
    language: "fr",
    pattern:
      /^comment (?<who>.+?) (?:(?:decrit|juge)(?: t (?:il|elle))?|(?:a|ont)(?: t (?:il|elle|ils|elles))? decrit) (?<about>.+)$/,
  },
  {
    kind: "what-said",
    language: "en",
    pattern: new RegExp(
      `^what (?:is|was|were|s) (?<who>.+?) s? ?(?:position|reaction|opinion|response|stance|view|take) (?:${EN_ABOUT}|to) (?<about>.+)$`,
    ),
  },
  // "Comment X a-t-il réagi à Y", "how did X react to Y"
  {
    kind: "what-said",
    language: "fr",
    pattern: new RegExp(
      `^comment (?<who>.+?) ${HAVE}(?:reagi|repondu)(?: (?:a|au|aux|a la|a l|face a) (?<about>.+))?$`,
    ),
  },
  {
    kind: "what-said",
    language: "fr",
    pattern:
      /^comment (?:a|ont)(?: t)?(?: (?:il|elle|ils|elles))? (?:reagi|repondu) (?<who>.+?)(?: (?:a|au|aux|face a) (?<about>.+))?$/,
  },
  {
    kind: "what-said",
    language: "en",
    pattern:
      /^how (?:did|has|have|does|do) (?<who>.+?) (?:react|reacted|respond|responded|reply|replied) to (?<about>.+)$/,
  },
  // "Qui a dit que", "c qui qui a dit"
  {
    kind: "who-said",
    pattern: new RegExp(
      `^(?:c est |c )?(?:qui|ki|ki)(?: est ce)?(?: qui| ki)? ${HAS}(?:dit|declare|affirme|dixit|parle|parlait|evoque|mentionne)\\b(?: (?:que|qu|ca|cela|ceci|d une?|de la|de l|des|du|de|d))?`,
    ),
  },
  {
    kind: "who-said",
    language: "en",
    pattern: /^who (?:has |have |had )?(?:said|says|stated|declared|claimed|claims|told)\b(?: that)?/,
  },
  { kind: "who-said", pattern: /^(?:d apres|selon|according to) (?:qui|who|whom)\b/ },
  // "« Rien ne presse » : qui parle ?"
  {
    kind: "who-said",
    pattern:
      /\b(?:(?:qui|ki) (?:parle|s exprime)|(?:qui|ki) (?:l )?(?:a dit|dit|a prononce|a ecrit|a lance)(?: (?:ca|cela|ceci|ces mots|cette phrase))?|c est de (?:qui|ki)|(?:whose words are (?:these|those)|who (?:said|says) (?:this|that|so|it)))$/,
  },
  {
    kind: "who-said",
    pattern:
      /^(?:de qui|a qui) (?:est|sont|vient|doit on) (?:la |cette |ces |le )?(?:phrase|citation|mots|propos|formule|expression)/,
  },
  // "Est-ce que X a dit que", "X a-t-il dit que"
  {
    kind: "did-say",
    language: "fr",
    pattern: new RegExp(
      `^(?:${ASK} |est il vrai qu[ei]? |c est vrai qu[ei]? |vrai ou faux )?(?<who>(?!qui |que |qu |quand |ou |quel|combien |pourquoi |comment |a ).{2,60}?) (?:a|ont|avait|avaient|aurait)(?: t)?(?: (?:il|elle|ils|elles))?(?: (?:bien|vraiment|deja|reellement))* (?:dit|declare|affirme|annonce|promis|assure|ecrit|pretendu|soutenu|confirme|reconnu|admis|precise|indique) (?:que|qu|avoir|de|d|si|s) (?<about>.+)$`,
    ),
  },
  {
    kind: "did-say",
    language: "en",
    pattern:
      /^(?:did|does|do|has|have|had) (?<who>.+?) (?:say|said|claim|claimed|state|stated|declare|declared|announce|announced|promise|promised|admit|admitted|confirm|confirmed|specify|indicate)(?: that| whether| if)? (?<about>.+)$/,
  },
  // "Combien de temps a duré", "how long"
  {
    kind: "how-long",
    pattern:
      /\b(?:(?:pendant |depuis |en |durant )?combien (?:de temps|d heures|de jours|de mois|d annees|d ans|de semaines|de minutes)|quelle (?:est |a ete |etait |fut )?(?:la )?duree|how long|depuis quand)\b/,
  },
  {
    kind: "how-many",
    pattern:
      /\b(?:combien(?: (?:de|d|est ce que))?|cb de|cbien|quel (?:est |etait )?(?:le )?(?:nombre|pourcentage|montant|prix|taux|total|budget)(?: (?:de|d|du|des))?|quelle (?:est |etait )?(?:la )?(?:somme|part|proportion|superficie|population|distance|hauteur|taille)|quel(?: est (?:l )?| )age|how old|how many|how much|what (?:number|percentage|share|amount) of)\b/,
  },
  {
    kind: "why",
    pattern:
      /\b(?:pourquoi|pour quoi|pourkoi|pk|pq|pour quelles? raisons?|pour quel motif|a cause de quoi|quelles? (?:est |sont )?(?:la |les )?(?:raisons?|causes?)|why|how come|for what reason)\b/,
  },
  // "De quoi est morte X", "what caused"; what happened stays to be searched
  {
    kind: "why",
    pattern:
      /^(?:de quoi (?=(?:est|sont|etait|etaient)(?: t (?:il|elle|ils|elles))? (?:mort|decede))|what (?:caused|causes)\b|how did (?=.* die$)|what did (?=.* die (?:of|from)$)|(?:c |c est )?quoi (?:la |les )?(?:raisons?|causes?|motifs?)(?: (?:de|du|des|d))?\b|(?:la |les )?causes? (?:de|du|des|d)\b)/,
  },
  // "il est mort de quoi"
  {
    kind: "why",
    language: "fr",
    pattern: /\b(?<=(?:mort|morte|morts|mortes|decede|decedee|decedes|decedees) )de quoi\b/,
  },
  // An amount is asked for by its noun, which stays to be searched: "quel bénéfice a fait", "how big was the damage"
  {
    kind: "how-many",
    pattern:
      /^(?:c est |c )?(?:(?:a )?quel(?:le)?s?|quoi) (?:est |etait |sont |a ete |fut )?(?:l |le |la |les )?(?=(?:benefice|deficit|chiffre d affaires|cout|apport|seuil|vitesse|altitude|longueur|largeur|profondeur|poids|salaire|loyer|tarif|recette|perte|amende|rancon|dette|prime|augmentation|recompense|temperature|surface|capacite|puissance|population|score exact|prix|taux|montant|effectif|nombre|pourcentage|quantite|valeur|efficacite|peine|condamnation|detour)s?\b(?! de vie))|^how (?:big|large|high|tall|fast|deep|heavy|wide|far|expensive|strong|powerful|hot|cold|warm|effective)\b|^what (?=(?:sentence|raise|pay rise|fine|ransom|price|salary|speed|temperature|profit|loss|budget|share|score)\b)/,
  },
  // "prix des travaux", "budget du musée": an amount without a question
  {
    kind: "how-many",
    language: "fr",
    pattern:
      /^(?=(?:prix|cout|montant|budget|nombre|tarif|effectifs?|salaire|taux|population|superficie|temperature|hauteur|duree|longueur)(?: \S+)? (?:de|du|des|d|a|au) )/,
  },
  // "date du procès": a day without a question
  { kind: "when", language: "fr", pattern: /^(?:la )?(?:dates?|jour|horaires?|heure) (?:de la|de l|des|du|de|d)\b/ },
  {
    kind: "when",
    pattern:
      /\b(?:(?:depuis |pour |jusqu a |c |c est |a partir de |de )?quand(?! meme\b)(?: est ce qu[ei]?)?|(?:a |en |pour |de |depuis |des |vers |jusqu a |a partir de )?quel(?:le)?s? (?:date|jour|annee|mois|heure|moment|epoque|siecle|periode|decennie)s?(?: exactement| precis)?|(?:(?:at|by|in|on|from|since|until|till|before|after|around) )?(?:what (?:date|day|year|time|month)|which (?:date|day|year|month))|when)\b/,
  },
  {
    kind: "where",
    pattern:
      /\b(?:where|(?:in |to |from |at |near |on )?(?:what|which) (?:city|country|place|town|village|region|state|island)|(?:dans |en |a |vers |de |depuis |sur )?quel(?:le)?s? (?:ville|pays|endroit|lieu|region|continent|ile|village|commune|etat|capitale|quartier)s?)\b/,
  },
  {
    kind: "where",
    language: "fr",
    pattern:
      /^(?:c |c est |d |il |elle |ils |par )?(?:etait |est )?(?:ou)(?: est ce qu[ei]?)?\b|\bou (?:a|est|sont|se|etait|etaient|ont|va|vont|aura|ca|ce|exactement)\b|\b(?:est|etait|sont) ou\b|\bou (?=quand\b)|\bou$/,
  },
  // "Quelle entreprise va racheter l'usine ?": an organisation is somebody too
  {
    kind: "who",
    pattern:
      /^(?:(?:par|avec|a|pour|chez|contre|by|with|to|for) )?(?:quel(?:le)?s?|which|what) (?=(?:entreprise|societe|groupe|club|equipe|banque|syndicat|association|organisation|ministere|institution|universite|compagnie|fondation|musee|hopital|laboratoire|galerie|enseigne|federation|company|firm|group|team|bank|union|organization|charity|ministry|university|party|museum|hospital|laboratory|gallery|airline|retailer|federation)s?\b)/,
  },
  // "Qui est X", "c qui X", "X c'est qui"; with an article it is a role that somebody bears
  {
    kind: "who-is",
    pattern: new RegExp(
      `^(?:c est |c )?(?:qui|ki) (?:est|etait|c est|c|sont) (?!ce qu|les? |la |l |une? |a |dans |en |pour |aux? )(?<who>${NAME})$`,
    ),
  },
  {
    kind: "who-is",
    pattern: new RegExp(`^(?:c est |c )(?:qui|ki) (?!qui |ki |a |est |l |le |la |les |un |une )(?<who>${NAME})$`),
  },
  { kind: "who-is", pattern: new RegExp(`^(?!l |le |la |les )(?<who>${NAME}) (?:c est|c|est) (?:qui|ki)$`) },
  // "le patron du port, c'est qui ?": who has that role
  { kind: "who", language: "fr", pattern: /\b(?:c est|c) (?:qui|ki)$/ },
  {
    kind: "who-is",
    language: "en",
    pattern: new RegExp(
      `^who (?:is|was|s|are) (?!the |a |an |in |on |to |be|they |he |she |it |you |we |there )(?<who>${NAME})$`,
    ),
  },
  {
    kind: "who",
    pattern:
      /^(?:c est |c )?(?:(?:a|de|par|avec|contre|chez|pour|sur|selon|entre) )?(?:qui|ki)(?: est ce qu[ei]?)?(?: est| etait| sont)?\b|^(?:comment (?:s appelle|se nomme|s appelait|se prenomme|s appellent)|quel (?:est|etait) le (?:nom|prenom)(?: (?:de|du|d))?|(?:c est |c )?quoi le (?:nom|prenom) (?:de la|de l|des|du|de|d)|(?:ca |il |elle |ils |elles )?s appel\S+ comment|who(?:m|se)?(?: is| was| are| were| did| does| has| will)?|what is the name of|by whom|to whom|with whom)\b/,
  },
  {
    kind: "what",
    pattern:
      /^(?:de |a |sur |par |en |avec |pour |contre |dans |c est |c )?(?:qu est ce qu[ei]?|quest ce qu[ei]?|quoi|quel|quelle|quels|quelles|que|qu|keske|laquelle|lequel|lesquels|lesquelles|comment|koman|cmt)\b/,
  },
  {
    kind: "what",
    language: "en",
    pattern:
      /^(?:to |in |on |of |for |with |from |under |at |by |against |about |into |after |before |between |through |over )?(?:what|which|how)\b(?: (?:is|was|were|are|did|does|do|has|have|had|will|would))?/,
  },
  // "Est-ce que…", "vrai ou faux", "did…"
  { kind: "yes-no", pattern: new RegExp(`^(?:${ASK}|est il vrai qu[ei]?|c est vrai qu[ei]?|est il exact qu[ei]?)\\b`) },
  { kind: "yes-no", pattern: /\b(?:vrai ou faux|oui ou non|true or false|vrai ou pas|yes or no)\b/ },
  {
    kind: "yes-no",
    language: "en",
    pattern:
      /^(?:is it true(?: that)?|did|does|do|is|was|were|are|has|have|had|will|would|can|could|should|isn t|wasn t|didn t|hasn t|won t)\b/,
  },
];

/** In order: the first that fits gives the kind; frames of the same kind that fit elsewhere are taken off too. */
export const FRAMES: readonly Frame[] = [...FRAMES_OF_TURNS, ...USUAL, ...FRAMES_WITHIN];
