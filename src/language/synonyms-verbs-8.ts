/** Birth, marriage, homes, school, work, illness and care; fire, flood, weather, crashes and breakdowns: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_LIVING = `
naître: originaire, natif > venir au monde
accoucher: enfanter > donner la vie, mettre bas
donner naissance: enfanter
mettre bas: naissance
se marier: convoler > s'unir, dire oui, passer la bague au doigt, passer devant le maire, convoler en justes noces, unir leur destin
épouser: convoler, mariage > s'unir, passer la bague au doigt, convoler en justes noces
se fiancer: fiançailles > demander en mariage
se séparer: rompre > se quitter
habiter: domicilié > élire domicile, avoir élu domicile
résider: domicilié, résidence
demeurer: résider
loger: abriter
séjourner: séjour, résider, loger
éduquer: instruire, former, éducation > élever
vieillir: > prendre de l'âge
dater: datation
enseigner: professer, instruire > donner des cours
apprendre: étudier, assimiler > tirer les leçons
scolariser: inscrire, école, instruire
redoubler: > refaire son année, recommencer son année
obtenir son bac: bachelier, baccalauréat, réussir au bac > décrocher le bac
diplômer: > décrocher un diplôme
exercer: pratiquer, exercice
pratiquer: > s'adonner
se reconvertir: changer de métier
tomber malade: attraper
contracter: infecter
contaminer: contracter > tester positif, propager le virus
souffrir: endurer, subir > payer le prix fort, payer un lourd tribut
soigner: guérir, panser > suivre, prodiguer des soins
guérir: rémission > recouvrer la santé, se refaire une santé, remettre sur pied
hospitaliser: > admettre à l'hôpital, conduire à l'hôpital
opérer: passer sur le billard
vacciner: inoculer
immuniser: immunité, protéger
dépister: diagnostiquer, dépistage, détecter, tester
diagnostiquer: diagnostic
euthanasier: euthanasie > aide à mourir, suicide assisté
maigrir: mincir
s'évanouir: > tomber inconscient, tomber dans les pommes
boire: ingérer, siroter, s'abreuver > porter un toast
manger: dévorer, ingérer > casser la croûte
nourrir: ravitailler, sustenter, entretenir > donner à manger
alimenter: fournir
se droguer: > consommer de la drogue
dormir: sommeil, passer la nuit > roupiller, pioncer
brûler: incendier > s'embraser, être la proie des flammes, prendre feu
prendre feu: brûler, départ de feu > s'enflammer
s'embraser: brûler > s'enflammer
mettre le feu: allumer > bouter le feu, incendie criminel
allumer: allumage, enflammer, éclairer
submerger: engloutir, submersion, noyer
engloutir: ensevelir
ensevelir: recouvrir, enfouir
enfouir: enterrer
s'assécher: sécheresse > se tarir
s'effondrer: > céder, perdre connaissance, se casser la gueule
s'écrouler: > s'affaisser
s'affaisser: > s'écrouler
tomber: dégringoler > trébucher, se vautrer, se casser la gueule
glisser: glissade
déraper: dérapage, quitter la route > sortir de la route
dérailler: > quitter les rails, sortir de la voie, accident de train
se crasher: > s'abîmer
couler: > s'échouer, toucher le fond, perdre pied, prendre l'eau
chavirer: > se renverser, se retourner
dériver: > partir à la dérive
tomber en panne: avarie > cesser de fonctionner, s'arrêter, être hors service, rester en rade
se déverser: > se répandre
déverser: répandre
émettre: rejeter
polluer: souiller
trembler: tremblement de terre, frissonner > secouer
secouer: séisme
balayer: ravager, frapper, dévaster
se réchauffer: > hausse des températures
se refroidir: baisse des températures, rafraîchir
priver: privation, sevrer, déposséder > couper les vivres
épuiser: consommer
menacer de disparaître: en voie de disparition, espèce menacée > menacé d'extinction
réintroduire: réintroduction, relâcher
apprivoiser: domestiquer > dresser
enterrer: ensevelir > porter en terre, conduire à sa dernière demeure, mettre en bière
incinérer: brûler
se recueillir: rendre hommage > accueillir, héberger
déguster: savourer
cuisiner: mijoter, cuire, mitonner
embrasser: étreindre, enlacer
étreindre: enlacer, étreinte
habiller: vêtir, revêtir
allaiter: > donner le sein
interner: hospitaliser > hospitaliser d'office, placer en psychiatrie
canoniser: béatifier
béatifier: béatification
se convertir: > embrasser la foi, reconvertir
éclore: éclosion, naître
ressentir: éprouver
s'habituer: > s'adapter, s'accoutumer
se lasser: lassitude
faire confiance: > se fier, accorder sa confiance
se méfier: méfiance > se défier
prendre soin: soigner > veiller sur, prendre en charge
prendre en charge: accueillir > traiter
recaler: échouer
obtenir son diplôme: diplômer > décrocher son diplôme
partir en vacances: vacancier, villégiature > prendre ses congés
perdre la mémoire: amnésie
sevrer: sevrage
se désintoxiquer: désintoxication, sevrage
sévir: frapper, punir > faire rage, faire des ravages
faire des ravages: sévir > semer la désolation, mettre à feu et à sang
s'enflammer: brûler > prendre feu, s'embraser
s'abîmer: > s'écraser, mettre à mal
s'ensabler: > s'échouer
tomber à court: pénurie, manquer
se fissurer: craqueler > se lézarder
se lézarder: fissure
attendre un enfant: > enceinte, grossesse
attendre un bébé: > enceinte, grossesse
tomber enceinte: > grossesse
demander le divorce: > divorcer, se séparer
prendre du poids: > prise de poids
perdre du poids: > mincir, perte de poids
arrêter de fumer: > sevrage, arrêt du tabac
aller à l'école: > scolariser
quitter l'école: > décrochage, déscolariser
passer le bac: > épreuve
rater son bac: > échouer, recaler
vivre dans la rue: > sans-abri, SDF, sans domicile
dormir dans la rue: > sans-abri, SDF, sans domicile
rendre célèbre: > révéler, notoriété
devenir célèbre: > notoriété, renommée, se faire connaître
aller à l'hôpital: > hospitaliser
transmettre une maladie: > contaminer, inoculer, infecter
tatouer: tatouage
assécher: drainer
congeler: surgeler
sécher: assécher, séchage, sécheresse
inhaler: respirer
s'acclimater: > s'adapter, s'habituer
ronger: éroder > attaquer
éroder: grignoter, érosion
verdir: végétaliser > reverdir
dévorer: engloutir, engouffrer
repeupler: réintroduire
se disloquer: > se briser, dislocation
`;
