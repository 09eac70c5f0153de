/** Verbs of every subject, from S to Z and from A, with their nouns: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_FURTHER_USE_TOO = `
savourer: apprécier
schématiser: simplifier
sédentariser: fixer
somnoler: dormir, sommeiller
sourciller: s'étonner
spammer: pourriel
sucer: aspirer
surévaluer: surestimer
surfer: surf
surmener: épuiser, surmenage
surpayer: payer trop cher
sursauter: tressaillir
susurrer: murmurer, chuchoter
sympathiser: fraterniser
synchroniser: coordonner
tambouriner: frapper
tamiser: filtrer
tanguer: chavirer
tapisser: recouvrir
tâtonner: hésiter
télégraphier: télégramme
terrasser: abattre
tirailler: déchirer
tordre: courber, torsion
tourmenter: torturer
tournoyer: tourner
transcender: dépasser, sublimer
transiger: composer, négocier
transpercer: percer, perforer
trépigner: s'impatienter
tressaillir: frémir
trimballer: transporter
tripatouiller: truquer
triturer: manipuler
tutoyer: frôler
vaciller: chanceler, trembler
vadrouiller: se promener, errer, flâner
vaporiser: pulvériser
végéter: stagner
ventiler: aérer
reverdir: > verdir
verdoyer: verdir
vexer: froisser
vibrer: trembler, vibration
vicier: polluer
victimiser: stigmatiser
prendre de l'âge: > vieillir
vilipender: dénigrer, calomnier
virevolter: tourner, voltiger
visser: fixer
vitupérer: fustiger, protester > dénoncer
vivoter: subsister, survivre
voltiger: voler
régurgiter: > vomir
vrombir: ronfler
abâtardir: dégrader
céder le trône: > abdiquer
abêtir: abrutir
aboyer: japper
abreuver: désaltérer
accouder: appuyer
accourir: se précipiter, arriver
accroupir: s'agenouiller
acculer: contraindre, coincer
acharner: s'obstiner, persécuter
actionner: déclencher
adjurer: supplier
admonester: réprimander
aduler: admirer
adouber: introniser
affaler: s'effondrer
affleurer: apparaître
affliger: peiner
agréer: agrément
aiguillonner: stimuler, inciter
alanguir: affaiblir
allécher: appâter
alléguer: invoquer, prétexter, allégation
alpaguer: attraper
ameuter: rassembler, alerter
amadouer: séduire, apprivoiser
ameublir: labourer
s'éprendre: > amouracher
anathématiser: condamner
annihiler: anéantir, détruire
annoter: commenter
apitoyer: attendrir, émouvoir
se rapprocher: > approcher
apurer: solder
arranger: régler, organiser
arroger: usurper
aseptiser: désinfecter
asperger: arroser, mouiller
assagir: calmer
assener: infliger, marteler
assouvir: satisfaire
atomiser: pulvériser
attabler: manger
attarder: s'éterniser, retarder
atterrer: accabler
attiédir: refroidir
avachir: s'affaler
avarier: pourrir
avilir: humilier > dégrader
aviver: attiser
`;
