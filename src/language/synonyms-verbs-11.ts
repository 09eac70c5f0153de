/** Making, spoiling, feeling and judging, and the like: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_STATE = `
chambrer: se moquer
rechercher: > enquêter
chevaucher: > monter à cheval
coopérer: > travailler ensemble
coloniser: > peupler, occuper
combiner: associer, allier, mêler, combinaison > conjuguer
commander: > passer commande
compatir: > plaindre, partager la douleur
se complaire: aimer
agir: intervenir, se comporter > passer à l'action, passer à l'acte
intervenir: > se déployer, entrer en scène, être à pied d'œuvre
concrétiser: > donner corps, aboutir, prendre forme
condenser: résumer, abréger
confondre: confusion > mélanger
admirer: > vouer une admiration
contrecarrer: contrer, empêcher, déjouer
contrer: déjouer > mettre en échec
déjouer: empêcher > mettre en échec
cracher: recracher > rejeter, expectorer
craquer: céder, fissurer
débusquer: dénicher, découvrir
décapiter: > trancher la tête
décharger: > vider, débarquer
déclasser: rétrograder > sortir du classement
s'envoler: > prendre son envol
décoder: déchiffrer, décrypter
dédouaner: innocenter, blanchir
défavoriser: désavantager, léser, pénaliser
désavantager: léser
léser: nuire, spolier > porter préjudice
délabrer: abîmer
délayer: diluer
démasquer: dévoiler > révéler l'identité
dénaturer: déformer, altérer
déformer: altérer, fausser
altérer: détériorer, modifier
dénicher: retrouver
dépanner: réparer
désaltérer: > étancher la soif, boire
devenir: > accéder au rang, embrasser une carrière, enfiler le costume
diffamer: > salir la réputation
disséquer: autopsier, dissection
divorcer: > rompre, mettre fin à son mariage
documenter: renseigner > recueillir des preuves
ébaucher: esquisser
épargner: ménager > laisser la vie sauve
édicter: promulguer, décréter
égayer: amuser, réjouir
embellir: orner, décorer
orner: décorer, ornement
emménager: > poser ses valises
empiéter: déborder
enchaîner: ligoter, attacher > se succéder
s'endormir: > trouver le sommeil
enjamber: franchir
enlaidir: défigurer
ennuyer: lasser, importuner
épouvanter: effrayer
éprouver: épreuve > tester, subir, mettre à l'épreuve
équilibrer: compenser, rééquilibrer
estropier: mutiler
éteindre: > étouffer, venir à bout du feu, maîtriser le feu, pousser son dernier soupir
jauger: mesurer, estimer
exceller: briller
briller: étinceler, scintiller, resplendir
exhumer: > sortir de terre
dispenser: > donner
mécontenter: irriter, contrarier
fignoler: peaufiner, parfaire
peaufiner: parfaire > mettre la dernière main
fomenter: ourdir > comploter
ourdir: tramer > comploter
frémir: trembler, frissonner
galvaniser: stimuler, motiver
stimuler: motiver, doper
gâcher: ruiner
gangrener: ronger, corrompre, infecter
saper: affaiblir
gémir: se plaindre, geindre
griffer: > lacérer, égratigner
grincer: crisser
grogner: protester
handicaper: pénaliser, désavantager
harponner: pêcher
horrifier: épouvanter, choquer, terrifier, scandaliser
idolâtrer: adorer, vénérer
vénérer: adorer
adorer: raffoler
imprégner: imbiber
incendier: embraser > réduire en cendres
irradier: contaminer > exposer aux radiations
jeûner: > se priver de manger
labourer: > travailler la terre, cultiver
numéroter: chiffrer
s'obstiner: s'entêter, persévérer > persister
s'entêter: persévérer, persister
patienter: > prendre son mal en patience, ronger son frein
pétitionner: > signer une pétition
polémiquer: débattre, polémique
purger: > exécuter sa peine
quadriller: quadrillage > ratisser
se raviser: changer d'avis, revenir en arrière > faire machine arrière, revenir sur sa décision, faire marche arrière, faire volte-face
renier: abjurer
ressouder: unir
serrer: étreindre
sous-estimer: minimiser
soustraire: retrancher, déduire, soustraction
déduire: retrancher, conclure, déduction
ajouter: additionner
additionner: cumuler, addition
spécifier: préciser
subjuguer: fasciner, séduire
suturer: recoudre > points de suture
tomber amoureux: s'éprendre
torréfier: griller, torréfaction
griller: rôtir, brûler
trottiner: marcher
vociférer: crier
vouer: consacrer
`;
