/** Accidents, disasters, weather, health. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_5 = `
accident: > sinistre, chute
accident de la route: accident de la circulation, accident routier > collision
accident de voiture: accident de la circulation > collision, sortie de route
accident d'avion: crash, crash aérien > catastrophe aérienne
accident de train: collision ferroviaire > catastrophe ferroviaire, déraillement
crash: > catastrophe aérienne
carambolage: collision en chaîne, accident en chaîne
choc: traumatisme
choc frontal: collision frontale > face-à-face
déraillement: > sortie de voie, accident ferroviaire
naufrage: chavirage > navire coulé, rescapés
chavirage: chavirement
noyade: > mort noyé
avarie: radin, cupide > dommage
chute: dégringolade
chute mortelle: > chute dans le vide, dévissé
électrocution: électrisation
asphyxie: suffocation > intoxication
intoxication: > monoxyde de carbone, toxi-infection
intoxication alimentaire: toxi-infection alimentaire, salmonelle, listeria, botulisme > aliments contaminés
incendie: feux de forêt > départ de feu, feux
feu de forêt: incendie de forêt, incendie de végétation, feu de végétation
mégafeu: incendie géant, incendie hors norme
brasier: fournaise
fumée: > nuage
catastrophe: tragédie, calamiteux
drame: tragédie
apocalypse: > désastre, chaos
dégâts: > ravages, destructions
dégât: > dommage
dommages: > préjudice
décombres: > éboulis
débris: > morceaux, fragments
éboulement: > effondrement
glissement de terrain: > mouvement de terrain
coulée de boue: coulée boueuse, lave torrentielle
effondrement: affaissement > en larmes, anéanti, abattu
séisme: secousse tellurique
tremblement de terre: secousse tellurique
réplique: > secousse
raz-de-marée: vague géante
tsunami: vague géante
éruption: réveil du volcan, coulée de lave
lave: > magma
inondation: intempéries
ouragan: typhon, tempête tropicale
cyclone: typhon
tempête: vents violents
vent: > mistral, tramontane
orage: intempéries > instable
grêlons: billes de glace
pluie: > trombes d'eau
pluies diluviennes: pluies torrentielles, déluge > trombes d'eau, fortes précipitations
averse: ondée
déluge: > trombes d'eau
neige: manteau neigeux
verglas: pluie verglaçante
vague de froid: froid polaire, températures négatives > grand froid, températures glaciales
chaleur: températures élevées
canicule: épisode caniculaire, pic de chaleur
sécheresse: déficit de précipitations, stress hydrique > manque de pluie
brouillard: purée de pois > mauvaise visibilité
soleil: ensoleillement > astre solaire
beau temps: > conditions clémentes
météo: prévisions météorologiques > conditions météorologiques, bulletin
grande marée: > fort coefficient, gros coefficient
réchauffement climatique: réchauffement de la planète, crise climatique
dérèglement climatique: > changement climatique
gaz à effet de serre: émissions de carbone
marée noire: nappe d'hydrocarbures, pollution aux hydrocarbures, pollution maritime > nappe de pétrole, fuite de pétrole
pollueur: > responsable de la pollution
blessés: > urgences absolues, urgences relatives, brûlé
bilan: décompte > blessés
cadavre: corps sans vie
ossements: restes humains
pronostic vital: état critique
sinistrés: lugubre > habitants touchés, frappé, ravagé
sauvetage: opération de secours, hélitreuillage
battue: ratissage
mesures de sécurité: > consignes, dispositif de sécurité
consignes: directive > recommandations, instructions
hosto: > établissement hospitalier
hôpital: > établissement hospitalier
clinique: hôpital privé > établissement privé, établissement de santé privé
maternité: salle d'accouchement > service obstétrical, clinique d'accouchement
réanimation: soins critiques
Ehpad: résidence pour personnes âgées > établissement pour personnes âgées
maison de retraite: résidence pour personnes âgées > établissement pour personnes âgées, résidence seniors
maison de santé: cabinet médical, centre de santé
cabinet médical: maison médicale
désert médical: zone sous-dotée > pénurie de médecins
malades: > personnes atteintes, infection
patients: > personnes hospitalisées
épidémie: > flambée, propagation, cluster, flambée de cas
pandémie: épidémie mondiale > crise sanitaire
Covid: > crise sanitaire
grippe: syndrome grippal, virus grippal
gastro: diarrhée aiguë
virus: agent pathogène
microbe: agent pathogène
cluster: foyer de contamination > foyer
contagion: > transmission, propagation
cancer: tumeur maligne
leucémie: cancer du sang
crise cardiaque: malaise cardiaque
arrêt cardiaque: arrêt cardio-respiratoire
attaque cérébrale: accident vasculaire cérébral
malaise: perte de connaissance
évanouissement: perte de connaissance, syncope
trouble: pathologie, désordres
allergie: intolérance > réaction allergique
douleur: > souffrance
fracture: os cassé
entorse: foulure
avortement: interruption de grossesse
PMA: > fécondation in vitro
FIV: > fécondation in vitro
GPA: gestation pour autrui, mère porteuse
mère porteuse: gestation pour autrui
euthanasie: suicide assisté, fin de vie > aide à mourir
fin de vie: soins palliatifs > aide à mourir
suicide assisté: > aide à mourir
vaccin: campagne vaccinale > sérum
médocs: > traitements
cachet: > comprimé, rémunération
traitement: thérapie
ordonnance: prescription médicale
opération: > acte chirurgical
greffe: greffon
don d'organe: prélèvement d'organes
prothèse: > membre artificiel
scanner: imagerie médicale
prise de sang: analyse sanguine, prélèvement sanguin
don du sang: collecte de sang > donneurs de sang
analyse: > examen, prélèvement
congé maladie: > arrêt de travail
cannabis: marijuana > chanvre
marijuana: > herbe
beuh: marijuana, herbe de cannabis
cocaïne: poudre blanche
héroïne: opiacé
alcool: boisson alcoolisée, alcoolodépendant, spiritueux
ivresse: alcoolémie, état alcoolique, ébriété, alcoolisation
ivrogne: alcoolique, poivrot > homme ivre
tabac: tabagisme > cigarette
cigarette électronique: vapoteuse
fumeur: consommateur de tabac
dopage: > produit dopant, contrôle antidopage, EPO
hygiène: salubrité > propreté
poux: > parasites
`;
