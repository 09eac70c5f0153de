/** Seeing, showing, publishing and playing; wanting, fearing and knowing; helping and hindering; holding and lasting: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_MIND = `
voir: apercevoir > observer, admirer, contempler, découvrir, assister, exposer, présenter, à l'affiche, visible, donner à voir
apercevoir: distinguer, entrevoir
observer: constater, contempler, scruter, apercevoir
regarder: visionner, contempler, observer > suivre
contempler: admirer
visionner: visionnage
scruter: surveiller, examiner
assister: spectateur, épauler
montrer: exposer, afficher, exhiber > donner à voir, faire voir
présenter: exhiber
exposer: exhiber > donner à voir
exhiber: brandir, arborer
arborer: afficher
brandir: agiter, montrer
afficher: affichage
prouver: démontrer, établir
démontrer: établir, démonstration
illustrer: montrer > mettre en images
publier: éditer, diffuser > mettre en ligne
imprimer: imprimerie
diffuser: émettre, propager, relayer > passer à l'antenne, mettre en ligne
filmer: capter, enregistrer
mettre en scène: metteur en scène
photographier: photo, cliché, immortaliser, prendre en photo
prendre en photo: cliché, immortaliser
chanter: entonner
inspirer: influencer
organiser une exposition: exposer, rétrospective, accrochage
commémorer: célébrer, honorer
célébrer: fêter, honorer
fêter: festivités > souffler ses bougies
honorer: distinguer
vouloir: désirer, aspirer > nourrir l'ambition
souhaiter: désirer, ambitionner
désirer: désir
ambitionner: ambition, aspirer > nourrir l'ambition
aspirer: souhaiter
convoiter: lorgner, convoitise
avoir l'intention: projeter
espérer: souhaiter > avoir bon espoir, caresser l'espoir
rêver: fantasmer
craindre: redouter, appréhender > s'alarmer, nourrir des craintes
redouter: appréhender
s'inquiéter: craindre > se soucier, se faire du souci
s'alarmer: craindre > tirer la sonnette d'alarme
inquiéter: tourmenter
préoccuper: soucier
effrayer: terrifier, faire peur, apeurer, paniquer, effaroucher
terrifier: terroriser, épouvanter
terroriser: effrayer, terreur
paniquer: > céder à la panique, s'affoler
s'affoler: paniquer
rassurer: tranquilliser, apaiser, réconforter, rasséréner
apaiser: désamorcer
calmer: tempérer, désamorcer
désamorcer: neutraliser, déminer
consoler: réconforter
réconforter: soutenir
déplorer: dénoncer > se désoler
se réjouir: saluer, applaudir > se satisfaire, accueillir favorablement
se féliciter: > se satisfaire
se fâcher: > s'énerver
s'énerver: > se fâcher
irriter: agacer, exaspérer, courroucer
agacer: exaspérer
exaspérer: excéder
choquer: offusquer
scandaliser: indigner, outrer
étonner: stupéfier
surprendre: stupéfier > prendre de court
stupéfier: sidérer
émouvoir: > toucher
décevoir: désappointer, frustrer
séduire: plaire, charmer
attirer: drainer, attraction
aimer: adorer, affectionner
apprécier: goûter
détester: exécrer, abhorrer
mépriser: dédaigner, mépris
ignorer: méconnaître, négliger
savoir: connaître > apprendre
croire: penser, estimer > être convaincu, être persuadé
penser: songer
considérer: estimer
supposer: présumer, conjecturer, supposition
suspecter: suspicion
douter: > émettre des réserves, remettre en question
comprendre: interpréter, déchiffrer
se souvenir: > se rappeler, se remémorer
prédire: prévoir, pronostiquer, prophétiser, anticiper
pronostiquer: prévoir, pronostic
réfléchir: songer, méditer, réflexion
aider: > porter assistance, apporter son aide
épauler: seconder
favoriser: faciliter, avantager, promouvoir
faciliter: aider
protéger: abriter > mettre en sécurité
défendre: > prendre la défense
empêcher: interdire > faire obstacle
entraver: bloquer > faire obstacle
déranger: perturber, incommoder, nuire
éviter: esquiver
nuire: porter atteinte, desservir > porter préjudice
risquer: > s'exposer
encourir: > s'exposer
affamer: famine, faim
contenir: renfermer, comporter, receler, abriter
comporter: comprendre
inclure: comprendre, comporter, englober
englober: regrouper
renfermer: receler, abriter
se composer: comprendre, constituer, composition
constituer: former, représenter
concerner: intéresser
s'étaler: > se dérouler
peser: > afficher sur la balance, accuser un poids
équivaloir: correspondre, représenter
correspondre: coïncider
coïncider: concorder, coïncidence
concorder: correspondre, corroborer
se distinguer: briller > se démarquer, s'illustrer
signifier: > vouloir dire
nécessiter: exiger, demander, requérir, réclamer
s'intituler: > s'appeler
écouter: > prêter l'oreille
lire: feuilleter
mettre en ligne: publier, diffuser
dédicacer: > signer
s'émerveiller: admirer
oser: > avoir le courage, se risquer
se soucier: > s'inquiéter
envier: jalouser
s'intéresser: > se pencher, se passionner
se passionner: > s'intéresser
soulager: apaiser, réconforter
décontenancer: déconcerter, désarçonner
déconcerter: surprendre, dérouter
traumatiser: traumatisme
attrister: affliger, tristesse
tenir secret: cacher, taire, dissimuler
porter atteinte: bafouer, entacher
entacher: ternir
faire obstacle: empêcher, entraver, bloquer
encombrer: saturer, engorger
saturer: engorger
abonder: pulluler, foisonner
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
impressionner: épater
épater: étonner
enchanter: charmer
obséder: obsession
divertir: amuser, distraire
amuser: distraire
consterner: atterrer, choquer
éveiller: susciter
mémoriser: retenir > se souvenir
présager: augurer, annoncer
préfigurer: annoncer
feindre: > faire semblant
faire semblant: feindre, simuler
idéaliser: embellir
populariser: > faire connaître, rendre populaire
faire connaître: populariser, promouvoir, révéler
remédier: résoudre, pallier, corriger
pallier: compenser
surpasser: > faire mieux
`;
