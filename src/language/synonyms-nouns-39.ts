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
bonnet: cagoule > couvre-chef
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
brosse à dents: > hygiène dentaire
rasoir: tondeuse
shampoing: > cheveux
gel hydroalcoolique: désinfectant
désinfectant: antiseptique > eau de Javel
poussette: landau
biberon: > lait infantile
tétine: > biberon
peluche: nounours, doudou
trampoline: > sauts
toboggan: > aire de jeux
balançoire: > aire de jeux
puzzle: > casse-tête
outil: > marteau, tournevis, perceuse
marteau: maillet
boulon: écrou
scie: > tronçonneuse
tronçonneuse: > scie
perceuse: > bricolage
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
bol: tasse
tasse: mug
torchon: chiffon
éponge: > nettoyage
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
crayon: feutre
colle: adhésif
scotch: ruban adhésif
timbre: > philatéliste
philatéliste: > timbres
carnet: calepin
agenda: emploi du temps
stèle: monument > pierre tombale
perle: > collier
argenterie: > couverts en argent
cuivre: > câbles
ferraille: métaux
caoutchouc: latex
cuir: > tannerie
laine: > tonte
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
pédale: > vélo
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
tondeuse: > pelouse
bêche: pelle
râteau: > jardin
arrosoir: > arrosage
rosier: > rose
tulipe: > fleur
muguet: > 1er Mai
tournesol: > champ
lavande: > Provence
olivier: > oliveraie
chêne: > gland
peuplier: > arbre
lierre: > plante grimpante
ortie: > plante
ambroisie: > allergie, pollen
nénuphar: > étang
pelage: fourrure, poil
crinière: > cheval
sabot: > cheval
gueule: mâchoire
mâchoire: > dents
croc: dent
queue de cheval: > coiffure
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
otarie: > phoque
morse: > banquise
manchot: pingouin
belette: fouine
fouine: > martre
putois: furet
loutre: > rivière
marmotte: > montagne
bison: > bovidé
chameau: dromadaire
zèbre: > rayures
hippopotame: > mammifère
grand singe: > orang-outan
kangourou: marsupial
koala: marsupial
rossignol: passereau
merle: > oiseau
autruche: > ferme
flamant rose: > Camargue
faucon: > rapace
hareng: > pêche
anguille: civelle
scorpion: > piqûre
libellule: > insecte
coccinelle: > insecte
mouche: > insecte
tique: > maladie de Lyme
puce: microprocesseur > parasite
`;
