/**
 * What people type for what the press writes, as in `colloquial.ts`:
 * roads, rail, air and sea, energy and nature, farming and food, science, technology, the arts, school and sport.
 */
export const ASKED_WORLD_1 = `
caisse: véhicule, automobile
bagnole: automobile
voiture: véhicule, automobile, berline
automobiliste: chauffeur
conduire: rouler, circuler
permis de conduire: code de la route
camionneur: chauffeur routier, conducteur
routier: chauffeur, poids lourd
bouchon: circulation, kilomètres, trafic
embouteillage: trafic, ralentissement
circulation: trafic, déviation
autoroute: voie rapide, chaussée
rocade: périphérique, contournement
périph: périphérique
route coupée: déviation, fermée, barrée
route barrée: déviation, fermée, coupée
détour: déviation, itinéraire
déviation: itinéraire, contournement
rond-point: giratoire, carrefour
carrefour: croisement, intersection
croisement: intersection
nid-de-poule: chaussée, route dégradée
bitume: chaussée, enrobé
radar: vitesse
péage: autoroute
parking: stationnement
se garer: stationnement, quai, individu, jeune homme
essence: carburant, sans-plomb, pompe
gasoil: carburant, diesel
gazole: carburant, diesel
station-service: pompe, carburant
bagnole électrique: voiture électrique, véhicule électrique
borne: recharge
covoiturage: covoiturer, trajet
piste cyclable: vélo, aménagement cyclable
vélo électrique: vélo à assistance électrique
tram: tramway
tramway: ligne, rame
métro: rame, ligne, station
rame: train
car scolaire: transport scolaire, autocar
bus scolaire: transport scolaire, autocar
arrêt de bus: station
train: TER, TGV, convoi, circulation ferroviaire, SNCF
SNCF: cheminots, ferroviaire
cheminot: conducteur
rails: voie ferrée, voies
voie ferrée: ligne
dérailler: sortir des rails
en retard: perturbé, minutes
poireauter: attendre, patienter
attendre: patienter
file d'attente: queue, patienter
queue: file, attente
rater son train: manquer
avion: vol, compagnie aérienne
low cost: compagnie à bas prix
aéroport: piste, tarmac, terminal
décoller: envol
hôtesse: équipage, personnel navigant
équipage: membres, marins, personnel navigant
boîte noire: enregistreur de vol
pilote: commandant de bord, équipage
capitaine: skipper
bateau: embarcation, bâtiment, voilier, cargo
voilier: skipper
voileux: marin, skipper
skipper: navigateur, marin
chalutier: bateau de pêche
péniche: batelier
ferry: traversée, navire
cargo: navire, porte-conteneurs
pétrolier: navire, tanker, marée noire
marée noire: pollution, hydrocarbures, nappe
quai: accoster
marin: matelot, pêcheur
matelot: équipage
à bord: embarquer, passagers, équipage
monter à bord: embarquer
dedans: à bord, intérieur
passager: usager, personne à bord
voyageur: usager
trajet: parcours, voyage, liaison
traversée: liaison, trajet
aller: destination, rejoindre
destination: rallier
tourisme: touristes, vacanciers, fréquentation
touriste: vacancier, visiteur, estivant
vacancier: estivant
hôtel: hébergement, établissement
camping: campeurs, mobil-home
resto: table, établissement
restau: table, établissement
restaurant: table, établissement
bistro: café, bar
boîte de nuit: discothèque
élec: électricité
électricité: EDF
EDF: énergéticien
centrale: réacteur, nucléaire
nucléaire: réacteur, atome
éolienne: parc éolien, mât, pale, champ éolien
panneaux solaires: photovoltaïque, solaire
solaire: photovoltaïque, panneaux
énergie: électricité, gaz
énergie verte: renouvelable, énergies renouvelables
écologie: environnement, environnemental
réchauffement: dérèglement climatique, changement climatique, climat
réchauffement climatique: changement climatique, dérèglement climatique
CO2: carbone, émissions
gaz à effet de serre: carbone, émissions
polluer: rejeter, contaminer, déversement
pollution: contamination, rejet, déversement
eau sale: pollution, impropre, non potable
eau potable: robinet, consommation
boire l'eau: potable, consommation
poubelle: déchets, ordures, collecte, éboueurs
éboueur: collecte, déchets, ripeur
décharge: déchetterie, dépôt sauvage
déchets: ordures, détritus
recyclage: tri
plastique: emballage
sac: sachet, emballage
amiante: désamiantage, camarade
produit chimique: substance, toxique
toxique: dangereux, nocif
dangereux: risque, nocif, périlleux
couper un arbre: abattage, abattre
arbre: abattage, essence, chêne, plantation, forêt, boisement
planter des arbres: reboisement, plantation
bois: forêt, massif, forestier
forêt: massif, forestier
rivière: cours d'eau, fleuve
fleuve: cours d'eau
ruisseau: cours d'eau
lac: étang, plan d'eau
étang: plan d'eau
plage: baignade, littoral, sable
côte: littoral, rivage, trait de côte
littoral: rivage
érosion: recul du trait de côte
falaise: éboulement
mer qui monte: montée des eaux, submersion
grande marée: coefficient
réserve: zone protégée, parc naturel, billetterie
réserve naturelle: zone protégée, espace protégé
protégé: préservé, classé, sauvegarder, défendre
en voie de disparition: menacé, espèce menacée
espèce menacée: extinction, disparition
bestiole: spécimen, espèce
bête: cheptel, troupeau
animal: espèce, spécimen, faune
espèce: spécimen
toutou: chien
cabot: chien
chien: canidé, molosse, animal
chat: félin, animal
matou: chat
loup: prédateur, canidé, meute
ours: plantigrade
renard: nuisible
sanglier: gibier, battue
chevreuil: gibier, cervidé
cerf: cervidé
oiseau: volatile, ornithologue, faune
rapace: aigle, vautour
baleine: cétacé, échouage
dauphin: cétacé
phoque: animal marin
requin: squale
poisson: pêche
tortue: reptile
serpent: reptile, vipère
grenouille: amphibien
abeille: ruche, apiculteur, pollinisateur, essaim
frelon: nid, frelon asiatique
moustique: tigre
punaises: punaises de lit, infestation
rat: rongeur, nuisible, dératisation, échec
souris: rongeur
mordre: morsure, attaquer
piquer: piqûre, euthanasié
dresser: dressage
éleveur: élevage, bêtes, exploitation
élevage: bêtes, exploitation
vache: troupeau, bétail, laitière, cheptel, fortement
mouton: ovin, brebis, troupeau
chèvre: caprin
cochon: élevage porcin
cheval: équidé, équestre
poule: volaille, œufs, poulailler
canard: palmipède
euthanasier: abattre
tuer les bêtes: abattre, abattage, euthanasier
abattu: tué, abattage
vétérinaire: services vétérinaires, soigner
véto: soigner
SPA: refuge, protection animale
refuge: abri, recueillir
paysan: exploitant, cultivateur, agricole, monde agricole
agriculteurs: monde agricole, FNSEA
exploitation: domaine
terre: sol, parcelle, hectares
champ: parcelle, culture, hectares
cultiver: culture, exploitation
cultures: récoltes
ramasser: collecter, ramassage
semer: semences
graine: semence
blé: céréales, moisson
tracteur: engin agricole
arroser: irrigation, arrosage
arrosage: irrigation, restrictions d'eau
engrais: fertilisant, nitrates
pesticides: produits phytosanitaires
désherbant: glyphosate, herbicide
bio: agriculture biologique
vigne: vignoble, viticole
vin: vignoble, viticole, cuvée, millésime
vigneron: vignoble, domaine viticole
raisin: vendanges, vigne
vendanges: récolte
pinard: vignoble
picole: alcool
bière: brasserie, brasseur
pêcheur: marin-pêcheur, patron pêcheur, chalutier, flottille
pêcher: capture, prises, quotas
huître: ostréiculteur, ostréicole, coquillages
moules: mytiliculteur, coquillages
coquillages: fruits de mer, conchyliculture
chasseur: fusil, gibier, fédération de chasse
chasser: gibier
bouffe: repas, alimentaire, se nourrir, consommer
graille: nourriture, repas
manger: se nourrir, consommer, alimentation, repas
nourriture: aliments, denrées
aliment: denrée, produit
repas: menu, plat
cuisinier: chef, restaurateur
chef étoilé: étoile, cuisinier, michelin
étoile: michelin
ingrédient: composition, contenir
boulanger: boulangerie, artisan
boulangerie: pain
boucher: boucherie, viande
fromage: fromagerie, laitier
végé: végétarien
végétarien: sans viande
barbaque: viande
viande: bovin, boucherie
goût: saveur
boisson: alcool
boire: consommer
savant: scientifique, chercheur
chercheur: scientifique, équipe, laboratoire, biologiste
scientifiques: experts, équipe
spécialiste: chercheur
découverte: mettre au jour, identifier
découvrir: mettre au jour, identifier, exhumer, déceler
étude: recherche, travaux, publication
publié: paru, revue
revue: publication, magazine
expérience: essai, expérimentation, test
essayer: tenter, tentative, tâcher
inventer: concevoir, mettre au point
mettre au point: concevoir, développer
développer: concevoir
inventeur: concepteur, créateur
brevet: invention, épreuve
nouveau: inédit, neuf, récent
nouveauté: inédit, innovation
fonctionner: opérationnel
efficace: résultats
microscope: observer
labo: chercheurs
espace: orbite, spatial, cosmos, station spatiale
cosmonaute: astronaute, spationaute
astronaute: spationaute
fusée: lanceur, décollage
décollage: lancement, mise à feu
envoyer dans l'espace: lancement, mettre en orbite
satellite: orbite
planète: exoplanète, système solaire
étoile filante: météorite, météore
météorite: astéroïde, fragment
astéroïde: objet céleste
télescope: observatoire, observer
astronome: astrophysicien, observatoire
éclipse: soleil, phénomène
lune: lunaire, orbite
NASA: agence spatiale
ESA: agence spatiale européenne
gène: génétique, mutation, personnes, habitants, public, perturber, entraver
dinosaure: fossile, paléontologue
fossile: paléontologue
préhistoire: préhistorique, paléolithique, néolithique
préhistorique: paléolithique, néolithique
déterrer: exhumer, mettre au jour, mis au jour
archéologue: INRAP, vestiges, équipe
ruines: vestiges
vestiges: restes, fouilles
trésor: pièces, découverte, monnaies
vieilles pierres: patrimoine, vestiges
antique: romain
romain: gallo-romain
moyen âge: médiéval
vieux de: dater, remonter, siècle, âgé, ancien, octogénaire, doyen
dater: remonter, époque, siècle, construire
époque: siècle, période, ère
`;
