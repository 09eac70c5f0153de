/** Seeing, showing, publishing and playing; wanting, fearing and knowing; helping and hindering; holding and lasting: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_MIND = `
voir: apercevoir > observer, admirer, contempler, découvrir, assister, exposer, présenter, à l'affiche, visible, donner à voir
apercevoir: distinguer, entrevoir
observer: constater, contempler, scruter, apercevoir
regarder: visionner, contempler, observer > suivre
contempler: admirer
visionner: visionnage
scruter: surveiller, examiner
assister: spectateur, épauler > prêter main-forte, donner un coup de main
montrer: exposer, afficher, exhiber > donner à voir, faire voir, mettre en lumière, mettre en évidence
présenter: exhiber
exposer: exhiber > donner à voir
exhiber: brandir, arborer, exhibition
arborer: afficher
brandir: agiter, montrer
afficher: affichage, exhiber
prouver: démontrer, établir
démontrer: établir, démonstration > mettre en évidence
illustrer: montrer, briller > mettre en images, symboliser
publier: éditer, diffuser > mettre en ligne
imprimer: imprimerie
diffuser: émettre, propager, relayer, transmettre > passer à l'antenne, mettre en ligne, répandre
filmer: capter, enregistrer > porter à l'écran
mettre en scène: metteur en scène
photographier: photo, cliché, immortaliser, prendre en photo
prendre en photo: cliché, immortaliser
chanter: entonner, fredonner
inspirer: influencer
organiser une exposition: exposer, rétrospective, accrochage
commémorer: célébrer, honorer > déposer une gerbe
célébrer: fêter, honorer
fêter: festivités > souffler ses bougies
honorer: distinguer
vouloir: désirer, aspirer > nourrir l'ambition
souhaiter: désirer, ambitionner
désirer: désir
ambitionner: ambition, aspirer, convoiter > nourrir l'ambition
aspirer: souhaiter
convoiter: lorgner, convoitise, désirer
avoir l'intention: projeter
espérer: souhaiter > avoir bon espoir, caresser l'espoir, nourrir l'espoir, garder espoir
rêver: fantasmer, songer
craindre: redouter, appréhender > s'alarmer, nourrir des craintes, nourrir des inquiétudes
redouter: appréhender
s'inquiéter: craindre > se soucier, se faire du souci, se ronger les sangs
s'alarmer: craindre > tirer la sonnette d'alarme
inquiéter: tourmenter
préoccuper: soucier
effrayer: terrifier, faire peur, apeurer, paniquer, effaroucher > semer la panique
terrifier: terroriser, épouvanter
terroriser: effrayer, terreur, épouvanter, intimider
paniquer: perdre son sang-froid > céder à la panique, s'affoler, semer la panique
s'affoler: paniquer > semer la panique
rassurer: tranquilliser, apaiser, réconforter, rasséréner
apaiser: désamorcer
calmer: tempérer, désamorcer
désamorcer: neutraliser, déminer, désamorçage
consoler: réconforter
réconforter: soutenir
déplorer: dénoncer > se désoler
se réjouir: saluer, applaudir > se satisfaire, accueillir favorablement, se frotter les mains
se féliciter: > se satisfaire
se fâcher: irriter > s'énerver, voir rouge, sortir de ses gonds, susciter la colère
s'énerver: > se fâcher, sortir de ses gonds, perdre son sang-froid, perdre patience, voir rouge
irriter: agacer, exaspérer, courroucer
agacer: exaspérer > asticoter
exaspérer: excéder, énerver
choquer: offusquer > jeter un froid
scandaliser: indigner, outrer > soulever un tollé
étonner: stupéfier > prendre au dépourvu, créer la surprise
surprendre: stupéfier > prendre de court, créer la surprise, créer l'événement
stupéfier: sidérer, abasourdir
émouvoir: attendrir > toucher, émotion
décevoir: désappointer, frustrer
séduire: plaire, charmer
attirer: drainer, attraction, appâter, allécher
aimer: adorer, affectionner > tomber amoureux
apprécier: goûter
détester: exécrer, abhorrer
mépriser: dédaigner, mépris
ignorer: méconnaître, négliger, snober > faire la sourde oreille
savoir: connaître > apprendre
croire: penser, estimer > être convaincu, être persuadé
penser: songer
considérer: estimer
supposer: présumer, conjecturer, supposition
suspecter: suspicion
douter: suspecter > émettre des réserves, remettre en question, mettre en doute
comprendre: interpréter, déchiffrer, englober
se souvenir: > se rappeler, se remémorer
prédire: prévoir, pronostiquer, prophétiser, anticiper, annoncer, présager
pronostiquer: prévoir, pronostic
réfléchir: songer, méditer, réflexion
aider: > porter assistance, apporter son aide
épauler: seconder > prêter main-forte
favoriser: faciliter, avantager, promouvoir
faciliter: aider, fluidifier
protéger: abriter > mettre en sécurité, placer sous protection
défendre: > prendre la défense, voler au secours, prendre fait et cause
empêcher: interdire > faire obstacle, mettre en échec, tuer dans l'œuf
entraver: bloquer > faire obstacle
déranger: perturber, incommoder, nuire
éviter: esquiver
nuire: porter atteinte, desservir, préjudicier, handicaper > porter préjudice
risquer: > s'exposer, prendre des risques
encourir: > s'exposer
affamer: famine, faim > couper les vivres
contenir: renfermer, comporter, receler, abriter
comporter: comprendre, englober
inclure: comprendre, comporter, englober
englober: regrouper
renfermer: receler, abriter
se composer: comprendre, constituer, composition
constituer: former, représenter
concerner: intéresser, affecter
s'étaler: > se dérouler
peser: > afficher sur la balance, accuser un poids
équivaloir: correspondre, représenter
correspondre: coïncider
coïncider: concorder, coïncidence
concorder: correspondre, corroborer
se distinguer: briller > se démarquer, s'illustrer
signifier: > vouloir dire
nécessiter: exiger, demander, requérir, réclamer, nécessité
s'intituler: > s'appeler
écouter: entendre > prêter l'oreille, donner la parole, mettre sur écoute
lire: feuilleter
mettre en ligne: publier, diffuser
dédicacer: > signer
s'émerveiller: admirer, s'extasier
oser: s'aventurer, s'enhardir > avoir le courage, se risquer
se soucier: > s'inquiéter
envier: jalouser
s'intéresser: > se pencher, se passionner
se passionner: > s'intéresser
soulager: apaiser, réconforter
décontenancer: déconcerter, désarçonner
déconcerter: surprendre, dérouter, étonner
traumatiser: traumatisme
attrister: affliger, tristesse, chagriner
tenir secret: cacher, taire, dissimuler
porter atteinte: bafouer, entacher
entacher: ternir, souiller
faire obstacle: empêcher, entraver, bloquer
encombrer: saturer, engorger
saturer: engorger
abonder: pulluler, foisonner, regorger
foisonner: pulluler
s'apparenter: ressembler
totaliser: > compter
sortir un album: > publier, paraître, dévoiler, enregistrer
sortir un disque: > publier, paraître, dévoiler, enregistrer
sortir un livre: > éditer
sortir un film: > réaliser, à l'affiche, projeter
tourner un film: > réaliser, tournage
monter une pièce: > mettre en scène, créer
passer à la télé: > antenne, plateau
fasciner: captiver, envoûter, passionner
captiver: passionner
éblouir: émerveiller, impressionner
impressionner: épater > marquer les esprits
épater: étonner
enchanter: charmer
obséder: obsession, hanter, tourmenter
divertir: amuser, distraire
amuser: distraire
consterner: atterrer, choquer
éveiller: susciter, stimuler
mémoriser: retenir, apprendre > se souvenir
présager: augurer, annoncer
préfigurer: annoncer, présager
feindre: > faire semblant
faire semblant: feindre, simuler, paraître
idéaliser: embellir
populariser: vulgariser > faire connaître, rendre populaire
faire connaître: populariser, promouvoir, révéler
remédier: résoudre, pallier, corriger
pallier: compenser
surpasser: > faire mieux
`;
