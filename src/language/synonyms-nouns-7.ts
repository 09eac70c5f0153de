/** Transport, energy, nature, farming, animals, food. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_7 = `
bagnole: auto
voiture: > citadine, utilitaire
camionnette: fourgonnette
fourgonnette: > utilitaire
camion: ensemble routier
poids lourds: > catégorie reine
semi-remorque: ensemble routier
engin: machine > véhicule
moto: grosse cylindrée
scooter: cyclomoteur
mobylette: cyclomoteur > deux-roues
trottinette: > engin de déplacement personnel
vélo: > deux-roues
VTT: vélo tout-terrain
piste cyclable: bande cyclable, véloroute > voie cyclable, voie verte
autocar: véhicule de transport > cars
caravane: roulotte
ambulance: véhicule de secours > véhicule de secours et d'assistance
TGV: LGV
LGV: ligne à grande vitesse
métro: réseau souterrain
voie ferrée: ligne ferroviaire
passage à niveau: > voie ferrée
gare: > halte
quai: > plateforme
SNCF: transporteur ferroviaire
compagnie aérienne: transporteur aérien
avion: > Airbus, Boeing
avion de chasse: > appareil de combat
avion de tourisme: petit avion, monomoteur, aéronef
petit avion: ULM
ULM: aéronef léger
montgolfière: ballon, aérostat
drone: aéronef sans pilote > engin volant, engins sans pilote
aéroport: plateforme aéroportuaire, aérogare
bateau: > flotte
paquebot: bateau de croisière > navire de croisière
ferry: transbordeur
voilier: > monocoque, trimaran, catamaran
cargo: > navire marchand, vraquier
porte-conteneurs: > navire marchand
yacht: > bateau de luxe, bateau de plaisance
canot: embarcation > zodiac
canot de sauvetage: vedette de sauvetage
zodiac: canot pneumatique, embarcation pneumatique > semi-rigide
péniche: > bateau fluvial
épave: > navire coulé, carcasse, vestige du navire
route: réseau routier > axe
autoroute: axe autoroutier
rocade: boulevard périphérique
périph: boulevard périphérique
bouchon: > file, retenue, retenues
embouteillage: encombrement
circulation: trafic routier
rond-point: carrefour giratoire
virage: > épingle
pont: ouvrage d'art
viaduc: ouvrage d'art
passerelle: pont piéton
tunnel: ouvrage souterrain > galerie
parking: aire de stationnement, parc de stationnement
radar: cinémomètre > contrôle de vitesse
excès de vitesse: vitesse excessive
limitation de vitesse: vitesse maximale autorisée
permis de conduire: > examen de conduite
péage: tarifs autoroutiers > barrière de péage
station-service: pompe à essence, station essence
carburants: > prix à la pompe, sans-plomb, kérosène
gasoil: > gazole
ticket: > titre de transport
trajet: > itinéraire
voyage: périple
voyage scolaire: > sortie scolaire
escale: > étape
retard: > attente, minutes de retard, heures de retard
coupure de courant: panne de courant, black-out, coupure d'électricité
panne d'électricité: panne de courant, coupure d'électricité
panne géante: black-out
centrale nucléaire: > réacteur
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
facture d'électricité: facture énergétique
eau potable: eau du robinet, réseau d'eau
pénurie: tension d'approvisionnement > rareté
déchets: rebuts
poubelles: ordures ménagères, déchets ménagers > bacs
décharge: centre d'enfouissement
dépôt sauvage: décharge sauvage
égouts: eaux usées, canalisation > assainissement
recyclage: > valorisation
plastique: polymère
pesticides: > phytos, insecticides, herbicides
PFAS: polluants éternels
forêt: massif forestier
arbres: > végétation, végétal, platane
montagne: > relief, alpage
sommet: cime > rencontre au sommet
glacier: calotte glaciaire
banquise: glace de mer
plage: > rivage, bord de mer
littoral: bord de mer
bord de mer: front de mer
falaise: paroi rocheuse
grotte: cavité > caverne
île: terre insulaire
parc: jardin public, espace vert
jardin: espace vert
volcan: > cratère
champ: terres agricoles
vigne: parcelles viticoles
vendanges: récolte du raisin
récolte: > cueillette
bassine: réserve de substitution, mégabassine > retenue d'eau
mégabassine: réserve de substitution > retenue d'eau
OGM: organisme génétiquement modifié
abattoir: site d'abattage
troupeau: cheptel > animaux
bétail: cheptel > troupeau, bêtes
vache: > bête, ruminant
taureau: > bovin
veau: > jeune bovin
bovins: > troupeau, bœuf
brebis: ovin
agneau: > ovin
chèvre: > troupeau
truie: > porc
cheval: destrier > monture
jument: > cheval
poney: > équidé
âne: baudet > équidé
poule: pondeuses > gallinacé
volailles: basse-cour
canards: > volatile, caneton
coq: > gallinacé
lapin: > rongeur
chien: > meute
chat: félidés
chaton: > jeune chat
loup: > grand prédateur, louve
ours: > ourse
ourse: > plantigrade
sanglier: cochon sauvage > suidé, grand gibier
renard: goupil
cerf: > grand cervidé
biche: > cervidé
lynx: > félin
lion: > fauve, félin
tigre: > fauve, félin, tigresse
tigresse: > fauve
panthère: > félin, fauve
fauve: > félin
éléphant: pachyderme
girafe: > ruminant
singe: macaque > primate
gorille: > primate
chimpanzé: > primate
panda: > plantigrade
castor: > rongeur
ragondin: > rongeur
écureuil: > rongeur
hérisson: > petit mammifère
oiseau: avifaune
pigeon: > volatile
mouette: goéland
goéland: > oiseau marin
vautour: > charognard
chouette: rapace nocturne
hibou: rapace nocturne
rapace: > oiseau de proie
perroquet: > oiseau exotique
cigogne: échassier > oiseau migrateur
python: > serpent
crocodile: saurien > reptile
lézard: > reptile
tortue: > chélonien
grenouille: > batracien
crapaud: > batracien, amphibien
baleine: rorqual
orque: épaulard > cétacé
cétacé: mammifère marin
phoque: pinnipède
méduse: > animal gélatineux
poisson: > espèce
thon: thonidé
frelon asiatique: Vespa velutina
abeilles: butineuse
guêpe: hyménoptère
ruche: > colonies
moustique: > insecte
moustique tigre: Aedes albopictus
araignée: arachnide
fourmi: > insecte
chenille: > larve
animal: bestiaux
dinosaure: reptile géant
fossile: ossement fossilisé
prises: captures
quotas: limites de capture
criée: halle à marée
moules: bouchots > mytiliculture
coquillages: palourdes
algues: goémon, varech
algues vertes: ulves
aliments: > produits alimentaires
repas: > banquet
déjeuner: repas
dîner: repas, souper
petit-déjeuner: petit-déj
apéro: apéritif
goûter: collation
plat: mets
gâteau: entremets > pâtisserie
bonbons: friandises, confiseries, sucrerie
chocolat: > cacao
pain: baguette, miche
fromage: > produit laitier, pâte pressée
beurre: > matière grasse
lait: > production laitière, produits laitiers
viande: steak > produits carnés
bœuf: viande bovine
jambon: > charcuterie
patates: tubercule
fruits: > production fruitière
légumes: > production maraîchère
vin: > cru, nectar
champagne: > bulles
bière: > mousse
resto: > brasserie
restaurant: > brasserie, pizzeria, crêperie, patron de restaurant
bistro: troquet > bistrot
bar: café, débit de boissons, débits de boissons > pub
boîte de nuit: night-club > club
discothèque: night-club
pizzeria: restaurant italien
fast-food: restauration rapide
traiteur: > buffet
guide Michelin: guide rouge
faim: famine > malnutrition
famine: insécurité alimentaire > malnutrition
`;
