/** Chat spelling, slang turned about and initials with the full word, as in `colloquial.ts`. */
export const ASKED_CHAT = `
qqn: quelqu'un
gvt: gouvernement
gouvt: gouvernement
gvmt: gouvernement
ukr: Ukraine, ukrainien
esp: Espagne
qté: quantité
pb: problème, erreur, anomalie, défaut
pbs: problèmes
pblm: problème
prblm: problème
blm: problème
bcp: nombreux
éq: équipe
chpt: championnat
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
reum: mère
reup: père
ouf: fou
keum: homme
teuf: fête
chanmé: impressionnant
caillera: délinquant
racailles: délinquants
turvoi: voiture
tof: photo, photos
téloche: télévision
bicrave: vendre, trafic
pécho: attraper, arrêter
teuch: cannabis
weed: cannabis
ganja: cannabis
coco: communiste
intello: intellectuel
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
bagn: voiture
cie: compagnie
ste: société
ent: entreprise
étab: établissement
TJ: tribunal judiciaire
TC: tribunal correctionnel
SG: secrétaire général
CM: conseil municipal, conseil des ministres
CD: conseil départemental
CR: conseil régional
PLF: projet de loi de finances, budget
PLFSS: budget de la Sécurité sociale
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
deuz: deuxième
1ère fois: première fois
bday: anniversaire
`;
