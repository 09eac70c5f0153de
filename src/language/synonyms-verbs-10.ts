/** Handling, showing, gathering and sparing, and the like: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_HANDLING = `
bouger: se déplacer, remuer > se mouvoir
remuer: agiter
agiter: secouer
immobiliser: stopper > clouer au sol
piéger: duper > tendre un piège, prendre au piège
coller: apposer, adhérer > placarder
apposer: > placarder
placarder: afficher > coller
débarquer: > mettre pied à terre
embarquer: > prendre place à bord
décortiquer: analyser, éplucher
dédier: destiner, dédicace > vouer
destiner: réserver, affecter, vouer, prédestiner
déguiser: travestir > revêtir un costume
délibérer: débattre, discuter
digérer: assimiler, digestion > accepter
dominer: surclasser, régner > contrôler, mener, se tailler la part du lion, mener la danse
dresser: ériger > établir, élever
s'étirer: s'étendre
s'égarer: > perdre son chemin
élaguer: élagage > ébrancher
engager: > entamer
équiper: doter, munir > pourvoir, installer
forer: percer
foudroyer: > frappé par la foudre
frôler: effleurer, friser > passer tout près, éviter de justesse
veiller: surveiller
gérer: diriger
goûter: déguster, savourer
gonfler: grossir
grossir: > enfler, augmenter
enfler: gonfler > grossir
pousser: > croître, bousculer
hypnotiser: fasciner, hypnose
indiquer: signaler > montrer
se débarrasser: > éliminer
lâcher: relâcher, laisser tomber > laisser, abandonner, quitter
relâcher: > élargir
laver: nettoyer, blanchir
marcher: > aller à pied, porter ses fruits
mériter: > valoir
migrer: émigrer
se mobiliser: > s'engager
maîtriser: contrôler > immobiliser
circonscrire: > contenir
inspecter: > passer en revue
outrer: choquer
tabler: compter
peiner: > éprouver des difficultés, attrister
pencher: incliner
pétrir: malaxer
pincer: serrer
positionner: disposer
disposer: > bénéficier
plaire: enchanter > charmer, rencontrer un succès
plonger: > sombrer
sombrer: > plonger
poser: > déposer
déposer: remettre > poser
purifier: assainir, épurer > filtrer
filtrer: > purifier, épurer
rapprocher: réconcilier > unir, nouer des liens, tisser des liens
rassasier: nourrir
ratisser: > fouiller, passer au peigne fin
rattraper: rejoindre, rattrapage > combler son retard
recouvrer: retrouver
redémarrer: repartir > remettre en marche
refaire: recommencer
réfrigérer: refroidir
régaler: > se délecter
rejaillir: retomber
narrer: raconter
rembourser: > s'acquitter de sa dette, rendre gorge
redonner: restituer, rendre
accomplir: achever > mener à bien
renseigner: > donner des informations
réprouver: désapprouver
désapprouver: critiquer, désapprobation > condamner, voir d'un mauvais œil
réserver: retenir > prendre un billet
ressusciter: résurrection, ranimer > revenir à la vie, ramener à la vie
retenir: > conserver, tirer les leçons
rétrograder: reculer > descendre
réveiller: éveiller > tirer du sommeil, sortir du sommeil, entrer en éruption, reprendre connaissance
saigner: > perdre du sang
salir: > entacher
satisfaire: > répondre, combler
skier: > pistes
s'enfoncer: sombrer, s'enliser
souder: unir, soudure
souffler: > se reposer
soulever: s'insurger > provoquer
spéculer: > boursicoter
stériliser: > castrer
castrer: > stériliser
subvertir: renverser
suffire: > contenter
entreprendre: commencer, amorcer > tenter, engager
toucher: atteindre
traduire: > exprimer, version française
travailler: œuvrer > gagner sa vie, exercer le métier, être à pied d'œuvre, trimer
tresser: tisser
trier: sélectionner
trinquer: > porter un toast, boire, subir
valoir: > équivaloir
vivre: > séjourner, élire domicile
vomir: > régurgiter
zigzaguer: slalomer > serpenter
serpenter: > zigzaguer, sinuer
bâillonner: museler > réduire au silence
museler: > réduire au silence
bavarder: converser
obstruer: boucher, engorger
bouillir: chauffer, ébullition, bouillonner
chauffer: réchauffer
brancher: connecter
débrancher: déconnecter
brouiller: troubler, brouillage
brusquer: bousculer
bûcher: étudier
camper: bivouaquer > dormir sous la tente
`;
