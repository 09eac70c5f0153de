/** Attacking, wounding, killing, dying, rescuing and fleeing; arresting, trying, sentencing and setting free: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_HARM = `
attaquer: assaillir > prendre d'assaut, passer à l'attaque, prendre pour cible, lancer une offensive, donner l'assaut, passer à l'offensive
agresser: assaillir, molester > passer à tabac, rouer de coups, laisser pour mort
assaillir: > prendre d'assaut
cibler: viser > prendre pour cible
viser: ambitionner, convoiter > prendre pour cible, mettre en joue
envahir: déferler > franchir la frontière, prendre d'assaut
bombarder: > prendre pour cible
pilonner: pilonnage, frapper
frapper: molester, ravager > battre, porter des coups, asséner un coup, passer à tabac
molester: brutaliser, malmener
brutaliser: violenter, maltraiter, frapper
maltraiter: violenter, martyriser > infliger des sévices
torturer: supplicier, martyriser
gifler: souffleter > donner une gifle
poignarder: donner un coup de couteau > attaque au couteau, larder de coups, suriner
égorger: décapiter, poignarder
étrangler: étouffer, asphyxier
empoisonner: poison
tirer: mitrailler > remorquer
ouvrir le feu: mitrailler
mitrailler: fusillade, mitraillage
s'affronter: combattre > se battre, en découdre, croiser le fer
combattre: lutter > se battre, livrer bataille, batailler
lutter: résister > se battre
affronter: rencontrer, se mesurer
riposter: représailles > contre-attaquer
résister: > tenir bon, tenir en échec, tenir le coup
capituler: > se rendre, hisser le drapeau blanc, rendre les armes
assiéger: encercler, cerner
encercler: cerner
cerner: boucler
libérer: délivrer, affranchir > recouvrer la liberté, retrouver la liberté, rendre la liberté
délivrer: secourir, remettre, affranchir
blesser: meurtrir, mutiler > toucher grièvement
mutiler: amputer
écraser: broyer, faucher > infliger une correction
percuter: emboutir, télescoper, tamponner, percussion > entrer en collision, venir heurter
heurter: emboutir, tamponner > entrer en collision
tuer: assassiner, massacrer, poignarder > éliminer, exécuter, coûter la vie, mortellement blessé
assassiner: > exécuter, éliminer
massacrer: décimer, exterminer > semer la mort
exterminer: décimer, anéantir
décimer: ravager, tuer
coûter la vie: tuer, mourir, mortel, meurtrier
se noyer: > mourir noyé, perdre pied
se suicider: > attenter à ses jours, se tirer une balle
mourir: disparaître > s'éteindre, rendre son dernier souffle, pousser son dernier soupir, passer de vie à trépas
décéder: trépasser > s'éteindre, pousser son dernier soupir, passer de vie à trépas
agoniser: mourir, agonie
survivre: > sortir indemne, avoir la vie sauve, se tirer d'affaire, sauver sa peau
sauver: conserver > porter secours, sortir d'affaire
secourir: sauvetage > porter assistance, voler au secours, sauver la vie
porter secours: sauver, assister, aider
réanimer: ranimer > massage cardiaque
évacuer: > mettre en sécurité, quitter les lieux
mettre à l'abri: protéger, abriter, confiner
abriter: héberger, accueillir > trouver refuge
fuir: > s'échapper, s'exiler, prendre le large, trouver refuge, prendre la tangente, prendre ses jambes à son cou, prendre la poudre d'escampette, mettre les voiles
s'enfuir: > s'évader, prendre la poudre d'escampette, prendre le large, prendre les jambes à son cou
s'échapper: fuir > prendre la fuite, prendre la poudre d'escampette, passer inaperçu
s'évader: > s'enfuir
se réfugier: > trouver refuge, s'abriter, se mettre à l'abri
s'exiler: fuir, émigrer
se cacher: cachette > se terrer
se terrer: > se cacher, se réfugier
échapper: réchapper, esquiver
kidnapper: kidnapping, rapt
séquestrer: enfermer, retenir prisonnier > retenir captif, retenir en otage
prendre en otage: otage, ravisseur, capturer
capturer: intercepter, appréhender > arrêter
attraper: intercepter
enfermer: emprisonner, interner, confiner, boucler
violer: abuser > atteinte sexuelle
harceler: persécuter, tourmenter > mener la vie dure
persécuter: opprimer, persécution, tourmenter
discriminer: exclure
commettre: perpétrer, accomplir > se rendre coupable
provoquer: engendrer, générer > donner lieu, agiter le chiffon rouge, provocation
causer: engendrer
entraîner: engendrer, occasionner > donner lieu, séance d'entraînement
susciter: soulever, engendrer
participer: contribuer, disputer > s'impliquer, apporter son concours
s'impliquer: participer > s'investir
préméditer: planifier, organiser
arrêter: capturer > passer les menottes, mettre aux arrêts, marquer une pause, prendre en flagrant délit
interpeller: appréhender > placer en garde à vue
placer en garde à vue: interpeller, garde à vue > entendre par les enquêteurs
enquêter: investiguer > mener l'enquête, ouvrir une enquête, mener des investigations
mener l'enquête: enquêter, investigation, enquêteur, investiguer
auditionner: audition > entendre
incarcérer: écrouer, emprisonner, boucler > placer en détention, placer sous mandat de dépôt, envoyer en prison, mettre sous les verrous, jeter en prison, mettre derrière les barreaux
emprisonner: écrouer > jeter en prison, mettre sous les verrous, mettre derrière les barreaux
écrouer: > placer en détention, mettre sous les verrous
mettre en examen: inculper, poursuivre, mise en examen
porter plainte: assigner
assigner: attaquer en justice > saisir la justice
juger: > passer devant le tribunal, traduire en justice, traduire devant, renvoyer devant, rendre son verdict, rendre sa décision
comparaître: > passer devant le tribunal, être renvoyé devant
condamner: infliger, sanctionner, réprouver > infliger une peine
écoper: recevoir > se voir infliger
infliger: sanctionner
punir: réprimer, châtier
sanctionner: réprimer
pénaliser: pénalité, désavantager
réprimer: répression > écraser
acquitter: disculper > mettre hors de cause, bénéficier d'un non-lieu
relaxer: blanchir > mettre hors de cause
innocenter: disculper
disculper: > mettre hors de cause
gracier: amnistier, grâce
amnistier: amnistie
se pourvoir: cassation, recours
récidiver: recommencer
extrader: > remettre
expulser: reconduire à la frontière, refouler, chasser
déloger: chasser, évacuer
refouler: repousser, renvoyer, chasser
déporter: expulser
espionner: surveiller, épier, écouter > mettre sur écoute
trahir: tromper > planter un couteau dans le dos, changer de camp, retourner sa veste
corrompre: soudoyer > verser un pot-de-vin
soudoyer: pot-de-vin > verser un pot-de-vin
se faire exploser: > activer sa ceinture, actionner sa ceinture, déclencher sa ceinture, kamikaze
s'immoler: > se donner la mort
subir: essuyer, endurer > être victime, faire les frais, payer le prix fort, éprouver
déclarer la guerre: > entrer en guerre, ouvrir les hostilités
entrer en guerre: > déclarer la guerre, ouvrir les hostilités, conflit
désarmer: > rendre les armes
déposer les armes: > rendre les armes, cesser le combat
infiltrer: noyauter
désinformer: infox > fausses nouvelles, fausses informations
sortir de prison: relâcher > levée d'écrou
purger sa peine: > incarcérer, derrière les barreaux, être emprisonné
traduire en justice: comparaître > juger, poursuivre
autopsier: autopsie, examiner
mettre en fuite: repousser, faire fuir
mettre hors de cause: blanchir, disculper, acquitter, relaxer
mettre hors d'état de nuire: neutraliser > abattre
neutraliser: maîtriser, désarmer > abattre
tendre un piège: embuscade > guet-apens, piéger
tomber dans une embuscade: embuscade > guet-apens
lyncher: > rouer de coups, massacrer, frapper
lapider: caillasser > jets de pierres
électrocuter: électrocution, électrisé
asphyxier: étouffer, asphyxie
porter disparu: introuvable
prêter assistance: secourir, aider
rançonner: racketter, extorquer
fusiller: passer par les armes > peloton d'exécution, exécuter
guillotiner: décapiter
droguer: > soumission chimique, faire absorber
mettre en prison: > placer en détention, détenir
se constituer prisonnier: > se rendre, se livrer
plaider coupable: > reconnaître sa culpabilité, reconnaître les faits, avouer
plaider non coupable: > clamer son innocence, nier les faits
reconnaître coupable: déclarer coupable > retenir, culpabilité
déclarer coupable: condamner > retenir, culpabilité
casser un jugement: > annuler, infirmer, cassation
ouvrir une enquête: > diligenter, confier l'enquête, enquêter, enquête ouverte
lancer une enquête: > ouvrir une enquête, diligenter, enquêter
lancer une attaque: > attaquer, offensive, assaut
poser une bombe: > attentat, engin explosif, déposer un engin, explosif
forcer un barrage: > refus d'obtempérer
passer la frontière: > franchir, traverser, entrer clandestinement, migrants
perdre son permis: > suspension du permis, retrait du permis, retirer le permis, suspendre le permis
retirer le permis: > suspension du permis, retrait du permis, suspendre le permis
donner une amende: > verbaliser, infliger une amende, sanctionner
mourir de faim: > famine, malnutrition, être affamé
mourir de froid: > hypothermie
rester en vie: > survivre, rescapé, réchapper
sauver la vie: > secourir, réanimer, ranimer
toucher des pots-de-vin: > corrompre, corruption, soudoyer
verser un pot-de-vin: > corrompre, corruption, soudoyer
blanchir de l'argent: > blanchiment
détourner de l'argent: > abus de confiance
prendre la ville: > tomber aux mains
perdre la bataille: > défaite, capituler, vaincre
gagner la guerre: > victoire, vaincre, triompher
perdre la guerre: > défaite, capituler, vaincre
éjecter: expulser, projeter > évincer
endoctriner: radicaliser, embrigader
embrigader: enrôler
éventrer: transpercer
assommer: frapper, estourbir, sonner
venger: représailles, vengeance > rendre justice, prendre sa revanche, rendre la pareille
se venger: > rendre la monnaie
torpiller: couler, saboter
parachuter: larguer, parachutage
larguer: lâcher > quitter, abandonner
patrouiller: surveiller
guetter: épier, surveiller
endeuiller: coûter la vie > plonger dans le deuil
fuguer: disparaître > quitter le domicile familial
dompter: maîtriser, apprivoiser > dresser
se barricader: > se retrancher, s'enfermer
se retrancher: > se barricader, s'enfermer
éborgner: > perdre un œil
pacifier: apaiser, pacification > rétablir l'ordre
malmener: maltraiter, bousculer, brutaliser
bousculer: bousculade > pousser
suffoquer: asphyxier, suffocation
`;
