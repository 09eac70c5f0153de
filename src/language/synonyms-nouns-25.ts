/** Adjectives of character, quality and degree. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_25 = `
fortuit: imprévu
acharné: > tenace, opiniâtre
opiniâtre: tenace, obstiné
tenace: persistant
adéquat: approprié, adapté
adulé: idolâtré, adoré
agile: > souple
désagréable: déplaisant
ahurissant: sidérant
ambigu: équivoque
ambitieux: > ambition
ancré: > enraciné
enraciné: > implanté
anglophone: > anglais
francophone: > français
germanophone: > allemand
hispanophone: > espagnol
lusophone: > portugais
russophone: > russe
anonymisé: > anonyme
appauvri: > pauvre
ardent: fervent
arrogant: hautain, méprisant, morgue, mépris
attractif: attrayant, séduisant
attrayant: séduisant
avéré: confirmé
bancal: > fragile
biodégradable: > compostable
bilingue: > deux langues
boiteux: > handicapé
bruyant: tapageur > sonore, bruit
silencieux: > muet
centralisé: > jacobin
charismatique: > charisme
chimérique: illusion > utopique
utopique: irréaliste
clairsemé: > épars
colorisé: > couleur
compatissant: > compassion
supplémentaire: additionnel
condamnable: répréhensible > blâmable
répréhensible: blâmable
conjugué: > combiné
collaboratif: participatif
corrosif: > acide
crédible: plausible, vraisemblable
plausible: vraisemblable
délétère: toxique, nuisible
démesuré: disproportionné
désintéressé: > altruiste
désinvolte: > insouciant
insouciant: légèreté > désinvolte
discret: > effacé
discriminatoire: > discrimination
divergent: > différent
émérite: > chevronné
encourageant: prometteur
enflammé: en feu
ensanglanté: > sang, sanglant
ensorcelé: > envoûté
enseveli: > sous les décombres, avalanche
escarpé: abrupt, pentu
exigu: minuscule
exotique: > tropical
fabuleux: extraordinaire, fantastique
féroce: > cruel
fictif: imaginaire, inventé
infidèle: volage > adultère
flagrant: manifeste
frêle: fragile
furtif: > discret
glissant: > verglacé, verglas
verglacé: > verglas
gratifiant: > valorisant
habitué: coutumier
haletant: > suspense
harmonieux: > harmonie
hétéroclite: disparate
desséché: asséché
hybride: > mixte
mixte: > garçons et filles
impeccable: irréprochable, parfait
illusoire: > vain
immobile: figé > à l'arrêt
imprévisible: aléatoire, inattendu
aléatoire: > au hasard
imprudent: téméraire, inconscience, négligence
inaccessible: > hors d'atteinte
inacceptable: inadmissible, intolérable
inadmissible: intolérable
intolérable: insupportable
inattaquable: > incontestable
incontestable: indiscutable, indéniable
incalculable: > innombrable
virulent: véhément
incessant: continuel, permanent
inéluctable: inévitable
inexpérimenté: novice
inexplicable: mystérieux > inexpliqué
dégoûtant: répugnant
infernal: > insupportable
infini: illimité
ingénieux: astucieux
ingrat: > difficile, ingratitude
inhumain: cruel, barbare
inopiné: imprévu, inattendu
insaisissable: > fuyant
insensé: fou, absurde
insolent: > impertinent
insoluble: > impossible à résoudre
intact: indemne > en bon état
intermittent: > discontinu
interminable: long
introverti: timide
irréversible: définitif
laborieux: > pénible
lamentable: pitoyable
légendaire: mythique
lésionnel: > lésion
libertin: > débauche
licite: permis
longiligne: mince
louable: > méritoire
loufoque: farfelu, saugrenu
saugrenu: farfelu
luxuriant: > abondant
macabre: > morbide, sinistre
magistral: > brillant
malicieux: > espiègle
espiègle: > malicieux
malin: rusé, futé
maussade: morose
mélancolique: nostalgie, spleen > triste
menaçant: > inquiétant
méritoire: > louable
minutieux: méticuleux
modique: modeste
moribond: agonisant
moyenâgeux: > Moyen Âge
mutuel: réciproque
naïf: crédule
nauséabond: malodorant
nerveux: fébrile > nerf
noctambule: > fêtard
fêtard: > noctambule
obéissant: docile
obscur: sombre
obsolète: dépassé, périmé
olympien: > serein
opportun: chance > bienvenu
opulent: riche
ostensible: > visible
outrancier: excessif
pacifié: > calme
paradoxal: contradictoire
paresseux: fainéant, fainéantise, oisiveté, feignant
passionnant: palpitant > fan
palpitant: captivant
perplexe: dubitatif
pervers: > vicieux
phénoménal: prodigieux
pittoresque: > typique, charme
typique: caractéristique
posthume: > à titre posthume, après sa mort
poussiéreux: > poussière
prévenant: attentionné
primitif: > rudimentaire
privilégié: > nanti
prolifique: > fécond
fécond: fertile
proscrit: banni
prétentieux: vaniteux
pudique: > pudeur
puéril: enfantin
punissable: > passible
passible: > encourt
`;
