/**
 * Words by which a question asks and which say nothing of its subject, folded. Removed from questions only: in an article
 * "quand" and "combien" are stop words or ordinary words.
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `
  qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels
  auxquelles ou quand comment combien pourquoi pk pq pkoi kan koi keske kel kelle
  est esce quest cest quil quelle qua dit dis moi donne cite citer nomme indique
  appelle appelait nomme nommait nommer appeler
  etait sont fut furent ete soit
  peut peuvent pouvait pourrait doit devait existe
  passe arrive eu lieu
  svp stp please bonjour salut merci
  `
    .trim()
    .split(/\s+/),
);
