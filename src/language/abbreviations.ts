/**
 * What a full stop after a word means, as lists. Written as in print, without the final stop; looked up by exact case
 * where a capital changes the word ("M." is a title, "m." metres).
 */

/**
 * Titles, forms of address and shortened first names: a name follows, so the stop never ends a sentence. "M. Dupont",
 * "St. Louis", "Ph. Noir".
 */
export const TITLES_WITH_STOP: ReadonlySet<string> = new Set([
  "M",
  "MM",
  "Mm",
  "Mme",
  "Mmes",
  "Mlle",
  "Mlles",
  "Mgr",
  "Me",
  "Mes",
  "Mr",
  "Mrs",
  "Ms",
  "Dr",
  "Drs",
  "Pr",
  "Prof",
  "Gal",
  "Gén",
  "Col",
  "Cdt",
  "Lt",
  "Sgt",
  "Adj",
  "Amb",
  "Hon",
  "Sén",
  "Sen",
  "Gov",
  "Rep",
  "Rev",
  "Vve",
  "St",
  "Ste",
  "Sts",
  "Stes",
  "Ph",
  "Chr",
  "Th",
  "Cl",
  "Ch",
  "Ed",
  "Alex",
]);

/**
 * Words that lead to what follows, a name included: "cf. Dupont", "av. J.-C.", "bd. Voltaire", "p. ex. Lyon".
 * The stop ends a sentence only at the end of the paragraph.
 */
export const ABBREVIATIONS_THAT_LEAD: ReadonlySet<string> = new Set([
  "cf",
  "av",
  "apr",
  "ap",
  "bd",
  "bld",
  "boul",
  "pl",
  "rte",
  "fg",
  "c.-à-d",
  "càd",
  "p. ex",
  "ex",
  "vs",
  "env",
  "dir",
  "prés",
  "resp",
  "litt",
  "op",
  "éd",
  "trad",
  "réf",
  "ref",
  "tél",
  "adr",
  "dép",
  "arr",
  "circ",
]);

/**
 * Words that a number follows: "p. 12", "art. 5", "n. 3", "janv. 2021". Before a capital they may end a sentence ("50
 * hab. Le maire…").
 */
export const ABBREVIATIONS_BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  "p",
  "pp",
  "art",
  "al",
  "n",
  "no",
  "nos",
  "num",
  "vol",
  "t",
  "tom",
  "chap",
  "ch",
  "fig",
  "sect",
  "par",
  "l",
  "v",
  "vers",
  "f",
  "ff",
  "fol",
  "ann",
  "tab",
  "éd",
  "rés",
  "doc",
  "app",
  "bât",
  "rdc",
  "janv",
  "jan",
  "févr",
  "fév",
  "fevr",
  "fev",
  "avr",
  "juil",
  "juill",
  "sept",
  "oct",
  "nov",
  "déc",
  "dec",
  "lun",
  "mar",
  "mer",
  "jeu",
  "ven",
  "sam",
  "dim",
  "max",
  "min",
  "approx",
]);

/**
 * Words with which sentences begin and names do not: after an initial or an acronym they show that the stop was a full
 * stop ("le plan B. Il a dit", "aux U.S.A. Les électeurs"). Lower case, straight apostrophe, the elided article with
 * its mark.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `le la les l' un une des du de d' au aux ce c' cet cette ces ça cela celui celle ceux il ils elle elles on nous vous je j' tu
  son sa ses leur leurs notre nos mon ma mes votre vos qui que qu' quoi quand quel quelle quels quelles où comment pourquoi combien
  mais et ou or ni car donc puis ensuite enfin ainsi alors aussi cependant toutefois pourtant néanmoins or si s' comme lorsque lorsqu' puisque
  selon d'après pour par dans en à sur sous avec sans entre vers depuis pendant durant avant après dès malgré outre parmi chez contre
  hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche plus moins tout tous toute toutes chaque certains certaines
  plusieurs aucun aucune chacun chacune rien personne non oui deux trois quatre cinq dix cent mille y n' ne se jusqu' jusque quant quelque quelques voici voilà
  bien déjà encore toujours jamais ici là trop très peu beaucoup seul seule seuls même autre autres interrogé interrogée invité invitée`
    .trim()
    .split(/\s+/),
);
