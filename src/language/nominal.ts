import { NOMINAL_AGENTS } from "./nominal-agents.ts";

/**
 * Verbs and adjectives with the nouns that say the same where the stem does not show it, or not enough of it: "élire" and "élection",
 * "vaincre" and "victoire". One family a line, verb or adjective first, then its nouns. For searching only.
 */
const ACTS = `
naître: naissance, natal
mourir: mort, décès
décéder: décès, mort
élire: élection, élu
réélire: réélection
vaincre: victoire, vainqueur
battre: défaite, victoire
perdre: perte, défaite
gagner: victoire, gain, gagnant
accroître: accroissement, hausse
croître: croissance
décroître: décroissance, baisse
réduire: réduction, baisse
produire: production, producteur
construire: construction, constructeur
reconstruire: reconstruction
détruire: destruction
instruire: instruction
conduire: conduite, conducteur
traduire: traduction, traducteur
introduire: introduction
séduire: séduction
écrire: écriture, écrivain, écrit
décrire: description
inscrire: inscription
prescrire: prescription
souscrire: souscription
lire: lecture, lecteur
dire: propos, parole
interdire: interdiction
contredire: contradiction
prédire: prédiction
voir: vue, vision
prévoir: prévision
recevoir: réception
percevoir: perception
concevoir: conception
décevoir: déception
savoir: connaissance
pouvoir: capacité
vouloir: volonté
devoir: obligation, dette
croire: croyance
connaître: connaissance
reconnaître: reconnaissance
apparaître: apparition
disparaître: disparition
paraître: parution
comparaître: comparution
ouvrir: ouverture
rouvrir: réouverture
couvrir: couverture
découvrir: découverte
offrir: offre
souffrir: souffrance
tenir: tenue
détenir: détention, détenu
retenir: rétention
obtenir: obtention
maintenir: maintien
soutenir: soutien
contenir: contenu
venir: venue
revenir: retour
prévenir: prévention, avertissement
intervenir: intervention
convenir: accord, convention
devenir: transformation
partir: départ
sortir: sortie
entrer: entrée
rentrer: rentrée, retour
sentir: sentiment
mentir: mensonge, menteur
courir: course, coureur
parcourir: parcours
secourir: secours, secouriste
recourir: recours
acquérir: acquisition, acquéreur
conquérir: conquête
enquérir: enquête
requérir: réquisition, réquisitoire
mettre: mise
remettre: remise
permettre: permission, permis
admettre: admission
promettre: promesse
soumettre: soumission
transmettre: transmission
émettre: émission
commettre: auteur
prendre: prise
reprendre: reprise
apprendre: apprentissage, apprenti
comprendre: compréhension
entreprendre: entreprise
surprendre: surprise
vendre: vente, vendeur
revendre: revente
rendre: remise, restitution
défendre: défense, défenseur
suspendre: suspension
dépendre: dépendance
étendre: extension
tendre: tension
attendre: attente
entendre: audition
descendre: descente
répondre: réponse
correspondre: correspondance
fondre: fonte
pondre: ponte
rompre: rupture
interrompre: interruption
corrompre: corruption
résoudre: résolution, solution
dissoudre: dissolution
absoudre: absolution
joindre: jonction
rejoindre: adhésion
atteindre: atteinte, portée
éteindre: extinction
contraindre: contrainte
craindre: crainte
plaindre: plainte
peindre: peinture, peintre
vivre: vie, vivant, mode de vie
survivre: survie, survivant
suivre: suivi, suite
poursuivre: poursuite
boire: boisson
rire: rire
cuire: cuisson
nuire: nuisance
fuir: fuite, fugitif
finir: fin
bâtir: bâtiment, construction
bénir: bénédiction
punir: punition
définir: définition
fournir: fourniture, fournisseur
investir: investissement
avertir: avertissement
convertir: conversion
agir: action
réagir: réaction
choisir: choix
saisir: saisie
réussir: réussite, succès
guérir: guérison, guérisseur
établir: établissement
rétablir: rétablissement
démolir: démolition
abolir: abolition
envahir: invasion, envahisseur
trahir: trahison, traître
nourrir: nourriture, alimentation
mûrir: maturité
enrichir: enrichissement
appauvrir: appauvrissement
élargir: élargissement
affaiblir: affaiblissement
durcir: durcissement
ralentir: ralentissement
accueillir: accueil
recueillir: recueil, collecte
cueillir: cueillette, cueilleur
assaillir: assaut, assaillant
défaillir: défaillance
exclure: exclusion
inclure: inclusion
conclure: conclusion
appeler: appel
rappeler: rappel
jeter: jet
rejeter: rejet
acheter: achat, acheteur
racheter: rachat
lever: levée
élever: élevage, éleveur
enlever: enlèvement, rapt
relever: relèvement
mener: conduite
amener: apport
peser: poids
geler: gel, gelée
semer: semis
crever: crevaison
céder: cession
succéder: succession, successeur
procéder: procédure, procédé
accéder: accès, accession
posséder: possession
protéger: protection
assiéger: siège
abréger: abréviation
libérer: libération, liberté
espérer: espoir, espérance
préférer: préférence
inquiéter: inquiétude
répéter: répétition
interpréter: interprétation
compléter: complément
révéler: révélation
payer: paiement, paie
essayer: essai
employer: emploi, employé
envoyer: envoi, envoyé
renvoyer: renvoi
nettoyer: nettoyage
noyer: noyade
appuyer: appui
ennuyer: ennui
tuer: mort, meurtre, tueur
saluer: salut
contribuer: contribution
diminuer: diminution, baisse
évaluer: évaluation
attribuer: attribution
continuer: continuation, suite
évacuer: évacuation
voter: vote, votant
adopter: adoption
rejeter: rejet
réformer: réforme
gouverner: gouvernement
nommer: nomination, nom
démissionner: démission
dissoudre: dissolution
destituer: destitution
accuser: accusation, accusé
inculper: inculpation
condamner: condamnation
acquitter: acquittement
relaxer: relaxe
juger: jugement, procès
plaider: plaidoirie
témoigner: témoignage, témoin
avouer: aveu
voler: vol, voleur
cambrioler: cambriolage
escroquer: escroquerie, escroc
frauder: fraude
violer: viol, violation
agresser: agression, agresseur
assassiner: assassinat, assassin
tirer: tir, tireur
frapper: frappe, coup
blesser: blessure, blessé
menacer: menace
harceler: harcèlement
arrêter: arrestation, arrêt
interpeller: interpellation
incarcérer: incarcération, prison
écrouer: prison, détention
expulser: expulsion
extrader: extradition
perquisitionner: perquisition
enquêter: enquête, enquêteur
fouiller: fouille
licencier: licenciement
embaucher: embauche, recrue
recruter: recrutement, recrue
supprimer: suppression
créer: création, créateur
fonder: fondation, fondateur
fermer: fermeture
cesser: cessation, arrêt
délocaliser: délocalisation
fusionner: fusion
céder: cession, vente
augmenter: augmentation, hausse
hausser: hausse
baisser: baisse
chuter: chute
grimper: hausse
reculer: recul
progresser: progression, progrès
coûter: coût
dépenser: dépense, dépensier
économiser: économie
épargner: épargne
emprunter: emprunt, emprunteur
prêter: prêt
rembourser: remboursement
taxer: taxe, taxation
imposer: impôt, imposition
subventionner: subvention
financer: financement, financeur
verser: versement
donner: don, donateur
léguer: legs
hériter: héritage, héritier
louer: location, loyer
loger: logement
déménager: déménagement, déménageur
habiter: habitant, habitation
travailler: travail, travailleur
débrayer: débrayage, grève
manifester: manifestation, manifestant
revendiquer: revendication
négocier: négociation, négociateur
signer: signature, signataire
ratifier: ratification
annuler: annulation
reporter: report
retarder: retard
prolonger: prolongation
abroger: abrogation
déployer: déploiement
retirer: retrait
attaquer: attaque, attaquant
bombarder: bombardement
exploser: explosion
occuper: occupation
annexer: annexion
capituler: capitulation
combattre: combat, combattant
riposter: riposte
sanctionner: sanction
aider: aide
soigner: soin, soignant
opérer: opération
greffer: greffe
vacciner: vaccin, vaccination
contaminer: contamination
infecter: infection
hospitaliser: hospitalisation
accoucher: accouchement, naissance
avorter: avortement
enseigner: enseignement, enseignant
étudier: étude, étudiant
former: formation
inscrire: inscription
diplômer: diplôme
rechercher: recherche, chercheur
inventer: invention, inventeur
analyser: analyse
observer: observation
mesurer: mesure
peupler: peuplement
planter: plantation
récolter: récolte
vendanger: vendange
pêcher: pêche, pêcheur
chasser: chasse, chasseur
élever: élevage, éleveur
irriguer: irrigation
polluer: pollution, pollueur
recycler: recyclage
déborder: débordement
inonder: inondation
pleuvoir: pluie
neiger: neige
souffler: souffle, vent, rafale
trembler: tremblement, séisme
brûler: incendie, brûlure
incendier: incendie, incendiaire
s'effondrer: effondrement
dérailler: déraillement
percuter: collision, choc
heurter: heurt, choc
circuler: circulation
rouler: vitesse, circulation
transporter: transport, transporteur
atterrir: atterrissage
décoller: décollage
embarquer: embarquement, embarcation
naufrager: naufrage
voyager: voyage, voyageur
visiter: visite, visiteur
exposer: exposition
jouer: jeu, joueur
chanter: chant, chanteur, chanson
danser: danse, danseur
filmer: film, tournage
tourner: tournage
publier: publication
éditer: édition, éditeur
imprimer: impression
diffuser: diffusion
photographier: photographie, photographe
sculpter: sculpture, sculpteur
restaurer: restauration
rénover: rénovation
inaugurer: inauguration
célébrer: célébration
commémorer: commémoration
honorer: honneur, hommage
récompenser: récompense, prix
primer: prix
marquer: but, buteur
qualifier: qualification
éliminer: élimination
arbitrer: arbitrage, arbitre
entraîner: entraînement, entraîneur
transférer: transfert
doper: dopage
prier: prière
croire: foi, croyance
baptiser: baptême
enterrer: enterrement, obsèques
inhumer: inhumation, obsèques, funérailles
pirater: piratage, pirate
télécharger: téléchargement
chiffrer: chiffrement
surveiller: surveillance, surveillant
espionner: espionnage, espion
alerter: alerte
secouer: secousse
sauver: sauvetage, sauveteur
rapatrier: rapatriement
réfugier: réfugié, refuge
exiler: exil
migrer: migration, migrant
durer: durée
haut: hauteur, altitude
long: longueur
large: largeur
profond: profondeur
rapide: vitesse, rapidité
lourd: poids
âgé: âge
fier: fierté
furieux: fureur, colère
inquiet: inquiétude
triste: tristesse
heureux: bonheur, joie
content: satisfaction
déçu: déception
malade: maladie
pauvre: pauvreté
riche: richesse
libre: liberté
égal: égalité
sûr: sécurité, sûreté
chaud: chaleur, canicule
froid: froid
sec: sécheresse
vieux: vieillesse
jeune: jeunesse
`;

/** All families. */
export const NOMINAL = ACTS + NOMINAL_AGENTS.trimStart();
