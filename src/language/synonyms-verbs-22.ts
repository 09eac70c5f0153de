/** Pronominal verbs, and turns of giving up, giving back and giving in: lines as in `synonyms-verbs.ts`. */
export const VERBS_ON_ONESELF = `
s'accaparer: s'approprier
s'accommoder: se contenter, se satisfaire
s'acharner: insister
s'affaiblir: décliner
s'aligner: se conformer
nouer une alliance: > s'allier
s'apitoyer: compatir
s'atteler: se consacrer
s'autodétruire: exploser
se risquer: > s'aventurer
s'échiner: s'efforcer, peiner
s'effacer: disparaître
s'effriter: se désagréger, baisser
s'élancer: se précipiter, démarrer
s'embrouiller: se tromper
s'empêtrer: s'enliser
s'empoigner: se battre
s'empresser: se hâter, se dépêcher
s'encanailler: fréquenter
s'enfermer: s'isoler > se barricader
se cloîtrer: > s'enfermer
s'engouffrer: se précipiter, pénétrer
s'enivrer: boire, ivresse
s'enorgueillir: être fier
s'entremettre: intervenir, s'interposer
s'entretuer: se massacrer > se battre
s'envenimer: se dégrader
s'épanouir: se développer, fleurir
s'épancher: se confier
s'époumoner: hurler > crier
s'épuiser: s'essouffler
s'esclaffer: > rire
s'atténuer: > s'estomper
s'évaporer: > se volatiliser
quitter le pays: > s'expatrier
s'extasier: admirer
s'adapter: > s'habituer
s'octroyer: remporter
s'offusquer: s'indigner
se bousculer: affluer
se consumer: brûler
se contredire: se dédire
se dédire: revenir sur sa parole
revenir sur sa parole: se raviser
se délecter: savourer > se régaler
se délester: se débarrasser
se démener: s'efforcer
se démarquer: > se distinguer
se déprécier: baisser
se désagréger: se disloquer
se désintégrer: exploser, se disloquer
se détendre: se reposer, se relaxer
se développer: croître, se propager
se dévouer: se sacrifier
se disperser: se séparer
se dissiper: disparaître > s'estomper
se doter: acquérir
se faufiler: se glisser, s'infiltrer
se fourvoyer: se tromper
se fracasser: s'écraser
s'empiffrer: se goinfrer
se glisser: s'infiltrer
se méprendre: se tromper
se mutiner: se révolter, mutinerie
se pâmer: s'évanouir
se parjurer: mentir
se pendre: se suicider
se plier: se soumettre > se conformer
se prélasser: se reposer
se prosterner: s'incliner
se prévaloir: se vanter
se rafraîchir: se désaltérer
se rebiffer: se révolter, protester
se soulever: > se rebeller
se relever: > se redresser
se régaler: savourer
se remarier: se marier
se remémorer: > se souvenir
se renfermer: s'isoler
se repaître: se nourrir
se résigner: accepter
se retourner: se renverser
se saborder: se dissoudre
se soumettre: > obéir
se rappeler: > se souvenir
se tapir: se cacher
l'échapper belle: réchapper
ranger ses gants: prendre sa retraite
plier bagage: quitter les lieux
baisser les bras: se décourager
baisser pavillon: capituler, céder
baisser la garde: se relâcher
baisser la tête: se soumettre
courber l'échine: se soumettre
plier l'échine: se soumettre
hisser le drapeau blanc: > capituler
rendre la monnaie de sa pièce: se venger
rendre coup pour coup: riposter, se venger
rendre compte: justifier > expliquer
rendre justice: > venger
rendre les honneurs: honorer
rendre service: > aider
rendre son dernier souffle: décéder > mourir
rendre le dernier soupir: décéder > mourir
`;
