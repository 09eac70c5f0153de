/** Turns with lever, monter, sortir, rester, perdre, tomber, porter, sauter, sonner, crier, casser and avoir: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_IDIOMS = `
lever l'étendard: se révolter
lever l'obstacle: > supprimer
lever l'ambiguïté: clarifier > préciser
lever le coude: boire
lever le doute: clarifier, vérifier
lever le rideau: commencer
lever le poing: > protester
lever un coin du voile: dévoiler > révéler
lever une équivoque: clarifier
monter au filet: > attaquer
monter à l'assaut: > attaquer
monter dans les tours: s'énerver
monter de toutes pièces: inventer, fabriquer
monter en gamme: s'améliorer
monter en puissance: progresser, se renforcer
monter en épingle: exagérer
monter en régime: accélérer
monter la garde: > surveiller
monter les enchères: surenchérir
monter sur ses grands chevaux: s'énerver
monter un bateau: tromper
monter un coup: organiser, manigancer
monter une opération: organiser
sortir blanchi: être innocenté
sortir de ses gonds: > s'énerver
sortir de sa réserve: réagir, s'exprimer
sortir de son mutisme: réagir, s'exprimer
sortir des clous: enfreindre, dépasser
sortir des rangs: se démarquer
sortir des sentiers battus: innover
sortir du lot: se distinguer, se démarquer
sortir du placard: se dévoiler
sortir du tunnel: se redresser
sortir de l'anonymat: percer
sortir de l'impasse: se débloquer
sortir de la crise: se redresser
sortir grandi: > progresser
sortir la grosse artillerie: > attaquer
sortir le grand jeu: impressionner
sortir les griffes: > menacer
sortir les rames: s'efforcer
sortir vainqueur: triompher > gagner, l'emporter
sortir victorieux: triompher > gagner, l'emporter
rester bouche bée: s'étonner
rester coi: se taire
rester dans les annales: marquer l'histoire
rester de glace: ignorer
rester en fonction: > se maintenir
rester en place: > se maintenir
rester en plan: échouer
rester en rade: > échouer
rester en retrait: s'effacer
rester les bras croisés: attendre
rester muet: > se taire
rester sans voix: s'étonner
rester sur ses positions: s'obstiner, camper sur ses positions
camper sur ses positions: s'obstiner, persister
rester sur ses gardes: se méfier
rester à quai: > échouer
rester à l'écart: s'isoler
perdre confiance: se méfier, douter
perdre courage: désespérer, se décourager
perdre de la vitesse: ralentir
perdre de vue: oublier
perdre des plumes: > reculer
perdre gros: se ruiner
perdre l'appétit: maigrir
perdre l'équilibre: tomber, trébucher
perdre l'esprit: devenir fou
perdre l'usage: être paralysé
perdre la boussole: s'égarer
perdre la foi: douter
perdre la main: > reculer
perdre la raison: devenir fou
perdre la tête: s'affoler, devenir fou
perdre le nord: s'égarer, s'affoler
perdre le fil: s'embrouiller
perdre le sommeil: s'inquiéter
perdre les eaux: accoucher
perdre les pédales: s'affoler > paniquer
perdre ses moyens: s'affoler, paniquer
perdre son calme: s'énerver
perdre son chemin: > s'égarer
perdre une place: rétrograder > reculer
perdre patience: s'impatienter > s'énerver
perdre prise: glisser
tomber à la renverse: s'évanouir
tomber à l'improviste: surprendre
tomber à plat: > échouer
tomber aux oubliettes: > être abandonné
tomber dans le vide: > chuter
tomber dans les bras: s'enlacer
tomber dans l'escarcelle: acquérir, échoir
s'étonner: > tomber des nues
tomber du ciel: surprendre
tomber en cendres: brûler
tomber en désuétude: vieillir
tomber en morceaux: se briser
tomber en poussière: se désagréger
tomber en syncope: s'évanouir
tomber évanoui: perdre connaissance
tomber inanimé: s'évanouir
tomber le masque: > se dévoiler
tomber nez à nez: rencontrer, croiser
tomber par terre: > chuter
tomber raide mort: décéder
tomber raide dingue: tomber amoureux
tomber sous la main: > trouver
tomber sous le charme: tomber amoureux, être séduit
tomber sous le coup: enfreindre
tomber à genoux: s'agenouiller
tomber de fatigue: être épuisé
porter à bout de bras: > soutenir
porter à croire: suggérer
porter à incandescence: chauffer
porter à la connaissance: informer
porter à la scène: adapter, jouer
porter au pinacle: glorifier
porter comme un gant: convenir
porter crédit: croire
porter devant la justice: saisir la justice > poursuivre
saisir le tribunal: attaquer en justice > poursuivre
saisir l'occasion: sauter sur l'occasion
sauter sur l'occasion: profiter
saisir la balle au bond: sauter sur l'occasion
sauter de joie: se réjouir
sauter au plafond: s'énerver > s'indigner
sauter aux yeux: apparaître
sauter en l'air: exploser
porter en triomphe: acclamer, ovationner
porter l'affaire: saisir la justice
porter l'estocade: > achever
porter la culotte: commander
porter la bonne parole: prêcher
porter le chapeau: être tenu pour responsable > être accusé
porter le coup de grâce: > achever
porter le coup fatal: > achever
porter le flambeau: perpétuer
porter le fer: > attaquer
porter malheur: nuire
porter main-forte: > aider
porter préjudice: désavantager
porter un coup: affaiblir, nuire
porter un coup dur: affaiblir
porter un coup fatal: anéantir
porter un jugement: évaluer
sonner l'alarme: donner l'alerte
sonner la charge: > attaquer
sonner la fin: marquer la fin
sonner le glas: marquer la fin
marquer la fin: mettre fin
marquer le coup: célébrer, fêter
marquer un tournant: changer
marquer des points: > progresser
marquer son désaccord: > s'opposer
crier à l'aide: appeler à l'aide
crier au secours: appeler à l'aide
crier au loup: > alerter
crier gare: avertir > prévenir
crier grâce: supplier
crier sur les toits: divulguer, ébruiter
brandir le drapeau: hisser
brûler d'envie: désirer
brûler de ses derniers feux: décliner
brûler la chandelle par les deux bouts: dilapider
brûler la politesse: > devancer, quitter
brûler la cervelle: > tuer
brûler le feu: griller le feu
griller le feu: enfreindre
brûler les planches: jouer
brûler les étapes: se hâter, aller vite
brûler sur le bûcher: exécuter
brûler vif: immoler
brûler ses vaisseaux: rompre
casser du sucre: médire > critiquer
casser les bonbons: importuner
casser les oreilles: assourdir
casser les pieds: importuner, déranger, ennuyer
casser les prix: brader, baisser
casser les reins: affaiblir
casser sa tirelire: dépenser
avaler des couleuvres: endurer
avaler la pilule: accepter
avaler sa langue: se taire
avaler tout cru: dévorer
avoir bonne mine: se porter bien
avoir carte blanche: décider
avoir du pain sur la planche: travailler
avoir du plomb dans l'aile: décliner
avoir la dent dure: > critiquer
avoir la main lourde: exagérer
avoir la main verte: jardiner
avoir le coup de foudre: tomber amoureux
avoir les mains libres: décider
avoir les yeux plus gros: exagérer
avoir mauvaise presse: > être critiqué
avoir une dent contre: détester
avoir une peur bleue: craindre
`;
