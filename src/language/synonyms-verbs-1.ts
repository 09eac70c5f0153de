/** How things begin, end, go on, are put off and called off; how they rise, fall and change: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_COURSE = `
entamer: amorcer, enclencher > donner le coup d'envoi, ouvrir la voie
amorcer: esquisser, initier, enclencher > donner le coup d'envoi
initier: lancer, entamer, impulser > engager, être à l'origine
démarrer: entamer, démarrage > donner le coup d'envoi, prendre son départ, mettre en branle
débuter: > donner le coup d'envoi
déclencher: provoquer, enclencher, engendrer, occasionner > être à l'origine
éclater: survenir, débuter, surgir > faire rage
apparaître: surgir, émerger, survenir, éclore > se manifester, voir le jour, sortir de l'ombre
surgir: émerger, survenir, jaillir
survenir: intervenir, advenir > se produire, avoir lieu
se produire: survenir, advenir > arriver, se dérouler, avoir lieu
se dérouler: > se produire, battre son plein
inaugurer: étrenner > couper le ruban, ouvrir ses portes
terminer: parachever > mettre un terme, mettre fin, mener à bien, mettre un point final, toucher à sa fin, lever la séance
achever: parachever, finaliser > mener à bien, mettre la dernière main, toucher à sa fin
finaliser: parachever, boucler, conclure > mettre la dernière main
clore: clôturer, achever, fermer, conclure > mettre un terme, mettre fin, lever la séance
clôturer: terminer, achever, conclure
se conclure: aboutir > se solder, prendre fin
aboutir: déboucher > se concrétiser, se solder, porter ses fruits, donner lieu
déboucher: > donner lieu, donner naissance
se solder: aboutir > se terminer, se conclure
cesser: > suspendre
stopper: enrayer, juguler, endiguer, freiner > mettre un coup d'arrêt
interrompre: > mettre un terme, mettre en pause, couper la parole, couper court
suspendre: interrompre, stopper > mettre en pause, mettre entre parenthèses, mettre à pied
mettre fin: terminer, clore, dissoudre, abroger > tourner la page
mettre un terme: terminer, stopper, clore, rompre > tourner la page
prendre fin: cesser, expirer > se conclure, arriver à son terme, arriver à échéance
expirer: échéance, s'éteindre > s'achever, arriver à échéance, arriver à son terme
enrayer: juguler, endiguer, freiner, contenir > mettre un coup d'arrêt
endiguer: contenir, juguler, freiner
juguler: maîtriser, contenir
poursuivre: prolonger, maintenir, assigner, pourchasser, traquer > course-poursuite, aller de l'avant, engager des poursuites, prendre en chasse, donner suite
continuer: persister, perdurer, persévérer
perdurer: subsister, persister > se prolonger, se maintenir
persister: subsister, demeurer, persévérer > se maintenir, s'obstiner
subsister: demeurer
prolonger: rallonger, proroger, allonger > jouer les prolongations
proroger: reconduire
reconduire: renouveler, réélire, reconduction
renouveler: réitérer, prolonger, réinvestir
reprendre: recommencer, renouer, acquérir
recommencer: réitérer, redémarrer
relancer: redynamiser, revitaliser, raviver, réactiver, ranimer > donner un nouveau souffle, donner un second souffle
raviver: ranimer, attiser, rallumer, réveiller
attiser: alimenter, envenimer, exacerber > jeter de l'huile sur le feu
rétablir: restaurer, restituer > remettre en service, se refaire une santé
restaurer: > remettre en état, rendre son lustre
retarder: repousser, différer, décaler, reculer > prendre du retard, renvoyer aux calendes, gagner du temps, jouer la montre
repousser: reculer, écarter > remettre à plus tard
reporter: reprogrammer > renvoyer à plus tard, remettre à plus tard
décaler: différer, ajourner, décalage, reprogrammer
ajourner: différer > suspendre, renvoyer à une date
reprogrammer: replanifier
tarder: attendre > s'éterniser, prendre du retard, traîner des pieds
s'éterniser: > se prolonger, s'enliser, traîner en longueur
s'enliser: piétiner, patiner, stagner > s'embourber, s'éterniser, faire du surplace, être au point mort
piétiner: stagner, patiner, écraser > faire du surplace, être au point mort
accélérer: hâter, précipiter > passer la vitesse supérieure, mettre les bouchées doubles
hâter: précipiter, brusquer, se dépêcher
anticiper: devancer, prévoir, pressentir
annuler: révoquer, résilier > jeter l'éponge
déprogrammer: retirer
invalider: casser, censurer, retoquer
résilier: rompre > mettre fin
rompre: briser, cesser > claquer la porte, couper les ponts, rompre les liens
abandonner: délaisser, forfait > se désengager, baisser les bras, tirer un trait, tourner le dos, rendre les armes, déclarer forfait
renoncer: renonciation > se désister, se raviser, faire machine arrière, tirer un trait, baisser les bras, donner sa langue au chat, tourner le dos
se désister: renoncer > se retirer, jeter l'éponge
se retirer: quitter > se désengager, se désister, jeter l'éponge, plier bagage
se désengager: retrait > se retirer
délaisser: négliger, déserter, bouder
déserter: abandonner, bouder, fuir
bouder: boycotter
programmer: > inscrire au calendrier
planifier: organiser, planification
prévoir: projeter
envisager: projeter, réfléchir, compter
projeter: planifier, projection
préparer: élaborer, concocter, apprêter, mijoter > poser les jalons
organiser: coordonner > accueillir
lancer: > donner le coup d'envoi, mettre sur les rails, commercialiser, mettre sur le marché
exister: subsister
disparaître: > s'éteindre, s'évanouir, se volatiliser, s'évaporer, tomber dans l'oubli
se volatiliser: disparaître > s'évaporer, s'évanouir dans la nature
augmenter: croître, rehausser, gonfler > revoir à la hausse, partir à la hausse
grimper: bondir, escalader, ascension
progresser: croître
croître: > s'accroître, pousser
s'accroître: augmenter, croître > s'amplifier, s'intensifier
flamber: bondir > dépenser, dilapider
exploser: > se multiplier, voler en éclats
doubler: dépasser > prêter sa voix
quadrupler: > multiplier par quatre
revaloriser: rehausser > relever
relever: rehausser
rehausser: surélever
baisser: fléchir, décliner, abaisser, régresser > revoir à la baisse, partir à la baisse
diminuer: amoindrir, décliner, amenuiser > revoir à la baisse
réduire: raboter, amputer, alléger > revoir à la baisse
abaisser: diminuer, abaissement
raboter: diminuer, amputer, rogner, rabotage
amputer: rogner
rogner: réduire, grignoter
alléger: diminuer, assouplir
alourdir: aggraver, augmenter
reculer: régresser, fléchir > perdre du terrain, battre en retraite, faire machine arrière
régresser: décliner, diminuer > perdre du terrain
décliner: péricliter > être en recul, perdre de la vitesse, battre de l'aile
chuter: dévisser > s'écrouler, être en chute libre
dégringoler: plonger, dévisser, dégringolade
dévisser: plonger
stagner: plafonner > être au point mort
se stabiliser: stagner > se maintenir
stabiliser: consolider, équilibrer
s'améliorer: > se redresser, aller mieux, reprendre des couleurs
améliorer: perfectionner, optimiser, renforcer, bonifier, embellir
perfectionner: parfaire
optimiser: rationaliser
renforcer: accroître, muscler, durcir, conforter, étoffer > donner plus de poids
consolider: conforter, affermir
conforter: affermir
étoffer: enrichir, compléter
intensifier: accentuer, amplifier, intensification > passer la vitesse supérieure, accroître
accentuer: amplifier, renforcer, aggraver
amplifier: aggraver, amplification > accroître
empirer: > aller de mal en pis
se dégrader: pourrir > avilir
aggraver: envenimer, exacerber > mettre de l'huile sur le feu, jeter de l'huile sur le feu
envenimer: exacerber > mettre de l'huile sur le feu, jeter de l'huile sur le feu
exacerber: accentuer
affaiblir: fragiliser, diminuer, ébranler, amoindrir > mettre à genoux
fragiliser: ébranler, menacer, déstabiliser > mettre à mal
ébranler: déstabiliser, secouer
déstabiliser: perturber
durcir: > serrer la vis
assouplir: desserrer, adoucir > lâcher du lest
adoucir: atténuer, alléger
atténuer: réduire, amortir, tempérer, diminuer
amortir: adoucir
modérer: tempérer, atténuer, freiner
ralentir: décélérer > lever le pied, mettre un frein
freiner: entraver, brider > mettre un frein
changer: remanier, bouleverser > faire peau neuve, revoir sa copie
modifier: remanier, corriger, adapter, réaménager > réformer
remanier: réorganiser, retoucher
réviser: modifier, actualiser, corriger > préparer un examen
revoir: modifier, corriger, reconsidérer, retrouver, réunir > remettre à plat, nouvelle réunion, reprendre les discussions, reprendre les pourparlers
corriger: rectifier, correction, amender
rectifier: modifier
transformer: transfigurer
reconvertir: reconversion, réaménager
métamorphoser: changer
bouleverser: chambouler, perturber, révolutionner, traumatiser
chambouler: perturber, désorganiser
perturber: désorganiser, troubler, paralyser
désorganiser: paralyser
adapter: ajuster, aménager, transposer > porter à l'écran, acclimater
ajuster: rééquilibrer
moderniser: rénover, rajeunir, réformer > mettre au goût du jour, remettre à neuf
actualiser: > mettre à jour
réformer: refondre, remanier, refonte > remettre à plat
refondre: remanier, refonte
simplifier: alléger, faciliter
inverser: renverser, retourner
élargir: étendre, ouvrir, généraliser
étendre: généraliser, étaler
agrandir: étendre
s'étendre: superficie > se propager, se répandre, faire tache d'huile
se propager: > s'étendre, se répandre, se diffuser, gagner du terrain, faire tache d'huile
se répandre: > se propager, s'étendre, se diffuser
rétrécir: réduire, diminuer
raccourcir: écourter, abréger, réduire
écourter: abréger, interrompre
allonger: rallonger, étendre, étirer
dépasser: excéder, franchir, surpasser > passer la barre, franchir la barre, passer le cap, prendre de vitesse, battre des records, déborder
excéder: surpasser
franchir: traverser > passer la barre
varier: fluctuer, osciller, évoluer, variation
fluctuer: osciller, fluctuation
proliférer: pulluler > se multiplier, gagner du terrain
se multiplier: proliférer, augmenter, pulluler, croître > être en plein essor
se raréfier: diminuer, raréfaction > se faire rare
rebondir: repartir, se relever > donner un nouveau souffle
rechuter: replonger
replonger: récidiver
résulter: découler, provenir, émaner, résultat > être issu
découler: provenir
provenir: émaner > être issu
renaître: résurrection, ressusciter, renaissance > reprendre vie
répéter: reproduire, réitérer, redire, ressasser
gagner du terrain: > s'étendre, se propager
perdre du terrain: reculer, baisser, régresser
prendre de l'ampleur: > s'amplifier, s'étendre, s'intensifier, gagner du terrain
prendre du retard: retarder, tarder > accuser un retard
rattraper son retard: > combler son retard, refaire son retard
tourner court: échouer, avorter, capoter
compromettre: menacer, hypothéquer, fragiliser > mettre en péril, mettre en danger
hypothéquer: menacer, gager
mettre en danger: menacer, compromettre > mettre en péril
mettre en péril: menacer, compromettre > mettre en danger
mettre en service: inaugurer, ouvrir > mise en service, entrer en service
entrer en service: ouvrir > mise en service, mettre en service
piétonniser: > interdire aux voitures, rendre piéton
geler: givrer
dépeupler: désertifier, se vider > se vider de ses habitants
rationner: restreindre, limiter
restreindre: réduire
limiter: encadrer > mettre un frein
basculer: chavirer > se renverser
culminer: altitude > atteindre un pic, atteindre des sommets, s'élever
retomber: redescendre, diminuer, décroître
redescendre: diminuer, reculer, baisser
remonter: grimper, progresser > repartir à la hausse
se redresser: rebondir > se relever, reprendre des couleurs, repartir à la hausse, sortir de l'ornière, sortir la tête de l'eau
rajouter: ajouter, compléter
compléter: enrichir, parachever
combler: compenser, remplir, résorber
résorber: résorption, réduire, éliminer
éradiquer: anéantir, éradication > éliminer, venir à bout
pérenniser: prolonger, consolider > inscrire dans la durée
échelonner: étaler, espacer, répartir
étaler: espacer
dégénérer: s'envenimer, dégénérescence > tourner mal, mal tourner, tourner au drame
dérégler: perturber, détraquer
uniformiser: harmoniser, standardiser, homogénéiser
réorganiser: restructurer
réorienter: réajuster
réajuster: ajuster > réviser
resserrer: durcir, restreindre
remodeler: transformer, remanier, réorganiser
appauvrir: ruiner
prospérer: s'enrichir, fleurir > croître, se développer
déprécier: dévaluer, dévaloriser
éclipser: > faire de l'ombre, reléguer au second plan, voler la vedette
alterner: > se relayer
niveler: aplanir, égaliser
prémunir: protéger
réapparaître: ressurgir, resurgir, réapparition > refaire surface
resurgir: > refaire surface
s'estomper: diminuer, disparaître > s'atténuer, se dissiper
s'essouffler: ralentir
précariser: fragiliser
jalonner: parsemer, baliser
bâcler: expédier > négliger
inonder: noyer > déverser, envahir
`;
