/** Turns with mettre, tenir, tirer, passer, jeter, semer, battre, couper and rompre (continued): lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_PHRASES_2 = `
couper à travers champs: raccourcir
couper au plus court: raccourcir
couper aux ciseaux: tondre
couper court aux rumeurs: démentir
couper en deux: diviser, scinder
couper l'appétit: écœurer
couper la poire en deux: transiger, trouver un compromis
couper la route: > bloquer
priver d'électricité: > couper l'électricité
couper le mal à la racine: éradiquer
couper le robinet: cesser > suspendre
couper le souffle: émerveiller, impressionner
couper les ailes: brider
couper les cheveux en quatre: ergoter
couper les relations: rompre les relations, rompre
rompre les amarres: s'affranchir
rompre les négociations: cesser les négociations
rompre les rangs: se disperser
rompre la glace: se rapprocher
rompre le charme: désenchanter
rompre le pain: partager
rompre le jeûne: manger
rompre une lance: défendre
`;
