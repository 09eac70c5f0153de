/**
 * What people type for what the press writes, as in `colloquial.ts` (continued):
 * roads, rail, air and sea, energy and nature, farming and food, science, technology, the arts, school and sport.
 */
export const ASKED_WORLD_2 = `
épave: navire, naufrage
plongeur: apnéiste, plongée
fond: profondeur, abysses
profondeur: mètres, abysses
profond: mètres, abysses
haut: mètres, culminer
hauteur: mètres, culminer, élévation
long: mètres, kilomètres
longueur: mètres, kilomètres
large: mètres
poids: kilos, tonnes
peser: kilos, tonnes
mesurer: mètres, hauteur, longueur
distance: kilomètres, mètres
loin: distance, kilomètres, éloigné, distant
vitesse: kilomètres heure
rapide: express
hackeur: pirate, cybercriminel
hacker: cybercriminel, intrusion, attaquant, victime
hackers: cybercriminels, attaquants, groupe
pirater: intrusion, compromettre, cyberattaque, attaquant, cybercriminel, assaillants
piratage: intrusion, attaque informatique
attaque informatique: cyberattaque, rançongiciel
entrer dans le système: s'introduire, intrusion, accéder
faille: vulnérabilité, brèche
virus informatique: logiciel malveillant, rançongiciel
ransomware: rançongiciel
rançongiciel: logiciel malveillant, chiffrer, rançon
phishing: hameçonnage
hameçonnage: courriel frauduleux
fuite de données: données personnelles, divulguer
données volées: exfiltrer, dérober, fuite
mot de passe: identifiant, compte
compte: identifiant
ordi: informatique
ordis: ordinateurs
ordinateur: informatique, parc informatique
informaticien: ingénieur, développeur
serveur: système informatique
bug: panne, dysfonctionnement, incident
buguer: panne, dysfonctionnement
beugué: panne, dysfonctionnement
dysfonctionnement: panne, défaillance, anomalie
mise à jour: version, correctif
site internet: plateforme, en ligne, page
en ligne: internet, plateforme, numérique
sur le net: en ligne
sur internet: toile
réseaux: réseaux sociaux, couverture, antenne
insta: instagram, réseau social
twitter: tweet, réseau social
tweet: message, publier
influenceur: réseaux sociaux, abonnés
youtubeur: vidéaste, abonnés
followers: abonnés
abonné: client
smartphone: téléphone, portable
5G: antenne, opérateur
fibre: internet, très haut débit
intelligence artificielle: algorithme, chatbot
IA: algorithme, chatbot
chatbot: agent conversationnel
robot: automate, engin
puce: semi-conducteur, composant
batterie: pile, lithium
jeu vidéo: gamer, console
gamer: joueur
presse: journaux, médias
média: journal, chaîne
journal: quotidien, titre, rédaction, reporters, reporter, rédacteur
animateur: présentateur
chaîne: télévision, antenne
émission: programme, magazine
à la télé: diffuser, antenne
passer à la télé: diffuser, télévision
diffusé: retransmis, antenne
direct: retransmission
fake news: fausse information, désinformation, infox
fake: faux, falsifié
rumeur: fausse information, bruit
interview: entretien, interroger
conf de presse: conférence de presse
conférence de presse: point presse, déclarer
communiqué: déclaration, annoncer
bouquin: auteur, lecture
livre: roman, ouvrage, parution, récit, acheminer, livraison
roman: récit, ouvrage, fiction
BD: album
bande dessinée: album, dessinateur
polar: roman policier
écrire: rédiger, signer, auteur, courrier, lettre
écrivain: romancier, auteur, plume, autrice
autrice: romancière
poète: poésie, recueil
éditeur: maison d'édition, publier
sortir un livre: publier, parution, paraître
sortie: parution, lancement, paraître, publier
biblio: bibliothèque, médiathèque
bibliothèque: médiathèque, livres
prix littéraire: goncourt, lauréat, récompenser
gagner un prix: lauréat, récompensé, décerné
lauréat: récompensé, primé, décerné
palmarès: récompenses, lauréats, prix
ciné: salle, film
cinoche: cinéma
réalisateur: cinéaste, metteur en scène
cinéaste: metteur en scène
acteur: comédien, interprète, rôle
actrice: comédienne, interprète, rôle
jouer dans: incarner, interpréter, rôle
tourner: filmer, dates
tournage: équipe
série: épisode, saison
star: vedette, célébrité, acteur
célèbre: connu, renommé
people: célébrité, personnalité
vedette: célébrité
musicos: musicien
musicien: instrumentiste, compositeur
musique: concert, album, morceau
chanteur: interprète, artiste
chanteuse: interprète, artiste
chanson: titre, morceau, tube, répertoire
album: disque, sortie
rappeur: artiste, rap
concert: scène, tournée, public, programmation
festoche: festival
festival: édition, programmation, festivaliers
fest-noz: danse bretonne, fête
tête d'affiche: artiste, programmation
théâtre: pièce, scène, comédien
spectacle: représentation, scène
danse: chorégraphe, ballet
danseur: ballet, chorégraphe
cirque: chapiteau, circassien
humoriste: comique, comédien
dessin: croquis, illustration, caricaturiste
peinture: huile
peintre: artiste, toile
tableau: œuvre, huile sur toile
toile: œuvre
sculpture: œuvre, statue, bronze
statue: monument, bronze
expo: accrochage, visiteurs, œuvres
exposition: accrochage, œuvres, visiteurs
exposé: présenté, accroché
œuvre: pièce
musée: collections, conservateur, galerie, établissements
conservateur: directeur
visiteur: public, entrée, fréquentation
spectateur: public, entrée, affluence
beaucoup de monde: foule, affluence, milliers
fréquentation: affluence, entrées
patrimoine: monument historique, monument
monument: édifice
château: forteresse, domaine, demeure
église: édifice religieux, clocher, paroisse
cathédrale: édifice, diocèse
curé: prêtre, abbé
prêtre: abbé, père
évêque: diocèse, prélat
cardinal: prélat, conclave
pape: pontife, vatican, saint-siège
messe: célébration, office, cérémonie
prier: recueillement
pèlerinage: pèlerins
imam: mosquée, musulman
mosquée: lieu de culte, musulman
rabbin: synagogue
secte: dérives sectaires, gourou
laïcité: signes religieux
baptême: cérémonie
bahut: établissement, collège
école: établissement, classe, scolaire
collège: établissement, collégiens
lycée: établissement, lycéens
maternelle: école
prof: instituteur, maître
maître: instituteur, professeur
maîtresse: professeure
instit: professeur des écoles
proviseur: principal
principal: chef d'établissement
pion: surveillant
élève: scolarisé, effectifs
gosses: écoliers, fils, fille, garçon
gamins: élèves, écoliers, jeunes, garçon, adolescent, fillette, fille
écolier: enfant
étudiant: université, campus
fac: campus, établissement
recteur: académie, rectorat
rectorat: académie, éducation nationale
éducation nationale: académie
classe: effectif, élèves, rang, place, tableau
fermeture de classe: carte scolaire
examen: épreuve, concours
exam: épreuve, concours
bac: épreuve, bacheliers
diplôme: certificat, titulaire
réussir son bac: reçu, admis
réussir: parvenir, admis, obtenir
taux de réussite: admis, résultats
parcoursup: orientation, admission
stage: formation
apprendre: enseignement, découvrir
colo: colonie de vacances
colonie: séjour
cantoche: restauration scolaire, repas
uniforme: tenue
tricher: dopage, tricheur
sportif: athlète, champion, joueur
sportive: athlète, championne, joueuse
athlète: champion, sprinteur, piste
joueur: footballeur, international, attaquant, équipe, effectif
équipe: formation, onze, sélection
équipe de france: sélection
club: formation, équipe
coach: technicien, staff
entraîneur: staff
sélectionneur: technicien, staff
vainqueur: victorieux, lauréat, sacré
victoire: succès, s'imposer, sacre
défaite: revers, déroute
raclée: défaite, lourde défaite, déroute
mettre une raclée: dominer, écraser
match nul: partager les points, dos à dos
match: rencontre, partie, confrontation
jouer contre: affronter, opposé, recevoir
affronter: opposé, défier, match
but: réalisation, ouvrir le score, inscrire, doublé, objectif, vocation, ambition
marquer: réalisation, ouvrir le score
buteur: marqueur, réalisation, auteur
mettre un but: marquer, inscrire, réalisation
penalty: point de penalty, tir au but
tirs au but: séance
arrêter le tir: parade, repousser
gardien: dernier rempart, parade
carton rouge: exclusion, expulsé
carton jaune: averti
hors-jeu: refusé
VAR: arbitrage vidéo
mi-temps: pause, période
prolongations: temps additionnel, reconduire, étendre
dernier: lanterne rouge
deuxième: second, dauphin
troisième: bronze, podium
podium: médaille
médaille: argent, bronze, titre, sacre, champion
champion: titré, sacré, tenant du titre
titre: sacre, couronne
trophée: titre, coupe
JO: olympiques
championnat: saison, ligue
relégué: relégation, descendre
qualifié: accéder, billet
éliminé: sorti
quart: quarts de finale, 25 %
demie: demi-finale
finir: terminer, achever, se classer, se clore, clôture, toucher à sa fin, terme, issue
forfait: blessé, absent, déclarer forfait
absent: indisponible, manquer
claquage: lésion, cuisse
genou: ligaments
supporteur: fan, public
supporters: fans, public, tribunes
fans: public, admirateurs
tribune: gradins, public
stade: tribunes, terrain
terrain: pelouse
mercato: transfert, recrue
transfert: signer, rejoindre, recrue, indemnité
acheter un joueur: transfert, recruter
partir du club: quitter, transfert
nouvelle recrue: s'engager, signer
course: épreuve, étape
étape: arrivée, peloton
coureur: cycliste, peloton
maillot jaune: leader
chrono: temps, contre-la-montre
sprint: arrivée
marathon: coureurs, kilomètres
tennisman: joueur
set: manche
raquette: joueur
grand chelem: tournoi
rugbyman: joueur, XV
XV de france: bleus, équipe de france
mêlée: pack
hand: handballeur
basket: basketteur
natation: nageur, bassin
nageur: bassin
nager: natation, nageur
surf: vague, surfeur
voile: régate, skipper
régate: voilier
ski: descente, slalom, skieur
skieur: descente
boxe: boxeur, combat
boxeur: combat
judo: judoka, tatami
F1: formule 1, grand prix
formule 1: grand prix, pilote
dopage: contrôle positif, substance interdite
dopé: contrôle positif
record: meilleure performance, battre, inédit, jamais atteint, historique
arbitre: officiel, directeur de jeu
hooligan: ultras, supporters
ultras: supporters
`;
