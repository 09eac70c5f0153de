/** The small words of French, as sets of lower-case tokens (straight apostrophe). */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const DETERMINERS = words(
  `le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes chaque
  plusieurs quelques certains certaines aucun aucune deux trois quatre cinq six sept huit dix divers diverses différents différentes tout tous toute toutes
  onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille plus_d'un`,
);
export const POSSESSIVES = words("son sa ses leur leurs");
export const PREPOSITIONS = words(
  `à au aux de d' du des en dans par pour avec sans sous sur vers chez entre contre depuis dès devant derrière avant après pendant durant
  selon d'après malgré parmi hors outre via lors près loin face grâce quant jusque jusqu' envers hormis excepté sauf voici voilà`,
);
/** Open a clause of their own. */
export const SUBORDINATORS = words(
  `que qu' qui dont où si s' quand lorsque lorsqu' puisque puisqu' quoique quoiqu' comme parce tandis alors quoi lequel laquelle lesquels lesquelles
  auquel auxquels auxquelles duquel desquels desquelles`,
);
export const RELATIVES = words("qui que qu' dont où lequel laquelle lesquels lesquelles");
export const COORDINATORS = words("et mais ou ni car or donc");
export const SUBJECT_PRONOUNS = words("il elle ils elles on je j' tu nous vous ce c' cela ça ceci");
/** Pronouns and negation that stand between the subject and its verb. */
export const PROCLITICS = words("ne n' se s' me m' te t' lui leur le la les l' y en nous vous");
/** Adverbs and quantifiers that stand inside or around a verb group. */
const VERB_ADVERBS = words(
  `pas plus jamais rien guère point aussi également encore toujours déjà ensuite enfin alors ainsi notamment d'abord tout tous toutes même
  bien mal très trop peu beaucoup souvent parfois longtemps depuis immédiatement aussitôt finalement simplement clairement publiquement
  hier aujourd'hui demain récemment précédemment auparavant initialement officiellement formellement catégoriquement fermement
  vivement largement longuement brièvement sobrement sèchement prudemment volontiers désormais toutefois cependant pourtant néanmoins certes
  quasiment presque vraiment non plutôt surtout seulement en_outre à_son_tour mardi lundi mercredi jeudi vendredi samedi dimanche davantage tantôt tard tôt`,
);
export const NEGATIONS = words("pas jamais guère point nullement aucunement");
export const TIME_NOUNS = words(
  `lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  hier aujourd'hui demain avant-hier après-demain matin matinée midi après-midi soir soirée nuit jour journée semaine semaines week-end week-ends mois an ans année années trimestre heure heures minute minutes
  veille lendemain surlendemain siècle printemps été automne hiver instant moment fois date jours instants époque temps siècles`,
);
/** Adverbs of several words, which stand inside a verb group too: "a en revanche exclu", "a à plusieurs reprises nié". */
export const ADVERBIALS: readonly (readonly string[])[] =
  `en revanche|en outre|par ailleurs|au contraire|à son tour|à leur tour|de nouveau|à nouveau|d' ailleurs|à plusieurs reprises
|d' ores et déjà|tout de même|quand même|pour sa part|pour leur part|de son côté|de leur côté|tous les deux|toutes les deux|tous deux|en effet|de plus|bel et bien|une fois encore|une nouvelle fois|une fois de plus
|dans la foulée|dans un premier temps|à maintes reprises|à l' inverse|à l' époque|ce matin|ce soir|cette semaine|la semaine dernière|le mois dernier|l' an dernier|il y a peu|sans détour|à demi-mot|en substance|plus tôt|plus tard|haut et fort|d' emblée|d' entrée|d' abord|d' un trait|d' un ton|à mi-voix|à voix basse|à voix haute|à haute voix|d' aise|d' une voix blanche|d' une voix éteinte|d' une petite voix|dans un souffle|dans un sourire|dans un soupir|dans un murmure|en souriant|en riant|du tac au tac|du bout des lèvres|non sans humour|non sans malice|non sans ironie|avec malice|avec humour|avec ironie|avec amertume|avec fierté|sans ciller|sans sourciller|sans rire|tout sourire|tout de go|tout net|quant à lui|quant à elle|quant à eux|quant à elles|lui aussi|elle aussi|eux aussi|elles aussi|pour autant|sans ambages|sur place|en personne|la veille|le lendemain|avec force`
    .split("|")
    .map((phrase) => phrase.trim().split(/\s+/));

/** Nouns in -ment, which are no adverbs: "le gouvernement a nié". */
const NOUNS_IN_MENT = words(
  `gouvernement parlement document établissement département règlement mouvement moment élément jugement argument médicament appartement bâtiment logement engagement
  événement évènement changement développement investissement paiement équipement traitement fonctionnement comportement déplacement sentiment complément testament régiment armement avertissement
  rassemblement groupement arrondissement enseignement renseignement enterrement licenciement financement recrutement aménagement accompagnement effondrement affrontement détournement
  remboursement remaniement réchauffement confinement déconfinement versement prélèvement bombardement débarquement détachement dénouement acharnement agrément aliment allègement amendement
  abonnement accouchement achèvement agissement alignement ameublement apaisement appauvrissement approvisionnement assassinement assainissement assentiment avancement avènement banissement
  blanchiment cantonnement chargement châtiment ciment classement commandement commencement compartiment consentement contentement couronnement croisement déchirement déclenchement
  dépassement dépouillement dérèglement déroulement désarmement désengagement désistement dévouement écoulement élargissement emplacement emprisonnement encadrement encouragement endettement
  entraînement environnement épuisement étonnement excrément ferment firmament fondement franchissement glissement gisement hébergement instrument isolement jaillissement lancement licenciement
  lotissement management maniement manquement mécontentement monument morcellement ornement parement pansement peuplement piétinement placement plafonnement prononcement questionnement
  raisonnement ralentissement rapprochement ravitaillement rayonnement recensement recueillement redressement refroidissement relèvement renforcement renouvellement rendement renversement retournement
  retranchement rétablissement revirement ricanement roulement ruissellement sacrement segment serment signalement soulagement soulèvement stationnement supplément surendettement tempérament tourment
  tournement tremblement vêtement vieillissement virement visionnement`,
);

/** Adverbs that may stand between a verb of speech and its subject, or before the subject. */
export const isAdverb = (word: string): boolean =>
  VERB_ADVERBS.has(word) || (word.endsWith("ment") && word.length > 6 && !NOUNS_IN_MENT.has(word));
