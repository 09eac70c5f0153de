/** What is said, denied, promised, refused, accepted, demanded, blamed, praised and excused: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_SPEECH = `
déclarer: affirmer, proclamer, soutenir, confier > sortir du bois
affirmer: soutenir, assurer, prétendre, certifier, clamer > se dire convaincu
prétendre: soutenir, assurer, alléguer
certifier: assurer, attester, garantir
attester: prouver, témoigner, démontrer
proclamer: clamer, annoncer
clamer: crier, scander > crier haut et fort
scander: crier, entonner
crier: hurler > s'époumoner
hurler: vociférer
murmurer: chuchoter, souffler
annoncer: > rendre public
officialiser: confirmer, entériner > rendre public
révéler: ébruiter > lever le voile, mettre au grand jour, mettre en lumière, mettre en évidence
dévoiler: divulguer > lever le voile
divulguer: ébruiter, publier, divulgation
ébruiter: fuiter
communiquer: informer, divulguer, communication > transmettre
informer: aviser, renseigner, avertir, notifier > mettre au courant, tenir au courant, prendre des nouvelles
aviser: prévenir, avertir, notifier
notifier: signifier, notification
avertir: > tirer la sonnette d'alarme
mentionner: évoquer, citer, signaler
évoquer: aborder, rappeler, faire allusion, évocation
aborder: discuter, accoster
raconter: retracer > décrire, rapporter, livrer son récit
retracer: > décrire
décrire: dépeindre, raconter, détailler
rapporter: raconter, engranger, rendement > gagner, ramener
détailler: développer > entrer dans le détail
préciser: expliciter
expliciter: expliquer, clarifier
clarifier: préciser, éclaircir, clarification > mettre au clair, remettre les pendules à l'heure
expliquer: motiver, imputer, clarifier
justifier: motiver, légitimer, argumenter
motiver: inciter
argumenter: plaider, soutenir
souligner: insister, remarquer > mettre en avant, mettre l'accent, mettre en lumière
insister: marteler > appuyer, mettre l'accent, revenir à la charge, enfoncer le clou
marteler: répéter
rappeler: répéter, redire, souligner
remarquer: observer, constater, apercevoir, repérer
commenter: commentaire
réagir: répliquer, riposter > sortir de son silence, monter au créneau
répondre: riposter > donner suite
rétorquer: riposter
s'exprimer: intervenir, prononcer > s'adresser, rompre le silence, sortir de son silence
se prononcer: trancher, statuer, voter > prendre position, rendre un avis, rendre son verdict
prendre la parole: allocution > monter à la tribune
confier: avouer, révéler, confidence, déléguer > charger, donner la garde
témoigner: déposer > déposer à la barre, livrer son témoignage, rompre le silence, briser l'omerta
interroger: sonder > donner la parole
questionner: demander, interpeller
sonder: consulter, sondage
consulter: interroger, solliciter
discuter: débattre > avoir une conversation
débattre: échanger
négocier: marchander > s'asseoir à la table, mener des pourparlers
nier: réfuter, récuser, dénégation
démentir: contredire > s'inscrire en faux, couper court, tordre le cou
réfuter: récuser > démentir formellement
récuser: contester, rejeter
contester: réfuter, remettre en cause > s'opposer, remettre en question, mettre en doute
contredire: infirmer, réfuter > s'inscrire en faux, aller à l'encontre
mentir: tromper > cacher la vérité, travestir la vérité, baratiner
tromper: duper, abuser, leurrer, mystifier, tromperie > induire en erreur
berner: duper, tromper, leurrer
cacher: occulter > passer sous silence, mettre sous le boisseau, prendre le maquis
dissimuler: camoufler, masquer, occulter
masquer: camoufler
taire: cacher, dissimuler, omettre > passer sous silence, rester muet
se taire: garder le silence, silence, mutisme
omettre: oublier, négliger, omission > passer sous silence
reconnaître: admettre, convenir, confesser > passer aux aveux, se rendre à l'évidence
avouer: confesser > faire son mea culpa, se mettre à table, vider son sac
admettre: concéder, convenir, accepter > se rendre à l'évidence
concéder: reconnaître, convenir, accorder, concession > céder
promettre: garantir > donner sa parole, prendre l'engagement
jurer: > s'engager
garantir: assurer
refuser: récuser, débouter > opposer une fin de non-recevoir, mettre son veto, opposer son veto, opposer un refus, donner un avis défavorable, faire la sourde oreille
rejeter: débouter, écarter, balayer > opposer une fin de non-recevoir, désapprouver, juger irrecevable
retoquer: refuser
écarter: exclure, balayer, éloigner > éliminer
s'opposer: contester, combattre > se dresser contre, mettre son veto, mettre aux prises, tenir tête, donner un avis défavorable
accepter: approuver, acquiescer, tolérer > donner son feu vert, répondre favorablement, prendre acte, donner un avis favorable
consentir: accorder, acquiescer > donner son accord
approuver: valider, entériner, avaliser, approbation, plébisciter > donner son aval, donner son accord, donner raison, donner un avis favorable
valider: entériner, avaliser, homologuer, confirmer > donner son aval, donner raison
entériner: ratifier, avaliser, confirmer
avaliser: > donner son aval
homologuer: certifier, homologation, reconnaître, agréer
plébisciter: soutenir
acquiescer: approuver
demander: requérir > lancer un appel, poser la question
exiger: demander, imposer, sommer > mettre en demeure, poser un ultimatum
solliciter: réclamer, requérir, contacter > mettre à contribution
revendiquer: exiger
sommer: enjoindre, ordonner, sommation > mettre en demeure
ordonner: enjoindre, imposer, exiger, injonction, intimer > donner l'ordre, mettre en demeure
enjoindre: injonction, exiger
supplier: implorer, prier, conjurer, supplication > quémander
implorer: prier
prier: demander
exhorter: inviter, encourager, enjoindre
inciter: pousser, stimuler
encourager: stimuler, favoriser, pousser
dissuader: décourager, déconseiller, dissuasion
décourager: démoraliser, démotiver
déconseiller: décourager
conseiller: suggérer > donner un conseil
recommander: prôner
préconiser: prôner
prôner: défendre, plaider, vanter
plaider: réclamer, militer
militer: défendre, lutter, prôner
proposer: > mettre sur la table
suggérer: recommander
soumettre: déposer, assujettir, dompter, présenter
accuser: incriminer > montrer du doigt, pointer du doigt
incriminer: dénoncer > mettre en cause
reprocher: blâmer, incriminer > tenir rigueur
blâmer: critiquer, réprouver
imputer: attribuer, accuser
critiquer: éreinter > montrer du doigt, tirer à boulets rouges, mettre en cause
fustiger: dénoncer, vilipender, pourfendre
épingler: dénoncer > arrêter
dénoncer: pourfendre, dénonciation, délation > s'élever contre, s'insurger contre, tirer la sonnette d'alarme, briser l'omerta, crier au scandale
s'indigner: dénoncer, protester, outrer > s'insurger, se scandaliser, se révolter, crier au scandale, soulever l'indignation, soulever un tollé, susciter la colère
s'insurger: protester > s'indigner, se révolter, s'élever contre
se révolter: > s'insurger, se soulever, se rebeller, prendre les armes
se rebeller: rébellion > se révolter, se soulever, se mutiner, prendre les armes
se plaindre: protester > exprimer son mécontentement
insulter: invectiver, conspuer
injurier: outrager, injure
invectiver: injurier, invective
se moquer: ridiculiser, brocarder > tourner en ridicule, tourner en dérision
railler: ironiser, brocarder, raillerie, moquerie > tourner en dérision
ridiculiser: railler, humilier > tourner en ridicule
humilier: rabaisser, vexer
huer: siffler, conspuer
siffler: conspuer, sifflet
calomnier: diffamer, calomnie
dénigrer: critiquer, rabaisser, discréditer, calomnier > jeter le discrédit
discréditer: décrédibiliser > jeter le discrédit
féliciter: complimenter, congratuler > rendre hommage, tirer son chapeau
vanter: saluer, encenser, promouvoir > faire l'éloge
encenser: saluer, plébisciter > faire l'éloge
saluer: applaudir, acclamer > rendre hommage, serrer la main, prendre un bain de foule
applaudir: acclamer, ovationner, ovation
acclamer: ovationner, ovation
rendre hommage: saluer, honorer, hommage, commémorer, célébrer > s'incliner devant
remercier: gratitude > dire merci, exprimer sa gratitude, renvoyer l'ascenseur, limoger
s'excuser: > se repentir, présenter ses excuses, faire amende honorable
se repentir: regretter, remords > s'excuser
pardonner: absoudre, gracier > passer l'éponge
se justifier: > se défendre
s'expliquer: > rendre des comptes
menacer: > proférer des menaces, brandir la menace, faire planer la menace, mettre à mal
intimider: effrayer > faire pression
persuader: convaincre, persuasion > emporter la conviction
convaincre: rallier > emporter l'adhésion, faire pencher la balance, ramener à la raison
influencer: peser, orienter > faire pression, peser dans la balance
plaisanter: blaguer, ironiser, plaisanterie > rigoler
interpréter: chanter
résumer: synthétiser, récapituler
qualifier: > décrire
surnommer: baptiser, dénommer
baptiser: nommer, prénommer
appeler: dénommer, prénommer
rebaptiser: renommer
chuchoter: > glisser
énoncer: formuler, exprimer
formuler: exprimer, émettre
exprimer: manifester, expression
énumérer: lister, égrener, détailler
lister: recenser
insinuer: suggérer > laisser entendre
laisser entendre: suggérer, insinuer
relativiser: minimiser, nuancer, dédramatiser
minimiser: banaliser
exagérer: dramatiser, surestimer
nuancer: tempérer > mettre un bémol
invoquer: prétexter > mettre en avant
deviner: pressentir, flairer, devinette
pressentir: prévoir
réprimander: sermonner, gronder, remontrance > rappeler à l'ordre, tancer
se vanter: > se targuer, s'enorgueillir
se targuer: > se vanter, s'enorgueillir
se lamenter: déplorer > se plaindre
pleurer: sangloter > fondre en larmes, verser des larmes, éclater en sanglots, porter le deuil
rire: hilarité > s'esclaffer, éclater de rire
s'exclamer: > s'écrier, lancer
désavouer: renier, désaveu > prendre ses distances
trouver un accord: > s'entendre, parvenir à un accord, sceller un accord, tomber d'accord, conclure un accord
s'entendre: > parvenir à un accord, sceller un accord, conclure un accord, auditionner, percevoir, trouver un terrain d'entente, trouver un compromis
conclure un accord: > s'entendre, sceller un accord, parvenir à un accord, tomber d'accord
se réconcilier: renouer > enterrer la hache de guerre, fumer le calumet
se disputer: > se quereller, s'écharper, en venir aux mains, s'embrouiller, se chamailler
se quereller: > se disputer, s'écharper
faire des concessions: > céder, lâcher du lest, mettre de l'eau dans son vin
lâcher du lest: assouplir > céder, faire des concessions
prendre parti: > prendre position, se prononcer, prendre fait et cause
prendre position: > se prononcer, prendre parti
prendre ses distances: désavouer > se démarquer, se désolidariser
se désolidariser: désavouer > se démarquer, prendre ses distances
mettre en avant: valoriser, vanter, souligner
mettre en cause: incriminer, impliquer
impliquer: mêler, incriminer, compromettre
tenir parole: > tenir sa promesse, tenir ses engagements, honorer sa promesse, respecter sa parole
manquer à sa parole: > trahir sa promesse, renier ses engagements
interviewer: questionner
avouer sa défaite: > reconnaître sa défaite, concéder la défaite
tenir tête: résister, braver, défier
demander de l'aide: > lancer un appel, appeler à l'aide, solliciter l'aide
se porter garant: garantir, caution
porter aux nues: encenser
saluer la mémoire: > rendre hommage
tenir un discours: > prononcer, allocution, s'exprimer
donner une interview: > entretien, interviewer, accorder un entretien
accorder un entretien: > interview, se confier
poser une question: > demander, interpeller
mettre au courant: > informer, prévenir, avertir, aviser
reconnaître les faits: > admettre, passer aux aveux, plaider coupable
clamer son innocence: > démentir
lancer un appel: > appeler, exhorter, implorer
donner son avis: > se prononcer, s'exprimer, estimer
changer de nom: > renommer
porter le nom: > baptiser, nommer, rebaptiser, dénommer
dire au revoir: > faire ses adieux, tirer sa révérence
dire la messe: > célébrer, officier
passer un accord: > conclure un accord, sceller un accord, s'entendre
stigmatiser: dénoncer > montrer du doigt
diaboliser: stigmatiser
flatter: complimenter, flatterie
exalter: glorifier, célébrer, enthousiasmer
glorifier: célébrer, vanter, encenser
quémander: mendier, réclamer
contrarier: agacer, entraver
importuner: déranger, harceler
tracasser: inquiéter, préoccuper
prêcher: sermon, prôner
intercéder: intervenir, plaider > prendre la défense
stipuler: préciser, prévoir
dicter: imposer
inculquer: enseigner > transmettre
sensibiliser: alerter > faire prendre conscience
médiatiser: populariser > sous les projecteurs
transcrire: retranscrire, transcription
réécrire: remanier, réécriture
caractériser: définir > décrire
démêler: éclaircir, élucider
se rétracter: > revenir sur ses déclarations, revenir sur ses aveux
revenir sur ses déclarations: > se rétracter
revenir sur ses aveux: > se rétracter
monter au créneau: dénoncer, protester
chahuter: huer
éconduire: refuser, repousser, rejeter
`;
