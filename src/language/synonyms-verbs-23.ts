/** Turns with what one does with hand, head and heart, and with pousser, voler, trouver, remettre and reprendre: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_BODY_AND_HAND = `
mettre la main à la pâte: participer > aider
mettre la main au feu: jurer, garantir
mettre sa main à couper: jurer, garantir
prêter la main: > aider
tendre la main: secourir
tendre la joue: se soumettre
tendre une perche: > aider
tendre l'oreille: écouter
dresser l'oreille: écouter
prêter l'oreille: > écouter
fermer les yeux: ignorer > tolérer
ouvrir les yeux: prendre conscience
ouvrir son cœur: se confier
ouvrir la marche: précéder
ouvrir la porte: permettre
ouvrir le débat: discuter
ouvrir le parapluie: > se protéger
ouvrir la boîte de Pandore: déclencher
ouvrir un front: > attaquer
fermer la marche: suivre
fermer la porte: > refuser, exclure
fermer le robinet: cesser
fermer sa gueule: se taire
claquer des doigts: ordonner
claquer des dents: trembler, grelotter
mordre la poussière: tomber
mordre à l'hameçon: se laisser tromper
se mordre les doigts: regretter
se laver les mains: se désintéresser
se frotter les mains: se féliciter
se tourner les pouces: attendre
se rouler les pouces: paresser
se croiser les bras: paresser
se lécher les babines: se réjouir
se ronger les sangs: > s'inquiéter
se ronger les ongles: s'inquiéter
se faire du mauvais sang: s'inquiéter
se faire des cheveux blancs: s'inquiéter
se faire porter pâle: être malade
se faire tirer l'oreille: hésiter
se jeter à l'eau: oser
se jeter à corps perdu: se consacrer
se jeter sous un train: se suicider
se jeter des fleurs: se vanter
se jeter au cou: embrasser
se jeter à la tête: > attaquer
se donner du mal: s'efforcer
se donner en spectacle: se ridiculiser
se donner la peine: s'efforcer
se donner bonne conscience: se justifier
se brûler la cervelle: se suicider
se brûler les ailes: > échouer
se tirer dessus: > se battre
se tirer une balle dans le pied: se nuire
se tirer d'un mauvais pas: réchapper
se trancher les veines: se suicider
se tenir à carreau: obéir
se tenir les côtes: rire
se tenir coi: se taire
se voiler la face: nier, ignorer
se creuser la tête: réfléchir, chercher
se creuser les méninges: réfléchir
se casser la tête: réfléchir
se casser la voix: crier
se casser la binette: tomber
se monter la tête: s'énerver
se payer le luxe: oser
se payer une tranche: s'amuser
se prendre les pieds dans le tapis: trébucher > échouer
se prendre au jeu: se passionner
se prendre un râteau: > être rejeté
se prendre les bras: s'enlacer
se rendre maître: conquérir
se rendre coupable: > commettre
se rendre utile: > aider
se perdre en conjectures: s'interroger
se passer la corde au cou: se marier
se serrer la vis: économiser
se lever du pied gauche: être de mauvaise humeur
se lever de bonne heure: se lever tôt
se lever de table: > quitter
se laisser aller: se relâcher
se laisser convaincre: céder > accepter
se laisser berner: être dupé
se laisser tenter: céder
se laisser abattre: se décourager
se laisser porter: dériver
se mettre la corde au cou: se marier
se mettre en frais: dépenser
se mettre en tête: décider
se mettre en rang: s'aligner
se mettre martel en tête: s'inquiéter
se mettre sur son trente et un: s'habiller
se mettre dans la peau: imaginer
se mettre les pieds sous la table: manger
se plier en quatre: s'efforcer, se démener
se refaire une beauté: se rénover
se retirer du jeu: se désister > abandonner
se retirer de la course: se désister > abandonner
se ranger des voitures: s'assagir
se ranger à l'avis: > approuver
se renvoyer la balle: > s'accuser
se ressembler comme deux gouttes d'eau: être identique
se réduire comme peau de chagrin: diminuer
fondre comme neige au soleil: disparaître, diminuer
fondre en larmes: sangloter
fondre sur sa proie: > attaquer
pousser comme des champignons: se multiplier, proliférer
pousser à bout: exaspérer > énerver
pousser un cri: crier, hurler
pousser un ouf: être soulagé
pousser vers la sortie: évincer > écarter
pousser à la démission: > évincer
pousser à la porte: > expulser
pousser à la faute: provoquer
pousser au crime: inciter
pousser le bouchon: exagérer
pousser mémé dans les orties: exagérer
voler de ses propres ailes: s'émanciper
voler dans les plumes: > attaquer, critiquer
voler de victoire en victoire: > gagner
voir le bout du tunnel: se redresser
voir les choses en face: reconnaître
voir trente-six chandelles: être assommé
vider les lieux: > évacuer
se confier: > vider son sac
vider de sa substance: affaiblir
vider les caisses: ruiner
vider les poches: voler
vendre son âme: trahir
vendre la peau de l'ours: anticiper
vendre aux enchères: adjuger
vendre cher sa peau: résister
trouver chaussure à son pied: se marier
trouver grâce: plaire
trouver à redire: > critiquer
trouver un arrangement: transiger > s'entendre
trouver un second souffle: se redresser
trouver une issue: > résoudre
trouver son bonheur: dénicher
trouver la clé: résoudre
trouver asile: se réfugier
trouver acquéreur: être vendu
trouver son public: réussir
trouver son compte: bénéficier
trouver la faille: percer
traîner dans la boue: calomnier, humilier
traîner en justice: attaquer en justice
traîner en longueur: > s'éterniser
traîner devant les tribunaux: attaquer en justice
suivre les traces: marcher sur les traces
suivre le mouvement: imiter
suivre son cours: continuer > se poursuivre
suivre à la lettre: obéir, appliquer
suivre à la trace: traquer
suivre de près: > surveiller
suivre l'exemple: imiter
suivre la cadence: s'adapter
marcher sur les traces: succéder > imiter
marcher sur les pieds: empiéter
marcher sur les plates-bandes: empiéter, concurrencer
marcher sur des œufs: hésiter, se méfier
marcher main dans la main: collaborer
marcher comme sur des roulettes: réussir
serrer la vis: restreindre > durcir
serrer les boulons: durcir
serrer les rangs: se rassembler
serrer les dents: endurer
serrer les fesses: craindre
serrer de près: talonner
serrer la pince: saluer
sauver la face: préserver
sauver la mise: > aider
sauver les meubles: préserver
sauver sa peau: s'enfuir
sauver de la noyade: secourir, repêcher
sauver de la faillite: renflouer
sauver de l'oubli: préserver
ruer dans les brancards: se révolter > protester
ronger son frein: s'impatienter
rouler à tombeau ouvert: aller vite, foncer
rouler des mécaniques: se vanter
rouler des pelles: embrasser
rouler sous la table: être ivre
rire au nez: se moquer
rire aux éclats: éclater de rire
rire sous cape: se moquer
réduire en miettes: pulvériser > détruire
réduire à néant: anéantir > détruire
réduire au silence: > museler
réduire en bouillie: > écraser
réduire en esclavage: asservir
réduire la voilure: diminuer, ralentir
réduire l'écart: rattraper
réduire en poussière: > détruire
remettre à plus tard: différer
remettre au lendemain: reporter, différer
remettre au goût du jour: moderniser, rénover
remettre aux calendes: reporter
remettre de l'ordre: réorganiser
remettre en place: réinstaller
remettre en selle: relancer
remettre en route: redémarrer, relancer
remettre le couvert: recommencer
remettre les compteurs à zéro: recommencer
remettre les pendules à l'heure: rectifier
remettre les clés: céder
remettre les gaz: redécoller
remettre les pieds: revenir
remettre sur le tapis: rappeler
remettre sur pied: rétablir
remettre sur les rails: relancer, redresser
remettre sur la table: > proposer
remettre à sa place: réprimander
remettre à zéro: recommencer
remettre à neuf: réparer > rénover
remettre à niveau: améliorer
remonter la pente: > se redresser
remonter le moral: réconforter
remonter le temps: revenir en arrière
remonter au créneau: > protester
remonter la file: dépasser
remonter en selle: recommencer
remporter la palme: > gagner
rentrer au bercail: revenir
rentrer dans le rang: obéir
rentrer dans l'ordre: se normaliser
rentrer dans ses frais: amortir
rentrer dans le lard: > attaquer
rentrer sous terre: se cacher
renverser la vapeur: inverser
renverser la table: bouleverser
renverser la tendance: inverser
renvoyer dans les cordes: > rejeter
renvoyer dos à dos: débouter
renvoyer la balle: répliquer
reprendre le flambeau: succéder, prendre la relève
reprendre la main: se ressaisir
reprendre du poil de la bête: > se redresser
reprendre les rênes: > diriger, succéder
reprendre les choses en main: > redresser
reprendre conscience: se réveiller
reprendre son souffle: se reposer
reprendre le travail: cesser la grève
reprendre ses esprits: se réveiller
reprendre à son compte: adopter
reprendre à zéro: recommencer
`;
