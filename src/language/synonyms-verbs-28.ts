/** Verbs that stood with few others: lines as in `synonyms-verbs.ts`. */
export const VERBS_WITH_FEW_WORDS = `
axer: orienter
coaliser: allier, unir
cocher: marquer
compiler: rassembler, recueillir
conférer: > accorder
couver: incuber
discipliner: dompter
intituler: baptiser
dénommer: désigner
affréter: noliser
abstraire: isoler
authentifier: certifier, authentification
banaliser: normaliser
calquer: copier, imiter
catapulter: lancer
châtier: corriger
choir: tomber
chorégraphier: danse, mettre en scène
civiliser: éduquer
ciseler: sculpter
cirer: astiquer, nettoyer
astiquer: nettoyer, frotter
codifier: réglementer, codification
collectionner: accumuler, collection
comprimer: réduire, compression
concilier: réconcilier
confluer: converger
conjoindre: unir
conjecturer: présumer
conventionner: subventionner
corroborer: attester
coudre: recoudre, couture
courber: incliner
crayonner: dessiner
criminaliser: pénaliser
cristalliser: concentrer
crucifier: supplicier
culpabiliser: accuser
déambuler: se promener
déchiqueter: déchirer > broyer
découdre: défaire
découper: trancher
dédaigner: ignorer
dédoubler: diviser
défrayer: rembourser, indemniser
défricher: débroussailler
débroussailler: nettoyer
dégarnir: vider
délester: alléger
délirer: divaguer
démocratiser: populariser
dénouer: débloquer
dépérir: s'affaiblir, décliner
dépiter: décourager
désabonner: résilier
désactiver: neutraliser
désengorger: fluidifier, désencombrer
désenclaver: relier
désensibiliser: insensibiliser
déséquilibrer: déstabiliser
désherber: désherbage
déshériter: priver
désintoxiquer: sevrer
dessaisir: retirer
desserrer: relâcher
désunir: séparer > diviser
détremper: mouiller
dévisager: regarder
dévouer: vouer
disgracier: limoger
distendre: étirer
diviniser: idolâtrer
draper: recouvrir
dribbler: contourner
duper: > rouler
écarteler: supplicier
écumer: piller
édulcorer: adoucir, atténuer
embusquer: cacher
encaustiquer: cirer
enclore: clôturer
endormir: anesthésier
anesthésier: anesthésie
enduire: recouvrir, badigeonner
enflammer: incendier
engraisser: grossir, nourrir
enjoliver: embellir
ennoblir: anoblir
entraider: coopérer
entrebâiller: ouvrir
entrevoir: deviner
essorer: sécher
étriller: fustiger
évangéliser: convertir
éviscérer: vider
excommunier: exclure
exorciser: chasser
extrapoler: déduire
fabuler: mentir
affabuler: mentir, inventer
fantasmer: imaginer
farcir: garnir
féconder: inséminer
ferrailler: batailler > se battre
batailler: > se battre
festoyer: > banqueter
flageller: fouetter
fouiner: fouiller, enquêter
fourvoyer: égarer
fractionner: diviser, scinder
frire: cuire
fureter: fouiller
gambader: courir
garrotter: ligoter
geindre: se plaindre
graduer: échelonner
gratifier: récompenser
égratigner: > griffer
grouiller: pulluler
haleter: souffler
hérisser: irriter
hiverner: hivernage
houspiller: réprimander
ingurgiter: boire
insonoriser: isoler
interagir: communiquer
intercaler: insérer
intérioriser: assimiler
intervertir: inverser, permuter
islamiser: convertir
exulter: se réjouir
jumeler: jumelage, associer
laquer: peindre
leurrer: duper
louanger: vanter, encenser
méduser: stupéfier
miauler: crier
moraliser: sermonner
mordiller: mordre
mouliner: broyer
munir: pourvoir
orthographier: écrire
paître: pâturer
parasiter: perturber
parsemer: joncher
paver: carreler
perfuser: injecter
donner la possibilité: > permettre
personnifier: incarner
pétrifier: paralyser
plier sous le poids: céder
pocharder: s'enivrer
polariser: diviser
quintupler: se multiplier par cinq
radiographier: radiographie
rapiécer: raccommoder
razzier: piller
réactualiser: actualiser
refermer: fermer
refréner: retenir
régionaliser: décentraliser
regorger: pulluler
réguler: contrôler
remémorer: rappeler
résonner: sonner
revendre: écouler
revisiter: réinterpréter
revivre: renaître
ricaner: rire, se moquer
roucouler: chanter
rudoyer: brutaliser, malmener
sabler le champagne: fêter
sacquer: sanctionner
saigner à blanc: ruiner
sanctifier: canoniser
satiriser: se moquer
soupeser: évaluer
sprinter: courir
subdiviser: partager
surélever: hausser
synthétiser: récapituler
tapoter: taper
tarabiscoter: compliquer
tinter: sonner
toiser: regarder
tournebouler: bouleverser
transplanter: déplacer
tressauter: sursauter
tripoter: attoucher
turlupiner: préoccuper
ulcérer: indigner
valdinguer: tomber
`;
