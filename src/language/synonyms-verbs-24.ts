/** Turns of the press with the verb that says the same: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_THE_PRESS_1 = `
brûler les ponts: rompre
bousculer les habitudes: changer
bousculer le calendrier: accélérer
brader les prix: solder
braver l'interdit: désobéir, enfreindre
braver l'interdiction: enfreindre > désobéir
briguer un mandat: se présenter, se porter candidat
briguer un siège: se porter candidat
briser la glace: se rapprocher
briser le silence: s'exprimer
briser un rêve: décevoir
cacher la vérité: > mentir
calmer le jeu: apaiser
calmer les esprits: apaiser
céder du terrain: > reculer
céder aux pressions: > renoncer
céder les rênes: transmettre
changer d'avis: > revenir sur sa décision
changer de braquet: accélérer
changer de cap: virer de bord, infléchir
changer de peau: se transformer
changer de visage: se transformer
changer la donne: bouleverser
changer son fusil d'épaule: se raviser, changer d'avis
charger la barque: exagérer
chercher des noises: provoquer
chercher la petite bête: ergoter
chercher midi à quatorze heures: compliquer
chercher querelle: provoquer
clore le débat: conclure
connaître la musique: savoir
connaître un succès: cartonner > réussir
connaître un revers: échouer
essuyer un revers: > échouer, perdre
essuyer les plâtres: subir
essuyer des tirs: > être attaqué
subir un revers: > échouer, perdre
infliger un camouflet: humilier
essuyer un camouflet: être humilié
concéder la défaite: s'incliner
creuser l'écart: > devancer
creuser sa tombe: se nuire
creuser le sillon: persévérer
défendre bec et ongles: protéger
défrayer la chronique: scandaliser
dépasser les attentes: surprendre
dépasser l'entendement: étonner
descendre du train: débarquer
déterrer la hache de guerre: > attaquer
enterrer un projet: > abandonner
dire adieu: > renoncer, quitter
dire ses quatre vérités: > critiquer
dire du mal: médire > critiquer
dormir sur ses deux oreilles: se rassurer
dormir sur ses lauriers: paresser
dorer la pilule: embellir
dresser un bilan: évaluer
dresser la liste: recenser, énumérer
dresser le portrait: décrire
dresser le couvert: mettre la table
échapper au contrôle: déraper
échapper à la vigilance: s'enfuir
échapper des mains: glisser
éclater au grand jour: > être révélé
éclater en morceaux: se briser
écraser le champignon: accélérer
écraser dans l'œuf: réprimer
tuer dans l'œuf: étouffer, réprimer
tuer la poule aux œufs d'or: ruiner
emporter la mise: > gagner
emporter l'adhésion: > convaincre
emporter dans la tombe: taire
enfoncer des portes ouvertes: ressasser
enfoncer le couteau dans la plaie: aggraver
entonner le refrain: chanter
entrer dans la danse: > participer
entrer dans le détail: > préciser
entrer dans la course: concourir
entrer dans les mœurs: se banaliser
entrer dans la légende: marquer l'histoire
entrer en action: agir > intervenir
entrer en ligne de compte: influencer
entrer en jeu: > intervenir
entrer en lice: > concourir
entrer en matière: > commencer
entrer en possession: acquérir
entrer en religion: prendre le voile
entrer en transe: délirer
envoyer balader: éconduire > rejeter
envoyer paître: éconduire > rejeter
envoyer promener: éconduire > rejeter
envoyer sur les roses: éconduire > rejeter
envoyer au tapis: terrasser > battre
envoyer au diable: > rejeter
envoyer ad patres: > tuer
envoyer derrière les barreaux: emprisonner
envoyer en prison: emprisonner
envoyer en renfort: dépêcher
envoyer un signal: avertir
envoyer valser: > rejeter
étaler au grand jour: > révéler
étouffer l'affaire: dissimuler, cacher
étouffer dans l'œuf: réprimer
frapper à la porte: demander
frapper de plein fouet: toucher
frapper du poing: > protester
frapper les esprits: impressionner
frapper un grand coup: impressionner
fumer le calumet de la paix: se réconcilier
gagner au loto: > remporter
gagner du galon: être promu
gagner haut la main: > écraser, remporter
gagner la partie: > l'emporter
gagner le gros lot: > remporter
gagner les cœurs: séduire
gagner sa croûte: travailler
gagner son pain: travailler
gagner ses galons: > progresser
gagner en popularité: > progresser
garder le cap: persévérer
garder le contact: communiquer
garder la tête froide: rester calme
garder sous le coude: conserver
garder un œil: > surveiller
garder à vue: détenir
garder son calme: rester calme
grimper aux rideaux: > s'énerver
grossir les rangs: > rejoindre
jouer avec le feu: risquer
jouer cartes sur table: > avouer
jouer de malchance: > échouer
jouer des coudes: se bousculer
jouer double jeu: trahir, tromper
jouer gros: risquer
jouer franc jeu: > avouer
jouer la comédie: feindre, simuler
jouer la montre: temporiser
jouer le jeu: > participer
jouer le rôle: incarner, interpréter
jouer les gros bras: > menacer
jouer les trouble-fête: perturber
jouer sa dernière carte: tenter
jouer son va-tout: risquer, tenter
jouer sur les deux tableaux: > tromper
jouer un mauvais tour: > tromper
jouer un tour: > tromper
jouer à guichets fermés: faire salle comble
jouer au plus fin: > tromper
lâcher prise: > renoncer
lâcher la bride: assouplir
lâcher les chiens: > attaquer
lâcher la rampe: > mourir
lâcher une bombe: > révéler
larguer les amarres: appareiller
limiter la casse: préserver
limiter les dégâts: préserver
livrer bataille: > se battre
livrer combat: > se battre
livrer ses secrets: > révéler
livrer une guerre: combattre
livrer à la justice: > dénoncer
livrer à la police: > dénoncer
livrer à domicile: apporter
mâcher ses mots: modérer
manger à sa faim: se nourrir
manger son pain noir: endurer
manger à tous les râteliers: profiter
manger son chapeau: se dédire
manquer de respect: insulter, offenser
manquer le coche: > échouer
mener la barque: > diriger
mordre sur la ligne: franchir
nager dans le bonheur: se réjouir
nager à contre-courant: > s'opposer
nouer contact: rencontrer
noyer le poisson: embrouiller
noyer son chagrin: boire
nourrir la polémique: alimenter
caresser l'espoir: > espérer
caresser le projet: envisager
caresser dans le sens du poil: flatter
couver un virus: être malade
opérer un virage: changer
opérer un revirement: se raviser
parler à cœur ouvert: > se confier
parler de la pluie et du beau temps: bavarder
payer de sa vie: > mourir
payer en monnaie de singe: > tromper
payer les pots cassés: subir
payer rubis sur l'ongle: régler
payer sa dette: purger sa peine
payer les violons: > financer
peser dans la balance: > influencer
peser le pour et le contre: réfléchir > hésiter
peser ses mots: réfléchir
planter ses choux: jardiner
planter le décor: présenter
planter un couteau: poignarder
planter un but: > marquer
pleurer à chaudes larmes: sangloter
pleurer misère: se plaindre
pleuvoir des cordes: tomber des cordes
plonger dans le noir: priver d'électricité
plonger dans le chaos: désorganiser
poser les armes: capituler
poser les yeux: regarder
poser ses bagages: > s'installer
poser ses conditions: > exiger
poser sa candidature: se porter candidat
prêcher pour sa paroisse: se défendre
présenter ses condoléances: compatir
présenter ses vœux: souhaiter
présenter la facture: réclamer
présenter un danger: > menacer
présenter un projet: > proposer
proférer des injures: insulter
ramasser une pelle: tomber > échouer
ramasser à la petite cuillère: être épuisé
ramener le calme: apaiser
ramener sa fraise: se vanter
ranger au placard: > abandonner
rassembler ses troupes: mobiliser
ravaler sa fierté: s'humilier
ravir la vedette: éclipser
ravir le titre: détrôner
rayer de la carte: anéantir > détruire
rayer des listes: radier
recevoir une raclée: perdre
recevoir le feu vert: être autorisé
recevoir une fin de non-recevoir: > être refusé
redorer le blason: revaloriser
redresser les torts: venger
régler son compte: se venger > tuer
régler la facture: > payer
régler la note: > payer
régler le différend: se réconcilier
relever le défi: > accepter
relever la tête: > se redresser
relever le gant: > accepter
relever de ses fonctions: révoquer, destituer > limoger
démettre de ses fonctions: révoquer > limoger, destituer
quitter le navire: > démissionner, abandonner
quitter la table: rompre
quitter ce monde: décéder > mourir
quitter sa femme: divorcer
quitter son mari: divorcer
quitter le droit chemin: s'égarer
abandonner ses fonctions: > démissionner
abandonner le pouvoir: abdiquer
abandonner la partie: > renoncer
abandonner le navire: > fuir
abattre ses cartes: > révéler
abonder dans le sens: > approuver
abuser de la confiance: tromper
accuser le coup: souffrir
accuser à tort: calomnier
affronter la tempête: résister
agir à sa guise: désobéir
agiter le spectre: > menacer
ajouter de l'huile sur le feu: envenimer
ajouter foi: croire
aller bon train: progresser
aller de mal en pis: s'aggraver
aller comme un gant: convenir
aller droit au but: résumer
aller au charbon: travailler
aller au feu: combattre
aller au casse-pipe: combattre
aller au clash: > s'affronter
aller à contre-courant: > s'opposer
aller à vau-l'eau: se dégrader
arrêter les frais: > renoncer
arrêter les hostilités: cesser le combat
arriver comme un cheveu sur la soupe: surprendre
arriver à ses fins: réussir
arriver à bout: > vaincre
attaquer bille en tête: commencer
atteindre son but: réussir
atteindre des sommets: > culminer
attendre de pied ferme: > affronter
`;
