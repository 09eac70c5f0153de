/** Chat spelling, slang turned about and initials with the full word, as in `colloquial.ts`. */
export const ASKED_CHAT = `
qqn: quelqu'un
gvt: gouvernement
gouvt: gouvernement
gvmt: gouvernement
assemb: assemblée
ukr: Ukraine, ukrainien
all: Allemagne
it: Italie
esp: Espagne
ang: Angleterre
pers: personnes
nb: nombre
nbre: nombre
nbr: nombre
qté: quantité
pb: problème
pblm: problème
prblm: problème
blm: problème
bcp: nombreux
pt: point
éq: équipe
chpt: championnat
dpt: département
arrdt: arrondissement
bd: boulevard
av: avenue
ht: hauteur
lg: longueur
kil: kilomètres
kms: kilomètres
mds: milliards
mlds: milliards
mrds: milliards
mns: millions
mios: millions
répub: républicain
frang: frère
bro: frère
reum: mère
reup: père
ouf: fou
keum: homme
teuf: fête
teub: bête
chanmé: impressionnant
caillera: délinquant
racailles: délinquants
véner: colère
cimer: remerciement
turvoi: voiture
tof: photo, photos
téloche: télévision
ciboulot: tête
blase: nom
bicrave: vendre, trafic
pécho: attraper, arrêter
teuch: cannabis
weed: cannabis
joint: cannabis
ganja: cannabis
coco: communiste
gaucho: gauche
intello: intellectuel
bourge: riche
prolo: ouvrier
cégétiste: CGT
techno: technologie
médiathèq: médiathèque
conserv: conservatoire
géo: géographie
hist: histoire
phys: physique
sciences po: Institut d'études politiques
ascens: ascenseur
aut: autoroute
autor: autorisation
bagn: voiture
cie: compagnie
ste: société
ent: entreprise
étab: établissement
conv: convention
const: constitution, Conseil constitutionnel
CC: Conseil constitutionnel
TJ: tribunal judiciaire
TC: tribunal correctionnel
PR: président de la République
SG: secrétaire général
CM: conseil municipal, conseil des ministres
CD: conseil départemental
CR: conseil régional
AN: Assemblée nationale
PLF: projet de loi de finances, budget
PLFSS: budget de la Sécurité sociale
MEF: mise en forme
MEX: mise en examen
GPS: géolocalisation
VL: véhicule léger, voiture
PL: poids lourd, camion
VSAV: véhicule de secours
SP: sapeurs-pompiers
FDO: forces de l'ordre
GJ: gilets jaunes
LLM: modèle de langage
télétrav: télétravail
conf call: visioconférence
hydro: hydroélectrique
photov: photovoltaïque
élections mun: municipales
prés: président
preum's: premier
deuz: deuxième
der: dernier
dern: dernier
prem: premier
1ère fois: première fois
bday: anniversaire
`;
