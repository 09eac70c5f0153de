/** Adjectives of feeling, character, places and course. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_41 = `
accablé: abattu
horrifié: > horreur
rassuré: > confiance
flatté: > honoré
honoré: > flatté
blasé: désabusé
désabusé: désillusionné
réticent: > hésitant
loquace: volubile
radin: pingre
travailleur acharné: > bosseur
fainéant: flemmard
habile: adroit
fanatique: extrémiste
esseulé: seul
abrupt: pentu
pentu: raide
praticable: > ouvert
usé: > usure
moisi: > moisissures
humide: mouillé
mouillé: trempé
gelé: verglacé
torride: > chaleur
brumeux: > brouillard
cancérigène: cancérogène
vénéneux: toxique
venimeux: > venin
indigeste: > digestion
pimenté: > épicé
fade: insipide
continental: > continent
bilatéral: > deux pays
multilatéral: > plusieurs pays
classifié: confidentiel
justifié: fondé
exigé: requis
précipité: hâtif
progressif: graduel
généralisé: > partout
complémentaire: supplémentaire
approfondi: > détaillé
détaillé: > précis
clair: limpide
contradictoire: > contradiction
logique: cohérent
illogique: incohérent
raisonnable: sensé
fantaisiste: farfelu
désuet: démodé, suranné
démodé: ringard
avant-gardiste: > novateur
prometteur: > avenir
ruineux: coûteux
endeuillé: > deuil
fiché: > fichier
`;
