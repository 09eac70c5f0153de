/** Adjectives of quality, matter, harm and standing. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_43 = `
suprême: ultime
ultime: dernier
préliminaire: préparatoire
fondamental: essentiel
élémentaire: basique, rudimentaire
rudimentaire: sommaire
sophistiqué: élaboré, perfectionné
harassant: épuisant
lugubre: macabre
sordide: abject, crapuleux
abject: ignoble, odieux
ignoble: odieux, infâme
monstrueux: abominable
antipathique: désagréable
négligé: débraillé
sexy: aguicheur
obscène: pornographique
pornographique: > porno
prude: pudique
puritain: prude
pieux: dévot, croyant
profane: laïque
païen: > paganisme
divin: > dieu
diabolique: démoniaque
magique: féerique
surnaturel: paranormal
réel: concret, véritable
concret: tangible
abstrait: théorique
virtuel: numérique
potentiel: éventuel
hypothétique: éventuel, incertain
réversible: > retour possible
imparable: > inévitable
irréprochable: exemplaire
imparfait: défectueux
inutilisable: hors d'usage
lisible: > lecture
illisible: indéchiffrable
audible: > entendre
assourdissant: > bruit
lumineux: éclairé
coloré: bigarré
bigarré: multicolore
terne: fade
pointu: acéré
rugueux: rêche
mou: flasque
élastique: souple
visqueux: gluant
gazeux: > gaz
dense: épais, compact
bosselé: cabossé
cabossé: accidenté
tordu: déformé
courbé: voûté
sinueux: tortueux
ligoté: bâillonné
décapité: > tête tranchée
démembré: dépecé
électrocuté: foudroyé
égorgé: > gorge
piétiné: > bousculade
griffé: > griffure
polytraumatisé: > blessé grave
polyhandicapé: > handicap
prénatal: > grossesse
postnatal: > naissance
obstétrical: > accouchement
cardiovasculaire: > cœur
neurologique: > cerveau
suicidaire: > suicide
impulsif: > coup de tête
désobéissant: indiscipliné
loyal: fidèle
déloyal: > déloyauté
hypocrite: > double jeu
sournois: fourbe
insensible: indifférent
sensible: > sensibilité
sentimental: romantique
affectueux: câlin
solitaire: isolé
détesté: haï
affranchi: > esclavage
interdépendant: > dépendance
affilié: rattaché
apparenté: > parti
détrôné: > trône
`;
