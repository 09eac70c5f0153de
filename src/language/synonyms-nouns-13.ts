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
canapé: sofa, divan, fauteuil
casino: > établissement de jeux, salle de jeux
chance: bonne fortune, veine > bonne étoile
malchance: déveine, poisse, guigne
chapelle: > édifice religieux, oratoire, église
chasse: > battue, vénerie
chasse à courre: vénerie
chemin: sentier, sente > âtre
sentier: sente
cheveux: chevelure, tignasse
tifs: cheveux
cheveu: mèche
colline: butte, coteau, mamelon, hauteur
couloir: corridor
croix: crucifix, calvaire
cuisine: gastronomie, art culinaire > plats, kitchenette
gastronomie: art culinaire, gourmet > haute cuisine, fin gourmet
délégation: > représentants, émissaires
déménagement: relocalisation > transfert, changement d'adresse, changement de domicile
diamant: pierre précieuse, gemme, brillant
pierre précieuse: gemme > rubis, émeraude, saphir
discrimination: inégalité de traitement, ségrégation
carcasse: > épave
étage: palier
exercice militaire: manœuvres
manœuvres: exercices, stratagème, tactique
exportations: ventes à l'étranger > commerce extérieur
balance commerciale: solde commercial > commerce extérieur
fleurs: > gerbe, bouquet, plantes, rose, tulipe
bouquet: gerbe
gerbe: couronne de fleurs
four crématoire: crématorium
glace: > sorbet, crème glacée
guichet: billetterie > comptoir
billetterie: > vente des billets
guitare: six-cordes > musicien
herbe: pelouse, gazon
gazon: pelouse
horloge: cadran, pendule
intervention: > opération, prise de parole
euphorie: liesse
lampadaire: éclairage public, réverbère
éclairage public: réverbères
lampe: luminaire, éclairage
lien: connexion, connexions > relations
lune: > astre, satellite de la Terre, satellite naturel
lune de miel: voyage de noces
manoir: gentilhommière, château > demeure
marchand: > commerçant
marine nationale: Royale
aviation: armée de l'air, forces aériennes
armée de l'air: forces aériennes
armée de terre: forces terrestres
menuisier: ébéniste, charpentier
miracle: prodige
monstre: créature
créature: > animal
moteur: propulseur > motorisation
nuage: panache, nuée, couverture nuageuse, nébulosité
nuage radioactif: panache radioactif
odeur: effluve, puanteur, senteur, nuisances olfactives
puanteur: mauvaise odeur, odeur nauséabonde, pestilence
mauvaise odeur: nuisances olfactives, odeur nauséabonde
bruit: nuisances sonores, tapage, vacarme, décibels
tapage: nuisances sonores
nuisances: désagréments
palais: > hôtel particulier
panneau: signalisation, écriteau > pancarte
feu rouge: feu tricolore, feu de signalisation
feux rouges: feux tricolores, signalisation
parachutisme: parapente > chute libre
parfum: fragrance, senteur > parfumerie
paysage: panorama, site naturel
peste: fléau, bacille
philosophe: penseur
penseur: intellectuel
poème: poésie
politicien: > homme politique, élu, responsable politique, classe politique, élus
politiques: > élus, gouvernemental
femme politique: > élue, responsable politique
poupée: figurine > Barbie
jouets: peluches > jeu
promenade: balade, sortie > randonnée
balade: > randonnée
repos: > congé
convalescence: rééducation
sang: hémoglobine
savon: gel lavant > gel douche
service d'ordre: > dispositif policier, dispositif de sécurité, sécurité de la manifestation
sel: > chlorure de sodium
souvenir: réminiscence > mémoire
sucre: > saccharose, édulcoré
symbole: emblème, incarnation, signe
talent: aptitude, virtuosité
jeune talent: espoir, révélation
temple: lieu de culte > sanctuaire
théorie: hypothèse, thèse
tissu: étoffe, textile
trottoirs: chaussée > voirie
voirie: > chaussée, routes
vallée: val, vallon
verger: plantation, arbres fruitiers
vitrine: devanture
visage: minois > traits
wagon: rame > voiture
moineau: passereau
passereau: > mésange
hirondelle: > oiseau migrateur
oiseau migrateur: > cigogne, grue, hirondelle, oie
corbeau: corvidé
corneille: > corvidé
pie: > corvidé
cygne: > palmipède, oiseau
oie: > palmipède
saumon: > salmonidé, poisson migrateur
truite: > salmonidé, rivière
sardine: > poisson bleu, conserverie
calmar: encornet
crabe: > crustacé, tourteau
homard: > crustacé
crevette: > crustacé
escargot: gastéropode
limace: gastéropode
papillon: lépidoptère > chenille
criquet: sauterelle, nuée
céréales: > orge, avoine
pomme de terre: tubercule > frites
haricots: > légumes secs
raisin: > grappes
sandwich: casse-croûte > panini, kebab, hamburger
boisson gazeuse: soda
soda: boisson sucrée
alcool fort: spiritueux
spiritueux: eau-de-vie > rhum, whisky, cognac
bouteille: flacon, fiole
repas de fête: > réveillon, banquet
soupe: potage, velouté
pénalité: amende > sanction, justice, criminel
procédure judiciaire: > action en justice, poursuites
poursuites: > action en justice
enquête publique: consultation du public
garde des enfants: résidence alternée > crèche
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
