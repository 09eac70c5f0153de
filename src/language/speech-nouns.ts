const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Documents that speak for whoever issued them: "un communiqué du ministère". */
export const DOCUMENTS = words(
  "communiqué message tweet post lettre courrier texte note déclaration rapport étude enquête sondage billet publication bilan compte",
);
/** What somebody says: "selon ses propos", "aux dires du maire", "selon les termes de l’avocat". */
export const UTTERANCES = words(
  "propos mots dires termes déclarations paroles avis yeux version témoignage récit formule expression explications informations réponse réaction commentaire constat conclusion verdict calculs estimations chiffres observations travaux souvenirs",
);
/**
 * Nouns of speech: they can carry a clause of their own, "la promesse que", "les accusations selon lesquelles", "sa demande de".
 * The ones that deny are marked in DENYING_NOUNS.
 */
export const SPEECH_NOUNS = words(
  `accusation accusations affirmation affirmations allégation allégations annonce annonces assurance assurances aveu aveux avertissement avertissements
  certitude conviction crainte craintes critique critiques déclaration déclarations demande demandes dénonciation espoir espoirs exigence exigences explication explications
  garantie hypothèse idée impression indication information informations inquiétude inquiétudes intention menace menaces message mise_en_garde opinion promesse promesses
  proposition propositions propos regret regrets remarque reproche reproches rumeur rumeurs soupçon soupçons souhait suggestion thèse témoignage témoignages volonté vœu voeu
  revendication position argument théorie version sentiment engagement démenti refus rejet doute doutes fait appel`,
);
/** Nouns point at words of somebody only with these verbs before: "a exprimé sa crainte que". */
export const DENYING_NOUNS = words("démenti refus rejet doute doutes");

/** Words before quotation marks that say what follows is a name or a title: "le film « … »", "baptisé « … »". */
export const NAMING = words(
  `dit dite dits dites baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées intitulé intitulée intitulés intitulées appelé appelée appelés appelées nommé nommée nommés nommées
  dénommé dénommée dénommés dénommées prénommé rebaptisé rebaptisée titré titrée sous-titré estampillé estampillée labellisé labellisée étiqueté étiquetée
  chaîne chaînes film roman livre album chanson série spectacle pièce exposition expo émission opération programme projet plan dispositif label concept collectif association magazine journal quotidien revue
  ouvrage essai documentaire podcast single tube bande-dessinée festival concours prix trophée mot terme notion slogan soi-disant prétendu prétendue fameux fameuse fameuses
  surnom dénomination appellation mention catégorie rubrique restaurant bar café groupe navire bateau yacht méthode effet syndrome génération
  statut label tournoi stade salle quartier rue place lieu-dit hôtel camping domaine tableau toile sculpture marine morceau refrain hymne jeu logiciel application appli fichier virus variant
  bande-annonce campagne mouvement rassemblement manifestation liste parti comité cellule commission unité brigade`,
);

/** Set phrases that the press holds at a distance between marks, whoever uses them. */
export const SET_PHRASES = words(
  "ligne_rouge lignes_rouges invasion guerre_froide fake_news fausses_nouvelles gilets_jaunes plan_b zone_grise zones_grises affaire ubérisation grand_remplacement bonnets_rouges place_nette quoi_qu'il_en_coûte",
);

const TRADE = /...(?:eurs?|euses?|trices?|istes?|logues?|iciens?|iciennes?)$/;
const THINGS = words(
  `moteur moteurs secteur secteurs facteur facteurs ordinateur ordinateurs tracteur tracteurs compteur compteurs ascenseur ascenseurs valeur valeurs couleur couleurs
  erreur erreurs chaleur chaleurs hauteur hauteurs rumeur rumeurs tumeur tumeurs peur peurs douleur douleurs faveur faveurs fleur fleurs heure heures largeur longueur lenteur
  rigueur vigueur ampleur fureur saveur vapeur indicateur indicateurs détecteur détecteurs capteur capteurs réacteur réacteurs serveur serveurs projecteur projecteurs liste listes piste pistes
  dialogue dialogues catalogue catalogues analogue réfrigérateur téléviseur téléviseurs sueur lueur humeur leurs leur profondeur vecteur vecteurs multiplicateur`,
);

/** The other of two: "sa consœur", "son adversaire". */
export const PEERS: ReadonlySet<string> = new Set(
  "consœur confrère rival rivale adversaire dauphin dauphine concurrent concurrente challenger".split(" "),
);

/** Whether a noun of nobody's list is somebody by its ending: "armateur", "transformatrice", "fleuriste", "sismologue". */
export const soundsHuman = (word: string): boolean => TRADE.test(word) && !THINGS.has(word);
