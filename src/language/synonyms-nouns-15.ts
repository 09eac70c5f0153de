/** Adjectives of relation with their nouns, familiar adjectives, and states of people and things. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_15 = `
ministériel: > ministre, ministère
préfectoral: > préfecture, préfet
royal: > couronne
papal: > pape
pontifical: > pape, souverain pontife
épiscopal: > évêque
ecclésial: > Église
diocésain: > diocèse
patronal: > patronat, patron
salarial: > salaires
tarifaire: > tarifs, prix
monétaire: > monnaie
alimentaire: > alimentation, nourriture
culinaire: > cuisine
vestimentaire: > vêtements, tenue
carcéral: > prison
délictueux: > délit
estudiantin: > étudiants
parental: > parents
conjugal: > couple, conjoint, époux
fraternel: > frère
infantile: > enfants
juvénile: > jeunes, mineurs
pharmaceutique: > médicaments, pharmacie
vaccinal: > vaccin
cardiaque: > cœur
pulmonaire: > poumon
rénal: > reins
cérébral: > cerveau
oculaire: > œil, yeux
osseux: > os
sanguin: > sang
cutané: > peau
hépatique: > foie
mental: psychique > psychologique
auditif: > oreille
visuel: > vision
vinicole: > vin
porcin: > porcs
équin: > chevaux
équestre: > équitation
hippique: > chevaux
aviaire: > oiseaux, volailles
avicole: > volailles
halieutique: > pêche
piscicole: > poissons
apicole: > abeilles, miel
fluvial: > fleuve, rivière
lacustre: > lac
montagnard: > montagne
balnéaire: > plage, bord de mer
aéroportuaire: > aéroport
autoroutier: > autoroute
pluvial: > pluie
neigeux: enneigé > neige
solaire: > soleil
martien: > Mars
céleste: > ciel
thermique: > chaleur, température
aquatique: > eau
charbonnier: > charbon
sidérurgique: métallurgiste > acier
chimique: > chimie
artisanal: > artisan
cinématographique: > cinéma, film
musical: > musique
théâtral: > théâtre
pictural: > peinture
littéraire: > littérature, livre
romanesque: > roman
journalistique: > journaliste
médiatique: > médias, bons offices
footballistique: > football
nautique: > voile
hivernal: > hiver
printanier: > printemps
automnal: > automne
nocturne: > nuit
matinal: > matin
dominical: > dimanche
trimestriel: > trimestre
décennal: > dix ans
séculaire: > siècle
millénaire: > mille ans
nuptial: > mariage
matrimonial: > mariage
funéraire: > obsèques
funèbre: > obsèques
mortuaire: > mort
clérical: > clergé
monastique: > moines
guerrier: > guerre
balistique: > missile
consulaire: > consulat
migratoire: > migrants
artistique: > art, musicien
linguistique: > langue
constitutionnel: > Constitution
réglementaire: > règlement
oriental: > Orient
africain: > Afrique
asiatique: > Asie
dingue: > incroyable, insensé
zarbi: > bizarre
relou: > pénible
chiant: > pénible, ennuyeux
crado: > sale, insalubre
dégueu: > sale, insalubre
dégueulasse: > sale
sale: > insalubre, souillé, malpropre
flippant: > effrayant, inquiétant
culotté: > audacieux
génial: > formidable, exceptionnel
sympa: > convivial, chaleureux
convivial: > chaleureux
rusé: > astucieux
débile: > absurde, stupide
stupide: imbécile > absurde
idiot: imbécile > absurde, stupide
absurde: > ubuesque, aberrant
ridicule: dérisoire > grotesque
dérisoire: symbolique > infime
friqué: > fortuné, riche
chicos: > chic, huppé
huppé: chic > aisé
chic: > élégant
élégant: > raffiné
anxieux: angoissé > inquiet
angoissé: anxiété > inquiet
terrorisé: > traumatisé
attristé: > peiné
écœuré: > révolté
pessimiste: sinistrose > alarmiste
sceptique: dubitatif > circonspect
méfiant: soupçonneux > sceptique, prudent
prudent: précautionneux > circonspect
têtu: > obstiné
timide: > timoré
bavard: > loquace
honnête: > intègre, probe
généreux: > altruiste
égoïste: > individualiste
paisible: tranquille
chaotique: > désordonné, anarchique
flou: > imprécis, vague
évident: flagrant, certitude
prouvé: avéré
officieux: informel
anonyme: > non identifié
enfermé: > détenu, incarcéré, cloîtré
roué de coups: > passé à tabac
noyé: > mort par noyade
broyé: > déchiqueté
éventré: > béant, ventre
rouillé: > corrodé
insalubre: vétuste > délabré, logement insalubre, indignité
inhabitable: > inutilisable
inhabité: > inoccupé, vide
endémique: > indigène
errant: > divagant
comestible: > propre à la consommation, consommable
avarié: périmé, pourri > impropre
périmé: > date dépassée, date de péremption
surgelé: congelé
vegan: végétalien
maigre: squelettique > amaigri, décharné
costaud: baraqué > robuste, musclé
chauve: > crâne rasé, calvitie
barbu: > barbe
mince: > svelte
grandiose: spectaculaire > monumental
spectaculaire: impressionnant
émouvant: > poignant
indécent: > obscène
cruel: barbare > sadique
semblable: similaire, pareil > analogue
similaire: > comparable
excessif: exagéré, abusif > démesuré
maximal: > plafonné
remboursé: > pris en charge
imposable: > redevable
expérimenté: chevronné > aguerri
chevronné: > aguerri
débutant: novice > néophyte
novice: > néophyte
révolutionnaire: > novateur, révolution
décarboné: > bas carbone
`;
