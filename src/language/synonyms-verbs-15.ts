/** Turns with mettre, tenir, tirer, passer, jeter, semer, battre, couper and rompre (continued): lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_PHRASES_2 = `
rompre les rangs: se disperser
rompre la glace: se rapprocher
rompre une lance: défendre
`;
