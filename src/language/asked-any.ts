/**
 * What people type for what the press writes, as in `colloquial.ts`:
 * families, time, quantities, what is said and felt, causes, changes, places and plans.
 */
export const ASKED_ANY = `
daron: papa
parents: père, mère, famille
père: papa
mère: maman
fiston: fils
fille: fillette
fillette: petite fille, enfant
petit garçon: garçonnet, enfant
garçon: garçonnet
môme: fillette
ado: lycéen, collégien
ados: adolescents, jeunes, mineurs
jeune: adolescent, benjamin, cadet
vieille dame: octogénaire, nonagénaire, femme âgée
vieux monsieur: octogénaire, nonagénaire, homme âgé
papy: octogénaire, septuagénaire
mamie: octogénaire, septuagénaire
quadra: quadragénaire
quinqua: quinquagénaire
trentenaire: trentaine
la cinquantaine: quinquagénaire
la soixantaine: sexagénaire
quel âge: ans
naître: voir le jour
mari: époux, conjoint
femme: épouse, conjointe
conjoint: compagnon, concubin, époux
copain: petit ami, conjoint
copine: petite amie, conjointe
petit ami: compagnon, conjoint
petite amie: compagne, conjointe
mec: compagnon, individu, suspect
meuf: compagne
bonne femme: femme
ex: ancien, ancienne compagne, ex-compagnon
se séparer: rupture, divorcer
marié: époux, noces, union
jumeaux: jumelles, frères
frangins: fratrie
frère: fratrie, cadet, aîné
sœur: fratrie, cadette, aînée
cousin: famille
oncle: famille
proche: entourage, famille, ami
entourage: famille
pote: camarade, copain, amis
voisin: voisinage, résident
inconnu: anonyme
commencer: débuter, s'ouvrir, coup d'envoi, entamer, lancer
début: ouverture, démarrage, coup d'envoi, s'ouvrir, entamer
ouvrir: inaugurer, accueillir, accessible, horaires
ouverture: inauguration
terminé: achevé, clos, clore, conclure
stopper: interrompre, cesser
stop: arrêt, cesser
cesser: interrompre
continuer: se poursuivre, prolonger, maintenir
durer: se prolonger
délai: temps, échéance, mois
date limite: échéance, délai
échéance: terme
dernier jour: date limite, clôture
reprendre: retour
venir: provenir, originaire, origine
revenir: retourner, regagner
rentrer: regagner, retourner
retour: regagner
reporter: décaler, repousser, ajourner, différer
repousser: décaler, ajourner, différé
arriver: survenir
prévu: programmé, fixé, planifié, attendu, envisager, tabler
bientôt: prochain
prochaine fois: prochain
hier soir: nuit, soirée
chaque année: annuel, par an
chaque jour: quotidien
première fois: inédit, premier, jamais
jamais vu: inédit, historique
d'habitude: habituellement, ordinaire, généralement
il y a combien de temps: dater, remonter
depuis longtemps: années, longue date
nombre: total, effectif, quantité
total: ensemble, bilan, cumul
la plupart: majorité, majoritairement
majorité: plus de la moitié
moitié: un sur deux, 50 %
beaucoup: nombreux, des milliers, plusieurs
plein de: nombreux, plusieurs
bondé: plein, complet
complet: guichets fermés, plein
seul: unique, isolé
unique: rare
meilleur: premier, record
pire: aggraver, grave
minimum: seuil, plancher
maximum: plafond, limite
limite: plafond, seuil, restreindre, plafonner
différence: écart, distinction
écart: avance
pareil: identique, similaire
double: deux fois, multiplier par deux
tripler: multiplier par trois
entier: totalité, intégral
énorme: considérable, colossal, gigantesque, massif
immense: colossal, gigantesque, vaste
monter en flèche: s'envoler, bondir, flamber
hausse: bond, flambée, relèvement, envolée
s'envoler: flambée, bondir, grimper
baisser: reculer, repli
descendre: baisser, diminuer, reculer
diminuer: reculer, réduire, décroître
chuter: s'effondrer, dégringoler, plonger, reculer
dégringoler: s'effondrer
réduire: abaisser, limiter
changer: modifier, évoluer, remplacer, transformer, modification, réforme, nouveauté
changer de nom: rebaptiser, devenir
transformer: convertir, reconvertir, métamorphoser
devenir: nommé
évoluer: progresser
s'améliorer: progresser, mieux, progrès
empirer: s'aggraver, se détériorer, se dégrader
s'aggraver: se détériorer, se dégrader
se calmer: apaisement, retour au calme, accalmie
stagner: stable, stagnation
stable: inchangé, se maintenir
grandir: croître, s'agrandir, augmenter
ralentir: freiner
accélérer: intensifier
renforcer: renfort, consolider, intensifier
dire: souligner, lancer, glisser, confier
raconter: relater, se souvenir, récit
expliquer: détailler, préciser, justifier
préciser: détailler, ajouter
dire la vérité: avouer, reconnaître
annoncer: dévoiler, officialiser, révéler, déclaration
révéler: dévoiler, divulguer, rendre public
rendre public: publier, dévoiler, divulguer
divulguer: fuiter
confirmer: attester, corroborer
démentir: nier, réfuter, infirmer
nier: contester, rejeter
mentir: cacher
mensonge: faux
demander: solliciter, interroger, requête, exigence
poser une question: interroger, questionner
répondre: réagir, réplique, rétorquer
répliquer: riposter, rétorquer
réagir: commenter
réaction: commenter, répondre
prévenir: alerter, informer
avertir: mettre en garde, alerter
mise en garde: avertissement, appel à la prudence
alerter: signaler, sonner l'alarme, tirer la sonnette d'alarme
tirer la sonnette d'alarme: inquiéter
signaler: dénoncer, rapporter
critiquer: dénoncer, fustiger, épingler, étriller, reproches
râler: mécontent, grogne
gueuler: s'insurger, s'indigner
ronchonner: se plaindre
grogne: mécontentement, colère
mécontent: insatisfait, colère
s'excuser: pardon, regretter
demander pardon: excuses
remercier: saluer, rendre hommage
féliciter: saluer, applaudir
encourager: inciter, soutenir
promettre: s'engager, assurer
causer: évoquer, entraîner, origine, imputable, occasionner, en raison, suite
prendre la parole: s'exprimer, discours, déclarer
intervenir: prendre la parole, s'interposer
contacter: joindre, sollicité
joindre: téléphoner
passer un coup de fil: téléphoner, appeler
lettre: courrier, missive
conseiller: recommander, préconiser
recommander: préconiser
proposer: suggérer, préconiser, soumettre
idée: proposition, projet, initiative
avis: opinion, position, point de vue
penser: estimer, juger, considérer, position
content: ravi, heureux, se féliciter, saluer, mécontent, en colère, dénoncer
heureux: ravi, satisfait, se réjouir
fier: se féliciter
triste: attristé, peine
déçu: regretter, amer, frustration
dégoûté: amer, écœuré, déception
surpris: étonné, stupéfait, inattendu
étonné: stupéfait
énerver: agacer, colère, irriter, furieux
en rogne: en colère, furieux
en colère: remonté, exaspéré, ire
fâché: en colère, mécontent, brouillé
ras-le-bol: exaspération, colère
marre: exaspération, lassitude
avoir peur: redouter, appréhender, inquiet, inquiétude, angoisse, craindre
inquiet: préoccupé, alarmé, redouter
inquiétude: préoccupation, alarme
stress: angoisse, anxiété, anxieux
espérer: tabler, escompter
aimer: apprécier, plébisciter, passion
adorer: apprécier, passion
kiffer: apprécier, aimer
détester: haine, hostile
haine: hostilité, haineux
jaloux: jalousie
amoureux: couple, relation
regretter: déplorer, remords
pleurer: larmes, ému
larmes: ému
émotion: ému, bouleversé
ému: bouleversé
rire: humour, amuser
se moquer: railler, moquerie, ironiser
succès: plébisciter, engouement, triomphe
cartonner: triomphe, engouement
flop: échec
fiasco: échec
provoquer: entraîner, occasionner, susciter, à l'origine
raison: motif, justifier
conséquence: effet, impact, répercussions, retombées
effet: impact, retombée
impact: incidence
faute: responsabilité, erreur
erreur: méprise, bévue
se tromper: erreur
servir: destiné, permettre, utilisé, employer
à quoi sert: destiné, permettre, objectif, vocation
objectif: ambition, cible, viser
éviter: empêcher, prévenir
empêcher: entraver, bloquer
donner un coup de main: aider, prêter main-forte
filer un coup de main: prêter main-forte
coup de main: aide, renfort
problème: dysfonctionnement, obstacle, incident
souci: problème, incident
emmerder: gêner, perturber
foutre le bordel: perturber, troubler
bordel: désordre, chaos
pagaille: chaos, perturbations
solution: remède, mesure, alternative
résoudre: élucider
élucider: lever le mystère
endroit: site, lieu, emplacement
lieu: site, emplacement
situé: implanté, localisé
près: proximité, non loin
dehors: extérieur
au milieu: centre, cœur
centre: cœur, centre-ville
centre-ville: hypercentre, cœur de ville
banlieue: agglomération, cité
campagne: rural, milieu rural
bled: localité, bourg
patelin: localité, bourg
coin: secteur, alentours
étranger: international, hors des frontières
partout: ensemble du territoire, national
village: bourgade, hameau, localité
hameau: lieu-dit
province: région, territoires
nord: septentrional
sud: méridional
île: insulaire, îlien
îlien: insulaire, habitant
frontière: frontalier, douane
étage: niveau
rez-de-chaussée: étage
salle: auditorium
place du village: centre-bourg
avoir envie: souhaiter, vouloir
projet: chantier, plan, initiative
plan: feuille de route, dispositif
avoir l'intention: envisager, prévoir
envisager: étudier, songer
décider: trancher, opter, arrêter, choisir
décision: arbitrage, choix, trancher
choix: option, sélection
hésiter: indécis
refuser: s'opposer, fin de non-recevoir, opposition, veto
dire non: s'opposer, veto
dire oui: donner son accord, valider
accepter: donner son accord, consentir, valider
céder: accepter, reculer
changer d'avis: volte-face, renoncer
faire marche arrière: reculer, renoncer, retirer
laisser tomber: abandonner, renoncer
lâcher l'affaire: abandonner, renoncer
renoncer: retirer
tentative: tenter
organiser: mettre sur pied, préparer, tenir
assister: participer, public
garder: surveiller, conserver
surveiller: contrôler
contrôler: vérifier, inspecter
vérifier: inspecter
utiliser: employer, recourir
ajouter: supplémentaire, compléter
partager: répartir, répartition
répartir: répartition
distribuer: remettre
envoyer: expédier, adresser, dépêcher
amener: conduire, acheminer
apporter: fournir, acheminer
transporter: acheminer, convoyer
montrer: présenter, dévoiler, révéler
cacher: camoufler, masquer
jeter: lancer, abandonner
récupérer: reprendre, restituer, recouvrer
revoir: réexaminer, réviser
suivre: poursuivre, succéder
s'inscrire: candidature
inscription: candidature
concerné: touché, visé, éligible, bénéficiaires
touché: affecté, frappé
bénéficier: profiter, éligible
profiter: bénéficiaire
attirer: séduire, affluence
ressembler: aspect, similaire, forme
couleur: teinte, coloris
nom: baptiser, patronyme, surnom
donner un nom: baptiser, nommer
baptisé: dénommé
matière: matériau
vrai: avéré, véridique
faux: démenti, erroné, contrefait
bizarre: mystérieux, insolite, inhabituel
mystère: énigme, mystérieux
secret: caché, discret
rare: exceptionnel
exceptionnel: inédit, historique
important: majeur, essentiel, considérable
urgent: urgence, prioritaire
priorité: prioritaire, urgence
possible: envisageable, éventuel
doute: incertitude, soupçon
prêt: paré, opérationnel
fort: puissant, intense, violent
fatigué: épuisé, éreinté
intelligent: brillant
courageux: héroïque, bravoure
héros: héroïque, courage
connu: réputé, renommé
`;
