/** More verbs of every subject, with their nouns: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_LATER_USE = `
jaser: bavarder
joindre: relier
jongler: jonglage
joncher: recouvrir
jouxter: avoisiner, côtoyer
juxtaposer: accoler
lacérer: taillader
lamenter: gémir
lasser: fatiguer
lécher: léchage
lester: charger
libeller: rédiger
louvoyer: tergiverser
lubrifier: graisser
mâcher: mastiquer
mangeotter: grignoter
maquiller: maquillage, farder
martyriser: martyre
massifier: massification
matraquer: matraquage, frapper
maudire: malédiction
maximiser: optimiser
médire: calomnier, dénigrer
meurtrir: meurtrissure
minorer: minimiser
morceler: fragmenter
mouiller: humidifier
mystifier: duper, berner
narguer: provoquer, défier
noircir: assombrir
nouer: tisser
obnubiler: obséder
obscurcir: assombrir
offenser: insulter, vexer
offusquer: scandaliser, vexer
oppresser: étouffer
opprimer: oppression
ovationner: ovation
oxyder: rouiller
pactiser: s'allier, s'entendre
palpiter: battre
panacher: mélanger
parcelliser: morceler, diviser
parodier: parodie
pâturer: brouter
pavoiser: se réjouir
peler: éplucher
péricliter: dépérir, s'effondrer
périmer: expirer, péremption
photocopier: photocopie, copier
plaindre: s'apitoyer > compatir
pleuvoir: tomber des cordes
plier: courber, pliage
poinçonner: composter
portraiturer: peindre
pourrir: pourriture
prédisposer: prédisposition
prédominer: prévaloir
prénommer: prénom
présélectionner: présélection
pressurer: exploiter
procréer: engendrer, procréation, concevoir
profiler: profilage
promener: promenade
prononcer: articuler
prosterner: s'agenouiller
quantifier: évaluer, chiffrer
rabâcher: répéter, ressasser
raccompagner: reconduire
raisonner: réfléchir, convaincre
râler: > rouspéter
recalculer: calculer
réceptionner: réception, recevoir
recopier: copier
recouper: vérifier, comparer
redorer: rehausser
réexaminer: réexamen
référer: mentionner
s'abriter: > réfugier
régenter: gouverner, diriger
réimprimer: rééditer
réinsérer: réinsertion
relire: relecture
reluire: briller
rembarrer: repousser
renchérir: surenchérir, augmenter, ajouter
rendormir: dormir
rengager: réengager
rentabiliser: rentabilité, amortir
reperdre: perdre
requinquer: ragaillardir, rétablir, revigorer
ressortir: se dégager
retenter: réessayer
retentir: résonner
rétracter: se dédire
ruminer: ressasser
`;
