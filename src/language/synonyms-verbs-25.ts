/** Turns of the press with the verb that says the same (continued): lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_THE_PRESS_2 = `
attendre un heureux événement: être enceinte
attiser les braises: envenimer
attirer l'attention: signaler > alerter
attirer les foudres: scandaliser
attirer les foules: séduire
avancer ses pions: > progresser
avancer à pas comptés: > progresser
avancer à reculons: hésiter
augmenter la cadence: accélérer
`;
