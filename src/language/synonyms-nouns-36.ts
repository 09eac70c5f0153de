/** Adjectives by their like, and beside the nouns they come of. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_36 = `
éphémère: passager, provisoire
continu: ininterrompu
incertain: flou, douteux
factice: faux, artificiel
naturel: > nature
stable: constant
cassé: abîmé
fermé: clos
bas de gamme: > mauvaise qualité
beau: magnifique, splendide
scandaleux: choquant, honteux
honteux: indigne
aimable: affable
grossier: vulgaire
lâche: peureux
peureux: craintif
fou: dément
déséquilibré: > troubles psychiatriques, malade mental
enfantin: > enfant
pyrénéen: > Pyrénées
professoral: > professeur
naval: > navire
diurne: > jour
nuageux: > nuages
caniculaire: > canicule
paroissial: > paroisse
biblique: > Bible
rugbystique: > rugby
vétérinaire: > animaux
asthmatique: > asthme
historique: > histoire
électronique: > numérique
postal: > poste
maghrébin: > Maghreb
imminent: proche
prévisible: attendu
disponible: libre
`;
