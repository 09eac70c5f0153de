import type { Frame } from "./question-frames.ts";

const SAYS =
  "(?:raconte|racontent|explique|pense|pensent|croit|croient|estime|juge|pretend|soutient|soutenu|assure|promet|promis|annonce|rappelle|precise|ajoute|repete|repond|repondu|avertit|previent|trouve|trouvent|considere|considerent|conseille|conseillent|juge|jugent|deplore|regrette|denonce|affirme|raille|peste|ironise|jure|avoue|confie|insiste|lache|martele|reconnait|reconnu|admet|admis|espere|souhaite|souligne|indique)";

/** Verbs of who finds fault with something, and what may stand behind them. */
const REPROACHES = "reproch(?:e|es|ent|ait|aient|er)";
const CRITICISES = "(?:critique(?:nt)?|denonc(?:e|ent)|redout(?:e|ent)|craint|craignent)";
const BLAMES = `(?:${REPROACHES}|${CRITICISES})`;
const PRONOUN = "(?: t (?:il|elle|ils|elles))?";
const WITHIN = "(?:dans|chez)";
const TO = `(?:a la|a l|a|au|aux|${WITHIN})`;
const OF = "(?:de la|de l|du|des|de)";
/** "Le ministre délégué aux transports", "la maire qui a démissionné": what stands behind is still who it is. */
const GOES_ON = "(?<! (?:deleguee?|adjointe?|conseillere?|candidate?|qui))";
/** Behind the verb both who finds fault and with what: "Que craint le maire de Lyon ?" has only the one, and "de" or "aux" of an office belongs to it. */
const WHO_BLAMES_WHAT = [
  `${REPROACHES}${PRONOUN} (?<who>.+?)${GOES_ON} ${TO} (?<about>.+)`,
  `${CRITICISES}${PRONOUN} (?<who>.+?) ${WITHIN} (?<about>.+)`,
];

