/** Building, breaking, mending, opening and shutting; making, inventing, finding, losing and stealing: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_MAKING = `
construire: aménager > sortir de terre, voir le jour, mettre en chantier
bâtir: édifier
édifier: édification
ériger: édifier
aménager: réaménager
réaménager: rénover, transformer
reconstruire: rebâtir
démolir: démanteler > abattre, mettre à bas
abattre: démolir > exécuter, éliminer, mettre à mort
démanteler: démonter, détruire
démonter: désassembler, démontage, retirer
déboulonner: démonter, retirer > abattre
détruire: pulvériser > réduire à néant, raser de la carte, mettre en pièces, faire voler en éclats
anéantir: décimer
dévaster: ravager, détruire, saccager > mettre à feu et à sang
saccager: piller, détruire
vandaliser: taguer, profaner, détruire
profaner: souiller, violer
endommager: détériorer > toucher
casser: fracasser
briser: fracasser > voler en éclats
fracturer: forcer
déchirer: lacérer, déchirure > mettre en pièces
réparer: restaurer, colmater, réfection > remettre en service
rénover: réfection > remettre à neuf, remettre en état
réhabiliter: restaurer, innocenter
entretenir: maintenance, soigner
nettoyer: assainir, dépolluer, déblayer, récurer
dépolluer: assainir, décontaminer
décontaminer: désinfecter
désinfecter: nettoyer, stériliser
déblayer: évacuer > dégager
dégager: déblayer, évacuer, désencombrer, libérer > évincer
enlever: séquestrer > ravir
isoler: confiner, séparer > couper du monde
doter: munir, pourvoir
ouvrir: > ouvrir ses portes, accueillir ses premiers, accueillir ses premiers clients, accueillir le public
fermer: > fermer ses portes, mettre sous scellés
rester ouvert: > maintenir, maintien, sauvé de la fermeture
boucler: bouclage, quadriller, sécuriser
verrouiller: bloquer, fermer, sécuriser, verrouillage, boucler
sécuriser: protéger > renforcer la sécurité
couvrir: recouvrir
remplir: garnir, remplissage > emplir, accomplir
vider: purger, vidange, évacuer
créer: concevoir, élaborer > mettre sur pied, donner naissance, voir le jour, jeter les bases
établir: > fixer
concevoir: imaginer, élaborer, dessiner, concepteur
imaginer: inventer, créer, envisager
inventer: créer, élaborer
mettre au point: élaborer, perfectionner, créer, mise au point
élaborer: rédiger
développer: étendre, accroître, amplifier
réaliser: effectuer, accomplir, concrétiser, tourner, mettre en scène
effectuer: accomplir, procéder > exécuter
dessiner: esquisser, tracer > prendre forme
peindre: réaliser
composer: écrire, créer, compositeur
rédiger: rédaction
écrire: > prendre la plume, adresser
copier: imiter, reproduire, plagier, copie, contrefaire, cloner, pomper
imiter: reproduire, parodier, singer > marcher sur les traces, prendre exemple, suivre les traces
plagier: plagiat, pomper
contrefaire: falsifier, imiter
falsifier: trafiquer, falsification, maquiller
truquer: manipuler, trucage, fausser
reproduire: répliquer, reproduction
tenter: s'aventurer, oser > s'efforcer, entreprendre
s'efforcer: tenter, essayer
tester: évaluer
expérimenter: essayer
découvrir: détecter > mettre en évidence
trouver: déceler > mettre la main
retrouver: repérer, récupérer, rejoindre, retrouvailles
repérer: détecter, déceler, dénicher, signaler, repérage
détecter: déceler, identifier, diagnostiquer > mettre en évidence
déceler: > mettre en évidence
localiser: géolocaliser
identifier: déterminer
déterrer: découvrir
mettre au jour: exhumer, révéler
creuser: excaver, percer
fouiller: inspecter, explorer > passer au peigne fin
explorer: sonder, sillonner
chercher: traquer > être en quête, tenter de retrouver, partir à la recherche
traquer: pourchasser, chasser, pister
pourchasser: > course-poursuite, prendre en chasse
élucider: éclaircir > faire la lumière
éclaircir: > faire la lumière, lever le mystère
résoudre: dénouer > trouver une solution, venir à bout, trouver une issue
déterminer: établir, définir, préciser > fixer
définir: établir, délimiter > fixer
fixer: déterminer, établir, définir, fixation
mesurer: quantifier > toiser
analyser: examiner, étudier, décrypter, disséquer, éplucher > passer au crible
examiner: étudier, éplucher, inspecter, ausculter, examen > passer au crible, se pencher, passer en revue, passer au peigne fin
étudier: cursus, scolarité > suivre des études, se pencher, être scolarisé, passer au crible
éplucher: > passer au crible
comparer: comparaison, confronter, rapprocher > mettre en parallèle
compter: dénombrer, recenser, comptabiliser, décompte, comptage
dénombrer: recenser, comptabiliser
recenser: répertorier, inventorier, comptabiliser
répertorier: inventorier, cataloguer, répertoire
inventorier: inventaire
enregistrer: consigner > inscrire
conserver: préserver, maintenir, sauvegarder
sauvegarder: préserver > mettre en lieu sûr
posséder: détenir, être propriétaire, disposer, possesseur, propriété > être doté
détenir: emprisonner
perdre: > subir un revers, essuyer un revers, mordre la poussière, subir une défaite, concéder la défaite, essuyer une défaite, prendre une raclée, se prendre une claque
oublier: négliger > passer à la trappe, passer à autre chose, passer l'éponge
voler: subtiliser, cambrioler, piller, chaparder, détrousser > faire main basse, emporter un butin
dérober: subtiliser > s'emparer, faire main basse
subtiliser: escamoter > faire main basse
cambrioler: dévaliser, dérober, cambrioleur > entrer par effraction, faire main basse
dévaliser: piller, voler, détrousser
braquer: braquage, braqueur, hold-up, dévaliser > attaquer, vol à main armée, mettre en joue
piller: mettre à sac
s'emparer: prise > saisir, mettre la main, faire main basse
escroquer: duper, spolier, abuser > soutirer de l'argent, truander
spolier: voler, déposséder, spoliation, dépouiller
soutirer: extorquer, escroquer, obtenir
extorquer: racketter, extorsion
détourner: voler > puiser dans la caisse, abus de biens
blanchir: recycler, disculper > mettre hors de cause, laver de tout soupçon
frauder: resquiller, fraudeur > voyager sans billet
pirater: infiltrer > s'introduire, attaque informatique, cyber attaque, prendre le contrôle
saisir: appréhender > mettre sous séquestre, mettre sous scellés, emparer
confisquer: confiscation, retirer
intercepter: arraisonner, stopper
trafiquer: trafic
relier: connecter, raccorder, desservir, liaison, rattacher, unir
raccorder: connecter, brancher
connecter: connexion
éparpiller: disperser, disséminer
disperser: disséminer
entourer: ceinturer, encercler, cerner
accrocher: pendre, accrochage
attacher: ligoter, arrimer, fixer, nouer
ligoter: menotter, ficeler
caillasser: > lancer des pierres
lancer des pierres: caillasser, jets de pierres
hisser: soulever, arborer, hausser
illuminer: éclairer
déchiffrer: décrypter
cartographier: cartographie
s'apercevoir: constater > se rendre compte, prendre conscience
se rendre compte: constater > s'apercevoir, prendre conscience
prendre conscience: > s'apercevoir, se rendre compte
orienter: guider, aiguiller
guider: aiguiller, conduire, piloter
percer un mystère: élucider, résoudre
tomber en ruine: délabré, vétuste
goudronner: bitumer
mettre à sac: saccager
reconstituer: reformer, recréer
revêtir: recouvrir, enfiler
recéler: receleur
poser la première pierre: inaugurer > lancer le chantier, début des travaux
lancer les travaux: > démarrer, chantier
prendre une photo: > photographier, cliché, immortaliser
percer un trou: > creuser
couper l'électricité: > priver d'électricité, délestage, interrompre
couper l'eau: > priver d'eau, interrompre
remettre en marche: relancer > redémarrer, rétablir, remettre en service
remettre en état: > restaurer, rénover, réhabiliter
mettre à l'arrêt: > interrompre, cesser, stopper
retrouver la trace: > localiser, repérer, identifier
urbaniser: bétonner, artificialiser
bétonner: artificialiser
détacher: décrocher, séparer, délier
décrocher: > gagner
effacer: supprimer, gommer
insérer: intégrer, inclure, insertion, introduire
mélanger: mêler, mixer, brasser > confondre
modéliser: simuler
simuler: feindre
repeindre: rafraîchir, peindre > refaire la peinture
étayer: consolider, soutenir, appuyer
électrifier: électrification
embaumer: momifier
immerger: plonger, immersion
superposer: empiler
empiler: entasser
manier: manipuler, utiliser
manœuvrer: piloter
refléter: traduire, illustrer, montrer
assimiler: comparer, confondre
discerner: distinguer, percevoir
viabiliser: aménager
`;
