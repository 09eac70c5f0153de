/**
 * Turns of speech with what the press writes for them, as in `colloquial.ts`: beginnings and ends, success and failure, consent and
 * refusal, anger and joy, telling and hiding, being found out.
 */
export const ASKED_IDIOMS_1 = `
voir le jour: naître, créer, ouvrir, lancer, naissance, apparaître, aboutir, se concrétiser
mettre le feu aux poudres: déclencher, origine, provoquer, éclater, naître, déclencheur
faire déborder le vase: déclencher, origine, provoquer
goutte d'eau: déclencher, origine, provoquer
être à l'origine: déclencher, provoquer, causer, responsable, naître
tirer le rideau: fermer, fermeture, cesser, liquidation
baisser le rideau: fermer, fermeture, cesser, liquidation
mettre la clé sous la porte: fermer, fermeture, liquidation, faillite, déposer le bilan
mettre la clef sous la porte: fermer, fermeture, liquidation, faillite
boire la tasse: se noyer, faillite
toucher le fond: couler, crise, aller très mal
passer à la trappe: supprimer, abandonner, oublier
tomber à l'eau: annuler, échouer, abandonner, renoncer, annulation
passer à la casserole: supprimer
partir en fumée: brûler, incendie, détruire, flammes
réduire en cendres: brûler, incendie, détruire, ravager
aller droit dans le mur: échouer, faillite
aller dans le mur: échouer, faillite
donner le coup d'envoi: lancer, ouvrir, commencer, inaugurer, débuter
coup d'envoi: début, commencer, débuter, lancement
donner le feu vert: autoriser, approuver, valider, accepter, adopter
feu vert: accord, autorisation, autoriser, approuver, valider, aval
donner son aval: approuver, autoriser, accepter
dire oui: accepter, approuver, adopter, accord, se marier, mariage
dire non: refuser, rejeter, repousser, décliner, refus
dire stop: cesser, arrêter, interdire, refuser
dire niet: refuser, rejeter, repousser
dire amen: accepter
faire machine arrière: renoncer, reculer, revenir, se raviser
faire marche arrière: renoncer, reculer, revenir, retirer, se raviser
faire volte-face: renoncer, changer d'avis, se raviser
retourner sa veste: changer, rallier, quitter, trahir, changer de camp
changer d'avis: renoncer, revenir, finalement, revirement
changer de camp: rallier, quitter, rejoindre, trahir, défection
jeter l'éponge: renoncer, abandonner, démissionner, quitter, abandon, retrait
baisser les bras: renoncer, abandonner
rendre les armes: renoncer, capituler, se rendre, abandonner
lâcher l'affaire: renoncer, abandonner
laisser tomber: renoncer, abandonner, retirer
claquer la porte: quitter, démissionner, départ
rendre son tablier: démissionner, quitter, démission
prendre la porte: quitter, licencier, renvoyer
mettre à la porte: licencier, renvoyer, expulser, exclure, limoger
mettre dehors: expulser, licencier, renvoyer, exclure
foutre dehors: expulser, licencier, renvoyer
virer: licencier, renvoyer, limoger, exclure
prendre la place: remplacer, succéder, succession, remplaçant
prendre place: remplacer, succéder, remplaçant
prendre la suite: succéder, remplacer, reprendre, successeur
prendre la relève: succéder, remplacer, relève, successeur
prendre le relais: succéder, remplacer, relayer
prendre la tête: diriger, présider, nommer, mener, nommer à la tête
prendre les rênes: diriger, présider, succéder, nommer, direction
prendre les commandes: diriger, succéder, piloter, nommer
être aux commandes: diriger, présider
être à la tête: diriger, présider, directeur, président
tenir les rênes: diriger, présider
passer la main: céder, quitter, succéder
céder sa place: quitter, remplacer, succéder, démissionner, successeur
percer à jour: démasquer, découvrir, confondre, révéler, dénoncer
démasquer: découvrir, confondre, identifier
prendre la main dans le sac: surprendre, flagrant délit, découvrir, arrêter
pris la main dans le sac: surpris, flagrant délit
pot aux roses: découvrir, découverte, démasquer
vendre la mèche: révéler, dénoncer, divulguer
lever le voile: révéler, dévoiler
mettre au jour: découvrir, exhumer, découverte, révéler
tomber sur: découvrir, trouver, dégager, découverte
tomber dessus: découvrir, trouver
mettre la main dessus: trouver, saisir, découvrir, retrouver
mettre la main sur: trouver, saisir, découvrir, acquérir, s'emparer, interpeller
jeter la lumière: révéler, éclairer
faire la lumière: enquêter, élucider, enquête
tirer au clair: élucider, enquêter, enquête
passer à l'acte: attaquer, agir, frapper, commettre, tuer
passer à l'action: attaquer, agir, frapper
passer à l'attaque: attaquer, frapper
passer entre les mains: consulter, recevoir, soigner, passer, traiter
passer aux aveux: avouer, reconnaître, aveux, reconnaître les faits
cracher le morceau: avouer, reconnaître, révéler
se mettre à table: avouer, reconnaître
faire profil bas: se taire, silence
garder le silence: se taire, refuser, commenter, refuser de parler, mutisme, silence
jouer cartes sur table: transparence, révéler
jouer la montre: retarder, attendre
gagner du temps: retarder, reporter, temporiser
prendre son temps: attendre, tarder
rester tapi: caché, infiltré, rester
rester planqué: caché, se cacher
se faire la malle: s'évader, fuir, s'enfuir, évasion
se faire la belle: s'évader, évasion
prendre la poudre d'escampette: fuir, s'enfuir, s'évader, s'échapper
prendre le large: fuir, quitter, partir, s'enfuir, s'éloigner, appareiller
prendre ses jambes à son cou: fuir, s'enfuir
filer à l'anglaise: fuir, partir
prendre la fuite: fuir, s'enfuir, cavale, s'échapper, en fuite, fugitif
être en cavale: fuite, recherché, évadé
courir toujours: fuite, recherché, cavale
tomber dans le piège: escroquer, tromper, victime
tomber dans le panneau: escroquer, tromper, victime
se faire avoir: escroquer, tromper, victime
se faire rouler: escroquer, tromper
se faire pincer: arrêter, interpeller
se faire choper: arrêter, interpeller
se faire serrer: arrêter, interpeller
se faire gauler: arrêter, interpeller
se faire attraper: arrêter, interpeller
se faire virer: licencier, exclure, renvoyer
se faire jeter: exclure, refuser, rejeter
se faire huer: huer, siffler
se faire taper sur les doigts: sanctionner, condamner, rappeler à l'ordre
taper sur les doigts: sanctionner, condamner
taper du poing sur la table: exiger, protester
monter au créneau: dénoncer, protester, critiquer, défendre, réagir, intervenir
monter au front: dénoncer, défendre
hausser le ton: menacer, exiger, avertir
tirer la sonnette d'alarme: alerter, avertir, alerte, inquiéter, s'inquiéter, s'alarmer, mettre en garde, dénoncer
sonner l'alarme: alerter, avertir
donner l'alerte: alerter, prévenir, alerte
lancer l'alerte: alerter, prévenir, alerte
voir rouge: colère, furieux, dénoncer, se fâcher, s'énerver
être en colère: colère, furieux, dénoncer, réclamer, s'indigner, protester
furieux: colère, dénoncer, indigné, protester, réclamer, reprocher
énervé: colère, furieux, dénoncer, agacé
remonté: colère, furieux, dénoncer
ras le bol: colère, exaspération, lassitude
en avoir assez: colère, exaspération, lassitude
en avoir marre: colère, exaspération, lassitude
en pétard: colère, furieux
mettre en colère: colère, indigner, dénoncer
montrer les dents: menacer, dénoncer
grincer des dents: critiquer, dénoncer, inquiéter
faire grincer des dents: critiquer, polémique, colère, inquiéter
faire polémique: polémique, controverse, critiquer
faire débat: débat, polémique, controverse, diviser
faire du bruit: polémique, nuisances
faire scandale: scandale, polémique, indigner
faire un tabac: succès
faire un carton: succès
faire chou blanc: échouer, échec
faire long feu: échouer, échec
faire faux bond: annuler, absence, absent
faire l'impasse: renoncer, ignorer
faire la sourde oreille: refuser, ignorer
faire la une: titre, médias
faire le mort: silence, répondre
faire peur: inquiéter, craindre, crainte
faire mal: blesser, douleur
faire faillite: liquidation, déposer le bilan, redressement judiciaire
faire la queue: attendre, file d'attente
faire grève: grève, débrayer, gréviste, cesser le travail
faire appel: appel, contester, saisir
faire front: s'unir, résister
faire le plein: complet, remplir, succès
faire un geste: aider, concéder, baisser
faire un malaise: malaise, s'effondrer
faire ses valises: partir, quitter
faire son entrée: entrer, arriver
faire son retour: revenir, retour
faire ses adieux: quitter, retraite, adieux
faire ses excuses: s'excuser, pardon, excuses, regretter
s'excuser: demander pardon, pardon, excuses, regretter
demander pardon: s'excuser, excuses, regretter
avoir des remords: regretter, pardon, remords
être désolé: regretter, s'excuser
avoir le droit: autoriser, permettre, interdire, interdit, pouvoir
plus le droit: interdire, interdit, pouvoir, interdiction
pas le droit: interdire, interdit, interdiction
avoir du mal: peiner, difficulté, difficile
avoir gain de cause: gagner, obtenir, victoire, l'emporter, obtenir satisfaction
obtenir gain de cause: gagner, obtenir, victoire
avoir le dernier mot: décider, trancher
avoir vent: apprendre, informé
avoir lieu: se tenir, se dérouler, organiser
avoir confiance: confiance, croire
avoir peur: craindre, inquiéter, crainte, redouter
avoir hâte: attendre, impatience
avoir raison: confirmer
avoir tort: faux, erreur
être partant: accepter, volontaire
être contre: opposer, refuser, dénoncer, s'opposer, rejeter
être pour: soutenir, favorable, approuver
être d'accord: accord, approuver, soutenir, partager
être sceptique: réserver, douter, prudent, réserve, convaincre
ne pas être convaincu: réserver, douter, sceptique, prudent, suffire
pas convaincu: réservé, sceptique, doute, prudent
douter: réservé, sceptique, prudent, doute, s'interroger, remettre en cause
mettre en doute: réservé, sceptique, contester, remettre en cause, douter, remettre en question
remettre en cause: contester, réservé, critiquer, remettre en question
remettre en question: contester, critiquer, douter
croire dur comme fer: convaincu, assurer
avoir un doute: réservé, sceptique, s'interroger
avoir des doutes: réservé, sceptique, s'interroger
être fier: fierté, se féliciter, se réjouir
être content: se réjouir, se féliciter, satisfait, saluer
être ravi: se réjouir, se féliciter, satisfait
être soulagé: soulagement, se réjouir
être triste: tristesse, regretter, déplorer
être choqué: choc, indigné, stupeur
être inquiet: craindre, inquiétude, redouter
être surpris: surprise, étonner
être déçu: déception, regretter, déplorer
tourner la page: passer, quitter, oublier, passer à autre chose
tourner au vinaigre: dégénérer, affrontements
tourner mal: dégénérer, accident
mal tourner: dégénérer, accident, drame
mal finir: dégénérer, drame
finir par: finalement
en venir aux mains: se battre, bagarre, rixe
se taper dessus: se battre, bagarre, rixe
mettre fin: cesser, arrêter, terminer
mettre un terme: cesser, arrêter, terminer
mettre en place: installer, créer, instaurer
mettre sur pied: créer, organiser, fonder, suspendre, mise à pied, sanctionner
mettre en vente: vendre, vente, commercialiser
mettre aux enchères: enchères, vendre
mettre à l'arrêt: arrêter, suspendre
mettre sur pause: suspendre, reporter
mettre le paquet: investir, renforcer
mettre la pression: menacer, presser
mettre la main à la poche: payer, financer, verser
mettre au pot: payer, financer, verser, apporter
mettre au vert: reposer
mettre en garde: avertir, alerter
`;
