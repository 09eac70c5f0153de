const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Documents that speak for whoever issued them: "un communiqué du ministère". */
export const DOCUMENTS = words(
  "communiqué message tweet post lettre courrier texte note déclaration rapport étude enquête sondage billet publication entourage cabinet bureau propos mots dires termes avis proche proches sources source",
);
/** Nouns that point back to a person or body already named, without saying more: "le responsable", "l’intéressé". */
export const GENERIC_ROLES = words(
  "responsable dirigeant dirigeante intéressé intéressée élu élue homme femme quinquagénaire trentenaire quadragénaire sexagénaire institution organisation association entreprise syndicat",
);
/** Words that the writer holds at a distance or gives as a name when they come before quotation marks. */
export const NAMING = words(
  `dit dite dits dites baptisé baptisée baptisés baptisées surnommé surnommée surnommés surnommées intitulé intitulée intitulés intitulées appelé appelée appelés appelées nommé nommée dénommé dénommée prénommé rebaptisé rebaptisée titré
  film roman livre album chanson série spectacle pièce exposition émission opération programme projet plan dispositif label concept collectif association magazine journal quotidien revue
  ouvrage essai documentaire podcast single titre tube bande-dessinée festival concours prix trophée expression mot terme notion slogan soi-disant prétendu prétendue fameux fameuse fameuses célèbre célèbres
  surnom dénomination appellation mention catégorie rubrique restaurant bar café groupe navire bateau yacht loi article type mode`,
);
