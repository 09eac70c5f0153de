/** Clothes, tools, vessels, plants and beasts. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_39 = `
tee-shirt: maillot
chemise: > chemisier
chemisier: corsage > chemise
pull: chandail, tricot
manteau: pardessus, parka
blouson: veste
veste: veston
anorak: parka, doudoune
jean: > pantalon
bermuda: short
maillot de bain: bikini, burkini
gants: moufles
bonnet: > couvre-chef
casquette: > couvre-chef
écharpe: > cache-col, foulard
cravate: > nœud papillon
ceinturon: ceinture
bottes: bottines
sandale: tong
pantoufle: chausson
maroquinerie: > sacs
parapluie: ombrelle
mouchoir: kleenex
serviette: > drap de bain
rasoir: tondeuse
gel hydroalcoolique: désinfectant
désinfectant: antiseptique > eau de Javel
poussette: landau
peluche: nounours, doudou
puzzle: > casse-tête
outil: > marteau, tournevis, perceuse
marteau: maillet
scie: > tronçonneuse
tronçonneuse: > scie
pince: tenaille
échelle: escabeau
corde: cordage, ficelle
antivol: cadenas
bidon: jerrican
seau: baquet
panier: corbeille, cabas
caddie: chariot
emballage: conditionnement
sachet: pochette
bouchon de liège: > liège
casserole: marmite, poêle
marmite: faitout
cuillère: > couverts
fourchette: > couverts
torchon: chiffon
nettoyage: lavage
allumette: briquet
ampoule: lampe
lampe torche: lampe de poche
câble: > fil électrique
télécommande: > zapette
chargeur: > recharge
écouteurs: > casque audio
micro: microphone
antenne: > parabole
jumelles: longue-vue
stylo: bic
colle: adhésif
scotch: ruban adhésif
timbre: > philatéliste
philatéliste: > timbres
carnet: calepin
agenda: emploi du temps
stèle: monument > pierre tombale
argenterie: > couverts en argent
ferraille: métaux
caoutchouc: latex
coton: > textile
bûche: rondin
méthane: gaz à effet de serre
engrais chimique: > ammonitrate
lessive en poudre: > détergent
détergent: produit ménager
peinture en bombe: > tag
sable de construction: > granulats
tuile: > toiture, souci
carillon: cloches
autel: > église
nef: > cathédrale
relique: > ossements, saint
talisman: amulette, porte-bonheur
astrologue: > horoscope
horoscope: > signe du zodiaque
sorcier: marabout > sabbat
fantôme: revenant, spectre
dragon: > créature
sirène: > alarme
ange: archange
diable: démon, Satan
enfer: > cauchemar
paradis: éden
hasard: coïncidence
rétroviseur: > rétro
phare de voiture: > feux
carrosserie: tôle
tôle froissée: > accrochage
tuyau: conduite
fosse: trou
transformateur: > poste électrique
moulin: minoterie
silo: > grain
foin: fourrage
charrue: > labour
bêche: pelle
râteau: > jardin
arrosoir: > arrosage
rosier: > rose
tulipe: > fleur
muguet: > 1er Mai
olivier: > oliveraie
chêne: > gland
peuplier: > arbre
lierre: > plante grimpante
pelage: fourrure, poil
gueule: mâchoire
mâchoire: > dents
croc: dent
nageoire: aileron
coquille: carapace
larve: asticot
fourmilière: > fourmis
toile d'araignée: > araignée
couvée: > poussins
poussin: > poule
louveteau: > loup
faon: > biche
marcassin: > sanglier
ourson: > ours
éléphanteau: > éléphant
manchot: pingouin
bison: > bovidé
dromadaire: chameau
hippopotame: > mammifère
grand singe: > orang-outan
kangourou: marsupial
koala: marsupial
rossignol: passereau
faucon: > rapace
anguille: civelle
libellule: > insecte
coccinelle: > insecte
mouche: > insecte
puce: microprocesseur > parasite
`;
