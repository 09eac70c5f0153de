/**
 * What people type for what the press writes, as in `colloquial.ts`:
 * elections and parliament, war and diplomacy, companies, work, money, taxes and housing.
 */
export const ASKED_PUBLIC_1 = `
se faire élire: remporter
élu: vainqueur, remporter, désigné
réélu: nouveau mandat, reconduit, réélection
candidater: candidature, se porter candidat, postuler, tête de liste, briguer, prétendant
tête de liste: mener la liste
colistier: liste
remporter l'élection: élu, vainqueur, l'emporter
gagner l'élection: élu, vainqueur, l'emporter, remporter
perdre l'élection: battu, défait, défaite
battu: défait, éliminé, dominer, s'imposer face, devancer
score: pourcentage, voix, suffrages, résultat, marque
pourcentage: taux, part, proportion
voix: suffrages, votes
votes: suffrages, bulletins, se rendre aux urnes, électeur, adopter, abstention, s'abstenir, abstentionniste, scrutin, approuver, soutenir
aller voter: se rendre aux urnes, participation, électeur
s'abstenir: abstention, abstentionniste
urnes: vote, bureau de vote, scrutin
voter contre: rejeter, s'opposer, opposition
résultats: dépouillement, suffrages, conséquence, issue, bilan
participation: électeurs, abstention, taux, coureurs, engagés, concurrents, prendre part
premier tour: qualifié
second tour: duel, ballottage, triangulaire
deuxième tour: second tour, ballottage
présidentielle: élection, Élysée
législatives: élection, députés, circonscription
municipales: élection, mairie
européennes: eurodéputés, scrutin
primaire: désigner, investiture, école
référendum: consultation, vote
sondage: enquête, intentions de vote, institut
programme: propositions, promesses, mesures, affiche, artistes, planifié
promesse: engagement
meeting: réunion publique, rassemblement, discours
discours: allocution, prise de parole, déclaration
allocution: s'exprimer
débat: face-à-face, discussion
tractage: distribution de tracts, militants
adhérent: militant, membre
militant: activiste, membre, sympathisant
partisan: soutien, favorable, sympathisant
parti: formation, mouvement
droite: conservateur, LR, autorisé, permis
gauche: socialiste, NFP
facho: extrême droite
extrême droite: RN, nationaliste, populiste
extrême gauche: LFI, gauche radicale
centriste: centre, MoDem
écolo: écologiste, vert, durable, environnement
cocos: communistes
royaliste: monarchiste
opposant: opposition, détracteur, adversaire
allié: partenaire, soutien
soutenir: appuyer, apporter son soutien, défendre
soutien: appui, aide
d'accord: favorable, consensus, opposé, hostile, désaccord, contester, traité, entente, compromis, signer
gouvernement: ministres, Matignon
exécutif: président
Élysée: président
Matignon: premier ministre
PM: premier ministre
dirlo: proviseur, principal
sous-fifre: adjoint, collaborateur
bras droit: adjoint, collaborateur, numéro deux
numéro deux: adjoint
adjoint: délégué
homme de confiance: proche, collaborateur
diriger: présider, piloter, chapeauter, mener
commander: diriger, ordonner, contrat, marché, capitaine, pacha
gérer: gestion, piloter, administrer, exploitant, propriétaire
s'occuper: prendre en charge, gérer, chargé, bloquer, encadrer
responsable: chargé, directeur, dirigeant
chargé: mission, diriger
remplacer: succéder, prendre la succession, successeur, intérim, nommé, substituer
prendre la place: succéder, remplacer, successeur
prendre la relève: succéder, remplacer, successeur
prendre la suite: succéder, reprendre, successeur
prendre la succession: succéder, prendre la suite
succéder: nommé
successeur: nommé
intérim: provisoire
prédécesseur: précédent, ancien
nommé: désigné, prendre ses fonctions, poste, choisir, promouvoir
choisi: désigné, retenu, sélectionné, opter
démissionner: quitter ses fonctions, jeter l'éponge, rendre son tablier, départ
démission: départ, quitter ses fonctions, jeter l'éponge
rendre son tablier: quitter
jeter l'éponge: renoncer, abandonner
claquer la porte: quitter, démissionner
se faire virer: évincé, remercier, démettre, exclure
se faire lourder: limogé, peser, tonnes
limogé: démis, révoqué, écarté, évincé
foutre dehors: expulser, exclure, renvoyer
mettre à la porte: licencier, exclure, expulser
mettre dehors: expulser, exclure, évincer
exclu: renvoyé, suspendu
suspendu: sanctionné, mis à pied
mis à pied: sanctionné
sanctionner: punir, pénaliser, mesures, gel des avoirs, embargo
punir: pénaliser, condamné
punition: sanction, amende, peine
remaniement: nouveau gouvernement, ministres
député: parlementaire, élu, circonscription, élus
sénateurs: parlementaires, sénat, chambre haute
parlement: assemblée, députés, sénat, hémicycle, s'entretenir, échanger, entretien, évoquer, s'exprimer, aborder, prendre la parole
assemblée: hémicycle, chambre
loi: texte, projet de loi, législation, proposition de loi, location, bail
nouvelle loi: projet de loi, texte, réforme
faire passer une loi: adopter, voter, promulguer
passer en force: 49.3
49.3: motion de censure
adopté: approuvé, validé
rejeté: repoussé, retoqué, déverser
retoqué: censuré
annulé: supprimé, invalidé, déprogrammé, renoncer
supprimer: abroger, mettre fin
retirer: supprimer, ôter
mettre fin: cesser, arrêter, stopper, terme
mettre un terme: cesser, arrêter, mettre fin
entrer en vigueur: s'appliquer
appliquer: mettre en œuvre
mettre en place: instaurer, créer, instituer, mettre en œuvre
instaurer: créer, introduire
obligatoire: obligation, imposé, contraint
obligé: contraint, forcé, tenu
interdit: prohibé, banni, proscrire
autorisé: permis, légal, donner son accord
donner le feu vert: autoriser, approuver, valider
feu vert: accord
permis: licence, rendre possible
légal: conforme
illégal: interdit, clandestin, illicite
règle: norme, réglementation, consignes, résoudre, solution
mairie: hôtel de ville, commune, élu, édile, premier magistrat
conseil municipal: élus, conseillers, séance
conseillers: élus
commune: ville, village, municipalité
département: conseil départemental
fonctionnaire: agent, agent public
préfet: préfecture, représentant de l'état
préfecture: services de l'état
région: conseil régional
scandale: affaire, polémique, révélations, tollé, indigner
affaire: dossier
polémique: controverse, tollé, vives réactions, critiques
dérapage: propos, polémique
gaffe: erreur, bévue
boulette: erreur, maladresse
manif: cortège, défilé, mobilisation, marche
manifester: défiler, battre le pavé, descendre dans la rue, rassemblement, cortège, mobilisation, marche, participant, protestataire
descendre dans la rue: défiler
défiler: cortège
marche: défilé, cortège, fonctionner, efficace
banderole: pancarte, slogan
pancarte: slogan
pétition: signatures, signataires
signatures: signataires
blocage: barrage, paralyser
barrage: filtrant
gilets jaunes: manifestants, ronds-points
débrayer: cesser le travail, arrêt de travail
grève: débrayage, arrêt de travail, mouvement social, préavis, cesser le travail, gréviste, mouvement
grévistes: débrayage, piquet de grève, mouvement
préavis: appel à la grève
syndicat: CGT, CFDT, intersyndicale, organisation syndicale, partenaires sociaux
délégué syndical: représentant du personnel
revendication: réclamer, exiger
vouloir: réclamer, souhaiter, exiger, envisager, ambitionner, avoir l'intention, entendre
gaz lacrymo: gaz lacrymogène, grenades
lacrymo: lacrymogène, grenades
matraque: charge, forces de l'ordre
guerre: conflit, combats, hostilités, offensive, combattre, attaquer
attaquer: offensive, assaut, frapper, raid, visé, ciblé
envahir: incursion, pénétrer, occupé
bombarder: frappe, pilonner, raid, pilonnage
drone: engin, appareil sans pilote
missile: tir, roquette, projectile
roquette: projectile, tir
tank: char, blindé
char: blindé
blindé: véhicule
canon: artillerie, obusier
obus: artillerie, munitions
munitions: cartouches
cartouche: balle
avion de chasse: chasseur, rafale
rafale: avion de combat
porte-avions: bâtiment, marine, quai, bassin, portuaire
bidasse: soldat, militaire, échec, flop
troufion: soldat
militaire: soldat, armée
soldat: combattant, troupes, hommes
troupes: militaires, forces
mercenaire: combattant, paramilitaire
combattant: milicien, rebelle
rebelle: insurgé, milice
milice: paramilitaire, groupe armé
service militaire: conscription
mobilisation: conscription, réservistes
recrue: engagé, appelé
désert: aride
déserteur: désertion
front: ligne de contact, combats
reculer: se replier, repli, retrait, renoncer, volte-face
avancer: progresser, percée, gagner du terrain, anticipé
gagner du terrain: progresser, percée
prendre la ville: s'emparer, conquérir, contrôle
prendre le contrôle: s'emparer, conquérir
s'emparer: conquérir, capturer
reprendre la ville: reconquérir, libérer
capituler: reddition
déposer les armes: capituler, désarmer, reddition
prisonnier de guerre: captif, capturé
échange de prisonniers: libération, captifs
torturer: sévices, mauvais traitements
crimes de guerre: exactions, atrocités
exactions: crimes, atrocités
génocide: extermination, massacre
civils: population, habitants
fuir: exode, se réfugier, quitter, déplacés
fuir la guerre: exode, réfugiés, déplacés
réfugié: déplacé, exilé, demandeur d'asile
migrants: exilés, clandestins, réfugiés
clandestin: situation irrégulière
passeur: filière, trafic de migrants
traverser la mer: traversée, embarcation
camp: tentes
reconduire: expulser, reconduite à la frontière
renvoyer chez eux: expulser, rapatrier
passeport: visa, papiers
visa: titre de séjour
nationalité: naturalisation, citoyenneté
paix: accord, cessez-le-feu, accord de paix, réconciliation
cessez-le-feu: trêve, arrêt des combats
trêve: pause
négocier: pourparlers, discussions, tractations, médiateur, émissaire
médiateur: émissaire, conciliateur
émissaire: envoyé, représentant
discuter: négocier, s'entretenir, échanger
se rencontrer: réunion, entrevue, sommet, s'entretenir, reçu, affiche
recevoir: accueillir, invité, admis, diplômé
invité: convié, hôte, accueillir
venir voir: visite, déplacement
aller voir: visite, rencontrer
visite: déplacement, venue, voyage officiel
voyage: visite, déplacement, séjour
poignée de main: se serrer la main
se mettre d'accord: accord, s'entendre, compromis
tomber d'accord: accord, s'entendre, compromis
signer: parapher, conclure, ratifié, s'engager, contrat, rejoindre
rompre: mettre fin
quitter l'accord: se retirer, retrait, dénoncer
sortir de l'union: brexit, retrait
brexit: sortie de l'union européenne
rejoindre: adhérer, intégrer
entrer dans: intégrer, adhérer, adhésion
appartenir: membre, propriété, détenir, filiale
UE: bruxelles
Europe: union européenne, vingt-sept
Bruxelles: union européenne
ONU: casques bleus, conseil de sécurité
ambassadeur: diplomate, représentant
espionner: renseignement, agent
taupe: espion, agent double
services secrets: renseignement, DGSE, DGSI
embargo: interdiction
dictateur: autocrate, homme fort, régime
dictature: régime, autoritaire
coup d'état: putsch, renversement, junte
`;
