/** Trades of men that are also said of women: the masculine is asked of anybody. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_27 = `
formateur: > formatrice
golfeur: > golfeuse
perdant: > perdante
investisseur: > investisseuse
interlocuteur: > interlocutrice
découvreur: > découvreuse
concepteur: > conceptrice
sauteur: > sauteuse
snowboardeur: > snowboardeuse
descendeur: > descendeuse
slalomeur: > slalomeuse
dompteur: > dompteuse
maquilleur: > maquilleuse
régisseur: > régisseuse
soigneur: > soigneuse
dresseur: dompteur > dresseuse
soudeur: > soudeuse, soudure
masseur: > masseuse, massage
hébergeur: > hébergeuse
demandeur d'asile: > demandeuse d'asile
demandeur d'emploi: > demandeuse d'emploi
enseignant-chercheur: > enseignante-chercheuse
codirecteur: > codirectrice
confrère: consœur
supporteur: > supportrice
`;
