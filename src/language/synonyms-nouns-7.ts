/** Transport, energy, nature, farming, animals, food. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_7 = `
bagnole: auto
voiture: > citadine, utilitaire
camionnette: fourgonnette
fourgonnette: > utilitaire
camion: ensemble routier
poids lourds: > catégorie reine, trente-huit tonnes
semi-remorque: ensemble routier
engin: machine > véhicule
moto: grosse cylindrée, motocyclette
scooter: cyclomoteur
mobylette: cyclomoteur, scooter > deux-roues
trottinette: > engin de déplacement personnel, trottinette électrique
vélo: cycle > deux-roues
VTT: vélo tout-terrain
piste cyclable: bande cyclable, véloroute > voie cyclable, voie verte
autocar: véhicule de transport > cars
caravane: roulotte, mobil-home
ambulance: véhicule de secours, VSAV > véhicule de secours et d'assistance, véhicule sanitaire
TGV: LGV
LGV: ligne à grande vitesse
métro: réseau souterrain, métropolitain
voie ferrée: ligne ferroviaire
passage à niveau: > voie ferrée, barrières
gare: > halte
quai: > plateforme, embarcadère
SNCF: transporteur ferroviaire
compagnie aérienne: transporteur aérien
avion: > Airbus, Boeing
avion de chasse: > appareil de combat
avion de tourisme: petit avion, monomoteur, aéronef
petit avion: ULM
ULM: aéronef léger > ultra-léger motorisé
montgolfière: ballon, aérostat
drone: aéronef sans pilote > engin volant, engins sans pilote
aéroport: plateforme aéroportuaire, aérogare
bateau: > flotte, chaloupe
paquebot: bateau de croisière > navire de croisière
ferry: transbordeur
voilier: > monocoque, trimaran, catamaran, bateau à voile
cargo: > navire marchand, vraquier
porte-conteneurs: > navire marchand
yacht: > bateau de luxe, bateau de plaisance
canot: embarcation > zodiac, chaloupe
canot de sauvetage: vedette de sauvetage
zodiac: canot pneumatique, embarcation pneumatique > semi-rigide
péniche: barge > bateau fluvial
épave: > navire coulé, carcasse, vestige du navire
route: réseau routier > axe, axe routier
autoroute: axe autoroutier > deux fois deux voies
rocade: boulevard périphérique
périph: boulevard périphérique
bouchon: > file, retenue, retenues
embouteillage: encombrement
circulation: trafic routier
rond-point: carrefour giratoire
virage: > épingle
pont: ouvrage d'art, passerelle
viaduc: ouvrage d'art
passerelle: pont piéton
tunnel: ouvrage souterrain, souterrain > galerie
parking: aire de stationnement, parc de stationnement
radar: cinémomètre > contrôle de vitesse
excès de vitesse: vitesse excessive
limitation de vitesse: vitesse maximale autorisée > 80 km/h, 30 km/h, abaissement de la vitesse
permis de conduire: > examen de conduite
péage: tarifs autoroutiers > barrière de péage
station-service: pompe à essence, station essence
carburants: > prix à la pompe, sans-plomb, kérosène
gasoil: > gazole
ticket: > titre de transport
trajet: > itinéraire
voyage: périple > tour-opérateur
voyage scolaire: > sortie scolaire, classe de découverte
escale: > étape
retard: > attente, minutes de retard, heures de retard
coupure de courant: panne de courant, black-out, coupure d'électricité
panne d'électricité: panne de courant, coupure d'électricité
panne géante: black-out
centrale nucléaire: EPR > réacteur
réacteur: tranche nucléaire > EPR
éoliennes: aérogénérateur
panneaux solaires: panneaux photovoltaïques, centrale photovoltaïque
barrage: ouvrage hydroélectrique > retenue d'eau
gaz: > hydrocarbure
pétrole: > hydrocarbure
gisement: > réserve, filon
charbon: houille > anthracite
batterie: accumulateur
pipeline: oléoduc
raffinerie: complexe pétrochimique
gigafactory: > usine de batteries
EDF: > électricien
énergies renouvelables: > éolien, solaire
facture d'électricité: facture énergétique > tarif réglementé
eau potable: eau du robinet, réseau d'eau
pénurie: tension d'approvisionnement > rareté
déchets: rebuts
poubelles: ordures ménagères, déchets ménagers, conteneur > bacs
décharge: centre d'enfouissement, déchèterie, dépotoir
dépôt sauvage: décharge sauvage
égouts: eaux usées, canalisation > assainissement
recyclage: > valorisation, tri des déchets
plastique: polymère > microplastiques
pesticides: > phytos, insecticides, herbicides
PFAS: polluants éternels
forêt: massif forestier
arbres: > végétation, végétal, platane, hêtre, sapin, pin
montagne: > relief, alpage
sommet: cime, crête > rencontre au sommet
glacier: calotte glaciaire > langue glaciaire
banquise: glace de mer
plage: > rivage, bord de mer
littoral: bord de mer
bord de mer: front de mer
falaise: paroi rocheuse, escarpement
grotte: cavité > caverne
île: terre insulaire
parc: jardin public, espace vert
jardin: espace vert, potager
volcan: > cratère
champ: terres agricoles
vigne: parcelles viticoles > cep
vendanges: récolte du raisin > cueillette du raisin
récolte: > cueillette
bassine: réserve de substitution, mégabassine, cuvette > retenue d'eau
mégabassine: réserve de substitution > retenue d'eau
OGM: organisme génétiquement modifié
abattoir: site d'abattage > abattage
troupeau: cheptel > animaux, brebis
bétail: cheptel > troupeau, bêtes
vache: > bête, ruminant
taureau: > bovin
veau: > jeune bovin, bovin
bovins: > troupeau, bœuf
brebis: ovin
agneau: > ovin, mouton
chèvre: bique > troupeau
truie: > porc, cochon
cheval: destrier > monture, poney, poulain
jument: > cheval
poney: > équidé
âne: baudet > équidé, mule
poule: pondeuses > gallinacé
volailles: basse-cour
canards: > volatile, caneton
coq: > gallinacé, poulailler
lapin: > rongeur, lièvre, clapier
chien: > meute
chat: félidés > chaton
chaton: > jeune chat, chat
loup: > grand prédateur, louve, grand canidé, verre grossissant
ours: > ourse, ourson
ourse: > plantigrade
sanglier: cochon sauvage > suidé, grand gibier
renard: goupil, canidé
cerf: > grand cervidé, biche
biche: > cervidé
lynx: > félin
lion: > fauve, félin
tigre: > fauve, félin, tigresse
tigresse: > fauve
panthère: léopard > félin, fauve
fauve: > félin
éléphant: pachyderme
girafe: > ruminant, girafon
singe: macaque > primate, chimpanzé, gorille
gorille: grand singe > primate
chimpanzé: grand singe > primate
panda: > plantigrade
castor: > rongeur
ragondin: nuisible > rongeur
écureuil: > rongeur
hérisson: > petit mammifère
oiseau: avifaune
pigeon: > volatile
mouette: goéland > oiseau marin
goéland: > oiseau marin
vautour: > charognard
chouette: rapace nocturne
hibou: rapace nocturne
rapace: > oiseau de proie, faucon
perroquet: perruche > oiseau exotique
cigogne: échassier > oiseau migrateur
python: > serpent
crocodile: saurien, alligator, caïman > reptile
lézard: > reptile
tortue: > chélonien
grenouille: > batracien
crapaud: > batracien, amphibien
baleine: rorqual > cachalot
orque: épaulard > cétacé
cétacé: mammifère marin
phoque: pinnipède > veau marin, otarie
méduse: animal marin > animal gélatineux
poisson: > espèce, thon, saumon, cabillaud, sardine
thon: thonidé > thonier
frelon asiatique: Vespa velutina
abeilles: butineuse
guêpe: hyménoptère
ruche: > colonies, colonie d'abeilles
moustique: > insecte, moustique tigre
moustique tigre: Aedes albopictus
araignée: arachnide
fourmi: > insecte, fourmilière
chenille: > larve, processionnaire
animal: bestiaux
dinosaure: reptile géant
fossile: ossement fossilisé, ossements
prises: captures
quotas: limites de capture
criée: halle à marée
moules: bouchots > mytiliculture
coquillages: palourdes
algues: goémon, varech
algues vertes: ulves
aliments: > produits alimentaires
repas: > banquet
déjeuner: repas > repas de midi
dîner: repas, souper > repas du soir
petit-déjeuner: petit-déj > repas du matin
apéro: apéritif
goûter: collation
plat: mets
gâteau: entremets > pâtisserie
bonbons: friandises, confiseries, sucrerie
chocolat: > cacao, chocolatier
pain: baguette, miche
fromage: crémier > produit laitier, pâte pressée, camembert, roquefort, comté, brie
beurre: > matière grasse, margarine
lait: > production laitière, produits laitiers
viande: steak, bidoche > produits carnés, bœuf, porc, veau, agneau, volaille
bœuf: viande bovine > steak
jambon: > charcuterie
patates: tubercule
fruits: > production fruitière, pommes, poires, cerises, abricots, fraises
légumes: > production maraîchère, tomates, carottes, courgettes, poireaux
vin: > cru, nectar
champagne: > bulles, vin pétillant
bière: > mousse
resto: > brasserie
restaurant: > brasserie, pizzeria, crêperie, patron de restaurant
bistro: troquet > bistrot
bar: café, débit de boissons, débits de boissons > pub
boîte de nuit: night-club > club
discothèque: night-club
pizzeria: restaurant italien
fast-food: restauration rapide
traiteur: > buffet, restauration, repas livrés
guide Michelin: guide rouge
faim: famine > malnutrition
famine: insécurité alimentaire > malnutrition
`;
