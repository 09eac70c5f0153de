/** Crime, police, courts and prisons. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_2 = `
braquage: attaque à main armée > vol avec arme, attaque, fourgon attaqué
braqueur: > auteur du braquage, voleur, homme armé
cambriolage: > vol par effraction
cambrioleur: > monte-en-l'air
vol: rapine
voleur: > auteur du vol, voleuse, chapardeur
pickpocket: voleur à la tire
vol à l'arraché: > vol avec violence, arrachage de sac, sac arraché
pillage: razzia > mise à sac, saccage, pilleurs
pillard: pilleur
butin: magot
cerveau: commanditaire, instigateur, tête pensante, donneur d'ordre, encéphale, cervelle > organisateur
commanditaire: donneur d'ordre > instigateur
instigateur: meneur > initiateur
meneur: chef de file > leader, meneuse
complice: comparse, coauteur
comparse: acolyte
malfaiteur: malfrat
malfrat: truand
gangster: truand, bandit > malfrat
gang: bande organisée > clan
mafia: organisation criminelle, pègre > Cosa Nostra, Camorra, Ndrangheta
crime organisé: criminalité organisée > grande criminalité, grand banditisme
pègre: > grand banditisme
caïd: chef de gang, chef de réseau > parrain
trafiquant: > narcotrafiquant, revendeur
narcotrafiquant: trafiquant de drogue
narcotrafic: trafic de drogue, trafic de stupéfiants
trafic de drogue: trafic de stupéfiants, deal, stups
deal: > vente de drogue
point de deal: > lieu de vente, four, lieu de vente de drogue
toxico: consommateur de drogue
toxicomane: consommateur de drogue, camé > usager de drogue
drogué: sous l'emprise de stupéfiants, substances illicites > produits stupéfiants
assassin: > auteur du meurtre
meurtrier: sanglante, létal > qui a fait des morts
tueur: > tueuse
tueur à gages: sicaire > homme de main
tireur: forcené > auteur des coups de feu, homme armé, tireuse
assaillant: > auteur de l'attaque
agresseur: > auteur de l'agression
ravisseur: preneur d'otages
kidnapping: > séquestration
otages: > personnes retenues, personne enlevée, séquestré
forcené: > homme retranché
violeur: agresseur sexuel
viol: violences sexuelles > viol aggravé
pédophile: prédateur sexuel, pédocriminalité > abus sexuels sur mineurs
violences conjugales: violences intrafamiliales, violences au sein du couple
femme battue: victime de violences conjugales
féminicide: tuée par son conjoint > meurtre conjugal
sévices: > mauvais traitements
torture: supplice > actes de barbarie
émeute: heurts, échauffourées > troubles
vandale: déprédations, casseur
dégradations: > dégâts
tagueur: graffeur
bagarre: > échauffourée
coup de couteau: attaque au couteau
couteau: > cutter
poignard: dague > lardé de coups de couteau
pistolet: > calibre
fusil: arme longue
arme à feu: arme de poing
règlement de comptes: narchomicide, narcomicide, vendetta
bombe: charge explosive
arnaque: entourloupe
arnaqueur: aigrefin
escroc: aigrefin, filou > fraudeur
escroquerie: filouterie
fraudeur: tricheur, contrevenant > fraudeuse
tricheur: > tricheuse
faussaire: contrefacteur, faux-monnayeur
contrefaçon: > copie, produit contrefait
fausse monnaie: contrefaçon de billets
faux billets: fausses coupures
racket: extorsion de fonds
pot-de-vin: commission occulte, rétrocommission
corruption: prévarication
détournement de fonds: malversations, détournement d'argent public > abus de biens sociaux
malversations: irrégularités
délit: infraction
infraction: > contravention
criminalité: délinquance
délinquance: insécurité > auteur d'infractions, malfaiteur, auteurs
insécurité: > violences
récidive: réitération > nouvelle condamnation
récidiviste: multirécidiviste, connu de la justice
casier: antécédents judiciaires
fugitif: fuyard > personne recherchée
évadé: détenu en fuite
policiers: fonctionnaires de police, gardien de la paix > agent de police
police municipale: policiers municipaux
commissariat: hôtel de police
caserne: > quartier militaire, gendarmerie, centre de secours
commissaire: > patron de la police
enquêteurs: police judiciaire, limiers > enquêtrice
détective: enquêteur privé
agent secret: agent de renseignement
espion: > agent double
espionnage: > ingérence
services secrets: services de renseignement > espions
preuve: élément matériel, pièce à conviction > élément à charge
ADN: profil génétique
caméra: images de surveillance
fouille: chantier archéologique > recherches archéologiques, palpation
coup de filet: opération de police, vague d'interpellations > vague d'arrestations
garde à vue: interrogatoire > rétention
contrôle d'identité: > contrôle de police, contrôle au faciès
bavure: faute policière
suspect: > auteur présumé, gardé à vue, douteux
accusé: allégations > grief, charge
inculpation: > poursuites, mis en cause
charges: chefs d'accusation, cotisations sociales
plainte: main courante > action en justice, recours, saisine, dépôt de plainte
recours: requête
procès: > comparution
audience: > débats, téléspectateurs, part d'audience
jugement: > arrêt
verdict: sentence > décision de justice
perpète: réclusion à perpétuité
prison ferme: emprisonnement ferme, emprisonnement, incarcération > réclusion
emprisonnement: réclusion > détention, derrière les barreaux
bracelet électronique: détention à domicile
exécution: > mise à mort
amende: procès-verbal > sanction financière
dommages et intérêts: > dédommagement
erreur judiciaire: condamné à tort > innocenté
innocence: non-culpabilité > non coupable, hors de cause
culpabilité: responsabilité pénale, responsabilité, faute
aveux: reconnaissance des faits, confession
mensonge: contrevérité, faux témoignage, trompeur, fallacieux
alibi: emploi du temps, excuse
mobile: > motif, motivation
notaire: > étude notariale, officier ministériel
taule: maison d'arrêt, centre pénitentiaire > détention
prison: centre pénitentiaire, centre de détention > établissement pénitentiaire
détenu: > personnes incarcérées
gardien de prison: > surveillant, personnel pénitentiaire
libération conditionnelle: aménagement de peine > remise en liberté, libération anticipée
justice: > magistrats, autorité judiciaire
`;
