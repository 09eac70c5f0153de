/**
 * Words of French that say nothing of a subject, folded (so "à" is "a", "où" is "ou"). Elided words stand as they are
 * left when the apostrophe has cut them off: "l", "qu", "jusqu". They are neither indexed nor searched.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  le la les l un une des du de d au aux a en y et ou ni mais or donc car que qu qui quoi dont si s ne n pas plus
  ce c cet cette ces ca cela ceci celui celle ceux celles ci
  je j me m moi tu te t toi il elle on nous vous ils elles se soi lui leur eux
  mon ma mes ton ta tes son sa ses notre nos votre vos leurs
  par pour avec sans sous sur dans chez vers entre des comme lors lorsque lorsqu quand puis puisque puisqu quoique quoiqu
  jusque jusqu afin ainsi aussi alors tres trop peu tout toute tous toutes meme memes autre autres
  etre est es suis sommes etes sont etait etais etaient etions etiez ete etant fut furent sera serai seras serez seront
  serait seraient soit soient fusse
  avoir ai as avons avez ont avait avais avaient avions aviez eu eue eus ayant eut eurent aura aurai auras aurez auront
  aurait auraient ait aient
  fait faire fera faut
  quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel
  aujourd hui cependant toutefois neanmoins notamment encore deja ici la dela ceux
  `
    .trim()
    .split(/\s+/),
);
