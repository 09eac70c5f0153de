/** Houses and streets, shops, transport and money. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_31 = `
pavillon: maison individuelle
forteresse: citadelle > château fort, place forte
studio: logement > petit appartement
building: immeuble
grand ensemble: quartier
planque: refuge
repaire: tanière
yourte: > tente mongole
pièce: salle, chambre
chambre: dortoir
salle de bains: douche > salle d'eau
WC: sanitaires
cave: cellier
combles: toiture
cloison: paroi
plafond: > faux plafond
carrelage: carreaux
portail: grille
fenêtre: vitre, lucarne > baie vitrée
volet: persienne
escalier: marches
potager: > carré potager
cour: leçon > préau
climatisation: climatiseur > air conditionné
armoire: placard, penderie
tiroir: commode
rideau: voilage
tapis: moquette
congélateur: chambre froide
lave-linge: machine à laver
vaisselle: assiettes, couverts
assiette: plat
lame: cutter
verre: gobelet
drap: > linge de lit
linge: vêtements, lessive
lessive: lavage
serrure: verrou
verrou: cadenas
clé: trousseau
immondices: déchets
déchèterie: centre de tri
colocation: > logement partagé
brique: parpaing
square: jardin public
fontaine: > jet d'eau
impasse: cul-de-sac
voie rapide: rocade
aire d'autoroute: station-service
caveau: sépulture
cellule: cachot, geôle
gendarmerie: brigade
palace: > hôtel de luxe, cinq étoiles
camping: > hôtellerie de plein air
poissonnerie: poissonnier
bureau de tabac: tabac
opticien: lunetier
quincaillerie: droguerie
foire: fête foraine
stade: > enceinte sportive
salle de sport: fitness > musculation
4x4: SUV
SUV: > véhicule tout-terrain
décapotable: cabriolet
tandem: binôme > vélo, duo
remorque: caravane
embarcadère: débarcadère > quai
planeur: > vol à voile
aérogare: terminal
croisière: paquebot
collision: accrochage
périple: odyssée
coffre: malle > coffre-fort
coffre-fort: > coffre
fonds: capitaux
capitaux: argent
fausses coupures: fausse monnaie
pièces de monnaie: piécettes
portefeuille: porte-monnaie
augmentation de salaire: hausse des salaires
investissement: > mise de fonds
revenu: ressources, gains
distributeur automatique: DAB
`;