/** Frames that ask behind something else, or by a turn of their own. Tried before those of `question-frames.ts` that are more general. */
export const FRAMES_OF_TURNS: readonly Frame[] = [
  // "Où et quand les délégués se revoient-ils ?": the day, and the place beside it
  {
    kind: "when",
    pattern:
      /^(?:c est |c )?(?:ou et (?:a )?(?:quand|quelle date|quelle heure)|quand et (?:a )?ou|(?:where and (?:when|what time)|when and where))\b/,
  },
  // "À l'initiative de qui s'ouvre la collecte ?": the noun stays to be searched
  {
    kind: "who",
    language: "fr",
    pattern: /^a (?:l |la )?(?=(?:initiative|instigation|demande|tete|suite) d(?:e|u) (?:qui|ki)\b)/,
  },
  // "Quel prix a reçu le roman ?": an award, and no price
  {
    kind: "what",
    language: "fr",
    pattern:
      /^quels? (?=prix (?:.{1,60} )?(?:recu|recoit|decerne|decroche|obtenu|remporte|attribue|litteraire|remis)\b)/,
  },
  // "What did the new ramp cost?"
  { kind: "how-many", language: "en", pattern: /^what (?:did|does|do|will|would)(?= .{2,80} cost$)/ },
  // "Que reproche Carsac au préfet ?", "qu'est-ce que Carsac reproche au préfet": what she says of it
  ...WHO_BLAMES_WHAT.map(
    (blames): Frame => ({
      kind: "what-said",
      language: "fr",
      pattern: new RegExp(`^(?:qu|que) (?:(?:a|ont)${PRONOUN} )?${blames}$`),
    }),
  ),
  {
    kind: "what-said",
    language: "fr",
    pattern: new RegExp(`^(?:qu|que) est ce qu[ei]? (?<who>.+?) (?:a |ont )?${BLAMES} (?:${TO}|${OF}) (?<about>.+)$`),
  },
  {
    kind: "what-said",
    language: "en",
    pattern:
      /^what (?:does|did|do) (?<who>.+?) (?:criticise|criticize|object to|dislike|blame|hold against|reproach)(?: (?:about|in|with|for|on))? (?<about>.+)$/,
  },
  // "33 ou 35 blessés, qui dit quoi ?"
  { kind: "compare", pattern: /\b(?:qui dit (?:quoi|vrai)|who says what|who is right)\b/ },
  // "Quel est l'avis de Le Gall sur la taxe ?"
  {
    kind: "what-said",
    language: "fr",
    pattern:
      /^quel (?:est|etait|a ete) (?:le |l )?(?:avis|point de vue|sentiment|jugement|commentaire) (?:de la |de l |de |du |des |d )(?<who>.+?)(?: (?:sur|au sujet d\S+|a propos d\S+|concernant|quant) (?<about>.+))?$/,
  },
  // "il a dit quoi le chef des dockers sur la fermeture": the subject stands behind
  {
    kind: "what-said",
    language: "fr",
    pattern:
      /^(?:il|elle|ils|elles) (?:(?:n )?(?:a|ont|avait|avaient|en) )?(?:dit|disent|declare|pense|pensent|raconte|explique|repondu|annonce) (?:quoi )(?<who>(?:le|la|l|les|son|sa|m|mme) .+?)(?: (?:sur|a propos d\S*|au sujet d\S*|concernant|quant au?x?) (?<about>.+))?$/,
  },
  // "What did Ann Roe make of the plan?", "what does she think of it"
  {
    kind: "what-said",
    language: "en",
    pattern: /^what (?:did|does|do) (?<who>.+?) make of (?<about>.+)$/,
  },
  // "What did the skipper say he saw at sea?"
  {
    kind: "what-said",
    language: "en",
    pattern:
      /^what (?:did|does|do|has|have|had) (?<who>.+?) (?:say|said|claim|claimed|tell|told \S+|think|admit|admitted) (?:that )?(?:he|she|they|it|we) (?<about>.+)$/,
  },
  // "qui raconte que le port ferme", "qui a promis que"
  {
    kind: "who-said",
    pattern: new RegExp(
      `^(?:c est |c )?(?:qui|ki)(?: est ce)?(?: qui| ki)? (?:(?:a|avait|aurait) )?(?:bien |vraiment |deja )?${SAYS} (?:que|qu)\\b`,
    ),
  },
  // "Quel titre parle du naufrage ?": a title that speaks is a newspaper
  {
    kind: "outlet",
    pattern:
      /^(?:dans |selon |d apres )?quel(?:le)?s? (?:titre|canard|redaction|organe de presse|feuille)s? (?:a |ont )?(?:parle|parlent|dit|disent|mentionne|rapporte|evoque|publie|annonce|revele|cite|ecrit|donne|avance)\b/,
  },
  // "Qu'est-ce qui a déclenché la grève ?", "what led to the strike"; what it brought about stays to be searched
  {
    kind: "why",
    pattern:
      /^(?:qu est ce qui|quest ce qui|keski|kes ki) (?:(?:l |les |le |la )?(?:a|ont|avait)(?: bien pu)? )?(?=(?:provoque|cause|declenche|pousse|motive|entraine|conduit|amene|decide|mis|fait|explique|convaincu|empeche|retarde|bloque)[a-z]{0,4}\b)/,
  },
  {
    kind: "why",
    pattern:
      /^(?:comment (?:ca |cela )?se fait il (?:que|qu)?|comment (?:ca|cela) se fait (?:que|qu)?|a quoi (?:est du|est due|sont dus|sont dues|tient|doit on)|c est du a quoi|(?:suite|grace) a quoi|en raison de quoi|what (?:led to|prompted|triggered|sparked|provoked|drove|pushed|made|is behind|was behind|lies behind|forced)\b|what (?:is|was|were|are) the (?:reasons?|causes?|motives?) (?:for|of|behind)\b)/,
  },
  // "Face à qui joue-t-elle ?"
  {
    kind: "who",
    pattern:
      /^(?:face a|aupres de|a cote de|a la place de|a cause de|grace a|derriere|devant|sans|apres|avant|chez|vers|en faveur de|au profit de|aux cotes de) (?:qui|ki)\b/,
  },
  // "Par où les voleurs sont-ils entrés ?" asks for a way, which need not be a place
  { kind: "what", language: "fr", pattern: /^par ou\b(?! (?:passe|passera|passait|est passe))/ },
  // "How many days did it last?"
  {
    kind: "how-long",
    language: "en",
    pattern: /\b(?:for )?how many (?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)\b(?! old)/,
  },
  // "How long ago did the mine close?"
  { kind: "when", language: "en", pattern: /^how (?:long ago|soon)\b/ },
  // "How does Ann Roe explain the delay?" asks for a reason, "how does she see it" for words
  { kind: "why", language: "en", pattern: /^how (?:does|did|do)(?= .+ (?:explain|justify) )/ },
  {
    kind: "why",
    language: "fr",
    pattern:
      /^comment(?= .+ (?:(?:explique|justifie|expliquent|justifient)(?: t (?:il|elle|ils|elles))?|(?:a|ont)(?: t (?:il|elle|ils|elles))? (?:explique|justifie)) )/,
  },
  // "On what grounds was he acquitted?"
  { kind: "why", language: "en", pattern: /^(?:on what|on which) grounds?\b/ },
  // "What was the toll of the fire?": the amount stays to be searched
  {
    kind: "how-many",
    language: "en",
    pattern:
      /^what (?:is|was|were|are|s|will be) (?:the |his |her |its |their )?(?=(?:average |total |final |annual |exact |current )?(?:price|cost|death toll|toll|fee|fare|salary|wage|rent|rate|percentage|amount|number|age|height|length|width|depth|speed|temperature|weight|population|turnout|margin|score|budget|deficit|profit|loss|fine|ransom|compensation)\b)/,
  },
  // "What rate will owners pay?"
  {
    kind: "how-many",
    language: "en",
    pattern:
      /^(?:at |by |to |for )?(?:what|which) (?=(?:rate|percentage|proportion|amount|sum|size|height|length|width|depth|distance|age|death toll|toll|fee|tax rate|interest rate|turnout|margin|majority|compensation|bonus|reward|capacity|output)\b)/,
  },
];

/** Frames whose question word stands behind what is asked about. Tried when no other fits. */
export const FRAMES_WITHIN: readonly Frame[] = [
  // "elle a été remplacée par qui", "il va affronter qui"
  {
    kind: "who",
    language: "fr",
    pattern:
      /\b(?:(?:par|contre|avec|chez|a|de|pour|sur|devant|derriere) )?(?:qui|ki)$|\b(?:par|contre|chez) (?:qui|ki)\b/,
  },
  // "il bossait dans quoi avant", "ils réclament quoi au juste"
  {
    kind: "what",
    language: "fr",
    pattern:
      /\b(?:(?:dans|de|a|en|avec|sur|pour|contre|par) )?(?:quoi|koi|lequel|laquelle|lesquels|lesquelles)\b|\bcomment$/,
  },
  { kind: "yes-no", pattern: /^(?:si|if|whether)\b/ },
];
