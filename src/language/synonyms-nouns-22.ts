/** Trade and work, energy and nature, armies and borders. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_22 = `
start-up: > jeune entreprise
licorne: > start-up valorisée plus d'un milliard
holding: > société mère
succursale: agence
franchise: > enseigne
chaîne de magasins: > enseigne
marchandise: > denrée
denrée: > marchandise
grossiste: négociant > revendeur
revendeur: > vendeur, grossiste
commande: > carnet de commandes
concurrence: > compétition
cotation: > cours de Bourse
OPA: offre publique d'achat
restructuration: > plan social
liquidation judiciaire: > mise en liquidation, fermeture
trésorerie: liquidités > caisses
créancier: > banque, à qui on doit
débiteur: > endetté
hypothèque: > prêt immobilier
austérité: > économies
relance: > plan de relance
seuil de pauvreté: > pauvreté
misère: dénuement
richesse: patrimoine, opulence
charges sociales: cotisations sociales
guerre commerciale: > droits de douane
congé paternité: > congé parental
congé maternité: > congé parental
trente-cinq heures: > temps de travail, durée du travail
lock-out: > fermeture de l'usine
syndicaliste: > délégué syndical, représentant du personnel, responsable syndical
délégué syndical: > syndicaliste
CSE: comité social et économique
surgénérateur: > réacteur
barrage hydroélectrique: barrage > hydroélectricité
hydroélectricité: > énergie hydraulique, barrage
parc éolien: > champ d'éoliennes
géothermie: > chaleur de la terre
méthanisation: biogaz > méthaniseur
méthaniseur: > unité de méthanisation
hydrogène: > pile à combustible
bioéthanol: biocarburant
fioul: > chauffage, mazout
mazout: > fioul
gaz naturel: gaz, méthane > GNL
GNL: > gaz naturel liquéfié
plateforme pétrolière: > plateforme offshore
pylône: > ligne à haute tension
borne de recharge: > recharger, station de recharge
chaudière: > pompe à chaleur
passoire thermique: > logement mal isolé, logement énergivore
sobriété énergétique: > économies d'énergie
empreinte carbone: bilan carbone > émissions
pollution de l'air: > pollution atmosphérique
pic de pollution: > épisode de pollution, particules fines, qualité de l'air
smog: > brouillard de pollution
couche d'ozone: > ozone, trou dans l'ozone
biodiversité: > espèces, faune et flore
faune: animaux sauvages > espèces animales
flore: plantes, prospère, végétaux > végétation
végétation: plantes > flore
espèce menacée: > espèce protégée, en voie d'extinction, espèce en voie d'extinction
réserve naturelle: > parc naturel, aire protégée
parc national: > parc naturel
mangrove: > palétuviers
récif: > coraux
corail: > récif corallien, coraux
déforestation: > abattage des arbres
désertification: > avancée du désert, désert
trait de côte: > littoral, érosion
fonte des glaces: > glaciers, banquise, recul des glaciers, fonte des glaciers
permafrost: pergélisol
El Niño: > phénomène climatique
ordures: détritus > immondices
déchetterie: > recyclerie
incinérateur: > usine d'incinération
compost: > biodéchets
biodéchets: > compost
microplastiques: > particules de plastique
Nutri-Score: > étiquetage nutritionnel
infanterie: fantassins
fantassin: > soldat
cavalerie: > chevaux, blindés
munitions: balles
explosif: dynamite > TNT
bombe artisanale: > engin explosif improvisé
bombardier: > avion
chasseur bombardier: > avion de chasse
corvette: > navire
sous-marinier: > sous-marin
garnison: > caserne
bataillon: > régiment
régiment: > bataillon
commando: forces spéciales
front: ligne de front > champ de bataille
champ de bataille: > front, terrain
pertes humaines: morts
démilitarisation: > désarmement
désarmement: > démilitarisation, dénucléarisation
course aux armements: > réarmement
réarmement: > course aux armements, dépenses militaires
parapluie nucléaire: > dissuasion
ogive: > tête nucléaire
uranium: > enrichissement
enrichissement d'uranium: > nucléaire
cyberguerre: > cyberattaque
accord de paix: traité de paix
autonomie: > statut d'autonomie
autodétermination: > référendum
frontière: > poste-frontière
mur: cloison, muraille > clôture, barrière
asile: refuge > droit d'asile
small boat: > embarcation de fortune
campement: > bivouac
OQTF: > obligation de quitter le territoire
centre de rétention: CRA > rétention administrative, étrangers expulsables
naturalisation: > nationalité française
regroupement familial: > immigration
`;
