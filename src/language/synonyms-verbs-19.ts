/** Familiar verbs with the plain ones that are searched for them: lines as in `synonyms-verbs.ts`. */
export const VERBS_AS_TYPED = `
entuber: > duper
rouler dans la farine: > duper, tromper, escroquer
mener par le bout du nez: > manipuler
baratiner: > enjôler
bluffer: > tromper, impressionner
magouiller: > manigancer, tricher
truander: > tricher, escroquer
gruger: > tricher, duper
resquiller: > tricher
carotter: > extorquer
chaparder: > dérober
barboter: > dérober
tirer un sac: > arracher
détrousser: > dépouiller
descendre quelqu'un: > tuer, abattre
clamser: > décéder
passer l'arme à gauche: > décéder
avaler son bulletin de naissance: > mourir
sucrer les fraises: > vieillir
tabasser: tabassage > battre
amocher: > abîmer
bousiller: > casser
démolir le portrait: > frapper
péter les plombs: > s'énerver, craquer
péter un câble: > s'énerver, craquer
péter les scores: > cartonner
péter le feu: > se porter bien
niquer: > casser
flanquer à la porte: > expulser, renvoyer, licencier
ficher dehors: > expulser, renvoyer
foutre à la porte: > expulser, renvoyer, licencier
foutre le camp: > s'enfuir
ficher le camp: > s'enfuir
foutre la paix: > laisser tranquille
foutre la trouille: > effrayer
se foutre: > se moquer
se ficher: > se moquer
virer: > expulser
dégommer: > limoger, destituer, abattre
blackbouler: > rejeter, évincer
placardiser: > écarter
pistonner: > recommander, favoriser
vendre la mèche: > dévoiler
lâcher le morceau: > avouer, révéler
manger le morceau: > avouer
vider son sac: > avouer, se confier
se dégonfler: > renoncer, reculer
caner: > renoncer
flancher: > céder, faiblir, craquer
se gourer: > se tromper
se vautrer: > tomber, échouer
se ramasser: > tomber, échouer
se prendre une veste: > échouer
prendre une gamelle: > tomber, échouer
boire la tasse: > échouer, noyade
boire un bouillon: > échouer
boire comme un trou: > s'enivrer
picoler: > s'enivrer
se saouler: > s'enivrer
se pinter: > s'enivrer
se cuiter: > s'enivrer
fumer un joint: > se droguer
sniffer: > se droguer
se shooter: > se droguer, s'injecter
bouffer: > dévorer
boulotter: > manger
casser la graine: > manger
se goinfrer: > manger, se gaver
se gaver: s'empiffrer > se goinfrer
ripailler: > festoyer, banqueter
banqueter: > festoyer
piquer un somme: > dormir
glander: > paresser
flemmarder: > paresser
se la couler douce: > se reposer, paresser
trimer: > peiner
potasser: > étudier, réviser
sécher les cours: > manquer
bachoter: > étudier
cafouiller: > échouer
se casser le nez: > échouer
se casser les dents: > échouer
tourner au vinaigre: > se dégrader, s'envenimer
tourner au fiasco: > échouer
partir en vrille: > dégénérer, se dégrader
partir en sucette: > dégénérer, se dégrader
partir en live: > dégénérer
partir en couille: > dégénérer
partir les pieds devant: > mourir
partir à vau-l'eau: > se dégrader
partir à l'abordage: > attaquer
partir en guerre: > combattre
partir en croisade: > combattre
tourner casaque: > trahir, se raviser
tourner le dos: > rejeter
tourner de l'œil: > s'évanouir
tourner en rond: > piétiner, stagner
tourner en bourrique: > agacer
tourner la veste: > trahir
tourner autour du pot: > tergiverser, hésiter
tourner au ralenti: > stagner
tourner à plein régime: > prospérer
retourner sa veste: > changer d'avis
se marrer: > rire
se fendre la poire: > rire
se tordre de rire: > rire
charrier: > se moquer, exagérer
se payer la tête: > se moquer
tacler: > tancer, fustiger
tancer: > réprimander, gronder
descendre en flammes: > critiquer, éreinter
tailler en pièces: > critiquer, éreinter, massacrer
débiner: > critiquer, dénigrer
enguirlander: > gronder, réprimander
passer une soufflante: > gronder, réprimander
sonner les cloches: > gronder, réprimander
remonter les bretelles: > gronder, réprimander, recadrer
tirer à boulets rouges: > critiquer, fustiger
taper sur les doigts: > réprimander
taper sur les nerfs: > agacer, énerver
taper dans la caisse: > voler, détourner
taper dans l'œil: > plaire, séduire
saouler: > agacer
gonfler à bloc: > motiver
soûler: > enivrer
emmerder: > ennuyer, importuner
enquiquiner: > ennuyer, importuner
asticoter: > taquiner, agacer
taquiner: > plaisanter
titiller: > agacer
chipoter: > ergoter
ergoter: > chicaner
pinailler: > ergoter
rouspéter: > râler
ronchonner: > râler
gueuler: > crier, hurler
brailler: > hurler
beugler: > hurler
jacasser: > bavarder
papoter: > bavarder
tchatcher: > bavarder
jacter: > bavarder
cancaner: > bavarder
tailler une bavette: > bavarder, discuter
palabrer: > discuter
passer un coup de bigo: > téléphoner
reluquer: > regarder
lorgner: > regarder
zyeuter: > regarder
gribouiller: > dessiner, écrire
griffonner: > écrire
rafistoler: raccommoder > réparer
bricoler: > réparer
retaper: > réparer
rabibocher: > réconcilier
bazarder: > jeter, se débarrasser
filer à l'anglaise: > s'éclipser
filer doux: > obéir
filer un mauvais coton: > se dégrader
filer entre les doigts: > échapper
filer le parfait amour: > aimer
mettre les bouts: > s'enfuir
s'esquiver: > s'éclipser, s'enfuir
s'éclipser: > disparaître, s'esquiver
se carapater: > s'enfuir
se débiner: > s'enfuir
se magner: > se dépêcher
se grouiller: > se dépêcher
bourrer les urnes: > frauder, truquer
bourrer le crâne: > endoctriner
raquer: > débourser
cracher au bassinet: > payer
claquer du fric: > dépenser
se saigner aux quatre veines: > payer, se sacrifier
se serrer la ceinture: > se priver
mettre du beurre dans les épinards: > gagner
palper: > encaisser
toucher le pactole: > s'enrichir, gagner
toucher le gros lot: > gagner
toucher le fond: > décliner
toucher au but: > aboutir
toucher sa bille: > exceller
se sucrer: > s'enrichir
s'en mettre plein les poches: > s'enrichir
se remplir les poches: > s'enrichir
couillonner: > duper, tromper
poser un lapin: > manquer
se coltiner: > supporter
morfler: > subir, souffrir
patauger: > piétiner, s'enliser
pédaler dans la semoule: > s'enliser, échouer
s'emmêler les pinceaux: > s'embrouiller, se tromper
se mélanger les pinceaux: > s'embrouiller, se tromper
flipper: > paniquer, angoisser
crever de faim: > mourir de faim
crever l'écran: > briller
crever l'abcès: > résoudre
crever de chaud: > transpirer, canicule
cramer: > consumer
flamber les prix: > augmenter
booster: > stimuler, accélérer, doper
doper: > augmenter
saborder: sabordage > saboter
zapper: > omettre
snober: > dédaigner
laisser en plan: > abandonner
laisser choir: > abandonner
laisser en rade: > abandonner
laisser sur le carreau: > abandonner
laisser à désirer: > décevoir
laisser de marbre: > indifférer
laisser de côté: > négliger, ignorer
laisser le champ libre: > autoriser
laisser les mains libres: > autoriser
laisser carte blanche: > autoriser
laisser sa place: > céder
laisser sa chance: > autoriser
laisser sans voix: > étonner, stupéfier
laisser pantois: > étonner, stupéfier
laisser planer le doute: > hésiter
laisser éclater sa colère: > s'énerver, protester
laisser des plumes: > perdre
s'enticher: > s'éprendre, tomber amoureux
s'amouracher: > s'éprendre, tomber amoureux
se maquer: > se marier
se fritter: > se battre
se castagner: > se battre
se chamailler: > se disputer, se quereller
s'engueuler: > se quereller
se prendre la tête: > se disputer
se prendre le bec: > se disputer
se crêper le chignon: > se disputer, se battre
se voler dans les plumes: > se disputer, se battre
se tirer dans les pattes: > se disputer
se regarder en chiens de faïence: > se disputer
se foutre sur la gueule: > se battre
`;
