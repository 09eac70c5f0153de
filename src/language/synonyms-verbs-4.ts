/** Buying, selling, paying, owing and giving; firms, hiring, dismissing, strikes and protest: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_TRADE = `
acheter: racheter, acquéreur > s'offrir, se procurer, reprendre, mettre la main, se porter acquéreur, s'adjuger, passer commande
acquérir: > s'offrir, se procurer, mettre la main
racheter: absorber > s'offrir, mettre la main, prendre le contrôle, passer sous pavillon
se procurer: acheter, obtenir, acquérir, donner
s'approvisionner: acheter > se fournir
préempter: préemption, acheter
vendre: commercialiser, brader > liquider, se séparer de, trouver preneur
céder: revendre, abandonner > transmettre, se séparer de, capituler
commercialiser: distribuer > mettre sur le marché, mettre en vente
brader: > solder, liquider, vendre à bas prix
adjuger: attribuer, adjudication > tomber sous le marteau
distribuer: répartir
fournir: procurer, approvisionner, distribuer > mettre à disposition
livrer: fournir > remettre, trahir
acheminer: expédier
expédier: expédition > mettre à la poste
ravitailler: approvisionner, fournir
approvisionner: alimenter
exporter: expédier > écouler à l'étranger
importer: > acheter à l'étranger
régler: solutionner, dénouer > verser, solder
débourser: > verser, mettre la main à la poche
dépenser: consacrer, allouer
verser: allouer, octroyer, attribuer > remettre, déverser
rémunérer: rétribuer
rétribuer: payer
financer: subventionner, cofinancer > apporter son soutien financier, se donner les moyens
subventionner: aider > aider financièrement
injecter: débloquer, inoculer > verser
débloquer: allouer, accorder, octroyer > mettre sur la table
allouer: attribuer, accorder, consacrer, allocation > affecter
octroyer: accorder, attribuer, concéder
accorder: attribuer
attribuer: décerner > remettre
consacrer: dédier, dévouer > affecter
offrir: faire cadeau > remettre, accorder
faire don: léguer, donation
léguer: > transmettre
hériter: succéder > se voir léguer, recevoir en héritage
recevoir: percevoir, obtenir, bénéficier
percevoir: encaisser, empocher > entendre
empocher: encaisser > toucher, gagner
encaisser: encaissement, engranger
engranger: récolter, empocher, accumuler > gagner
bénéficier: percevoir, bénéficiaire
profiter: tirer profit, exploiter > tirer parti, mettre à profit, saisir l'occasion, saisir la balle au bond
gagner: empocher, percevoir > rapporter, s'adjuger, monter sur la plus haute marche, sortir vainqueur, décrocher la victoire, remporter la victoire, avoir gain de cause, décrocher
générer: engendrer, produire, entraîner
coûter: facturer > budget
facturer: > faire payer
s'élever: atteindre, avoisiner
avoisiner: approcher, atteindre, frôler
évaluer: jauger, mesurer
chiffrer: calculer, chiffrage, crypter
calculer: évaluer
s'endetter: emprunter, contracter une dette > contracter un prêt, souscrire un emprunt, se ruiner
emprunter: > contracter un prêt, souscrire un emprunt
restituer: rapatrier, rétrocéder > remettre, rendre gorge
rétrocéder: rétrocession > céder
indemniser: compenser, rembourser
dédommager: compenser
compenser: contrebalancer
économiser: réduire la dépense > se serrer la ceinture
gaspiller: gaspillage, dilapider, gâcher
dilapider: dépenser
mendier: mendicité > demander l'aumône
collecter: rassembler > réunir des fonds
lever des fonds: collecter, récolter
marchander: marchandage, discuter
échanger: troquer, permuter
troquer: troc
se ruiner: faillite > perdre sa fortune, mettre sur la paille, détruire
s'enrichir: faire fortune
faire faillite: déposer le bilan
déposer le bilan: dépôt de bilan, cessation de paiements, redressement judiciaire, liquidation judiciaire, se mettre en faillite
liquider: > solder
concurrencer: rivaliser, concurrence
rivaliser: rivalité, tenir tête, se mesurer
embaucher: enrôler > créer des emplois, créer des postes
recruter: enrôler > créer des emplois, s'attacher les services
enrôler: incorporer > engager
licencier: renvoyer, limoger > supprimer des emplois, supprimer des postes, se séparer de, plan de départs
congédier: renvoyer > remercier
sauver des emplois: préserver, maintenir, conserver, sauvegarder > maintien de l'emploi
supprimer des emplois: licencier, supprimer des postes, suppression de postes, plan social > suppression d'emplois, plan de départs
supprimer des postes: licencier, suppression de postes, plan social > suppression d'emplois, plan de départs
créer des emplois: embaucher, recruter, création d'emplois, création de postes
muter: mutation, transférer > affecter
partir à la retraite: prendre sa retraite, cesser son activité, retraité > départ à la retraite
prendre sa retraite: retraité, mettre fin à sa carrière > départ à la retraite, tirer sa révérence, raccrocher les crampons, raccrocher les gants
manifester: protester
défiler: parader > battre le pavé
protester: contester > élever la voix, crier au scandale, descendre dans la rue
bloquer: barrer, obstruer > couper la route
paralyser: immobiliser
barrer: obstruer, barrage
occuper: squatter
squatter: squatteur
saboter: sabotage, détériorer, endommager > dégrader
délocaliser: relocaliser
relocaliser: rapatrier
s'installer: emménager > élire domicile, s'établir, poser ses valises, prendre ses quartiers, prendre ses fonctions, prendre racine
s'implanter: > s'établir, prendre racine, s'enraciner
implanter: établir, construire
installer: aménager
fusionner: absorber > se marier
absorber: absorption
produire: élaborer, confectionner
fabriquer: façonner
assembler: assemblage, réunir
confectionner: réaliser, confection
exploiter: utiliser > tirer parti
extraire: extraction, exploiter, retirer
cultiver: faire pousser > planter, labourer
planter: cultiver, semer
cueillir: ramasser > arrêter, interpeller
ramasser: > recueillir
élever: éducation
stocker: entreposer, stockage, conserver, emmagasiner
entreposer: entrepôt, conserver, remiser
accumuler: cumuler, amasser, entasser
cumuler: totaliser
amasser: engranger
entrer en bourse: > introduction en bourse, lever des fonds en bourse
souscrire: contracter, adhérer
s'abonner: souscrire
afficher complet: > guichets fermés, être complet
télétravailler: télétravail > travailler à distance, travailler de chez soi, travailler à domicile
travailler au noir: travail dissimulé, frauder > non déclaré
expatrier: > quitter le pays, s'exiler
émigrer: > s'expatrier, s'exiler, quitter le pays
tirer profit: bénéficier
avoir besoin: nécessiter, réclamer
arroser: irriguer
reboiser: replanter, reforester
déboiser: déforestation, défricher > abattre des arbres, raser la forêt
braconner: braconnage > chasser illégalement
recycler: réutiliser, réemployer
réutiliser: réemployer
automatiser: robotiser
numériser: dématérialiser, scanner
conditionner: emballer
emballer: emballage, empaqueter
subvenir: financer, entretenir > subvenir aux besoins, prendre en charge
gagner son procès: > obtenir gain de cause, faire condamner
perdre son procès: débouter > condamner
monter une entreprise: > créer, lancer
créer une entreprise: > lancer
changer de propriétaire: > racheter, céder, vendre, reprendre, repreneur
changer de métier: > se reconvertir, reconversion
trouver du travail: > embaucher, décrocher un emploi, retrouver un emploi
chercher du travail: > demandeur d'emploi, chômeur
donner de l'argent: > subventionner, allouer
demander de l'argent: > réclamer, solliciter, exiger
manquer d'argent: > difficultés financières, à court d'argent
appartenir: propriétaire, dépendre
lancer un produit: > commercialiser, mettre sur le marché
mettre sur le marché: > commercialiser, lancer
donner des armes: > livrer, fournir, armer, livraison
envoyer des armes: > livrer, fournir, armer, livraison, livraison d'armes
payer des impôts: > imposer, contribuable
frauder le fisc: > fraude fiscale, évasion fiscale, dissimuler des revenus
éviter l'impôt: > évasion fiscale, optimisation fiscale
devenir propriétaire: > acquérir, acheter, racheter
devenir riche: > s'enrichir, faire fortune
arrêter le travail: > cesser le travail
manquer de personnel: > pénurie, sous-effectif, recruter
manquer de nourriture: > famine, pénurie
couper des arbres: > défricher, déforestation, tronçonner
abattre des arbres: > abattage, défricher, déforestation, tronçonner
planter des arbres: > replanter
arrêter la production: > suspendre, cesser, mettre à l'arrêt
ponctionner: prélever
prélever: retirer
renflouer: recapitaliser > remettre à flot
recapitaliser: > augmentation de capital
mutualiser: partager > mettre en commun
mettre en commun: mutualiser, partager
sacrifier: supprimer, abandonner, sacrifice, immoler
monopoliser: accaparer, monopole
aligner: harmoniser
raffiner: raffinage, purifier
mécaniser: automatiser
informatiser: numériser
brasser: brassage
tisser: tissage
glaner: récolter, collecter, recueillir
prospecter: explorer, sonder
épandre: pulvériser, répandre, épandage
pulvériser: exploser > battre
solder: brader > liquider
`;
