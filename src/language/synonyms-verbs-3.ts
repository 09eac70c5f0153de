/** Deciding and voting; who comes into an office and who leaves it; what is forbidden and allowed: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_OFFICE = `
décider: statuer, décréter, arbitrer > prendre la décision, avoir voix au chapitre, sceller le sort
trancher: statuer, arbitrer > rendre son verdict
statuer: > juger
arbitrer: > jouer les médiateurs
décréter: ordonner, proclamer, instaurer > déclarer l'état
choisir: préférer, élire > jeter son dévolu, porter son choix
opter: préférer, option > jeter son dévolu
sélectionner: retenir, convoquer, sélection, présélectionner
préférer: privilégier, favoriser
privilégier: favoriser, prioriser > donner la priorité
prioriser: > donner la priorité
hésiter: tergiverser > peser le pour et le contre, traîner des pieds
tergiverser: atermoyer > gagner du temps
voter: > glisser un bulletin, aller aux urnes
adopter: entériner
ratifier: approuver
promulguer: promulgation, publier
entrer en vigueur: promulguer > prendre effet
appliquer: mettre en place > exécuter, prendre effet, mettre à exécution
exécuter: appliquer, accomplir, réaliser, exécution > passer par les armes, mettre à mort, fusiller
mettre en œuvre: instaurer, déployer, concrétiser, réaliser, mise en œuvre > exécuter
mettre en place: établir, déployer, mise en place
instaurer: instituer, établir, imposer
instituer: créer, établir
abroger: abolir, annuler, révoquer
abolir: supprimer > mettre fin
supprimer: > éliminer, faire disparaître, faire table rase
révoquer: destituer, révocation, démettre
censurer: interdire > caviarder
amender: modifier
légiférer: voter, réglementer, légaliser, législation
légaliser: autoriser, dépénaliser
dépénaliser: décriminaliser
réglementer: encadrer, réguler
encadrer: réguler, surveiller
déréguler: libéraliser
libéraliser: > ouvrir à la concurrence
nationaliser: étatiser > prendre le contrôle, passer sous le contrôle de l'État
privatiser: > confier au privé, confier à un groupe privé, confier à une société privée, vendre au privé, délégation de service public
externaliser: confier, déléguer
déléguer: délégation, mandater
se réunir: > se rassembler, mobiliser
se rassembler: converger, affluer, attroupement > se réunir, se regrouper
rassembler: regrouper, fédérer
réunir: rassembler, regrouper, attirer, collecter
regrouper: fusionner
convoquer: convocation, assigner, mander > citer à comparaître, réunir
gouverner: diriger, régner > exercer le pouvoir
diriger: > tenir les rênes, prendre la tête
piloter: pilotage > conduire, mener, prendre les commandes, tenir la barre
administrer: diriger
présider: chapeauter, piloter > conduire
superviser: chapeauter, encadrer, contrôler, surveiller > avoir la haute main
coordonner: superviser, coordination
incarner: représenter, symboliser, interpréter > tenir le rôle, endosser le rôle
symboliser: représenter, symbole
régner: > monter sur le trône
abdiquer: renoncer > renoncer au trône, céder le trône, quitter le trône
briguer: viser, convoiter, candidature
candidater: concourir > faire acte de candidature, poser sa candidature
postuler: candidature, concourir, se porter candidat, postulat > déposer sa candidature, poser sa candidature
concourir: participer, rivaliser
élire: > porter à la tête, porter au pouvoir, porter à la présidence
réélire: > briguer un second mandat, obtenir un nouveau mandat
nommer: introniser, élever au grade > investir, porter à la tête, prendre la tête, confier la direction
promouvoir: promotion, élever au grade > accéder à la division supérieure, monter en grade
introniser: couronner, sacrer
investir: introniser, désigner, injecter > mettre sur la table
prendre ses fonctions: prise de fonction, investiture, entrée en fonction, succéder, intronisation > passation de pouvoirs, entrer en fonction, investir, prêter serment
prêter serment: jurer, prendre ses fonctions, assermenter > prestation de serment, investir
remplacer: suppléer, relayer, supplanter > prendre le relais, assurer l'intérim
succéder: > prendre le relais, prendre le flambeau
relayer: relais, transmettre > prendre le relais
supplanter: détrôner, évincer
détrôner: devancer, déloger, évincer
démissionner: quitter > se retirer, remettre sa démission, présenter sa démission, quitter son poste, rendre sa démission, se démettre de ses fonctions, rendre son mandat, céder sa place
quitter: départ > tirer sa révérence, faire ses adieux, plier bagage, céder sa place, abandonner
limoger: destituer, renvoyer, congédier, débarquer, limogeage > remercier, démettre de ses fonctions, relever de ses fonctions, mettre à la porte
destituer: déchoir > démettre de ses fonctions
évincer: écarter, exclure, éviction, débarquer
déchoir: priver, déchéance, retirer
exclure: radier, bannir, expulser
radier: radiation
bannir: proscrire
proscrire: prohiber
interdire: > mettre son veto, frapper d'interdiction, mettre hors la loi
autoriser: homologuer, agréer, accorder, tolérer > donner le droit, accorder l'autorisation, donner carte blanche
permettre: tolérer > donner le droit, donner la possibilité, offrir la possibilité, ouvrir la voie
tolérer: admettre > fermer les yeux
obliger: astreindre > mettre en demeure, rendre obligatoire
contraindre: forcer, astreindre
imposer: obliger, contraindre, infliger
exempter: dispenser, affranchir
déroger: exception, enfreindre
respecter: observer, honorer > se conformer, se plier
se conformer: respecter, obéir, observer > se plier
obéir: obtempérer, obéissance, se plier > se soumettre
désobéir: enfreindre, braver, désobéissance, transgresser > refuser d'obtempérer, passer outre, braver l'interdiction
enfreindre: violer, transgresser, bafouer, contrevenir, infraction
transgresser: violer, braver
bafouer: violer, piétiner
braver: défier, enfreindre
défier: défi
contourner: éviter, esquiver, détourner > passer par
vérifier: > s'assurer
surveiller: observer, épier > suivre, garder un œil, placer sous surveillance, mettre sous surveillance, tenir à l'œil, prendre en filature
soutenir: épauler, approuver > prendre le parti, accorder son soutien, se ranger derrière, prendre fait et cause, prendre la défense
appuyer: épauler > apporter son soutien, insister
rallier: rejoindre, soutenir > apporter son soutien
adhérer: intégrer > s'inscrire, prendre sa carte
intégrer: incorporer, inclure
rejoindre: > venir grossir les rangs
s'allier: alliance, coalition > s'associer, s'unir, nouer une alliance, faire cause commune, faire front commun
s'associer: collaborer, partenariat > s'allier, s'unir, nouer un partenariat
s'unir: union, rassembler, réunir > faire front commun, s'allier, s'associer, se marier, faire cause commune, serrer les rangs
collaborer: coopérer > travailler ensemble
s'abstenir: bouder les urnes
parrainer: soutenir, parrainage, sponsoriser
sponsoriser: financer, sponsor
annexer: rattacher > s'emparer
rattacher: intégrer
unifier: fusionner, unification, rassembler > réunir
diviser: scinder, fracturer, partager, cliver > semer la discorde
scinder: séparer, scission
séparer: diviser, disjoindre, dissocier
dépouiller: dévaliser > compter les voix
exproprier: > déposséder
réquisitionner: réquisition > saisir
naturaliser: > obtenir la nationalité, acquérir la nationalité
régulariser: > titre de séjour
verbaliser: sanctionner > dresser un procès-verbal, infliger une amende, dresser une contravention
mettre en demeure: sommer, enjoindre
donner sa démission: démissionner > remettre sa démission, présenter sa démission, quitter ses fonctions
donner l'ordre: ordonner, enjoindre
donner raison: > trancher en faveur, obtenir gain de cause
donner tort: désavouer, débouter
donner son accord: approuver, consentir > donner son feu vert
prendre la décision: décider, trancher
répartir: ventiler, redistribuer, redécoller
prendre en compte: considérer, intégrer > tenir compte
tenir compte: considérer > prendre en compte
confirmer: réaffirmer, ratifier
classer monument historique: inscrire au patrimoine, protéger
céder à la pression: plier, reculer > céder
faire pression: inciter, exiger > peser sur
valoriser: promouvoir, rehausser > mettre en valeur
mettre en valeur: valoriser, promouvoir
instrumentaliser: manipuler
manipuler: influencer, manœuvrer > tirer les ficelles
s'ingérer: ingérence > s'immiscer
s'immiscer: ingérence > s'ingérer
boycotter: > refuser de participer
recourir: employer
s'interposer: médiation
passer en force: > passer outre, engager la responsabilité
passer outre: ignorer, braver
voter contre: > refuser
prendre la présidence: > présider, succéder, président
entrer au gouvernement: > nommer, remaniement, intégrer, portefeuille
quitter le gouvernement: > démissionner, limoger, remaniement
former un gouvernement: > composer, nommer
prendre le pouvoir: > coup d'État, putsch, s'emparer, renverser, arriver au pouvoir
arriver au pouvoir: > élire, accéder, prendre ses fonctions, prendre le pouvoir
perdre le pouvoir: > renverser, destituer, chasser, défaite
quitter le pouvoir: > démissionner, abdiquer, passer la main, céder la place
gagner les élections: > victoire, victoire électorale
perdre les élections: > s'incliner, défaite électorale
perdre son siège: > battu, défaite
garder son siège: > réélire, conserver
devenir président: > élire, présidence, investir, prendre ses fonctions, succéder
devenir maire: > élire, succéder, mairie
devenir ministre: > nommer, portefeuille, entrer au gouvernement
devenir roi: > monter sur le trône, couronner, succéder
devenir français: > naturaliser, nationalité
demander la démission: > réclamer le départ, appeler à démissionner, exiger le départ
lever l'interdiction: > autoriser, rouvrir
lever les sanctions: > alléger, supprimer
imposer des sanctions: > sanctionner
rétablir les relations: > renouer, normaliser, réconciliation
signer une pétition: > signataire, recueillir des signatures
lancer une pétition: > recueillir des signatures, mettre en ligne
décentraliser: délocaliser > transférer aux collectivités
mandater: charger, missionner, désigner
disqualifier: disqualification, exclure > éliminer
réintégrer: > reprendre sa place
immatriculer: enregistrer
labelliser: label, certifier
délimiter: tracer, borner
réunifier: réunification
s'émanciper: > s'affranchir, couper le cordon
asservir: soumettre, opprimer
comploter: conspirer, manigancer > ourdir
endosser: assumer, revêtir
sceller: conclure
sanctuariser: protéger, préserver
soumissionner: candidater > répondre à l'appel d'offres, appel d'offres
s'affranchir: > s'émanciper
départager: trancher
répudier: rejeter, renier
marginaliser: exclure > mettre à l'écart
mettre à l'écart: évincer, exclure, marginaliser, écarter
syndiquer: syndicat, adhérer
outrepasser: dépasser, excéder, enfreindre
prévaloir: l'emporter
`;
