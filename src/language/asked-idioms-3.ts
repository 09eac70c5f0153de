/** Turns of speech of the press and of everybody, with their plain verbs and nouns, as in `colloquial.ts`. */
export const ASKED_IDIOMS_3 = `
attaquer en justice: plainte, tribunal
saisir la justice: assigner, recours, saisir le tribunal
interjeter appel: contester
trouver la mort: victime, succomber
donner la vie: accoucher, mettre au monde, naître
mettre au monde: naître, enfanter
pousser son dernier soupir: mourir, s'éteindre, décéder
passer de vie à trépas: mourir, décéder
être porté en terre: enterrer, obsèques, inhumation
prêter serment: serment, investiture, entrer en fonction
prendre ses fonctions: s'installer, débuter, arriver
entrer en fonction: prendre ses fonctions, débuter, prise de fonction, investir
quitter ses fonctions: partir
rendre son mandat: démissionner
présenter sa démission: démissionner, quitter, remettre sa démission
lever des fonds: réunir des fonds, financement, investisseurs
réunir des fonds: lever des fonds, collecter, cagnotte
fermer ses portes: fermer, cesser son activité, baisser le rideau, fermeture, cesser
ouvrir ses portes: ouvrir, inaugurer, accueillir le public, ouverture
rouvrir ses portes: rouvrir, réouverture
donner l'alarme: alerter, prévenir
battre en retraite: reculer, se replier, repli, retrait, fuir
plier bagage: partir, quitter
lever l'ancre: appareiller, partir, quitter le port
prendre la mer: appareiller, partir, naviguer, embarquer
jeter l'ancre: accoster, mouillage
arriver à bon port: arriver, atteindre, accoster
mettre pied à terre: débarquer, descendre
mettre le cap: direction, naviguer
prendre son envol: décoller, s'envoler
se poser en urgence: atterrir en urgence
sortir de piste: quitter la piste, dérapage
prendre pour cible: attaquer, viser, cibler, frapper
passer par les armes: exécuter
semer la mort: massacrer
mettre à mort: exécuter, abattre
semer la panique: paniquer, effrayer, affoler, mouvement de panique
prendre en chasse: poursuivre, pourchasser, course-poursuite
mettre sous les verrous: incarcérer, emprisonner, écrouer, prison
mettre derrière les barreaux: incarcérer, emprisonner, prison
rompre le silence: s'exprimer, témoigner, sortir de son silence
sortir de son silence: s'exprimer, réagir, rompre le silence
briser l'omerta: témoigner, dénoncer
prendre la parole: prononcer
donner la parole: interroger, écouter
couper la parole: interrompre
couper court: mettre fin, interrompre, démentir
démentir formellement: réfuter, démenti
passer sous silence: taire, cacher, omettre, occulter
jeter le discrédit: discréditer, dénigrer
mettre en lumière: révéler, montrer, souligner, mettre en évidence
mettre en évidence: montrer, révéler, démontrer, souligner
tenir au courant: informer, prévenir, renseigner
prendre des nouvelles: s'enquérir, s'informer
donner raison: approuver, valider
donner gain de cause: donner raison, l'emporter, gagner
obtenir satisfaction: gain de cause, obtenir
rencontrer un succès: réussir, plaire, cartonner, succès
remporter un franc succès: réussir, cartonner
tourner à vide: échouer, tourner en rond
prendre sa revanche: se venger, revanche, battre
tenir en échec: faire match nul, résister, nul
créer la surprise: surprendre, étonner, exploit, surprise
créer l'événement: surprendre, marquer
soulever un tollé: indigner, scandaliser, tollé, polémique
susciter la colère: mettre en colère, indigner, fâcher, colère, furieux
payer le prix fort: subir, souffrir, victime
payer un lourd tribut: perdre, souffrir, victimes, pertes
refaire surface: réapparaître, resurgir
faire amende honorable: s'excuser, reconnaître
présenter ses excuses: s'excuser, demander pardon
enterrer la hache de guerre: se réconcilier
fumer le calumet: se réconcilier
rompre les liens: rompre, couper les ponts
nouer des liens: se rapprocher, relations
tisser des liens: se rapprocher, relations, liens
tendre la main: aider, proposer son aide, dialogue
prêter main-forte: assister, épauler, renfort
donner un coup de main: assister
venir en aide: assister, soutien
voler au secours: aider, secourir, défendre
apporter son soutien: appuyer
apporter son concours: aider, contribuer, participer
passer le relais: céder sa place, transmettre, remplacer
passer le flambeau: céder sa place, transmettre
prendre du recul: s'éloigner
prendre du galon: promotion, monter en grade
monter en grade: promotion
prendre de vitesse: devancer, dépasser
prendre l'avantage: devancer, mener, mener au score
prendre acte: constater, accepter
prendre des risques: oser, risquer
prendre fait et cause: défendre, soutenir
prendre la défense: défendre, soutenir
prendre le contrôle: contrôler, prise de contrôle
prendre d'assaut: attaquer, assaillir, envahir
prendre racine: s'installer, s'implanter
prendre forme: se concrétiser, se dessiner
prendre effet: entrer en vigueur, s'appliquer, effectif
entrer en vigueur: effectif
entrer dans l'histoire: marquer l'histoire, record, historique
entrer en collision: percuter, heurter, collision
entrer en éruption: se réveiller, cracher, lave
entrer en scène: intervenir, arriver
entrer en contact: contacter
tomber dans l'oubli: disparaître
tomber amoureux: aimer
tomber des nues: étonné
tomber en disgrâce: limogé
être à pied d'œuvre: travailler, intervenir, mobilisés
tenir l'affiche: jouer
tenir tête: s'opposer
tenir bon: résister
tenir le coup: résister
tenir parole: respecter sa promesse
tenir rigueur: reprocher
mettre les voiles: partir, fuir
mettre en branle: démarrer
mettre en chantier: construire, chantier
mettre en pièces: détruire, déchirer
mettre à sac: pillage
mettre à feu et à sang: ravager, dévaster
mettre à mal: abîmer, fragiliser, menacer
mettre à disposition: prêter, fournir
mettre à contribution: solliciter, participer
mettre à profit: profiter, utiliser
mettre à exécution: exécuter, appliquer
mettre à l'épreuve: éprouver
mettre à nu: révéler, dénuder
mettre à genoux: affaiblir, vaincre
mettre en berne: hommage, deuil
mettre en scène: diriger, mise en scène
mettre en bière: enterrer
mettre en joue: viser, braquer
mettre en déroute: vaincre, battre, défaite
mettre en échec: empêcher, contrer
mettre les pieds dans le plat: gaffer
mettre les bouchées doubles: accélérer
mettre un bémol: nuancer
mettre un frein: freiner, ralentir, limiter
mettre bas: accoucher
mettre sur écoute: écouter, espionner
mettre sous tutelle: placer sous contrôle, tutelle
mettre sous séquestre: saisir
mettre sous scellés: saisir, fermer, scellés
passer commande: commander, acheter
passer au crible: examiner, analyser, étudier
passer à tabac: frapper, rouer de coups, agresser, violences
passer à côté: manquer
passer à autre chose: tourner la page, oublier
passer en revue: examiner
passer au peigne fin: fouiller, examiner, ratisser
passer l'éponge: pardonner, oublier
passer à la vitesse supérieure: accélérer
passer inaperçu: échapper, ignoré
donner lieu: provoquer, occasionner
donner du fil à retordre: poser des difficultés, résister, difficile
donner carte blanche: autoriser
donner sa langue au chat: renoncer
donner suite: répondre, poursuivre
donner un avis favorable: approuver, accepter
donner un avis défavorable: refuser, s'opposer, défavorable
rendre un avis: se prononcer, avis
rendre son verdict: juger, trancher, se prononcer, verdict
rendre sa décision: juger, décision
rendre gorge: rembourser, restituer
jeter un froid: choquer, malaise
jeter de l'huile sur le feu: attiser, aggraver, envenimer
jeter son dévolu: choisir
jeter les bases: créer
tirer un trait: renoncer, abandonner, oublier
tirer parti: profiter, exploiter
tirer les ficelles: manipuler, diriger, cerveau
tirer les leçons: apprendre, retenir, leçon
tirer son épingle du jeu: réussir
tirer à balles réelles: ouvrir le feu
couper les vivres: priver, affamer, financement
couper l'herbe sous le pied: devancer
couper les ponts: rompre
couper le cordon: s'émanciper
battre des records: dépasser
battre son plein: se dérouler
battre campagne: campagne électorale
battre de l'aile: aller mal, décliner, difficultés
toucher à sa fin: se terminer, s'achever, bientôt fini
toucher terre: atteindre les côtes, arriver, frapper les côtes
porter ses fruits: réussir, marcher, résultats
porter préjudice: nuire, léser, préjudice
porter assistance: aider, secourir
porter un toast: trinquer, boire
porter le deuil: pleurer, deuil
`;
