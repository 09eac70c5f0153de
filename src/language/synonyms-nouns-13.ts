/** Things of every day, and of each field what the other lists lack, part 1. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_13 = `
cinquantenaire: > cinquante ans
bicentenaire: > deux cents ans
bal: soirée dansante, guinguette
balcon: > loggia, terrasse
banc: > banquette
barrière: > clôture, grille
blague: plaisanterie, canular, farce
canular: mystification, farce
bonheur: félicité
boue: vase, limon, gadoue
cabane: cabanon, cahute, hutte
cadeau: offrande
canal: > voie d'eau, voie navigable
canapé: sofa, divan
casino: > établissement de jeux, salle de jeux
chance: bonne fortune, veine
malchance: déveine, poisse
chapelle: > édifice religieux, oratoire, église
chasse: > battue, vénerie
chasse à courre: vénerie
chemin: sentier, sente > âtre
sentier: sente
cheveux: chevelure
tifs: cheveux
cheveu: mèche
colline: butte, coteau, mamelon
couloir: corridor
croix: crucifix, calvaire
cuisine: gastronomie, art culinaire > plats
gastronomie: art culinaire
délégation: > représentants, émissaires
déménagement: relocalisation > transfert
diamant: pierre précieuse, gemme
pierre précieuse: gemme > rubis, émeraude, saphir
discrimination: inégalité de traitement, ségrégation
carcasse: > épave
étage: palier
exercice militaire: manœuvres
manœuvres: exercices
exportations: ventes à l'étranger > commerce extérieur
balance commerciale: solde commercial > commerce extérieur
fleurs: > gerbe, bouquet, plantes
bouquet: gerbe
gerbe: couronne de fleurs
four crématoire: crématorium
glace: > sorbet
guichet: billetterie > comptoir
billetterie: > vente des billets
guitare: six-cordes > musicien
herbe: pelouse, gazon
gazon: pelouse
horloge: cadran, pendule
intervention: > opération
euphorie: liesse
lampadaire: éclairage public, réverbère
éclairage public: réverbères
lampe: luminaire
lien: connexion, connexions > relations
lune: > astre, satellite de la Terre
lune de miel: voyage de noces
manoir: gentilhommière > demeure
marchand: > commerçant
marine nationale: Royale
aviation: armée de l'air, forces aériennes
armée de l'air: forces aériennes
armée de terre: forces terrestres
menuisier: ébéniste
miracle: prodige
monstre: créature
créature: > animal
moteur: propulseur
nuage: panache, nuée, couverture nuageuse, nébulosité
nuage radioactif: panache radioactif
odeur: effluve, puanteur, senteur, nuisances olfactives
puanteur: mauvaise odeur, odeur nauséabonde
mauvaise odeur: nuisances olfactives, odeur nauséabonde
bruit: nuisances sonores, tapage, vacarme, décibels
tapage: nuisances sonores
nuisances: désagréments
palais: > hôtel particulier
panneau: signalisation > pancarte
feu rouge: feu tricolore, feu de signalisation
feux rouges: feux tricolores, signalisation
parachutisme: > chute libre
parfum: fragrance, senteur
paysage: panorama, site naturel
peste: fléau, bacille
philosophe: penseur
penseur: intellectuel
poème: poésie
politicien: > homme politique, élu, responsable politique, classe politique, élus
politiques: > élus, gouvernemental
femme politique: > élue, responsable politique
poupée: figurine
jouets: peluches
promenade: balade > randonnée
balade: > randonnée
repos: > congé
convalescence: rééducation
sang: hémoglobine
savon: gel lavant
service d'ordre: > dispositif policier, dispositif de sécurité
sel: > chlorure de sodium
souvenir: réminiscence > mémoire
sucre: > saccharose, édulcoré
symbole: emblème, incarnation
talent: aptitude
jeune talent: espoir, révélation
temple: lieu de culte > sanctuaire
théorie: hypothèse
tissu: étoffe, textile
trottoirs: > voirie
voirie: > chaussée, routes
vallée: val, vallon
verger: plantation
vitrine: devanture
visage: > traits
wagon: > voiture
moineau: passereau
passereau: > mésange
hirondelle: > oiseau migrateur
oiseau migrateur: > cigogne, grue, hirondelle, oie
corbeau: corvidé
corneille: > corvidé
pie: > corvidé
cygne: > palmipède
oie: > palmipède
saumon: > salmonidé
truite: > salmonidé
sardine: > poisson bleu
calmar: encornet
crabe: > crustacé, tourteau
homard: > crustacé
crevette: > crustacé
escargot: gastéropode
limace: gastéropode
papillon: lépidoptère
criquet: sauterelle, nuée
céréales: > orge
pomme de terre: tubercule
haricots: > légumes secs
raisin: > grappes
sandwich: casse-croûte
boisson gazeuse: soda
soda: boisson sucrée
alcool fort: spiritueux
spiritueux: > rhum, whisky, cognac
bouteille: flacon
repas de fête: > réveillon, banquet
soupe: potage, velouté
pénalité: amende > sanction, justice, criminel
procédure judiciaire: > action en justice, poursuites
poursuites: > action en justice
enquête publique: consultation du public
garde des enfants: résidence alternée
garde alternée: résidence alternée
syndic: gestionnaire de l'immeuble
épargne: bas de laine
assurance-vie: contrat d'épargne
prêt immobilier: crédit immobilier, emprunt immobilier
crédit immobilier: emprunt immobilier
assurance chômage: indemnisation des chômeurs, Unédic
allocation chômage: indemnité chômage, indemnisation du chômage
indemnité de départ: parachute doré
`;
