/** Feminines whose stem is another: the masculine is also said of anybody. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_12 = `
lecteur: > lectrice
rédacteur: > rédactrice
moniteur: > monitrice
orateur: intervenant, conférencier > oratrice
traducteur: > traductrice
auditeur: > auditrice, commissaire aux comptes, audience, écoute
aviateur: > aviatrice
instructeur: > instructrice
narrateur: > narratrice
horticulteur: > horticultrice
triomphateur: > triomphatrice
volleyeur: > volleyeuse
rameur: > rameuse, aviron
surfeur: rider > surfeuse, vague
sprinteur: > sprinteuse
programmeur: > programmeuse
plongeur: scaphandrier, nageur de combat, brigade nautique > plongeuse
patineur: > patineuse
cascadeur: > cascadeuse
directeur: > directrice
prince: > princesse
duc: > duchesse
comte: > comtesse
chef: > cheffe
entrepreneur: > entrepreneuse, cheffe d'entreprise
matador: > torera
homme politique: > femme politique, responsable politique, élu
perchiste: sauteur à la perche > sauteuse
`;
