/** Turns of a support verb and a noun, with the verb that says the same: lines as in `synonyms-verbs.ts`. */
export const VERBS_WITH_SUPPORT = `
donner l'exemple: montrer l'exemple
donner un coup de pouce: encourager > aider, soutenir
donner un coup de fouet: stimuler, relancer, doper
donner un coup d'accélérateur: intensifier
donner un coup de frein: ralentir
donner un tour de vis: durcir, restreindre
donner un coup d'arrêt: interrompre > stopper
mettre un coup d'arrêt: interrompre > stopper
donner la priorité: > privilégier
donner la préférence: privilégier
donner satisfaction: contenter
donner sa bénédiction: bénir > approuver
donner sa voix: > voter
donner du grain à moudre: alimenter
donner le change: tromper
donner prise: prêter le flanc
donner congé: renvoyer
donner le biberon: nourrir
donner le sein: > allaiter
donner une suite favorable: accepter > accéder
donner du crédit: accréditer
donner l'assaut: lancer l'assaut > attaquer
passer à l'offensive: > attaquer
prêter son concours: collaborer > aider
prêter attention: remarquer, se soucier, tenir compte
prêter allégeance: se rallier, jurer fidélité
prêter à confusion: embrouiller
prêter à sourire: amuser
former un recours: > contester
rendre les armes: > déposer les armes
cesser le combat: > déposer les armes
mener campagne: battre campagne
mener la vie dure: malmener
mener grand train: dépenser
mener en bateau: tromper, duper, mentir
mener la fronde: se rebeller
mener à terme: achever, mener à bien
mener de front: cumuler
mener à la baguette: commander
prendre la résolution: décider
prendre l'initiative: amorcer > lancer
prendre le parti: choisir, opter
prendre la barre: prendre la tête > diriger
prendre le train en marche: > rejoindre
prendre le dessus: l'emporter, surpasser
prendre l'ascendant: prendre le dessus
prendre de court: devancer > surprendre
prendre au dépourvu: surprendre, prendre de court
prendre par surprise: prendre au dépourvu
prendre en considération: tenir compte, prendre en compte
prendre à témoin: attester
prendre à bras-le-corps: affronter
prendre à la légère: minimiser, négliger
prendre à contre-pied: surprendre
prendre ombrage: s'offusquer, s'offenser
prendre la mouche: se vexer, s'offusquer
prendre goût: aimer, apprécier
prendre son mal en patience: attendre > patienter
prendre les devants: anticiper, devancer
prendre exemple: s'inspirer > imiter
prendre modèle: imiter, s'inspirer
prendre l'air: s'envoler > décoller
prendre une cuite: se saouler, s'enivrer
prendre des vessies pour des lanternes: se tromper
prendre la tangente: s'enfuir, s'éclipser
prendre la clé des champs: s'enfuir, s'échapper, s'évader
prendre possession: s'emparer
prendre pied: s'implanter, s'installer
prendre la température: sonder
prendre le pouls: sonder
prendre la mesure: évaluer
prendre la plume: > écrire
prendre une raclée: s'incliner
prendre en grippe: détester
prendre en sandwich: coincer
prendre en étau: coincer, cerner
prendre en tenaille: encercler, cerner
prendre en stop: embarquer
prendre un tournant: évoluer
prendre un virage: évoluer, tourner
prendre une tournure: évoluer
prendre de la valeur: s'apprécier
prendre de l'avance: devancer
prendre le taureau par les cornes: > affronter
prendre un coup de vieux: vieillir
prendre la température du pays: sonder
faire main basse: > s'emparer, voler, dérober
faire des pieds et des mains: s'efforcer, se démener
faire acte de candidature: se porter candidat, postuler
faire acte de présence: assister
faire bande à part: s'isoler
faire bonne impression: plaire
faire bon ménage: cohabiter > s'entendre
faire bouger les lignes: changer
faire cavalier seul: s'isoler, se démarquer
faire entendre raison: convaincre
faire fausse couche: avorter
faire feu de tout bois: multiplier
faire grand bruit: scandaliser
faire la grasse matinée: dormir
faire la part des choses: relativiser, distinguer
faire la pluie et le beau temps: décider
faire le plein de voix: cartonner
faire pâle figure: décevoir
faire pencher la balance: influencer
faire son come-back: revenir
faire son mea culpa: s'excuser, reconnaître
faire table commune: partager
faire tache d'huile: > se propager, s'étendre
faire tomber le gouvernement: renverser, censurer > motion de censure
faire valoir ses droits: revendiquer
`;
