/**
 * What people type for what the press writes: familiar words, clipped words, chat spelling, words for things of every day. One a line,
 * then the press's words for it. General knowledge of French, for searching only.
 */
export const COLLOQUIAL = `
toper: se mettre d'accord, accepter, s'engager
jus: électricité, courant
pactole: argent, somme, butin, magot
réorga: réorganisation, réforme
fulminer: dénoncer, s'indigner
tacler: critiquer
recadrer: rappeler à l'ordre, réprimander
enfumer: tromper, mentir
fiesta: fête
bringue: fête
raout: réception, rassemblement
cohue: foule, bousculade
scoop: exclusivité, révélation
ragot: rumeur
potin: rumeur
barbouze: espion, agent secret
bachoter: réviser
taulier: patron, propriétaire
vioque: vieillard, personne âgée
bougre: homme
boulot: travail, emploi, métier
taf: travail, emploi
job: emploi, travail, poste
bosser: travailler, employer
bosseur: travailleur
boîte: entreprise, société
patron: directeur, dirigeant, PDG
boss: patron, directeur
chef: dirigeant, directeur, responsable
fric: argent, euros
thune: argent, euros
pognon: argent, euros
sous: argent, euros
blé: argent
balles: euros
plaque: million
toucher: percevoir, recevoir, gagner, bénéficier
palper: toucher, percevoir
gosse: enfant, élève
gamin: enfant
môme: enfant
mioche: enfant
marmot: enfant
ado: adolescent, jeune, mineur
jeunot: jeune
petiot: enfant
mec: homme
gars: homme, garçon
type: homme
bonhomme: homme
nana: femme
meuf: femme
fille: jeune femme, adolescente
daron: père
daronne: mère
papi: grand-père, retraité
mamie: grand-mère, retraitée
papy: grand-père, retraité
mémé: grand-mère
frangin: frère
frangine: sœur
copain: ami, compagnon
copine: amie, compagne
pote: ami
flic: policier, police
keuf: policier
condé: policier
poulet: policier
poste: commissariat, garde à vue
au poste: garde à vue, interpeller, interpellation
taule: prison
tôle: prison
cabane: prison
trou: prison, déficit
barreaux: prison
taulard: détenu
embarquer: interpeller, arrêter
choper: interpeller, arrêter, attraper
coffrer: incarcérer, arrêter, écrouer
pincer: arrêter, interpeller
piquer: voler, dérober
faucher: voler, dérober
chouraver: voler
braquer: cambrioler, voler
arnaquer: escroquer, tromper
arnaque: escroquerie, fraude
entourloupe: escroquerie
magouille: fraude, corruption
truand: malfaiteur, bandit
voyou: délinquant, malfaiteur
zigouiller: tuer, assassiner
buter: tuer, abattre, assassiner
flinguer: tuer, abattre
descendre: abattre, tuer
crever: mourir
clamser: mourir
laisser la vie: mourir, tuer, mort, décès
perdre la vie: mourir, tuer, mort, décès
passer l'arme à gauche: mourir
décédé: mort, mourir
bagnole: voiture, véhicule
caisse: voiture
tacot: voiture
moto: motard, deux-roues
deux-roues: moto, scooter
car: autocar, autobus
bus: autobus, autocar, car
autocar: car, autobus, bus
bécane: moto, vélo
bateau: navire, chalutier
rafiot: bateau
avion: appareil
coucou: avion
bouchon: embouteillage, ralentissement
PV: amende, contravention
prune: amende, contravention
coke: cocaïne
beuh: cannabis
shit: cannabis, résine
came: drogue, stupéfiants
stup: stupéfiants
stups: stupéfiants
dope: drogue
bédo: cannabis
dealer: trafiquant
drogue: cocaïne, cannabis, héroïne, stupéfiants
stupéfiants: cocaïne, cannabis, héroïne
volaille: canard, poulet, dinde
clope: cigarette, tabac
picoler: boire
bourré: ivre, alcoolisé
saoul: ivre, alcoolisé
soûl: ivre, alcoolisé
cuité: ivre
bibine: bière
resto: restaurant
restau: restaurant
bouffe: nourriture, alimentation
bouffer: manger
becqueter: manger
gueuleton: repas
bistrot: café, bar
troquet: café, bar
toubib: médecin
docteur: médecin
doc: médecin, docteur
psy: psychologue, psychiatre
kiné: kinésithérapeute
véto: vétérinaire
dentiste: chirurgien-dentiste
infirmier: soignant
médoc: médicament
médocs: médicaments
cacheton: médicament, comprimé
hosto: hôpital
urgences: hôpital
hospitalisation: hospitaliser
opération: opérer, chirurgie
gastro: gastro-entérite
prof: professeur, enseignant
instit: instituteur, institutrice, enseignant
maîtresse: institutrice, enseignante
dirlo: directeur
proviseur: chef d'établissement
bahut: lycée
fac: université, faculté
bac: baccalauréat
exam: examen
rentrée: septembre
cantoche: cantine
cantine: restauration scolaire, repas
cartable: sac
télé: télévision, chaîne
ciné: cinéma
expo: exposition, rétrospective
bouquin: livre, roman, ouvrage
bouquiner: lire
toile: tableau, peinture
tableau: toile, peinture
dico: dictionnaire
photo: photographie, cliché
cliché: photographie
vidéo: images, film
pub: publicité
clip: vidéo
zik: musique
zic: musique
concert: spectacle
manif: manifestation, rassemblement
manifs: manifestations
grévistes: salariés
syndicaliste: délégué, syndicat
gouv: gouvernement
gouvernement: exécutif
prez: président
président: chef de l'état
premier ministre: chef du gouvernement
ministre: membre du gouvernement
assemblée: députés
proprio: propriétaire
locataire: occupant
appart: appartement, logement
appartement: logement
baraque: maison
bicoque: maison
logement: habitation, appartement
crèche: garde
asso: association
assoc: association
compét: compétition
champion: vainqueur
goal: gardien, gardien de but
keeper: gardien, gardien de but
portier: gardien, gardien de but
portière: gardienne, gardienne de but
foot: football
footeux: footballeur, joueur
basket: basket-ball
hand: handball
volley: volley-ball
vélo: bicyclette, cyclisme
coach: entraîneur, sélectionneur
sélectionneur: entraîneur
entraîneur: coach, technicien
arbitre: sifflet
péno: penalty, tir au but
finale: match
supp: supporter
supporter: fan, tifosi
tifosi: supporters
infos: informations
info: information, nouvelle
actu: actualité
hebdo: hebdomadaire, journal
canard: journal
feuille de chou: journal
ordi: ordinateur, poste
PC: ordinateur
portable: téléphone, mobile
tél: téléphone
tel: téléphone
mail: courriel, message
mdp: mot de passe
appli: application
logiciel: programme
hacker: pirate, pirater, cyberattaque
hackers: pirates, cyberattaque
hack: piratage, cyberattaque
hacké: piraté, cyberattaque
hacking: piratage
piratage: cyberattaque, pirate
site: page
réseau: système informatique
net: internet
web: internet
IA: intelligence artificielle
labo: laboratoire
frigo: réfrigérateur
clim: climatisation
météo: prévisions
flotte: pluie, eau
flotter: pleuvoir
caillant: froid
cailler: faire froid
frais: fraîcheur, rafraîchir
refaire frais: rafraîchir, baisse des températures
cagnard: soleil, chaleur
canicule: chaleur, vague de chaleur
neiger: neige
pleuvoir: pluie, averse
cramer: brûler, incendie, détruire
crame: brûle, incendie
feu: incendie, sinistre
prendre feu: incendie, se déclarer
feu a pris: incendie, se déclarer
cata: catastrophe
pépin: problème, incident
galère: difficulté
galérer: avoir des difficultés
bazar: désordre
pagaille: désordre
râler: protester, se plaindre, dénoncer
gueuler: protester, dénoncer
rouspéter: protester, se plaindre
engueuler: réprimander
engueulade: dispute
bagarre: rixe, affrontement
baston: rixe, bagarre, affrontement
castagne: bagarre, affrontement
tabasser: frapper, passer à tabac
taper: frapper
cogner: frapper, heurter
gifle: frapper
rixe: bagarre
colère: furieux, indignation
furieux: colère, fureur, indigner, fustiger
furax: furieux, colère
vénère: furieux, en colère
dégoûté: déçu
content: satisfait, se réjouir
ravi: satisfait, se réjouir
flipper: craindre, avoir peur
flippe: peur, crainte
trouille: peur, crainte
pétoche: peur
dingue: fou
taré: fou
virer: licencier, renvoyer, limoger
viré: licencié, renvoyé, limogé
lourder: licencier
dégager: partir, expulser
dégraisser: supprimer des postes, licencier
se barrer: partir, quitter
déguerpir: partir, fuir
filer: donner, fuir
refiler: donner, transmettre
claquer: dépenser, démissionner
casquer: payer
raquer: payer
payer: régler, verser, financer
mettre: apporter, verser, investir
débourser: payer, dépenser
cracher: payer
rallonge: augmentation, supplément
augmentation: hausse, revalorisation
coup de pouce: aide, hausse
ristourne: réduction, remise
gratis: gratuit
pas cher: bon marché
cher: coûteux, prix
valoir: coûter, estimer, évaluer
coûter: valoir, prix, montant
estimer: évaluer, valoir
évaluer: estimer, chiffrer
chiffrer: évaluer, estimer
combien de temps: durée
boucler: fermer, terminer, achever
rouvrir: réouverture, ouvrir de nouveau
réouvrir: rouvrir, réouverture
redémarrer: reprendre, relancer
démarrer: commencer, débuter, lancer
foirer: échouer
rater: manquer, échouer
louper: manquer, rater, échouer
cartonner: réussir, succès
gagner: remporter, l'emporter, s'imposer, battre
rafler: remporter, gagner
décrocher: obtenir, remporter
paumer: perdre
perdre: s'incliner, défaite
se marier: épouser, mariage
mariage: fusion, union
tomber: chuter, basculer, s'effondrer
basculer: tomber, chuter
chuter: tomber, baisser
s'écraser: crash, tomber
percuter: heurter, renverser, collision
renverser: percuter, faucher
rentrer dedans: percuter
rentrer: entrer, pénétrer, s'introduire
entrer: pénétrer, s'introduire
infiltrer: pénétrer
planquer: cacher, dissimuler
planque: cachette
cacher: dissimuler
dénicher: trouver, découvrir
trouver: découvrir, retrouver, repérer
retrouver: trouver, découvrir
repérer: découvrir, apercevoir
percer à jour: découvrir, démasquer, alerter
démasquer: découvrir, confondre, alerter
balancer: dénoncer, révéler
cafter: dénoncer
avouer: reconnaître, admettre, aveux
moucharder: dénoncer
causer: parler, provoquer
papoter: discuter
bavarder: discuter, s'entretenir
jaser: commenter
raconter: expliquer, témoigner, dire, confier
dire oui: accepter, approuver, voter, adopter
dire non: refuser, rejeter, décliner
dire stop: arrêter, refuser
être d'accord: accepter, approuver
filer un coup de main: aider
refuser: décliner, rejeter
se bouger: agir
se magouiller: s'arranger
bidouiller: falsifier, modifier
truquer: falsifier, frauder
tricher: fraude, tricherie, irrégularité
triche: fraude, irrégularité
bidon: faux
faux: usurper, illégal, falsifier
vrai: authentique
fortiche: habile
costaud: fort
balèze: fort
dur: difficile
facile: simple
énorme: immense, important
géant: immense
gros: important
maousse: énorme
riquiqui: petit
tout petit: minuscule
marrant: drôle
rigolo: drôle
moche: laid
sympa: agréable
chouette: agréable
nul: mauvais
pourri: mauvais, corrompu
ripou: corrompu, policier
chelou: suspect, étrange
louche: suspect
bizarre: étrange, suspect
vide: vacant, inoccupé
inoccupé: vacant, vide
transparent: translucide, de verre
poulpe: pieuvre, octopode, céphalopode
pieuvre: poulpe, octopode, céphalopode
clébard: chien
clebs: chien
chiot: chien
minou: chat
bestiole: animal, insecte
bête: animal
vache: bovin, vaches laitières
cochon: porc, porcin
canasson: cheval
piaf: oiseau
patate: pomme de terre
pinard: vin
vigneron: viticulteur
paysan: agriculteur, éleveur
agriculteur: exploitant, paysan
pesticide: phytosanitaire, glyphosate
facture: prix
ticket: billet
billet: place, ticket
bouquet: ensemble
bled: village, commune
patelin: village, commune
trou perdu: village
coin: région, quartier
banlieue: périphérie, quartier
capitale: chef-lieu
mer: océan, littoral
toit: toiture
toiture: toit
plafond: toit
mur: paroi
grenier: combles
cave: sous-sol
jardin: parc
rambarde: garde-corps, glissière
glissière: barrière, rail de sécurité
virage: tournant, courbe
tournant: virage
ravin: précipice, contrebas
falaise: à-pic
caillou: pierre
menhir: mégalithe, pierre
mégalithe: menhir, dolmen
fouille: archéologue, archéologique
passager: occupant, voyageur
occupant: passager, personnes à bord
conducteur: chauffeur, automobiliste, au volant
chauffeur: conducteur, au volant
pilote: conducteur, aux commandes
volant: conduire
voisin: riverain, habitant
riverain: habitant, voisin
habitant: riverain, population, administré
élève: écolier, collégien, lycéen
client: acheteur, consommateur
malade: patient, souffrant
patient: malade
soignant: infirmier, personnel soignant
victime: mort, tué
accidenté: victime
tué: mort, victime, décédé
mort: tué, décédé, victime, décès
disparu: porté disparu, introuvable
`;
