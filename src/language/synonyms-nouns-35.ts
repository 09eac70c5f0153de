/** Offices, votes and faith; measures, places, causes and events. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_35 = `
ministre de l'Intérieur: > locataire de Beauvau
ministre de l'Économie: > locataire de Bercy
Assemblée nationale: députés
bureaucratie: paperasse > lourdeur administrative
paperasse: formalités > démarches administratives
carte d'identité: papiers d'identité
campagne électorale: > meeting, candidats
promesse électorale: > engagement de campagne
49.3: > passage en force
promulgation: > publication au Journal officiel
travailliste: Labour
démocrate: > parti démocrate
républicain américain: > Grand Old Party
noble: aristocrate > duc, comte
diplomate: émissaire
Kremlin: Moscou
voile islamique: foulard
bal populaire: guinguette
festivités: réjouissances
parité: > égalité hommes-femmes
accord de Paris: > climat
manque: carence
quart: > vingt-cinq pour cent
dizaine: > dix
douzaine: > douze
centaine: > cent
millier: > mille
cercle: rond
coin: endroit
alentours: environs
proximité: voisinage
bousculade: mouvement de foule
origine: provenance
répercussion: retombée
décision: résolution
dialecte: patois
accent: > prononciation
`;
