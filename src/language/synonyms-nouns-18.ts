/** Adjectives of feeling, means and worth. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_18 = `
ravi: enchanté, comblé
satisfait: > satisfaction
joyeux: gai > heureux, en liesse, joie
triste: affligé, malheureux > en deuil
malheureux: hélas > infortuné
jaloux: envieux
ému: > la gorge nouée
abattu: découragé, déprimé
démoralisé: > moral
déprimé: > moral au plus bas
inquiet: soucieux
apeuré: terrifié, terrorisé > peur
paniqué: psychose > terrorisé, peur, mouvement de foule
abasourdi: sidéré
sidéré: médusé
frustré: > frustration
serein: calme, confiant, tranquille
calme: paisible, tranquille
confiant: optimiste
enthousiaste: emballé > enthousiasme
déterminé: > volonté
indécis: > partagé
partagé: > indécis, mitigé
mitigé: > partagé, en demi-teinte, contrasté
divisé: désunion > désuni
exténué: éreinté
affaibli: > faible
faible: fragile, frêle > affaibli, peu élevé
robuste: solide, résistant
solide: résistant
vulnérable: > démuni, exposé
démuni: défavorisé, indigent > dans le besoin
défavorisé: modeste
modeste: humilité > humble
aisé: fortuné, nanti
fortuné: nanti
ruiné: > endetté
endetté: > criblé de dettes
déficitaire: en déficit
excédentaire: > excédent, bénéficiaire
coûteux: dispendieux
exorbitant: excessif, hors de prix, astronomique, démesuré
inabordable: hors de prix > trop cher
abordable: accessible, bon marché > à bas prix
bon marché: low cost > à bas prix
chômé: férié
désœuvré: inactif, oisif
inactif: oisif
surqualifié: > qualifié
qualifié: compétent > diplômé
compétent: capable, expertise, aptitude
incompétent: incapable
capable: apte
incapable: inapte > impuissant
apte: > aptitude
inapte: > inaptitude
doué: talentueux, brillant > surdoué
talentueux: brillant
surdoué: précoce > haut potentiel, prodige
intelligent: esprit, sagacité > futé
fameux: réputé
illustre: prestigieux
confidentiel: > classé secret défense
invisible: > caché, imperceptible
visible: apparent > perceptible
limpide: transparent
confus: flou, imbroglio > embrouillé
complexe: > difficile
délicat: épineux, sensible
pénible: éprouvant
éprouvant: difficile, harassant
inutile: vain, superflu
vain: infructueux
efficace: performant, probant
inefficace: inopérant
utile: précieux
nuisible: néfaste > ravageur, espèce nuisible
néfaste: dommageable
inoffensif: > anodin
anodin: bénin
secondaire: accessoire, annexe
primordial: crucial
vital: indispensable, crucial
désastreux: calamiteux
médiocre: mauvais, piètre > faible
piètre: mauvais
exécrable: épouvantable
épouvantable: effroyable, horrible, atroce
sanglant: > bain de sang
violent: > musclé
musclé: musculature > violent, énergique, mollet, cuisse, adducteurs
agressif: hostile, menaçant
calomnieux: diffamatoire > mensonger
diffamatoire: injurieux
haineux: > hostile
islamophobe: > antimusulman, raciste
antiterroriste: > terrorisme
pacifiste: antiguerre, paisible > non violent
belliqueux: guerrier, agressif
patriote: nationaliste > patrie
totalitaire: dictatorial, autoritaire, despotique
dictatorial: despotique
républicain: > République
impopulaire: > mal aimé, décrié
décrié: critiqué, controversé
controversé: contesté
unanime: consensus > consensuel
majoritaire: > majorité
minoritaire: > minorité, moins de la moitié
minime: négligeable, dérisoire
négligeable: insignifiant
insignifiant: minime
insuffisant: > trop faible
abondant: copieux, profusion
incomplet: lacunaire
inachevé: incomplet > non terminé
équivalent: comparable
contraire: inverse
adverse: rival
global: d'ensemble
formel: catégorique
inflexible: intransigeant, intraitable
laxiste: permissif, tolérant
`;
