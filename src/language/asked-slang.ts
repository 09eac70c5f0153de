/** Slang with the press's word, as in `colloquial.ts`. */
export const ASKED_SLANG = `
canner: mourir
clampser: mourir
calancher: mourir
dézinguer: abattre, tuer, détruire
trucider: tuer, assassiner
liquider quelqu'un: tuer, abattre
dessouder: tuer, abattre
refroidir quelqu'un: tuer, abattre
suriner: poignarder, couteau
planter quelqu'un: poignarder
schlasser: poignarder, couteau
pétoire: fusil
kalach: kalachnikov
bousiller: abîmer
défoncer: enfoncer, détruire
exploser la gueule: frapper, agresser
casser la gueule: frapper, agresser, tomber, s'effondrer, chuter
dérouiller: frapper
latter: frapper
savater: frapper
beigne: gifle
baffe: gifle
torgnole: gifle
bastonner: frapper, battre
embrouille: dispute, altercation
chourer: voler, dérober
chiper: voler, dérober
barboter: voler
tirer un sac: voler
fric-frac: cambriolage
gauler: surprendre
serrer quelqu'un: arrêter, interpeller
embastiller: incarcérer, emprisonner
foutre en taule: incarcérer, emprisonner
mettre en taule: incarcérer, emprisonner
mettre au trou: incarcérer, emprisonner
juge d'inst: juge d'instruction
poulaga: police
maison poulaga: police
schtroumpf: gendarme
poucave: informateur, dénonciateur
décamper: fuir, s'enfuir
détaler: s'enfuir, fuir
mettre les bouts: partir, fuir
rappliquer: arriver
débouler: arriver, surgir
radiner: arriver, avare
trimer: travailler
glander: ne rien faire, inactif
glandeur: inactif
dégoter: trouver, obtenir
dégotter: trouver, obtenir
fourguer: vendre, écouler
refourguer: vendre, écouler
bazarder: vendre
jarter: expulser, renvoyer
saquer: renvoyer, licencier
brailler: crier
beugler: crier
chialer: pleurer
chouiner: pleurer
pleurnicher: se plaindre, pleurer
rigoler: rire, plaisanter
blairer: aimer
frousse: peur
baliser: craindre, peur
stresser: inquiéter
baratiner: mentir, convaincre, mensonge, discours
bobard: mensonge
salades: mensonges
embobiner: tromper, duper
entuber: escroquer, tromper
gruger: tromper, escroquer
carotter: escroquer, voler
feinter: tromper
zapper: oublier, supprimer
capter: comprendre
piger: comprendre
zieuter: regarder
tchatcher: discuter
merder: échouer
cafouiller: erreur, désordre
cafouillage: désordre, erreur, confusion
connerie: bêtise, erreur
gamelle: échec
se casser la figure: tomber, s'effondrer, chuter
se bourrer la gueule: s'enivrer, alcool
murge: ivresse
pompette: ivre
torché: ivre
beurré: ivre
gnôle: eau-de-vie, alcool
jaja: vin
binouze: bière
sniffer: cocaïne, inhaler
becter: manger
grailler: manger
pioncer: dormir
roupiller: dormir
piaule: chambre
turne: chambre
gourbi: taudis, logement insalubre
bled paumé: village
trou paumé: village
faire le pied de grue: attendre
mémère: vieille femme
mouflet: enfant
moutard: enfant
chiard: enfant, bébé
minot: enfant
belle-doche: belle-mère
rombière: femme
gonzesse: femme
donzelle: femme
mecton: homme
gus: homme
quidam: homme
loustic: individu
zigoto: individu
zouave: individu
grosse légume: personnalité, dirigeant
grosse pointure: expert, champion
gros bonnet: trafiquant, dirigeant
cador: champion, favori
crack: champion
bête noire: adversaire, ennemi
pointure: expert, champion
grouillot: employé
larbin: employé, domestique
rond-de-cuir: fonctionnaire
gratte-papier: fonctionnaire
scribouillard: écrivain, journaliste
plumitif: écrivain, journaliste
torchon: journal
carabin: étudiant en médecine
potard: pharmacien
cureton: prêtre
cul-bénit: croyant
pioupiou: soldat
bolide: voiture
guimbarde: voiture
teuf-teuf: voiture
charrette: voiture
pou du ciel: avion
zinc: avion, bar
barlu: bateau
baille: eau
flic en civil: policier en civil
liasse: billets, espèces
grisbi: butin
douiller: coûter cher, cher
rapiat: avare
fauchés: pauvres
`;
