/** Kinds that news mostly gives by a name: countries and regions, sites, bodies, clubs, prizes. See `kinds.ts`. */
export const KINDS_OF_NAMES = `
pays européen, pays d'Europe, État membre: France, Allemagne, Italie, Espagne, Belgique, Pays-Bas, Portugal, Pologne, Suède, Finlande, Danemark, Autriche, Hongrie, Grèce, Irlande, Roumanie, Bulgarie, Croatie, Slovaquie, Slovénie, Estonie, Lettonie, Lituanie, Luxembourg, République tchèque, Tchéquie, Malte, Chypre
pays africain, pays d'Afrique: Mali, Niger, Burkina Faso, Sénégal, Tchad, Cameroun, Gabon, Côte d'Ivoire, Nigeria, Algérie, Maroc, Tunisie, Égypte, Soudan, Éthiopie, Kenya, Rwanda, République démocratique du Congo, Afrique du Sud, Guinée, Togo, Bénin, Madagascar, Mauritanie, Libye, Somalie, Ouganda, Centrafrique
pays asiatique, pays d'Asie: Chine, Japon, Inde, Corée du Sud, Corée du Nord, Vietnam, Thaïlande, Indonésie, Pakistan, Bangladesh, Philippines, Malaisie, Taïwan, Birmanie, Cambodge, Népal, Sri Lanka, Afghanistan, Singapour, Mongolie, Laos, Kazakhstan
pays arabe, pays du Golfe, pays du Moyen-Orient: Arabie saoudite, Émirats arabes unis, Qatar, Koweït, Irak, Syrie, Liban, Jordanie, Yémen, Oman, Bahreïn, Égypte, Iran, Israël
pays d'Amérique latine, pays sud-américain: Brésil, Argentine, Chili, Colombie, Venezuela, Pérou, Mexique, Bolivie, Équateur, Uruguay, Paraguay, Cuba, Haïti, Guatemala, Honduras, Salvador, Nicaragua, Panama
pays balte: Estonie, Lettonie, Lituanie
pays des Balkans: Serbie, Bosnie, Kosovo, Albanie, Macédoine, Monténégro, Croatie, Slovénie, Bulgarie
pays nordique, pays scandinave: Suède, Norvège, Danemark, Finlande, Islande
territoire d'outre-mer, département d'outre-mer, outre-mer, collectivité d'outre-mer: Guadeloupe, Martinique, Guyane, Réunion, Mayotte, Nouvelle-Calédonie, Polynésie, Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon, Wallis-et-Futuna
langue régionale: breton, basque, corse, occitan, alsacien, catalan, gallo, créole, flamand, picard, provençal
massif, massif montagneux, chaîne de montagnes: Alpes, Pyrénées, Vosges, Jura, Massif central, Mont-Blanc, Vercors, Chartreuse, Écrins, Mercantour, Himalaya, Andes, Carpates, Rocheuses, Atlas, Cévennes, Ardennes
station de ski: Tignes, Courchevel, Chamonix, Val d'Isère, Méribel, Avoriaz, Les Arcs, La Plagne, Alpe d'Huez, Les Deux Alpes, Megève, Serre-Chevalier, Val Thorens, La Clusaz, Font-Romeu
station balnéaire: Deauville, La Baule, Biarritz, Arcachon, Le Touquet, Les Sables-d'Olonne, Royan, Cabourg, Saint-Tropez, Quiberon, La Grande-Motte, Palavas, Dinard
parc national: Vanoise, Mercantour, Écrins, Cévennes, Calanques, Pyrénées, Port-Cros, Yellowstone
monument parisien: tour Eiffel, Louvre, Arc de triomphe, Notre-Dame, Panthéon, Sacré-Cœur, Invalides, obélisque, Opéra, Grand Palais
château, château de la Loire: Versailles, Chambord, Chenonceau, Fontainebleau, Amboise, Vincennes, Vaux-le-Vicomte, forteresse, citadelle, donjon
cathédrale: Notre-Dame, Chartres, Reims, Strasbourg, Amiens, Nantes, Rouen, Bourges
grand magasin: Galeries Lafayette, Printemps, BHV, Samaritaine, Bon Marché, Harrods
vignoble, région viticole: Bordelais, Bourgogne, Champagne, Alsace, Beaujolais, Languedoc, Provence, Jura, Cognac, Médoc
détroit, passage maritime: Gibraltar, Bosphore, Ormuz, Pas-de-Calais, Bab-el-Mandeb, canal de Suez, canal de Panama, Dardanelles
désert: Sahara, Gobi, Atacama, Néguev, Namib
championnat de football, championnat étranger: Ligue 1, Premier League, Bundesliga, Serie A, Liga, Ligue 2
fédération sportive, instance sportive: FFF, FFR, FFT, Fifa, UEFA, CIO, UCI, World Rugby, FIA, Ligue de football, CNOSF
club de football, club français: PSG, OM, OL, Stade rennais, FC Nantes, LOSC, Racing, Monaco, Saint-Étienne, Girondins, Toulouse, Montpellier, OGC Nice, Stade brestois, FC Lorient, AJ Auxerre, Stade de Reims, Angers, Le Havre, FC Metz
club étranger, club européen: Real Madrid, Barcelone, Juventus, Chelsea, Arsenal, Manchester City, Liverpool, Bayern, Atlético, Inter, Milan, Benfica, Porto, Ajax, Dortmund, Tottenham
club de rugby: Stade toulousain, Stade français, La Rochelle, Clermont, Toulon, Racing 92, Castres, Bordeaux-Bègles, Montpellier, Bayonne, Pau, Lyon, Perpignan
prix scientifique: Nobel, médaille Fields, prix Abel, prix Turing, prix Lasker, médaille d'or du CNRS
organisation humanitaire, ONG humanitaire: Croix-Rouge, Médecins sans frontières, Unicef, HCR, Médecins du monde, Oxfam, Handicap international, Action contre la faim, SOS Méditerranée, Croissant-Rouge, Unrwa, Care
association de défense des animaux: SPA, L214, LPO, Fondation Brigitte-Bardot, Peta, Sea Shepherd, One Voice, 30 Millions d'amis
association écologiste, ONG environnementale, organisation écologiste: Greenpeace, WWF, France Nature Environnement, Amis de la Terre, Sea Shepherd, Extinction Rebellion, Bloom, Soulèvements de la Terre, Dernière Rénovation
association caritative: Restos du cœur, Emmaüs, Secours populaire, Secours catholique, Croix-Rouge, Fondation Abbé-Pierre, Armée du salut, Banque alimentaire
association de consommateurs: UFC-Que choisir, CLCV, Foodwatch, 60 Millions de consommateurs, Familles rurales
association de défense des droits, organisation de défense des droits de l'homme: Amnesty International, Human Rights Watch, Ligue des droits de l'homme, SOS Racisme, Licra, FIDH, Cimade, Reporters sans frontières, Mrap
syndicat enseignant: Snes, SNUipp, FSU, Unsa éducation, Snalc, SE-Unsa, SUD éducation
aide sociale, minima sociaux, minimum social: RSA, AAH, ASS, minimum vieillesse, APL, prime d'activité, allocation
niveau de vigilance, niveau d'alerte, vigilance: orange, rouge, jaune, vert
bâtiment public, édifice public: mairie, école, tribunal, préfecture, commissariat, caserne, gymnase, bibliothèque, perception
équipement public, équipement municipal: école, gymnase, piscine, médiathèque, crèche, stade, salle des fêtes, skatepark, aire de jeux
lieu de travail: bureau, usine, chantier, atelier, magasin, entrepôt
lieu de rendez-vous, point de départ: place, parvis, gare, rond-point, mairie, port, esplanade
institution européenne: Commission européenne, Parlement européen, Conseil européen, BCE, Cour de justice, Frontex, Europol
banque centrale: BCE, Fed, Banque de France, Banque d'Angleterre, Bundesbank
indice boursier: CAC 40, Dow Jones, Nasdaq, Nikkei, Dax, S&P 500, FTSE
cryptomonnaie: bitcoin, ethereum, tether, dogecoin, solana
tribunal international, cour internationale: CPI, CIJ, CEDH, Cour de justice, tribunal pénal international
planète: Mars, Vénus, Jupiter, Saturne, Mercure, Neptune, Uranus, Terre
mission spatiale: Apollo, Artemis, Rosetta, Juice, Gaia, Perseverance, Chang'e, Voyager, Cassini
télescope: James-Webb, Hubble, Euclid, Kepler, Alma
siècle, époque: Moyen Âge, Antiquité, Renaissance, Révolution, Belle Époque, entre-deux-guerres, Trente Glorieuses
musée parisien: Louvre, Orsay, Centre Pompidou, Grand Palais, quai Branly, Rodin, Orangerie, Carnavalet
salle de spectacle, salle de concert: Olympia, Zénith, Accor Arena, Bataclan, Philharmonie, Opéra, Bercy, Cigale, théâtre
`;
