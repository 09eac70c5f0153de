/** Slang with the press's word, as in `colloquial.ts`. */
export const ASKED_SLANG = `
se viander: accident, chuter, tomber
se vautrer: tomber, chuter, échouer
se gaufrer: tomber, chuter
se ramasser: tomber, échouer
se gameller: tomber, chuter, échec
caner: mourir
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
gun: arme, pistolet
calibre: pistolet, arme
pétoire: fusil
kalach: kalachnikov
bousiller: abîmer
défoncer: enfoncer, détruire
exploser la gueule: frapper, agresser
casser la gueule: frapper, agresser, tomber, s'effondrer, chuter
dérouiller: frapper
latter: frapper
savater: frapper
mandale: gifle
beigne: gifle, coup
baffe: gifle
torgnole: gifle
bastonner: frapper, battre
se fritter: se battre, affrontement
se castagner: se battre
embrouille: dispute, altercation
chourer: voler, dérober
chiper: voler, dérober
barboter: voler
tirer un sac: voler
casse: cambriolage
fric-frac: cambriolage
gauler: surprendre
serrer quelqu'un: arrêter, interpeller
embastiller: incarcérer, emprisonner
foutre en taule: incarcérer, emprisonner
mettre en taule: incarcérer, emprisonner
mettre au trou: incarcérer, emprisonner
placard: prison
bavard: avocat
juge d'inst: juge d'instruction
poulaga: police
maison poulaga: police
schtroumpf: gendarme
pandore: gendarme
bleus: gendarmes, policiers
balance: dénonciateur
poucave: informateur, dénonciateur
se tirer: fuir, partir
se tailler: fuir, partir
décamper: fuir, s'enfuir
détaler: s'enfuir, fuir
se carapater: s'enfuir, fuir
mettre les bouts: partir, fuir
se cavaler: s'enfuir
se débiner: fuir, renoncer
rappliquer: arriver, venir
débouler: arriver, surgir
radiner: arriver, avare
se pointer: arriver, se présenter
trimer: travailler
turbiner: travailler
charbonner: travailler
glander: ne rien faire, inactif
glandeur: inactif
dégoter: trouver, obtenir
dégotter: trouver, obtenir
fourguer: vendre, écouler
refourguer: vendre, écouler
bazarder: vendre, jeter
larguer: quitter, rompre
plaquer: quitter, rompre
jarter: expulser, renvoyer
gicler: être exclu, renvoyer
saquer: renvoyer, licencier
brailler: crier
beugler: crier
chialer: pleurer
chouiner: pleurer
pleurnicher: se plaindre, pleurer
se marrer: rire
rigoler: rire, plaisanter
se bidonner: rire
blairer: supporter, aimer
avoir les jetons: craindre, peur
avoir la trouille: craindre
avoir la frousse: craindre, peur
baliser: craindre, peur
stresser: inquiéter
baratiner: mentir, convaincre, mensonge, discours
bobard: mensonge
salades: mensonges
embobiner: tromper, duper
entuber: escroquer, tromper
pigeonner: escroquer, tromper, victime, dupe
plumer: escroquer, voler
gruger: tromper, escroquer
carotter: escroquer, voler
feinter: tromper
zapper: oublier, supprimer
capter: comprendre
piger: comprendre
zieuter: regarder
jacter: parler
tchatcher: discuter, parler
se gourer: erreur, se tromper
se planter: échouer, erreur, accident
merder: échouer
cafouiller: erreur, désordre
cafouillage: désordre, erreur, confusion
boulette: bévue
connerie: bêtise, erreur
four: échec
se casser la figure: tomber, s'effondrer, chuter
se bourrer la gueule: s'enivrer, alcool
se murger: s'enivrer, alcool, ivresse
cuite: ivresse, alcoolisation
pompette: ivre
torché: ivre
beurré: ivre
rond comme une queue de pelle: ivre
gnôle: eau-de-vie, alcool
jaja: vin
mousse: bière
binouze: bière
se shooter: se droguer
sniffer: cocaïne, inhaler
neige: cocaïne
poudre: héroïne
becter: manger
grailler: manger
pioncer: dormir
roupiller: dormir
pieu: lit
piaule: chambre
turne: chambre
gourbi: taudis, logement insalubre
bled paumé: village
trou paumé: village
se magner: se dépêcher
se grouiller: se dépêcher
faire le pied de grue: attendre
pépé: grand-père, vieil homme
mémère: vieille femme
mouflet: enfant
moutard: enfant
chiard: enfant, bébé
lardon: enfant
minot: enfant
gone: enfant
drôle: enfant
belle-doche: belle-mère
vieux: parents
reub: frère
frérot: frère
soeurette: sœur
rombière: femme
gonzesse: femme
donzelle: femme
mecton: homme
gus: homme
quidam: homme
loustic: individu
zigoto: individu
zouave: individu
huile: personnalité, dirigeant
grosse légume: personnalité, dirigeant
grosse pointure: expert, champion
ponte: expert, dirigeant
gros bonnet: trafiquant, dirigeant
caïd: chef
baron: trafiquant, dirigeant
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
toubab: blanc
charcuter: opérer
potard: pharmacien
cureton: prêtre
cul-bénit: croyant
pioupiou: soldat
galonné: officier
juteux: adjudant
bahut: camion
bolide: voiture
guimbarde: voiture
teuf-teuf: voiture
charrette: voiture
pou du ciel: avion
zinc: avion, bar
barlu: bateau
baille: eau, mer
flic en civil: policier en civil
liasse: billets, espèces
grisbi: argent, butin
radis: argent
ronds: argent
douille: argent, prix, coûter cher, cher
cash-flow: trésorerie
magot: argent
cagnotter: épargner
rapiat: avare
plein aux as: riche
fauchés: pauvres
à sec: sans argent
à poil: nu
`;
