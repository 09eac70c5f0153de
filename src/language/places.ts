import { fold } from "./fold.ts";

/** Towns, regions, rivers and mountains that news names without saying what they are. They do not speak. */
const NAMES = `
Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille|Rennes|Reims|Toulon|Saint-Étienne|Le Havre|Grenoble|Dijon|Angers|Villeurbanne|Nîmes|Clermont-Ferrand|Aix-en-Provence|Brest|Limoges|Tours|Amiens|Perpignan|Metz|Besançon|Orléans|Rouen|Mulhouse|Caen|Nancy|Saint-Denis|Argenteuil|Montreuil|Roubaix|Tourcoing|Dunkerque|Avignon|Poitiers|Nanterre|Créteil|Versailles|Pau|La Rochelle|Calais|Cannes|Antibes|Colmar|Bourges|Quimper|Valence|Mérignac|Troyes|Lorient|Chambéry|Niort|Sarcelles|Béziers|Saint-Malo|Saint-Nazaire|Bayonne|Biarritz|Charleville-Mézières|Laval|Le Mans|Annecy|Belfort|Évreux|Cholet|Vannes|Arles|Ajaccio|Bastia|Fréjus|Grasse|Tarbes|Albi|Castres|Montauban|Auch|Agen|Périgueux|Brive|Tulle|Cahors|Rodez|Mende|Aurillac|Le Puy-en-Velay|Privas|Gap|Digne|Carcassonne|Narbonne|Sète|Lens|Arras|Douai|Valenciennes|Cambrai|Beauvais|Compiègne|Chartres|Blois|Châteauroux|Guéret|Moulins|Vichy|Nevers|Auxerre|Mâcon|Vesoul|Épinal|Bar-le-Duc|Verdun|Chaumont|Laon|Saint-Brieuc|Morlaix|Guingamp|Fougères|Vitré|Saumur|Alençon|Lisieux|Cherbourg|Bobigny|Évry|Pontoise|Melun|Meaux|Roissy|Orly|Deauville|Trouville|Chamonix|Grande-Synthe|Villeneuve|Pointe-à-Pitre|Fort-de-France|Cayenne|Nouméa|Papeete|Mamoudzou|
Bretagne|Normandie|Occitanie|Alsace|Lorraine|Provence|Corse|Aquitaine|Nouvelle-Aquitaine|Auvergne|Rhône-Alpes|Auvergne-Rhône-Alpes|Bourgogne|Franche-Comté|Île-de-France|Picardie|Champagne|Hauts-de-France|Grand Est|Pays de la Loire|Centre-Val de Loire|Paca|PACA|Limousin|Poitou-Charentes|Languedoc-Roussillon|Midi-Pyrénées|Savoie|Haute-Savoie|Isère|Drôme|Ardèche|Gard|Hérault|Aude|Ariège|Gers|Landes|Gironde|Dordogne|Corrèze|Creuse|Cantal|Lozère|Aveyron|Tarn|Lot|Moselle|Meuse|Vosges|Jura|Doubs|Ain|Rhône|Loire|Puy-de-Dôme|Allier|Cher|Indre|Vienne|Charente|Charente-Maritime|Vendée|Sarthe|Mayenne|Orne|Calvados|Manche|Finistère|Morbihan|Côtes-d'Armor|Ille-et-Vilaine|Loire-Atlantique|Maine-et-Loire|Deux-Sèvres|Somme|Oise|Aisne|Nord|Pas-de-Calais|Ardennes|Marne|Aube|Yonne|Nièvre|Côte-d'Or|Essonne|Yvelines|Val-de-Marne|Seine-Saint-Denis|Hauts-de-Seine|Seine-et-Marne|Val-d'Oise|Var|Vaucluse|Bouches-du-Rhône|Alpes-Maritimes|Guadeloupe|Martinique|Guyane|Réunion|La Réunion|Mayotte|Nouvelle-Calédonie|Polynésie|Saint-Pierre-et-Miquelon|
Seine|Garonne|Rhin|Danube|Nil|Dniepr|Volga|Tigre|Euphrate|Alpes|Pyrénées|Massif central|Méditerranée|Atlantique|Pacifique|Baltique|Mont-Blanc|Mont Blanc|Everest|Himalaya|Sahara|Amazonie|Sahel|Maghreb|Proche-Orient|Moyen-Orient|Balkans|Caucase|Scandinavie|Asie|Asie centrale|Afrique|Afrique de l'Ouest|Océanie|Antarctique|Arctique|Amérique latine|Amérique du Sud|Amérique du Nord|Europe de l'Est|Europe centrale|Est|Sud|Nord|Grand Nord|Terre|Lune|Jupiter|Vénus|Saturne|
Genève|Zurich|Lausanne|Bâle|Davos|Milan|Turin|Naples|Florence|Venise|Bologne|Palerme|Barcelone|Valence|Séville|Bilbao|Grenade|Malaga|Porto|Munich|Hambourg|Francfort|Cologne|Stuttgart|Dresde|Leipzig|Düsseldorf|Anvers|Gand|Liège|Charleroi|Namur|Rotterdam|Manchester|Liverpool|Birmingham|Glasgow|Édimbourg|Belfast|Oxford|Cambridge|New York|Los Angeles|Chicago|Boston|San Francisco|Miami|Houston|Dallas|Seattle|Detroit|Philadelphie|Atlanta|Las Vegas|Hollywood|Montréal|Toronto|Vancouver|Québec|Rio de Janeiro|Rio|São Paulo|Sao Paulo|Istanbul|Tel-Aviv|Tel Aviv|Jérusalem|Gaza|Haïfa|Hébron|Rafah|Khan Younès|Cisjordanie|Alep|Homs|Mossoul|Dubaï|Abou Dhabi|Djeddah|La Mecque|Casablanca|Marrakech|Oran|Benghazi|Goma|Lagos|Le Cap|Johannesburg|Bombay|Mumbai|Calcutta|Karachi|Lahore|Shanghai|Shanghaï|Hong Kong|Hongkong|Macao|Wuhan|Xinjiang|Tibet|Osaka|Kyoto|Hiroshima|Fukushima|Sydney|Melbourne|Bali|Saint-Pétersbourg|Sotchi|Kazan|Kharkiv|Odessa|Lviv|Marioupol|Kherson|Zaporijjia|Bakhmout|Donetsk|Lougansk|Donbass|Crimée|Sébastopol|Tchétchénie|Karabakh|Haut-Karabakh|Catalogne|Andalousie|Bavière|Flandre|Wallonie|Sicile|Sardaigne|Californie|Texas|Floride|Alaska|Ohio|Géorgie|Virginie|Pennsylvanie|Michigan|Wisconsin|Arizona|Nevada|Kosovo|Transnistrie|Kurdistan|Darfour|Kivu|Ituri|Tigré|Cachemire|Gibraltar|Tchernobyl|Srebrenica|Auschwitz|Guantanamo|Roland-Garros|Wimbledon|Stade de France|Vélodrome`;

/** Names of places that do not speak for themselves, folded by `fold`. Countries and capitals are in countries.ts. */
export const PLACES: ReadonlySet<string> = new Set(
  NAMES.split("|")
    .map((name) => fold(name.trim()))
    .filter(Boolean),
);

/** Words that begin the name of a place whatever follows: "New Delhi", "Port Camargue", "Saint-Jean-de-Luz" has its own rule. */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  "new los las port fort mont san santa são val villeneuve rue place avenue boulevard pont gare lac cap mer océan golfe île îles col parc forêt côte".split(
    " ",
  ),
);

/** Nouns before the name of a place: "la mer Noire", "rue du Bac", "le village de Cordes". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  "mer océan rue place avenue boulevard pont gare lac mont col île îles stade quartier quartiers hameau commune village ville villes forêt vallée plaine route château palais aéroport port canton fleuve rivière massif désert péninsule golfe baie plage impasse chemin quai square tour station cité aérodrome base camp province oblast détroit archipel centrale périphérie banlieue localité bourg".split(
    " ",
  ),
);

/** Nouns of things that have names of their own: "la sonde Méridienne", "le cargo Vesta", "la tempête Irma". The name is nobody's. */
export const THINGS_WITH_NAMES: ReadonlySet<string> = new Set(
  `sonde satellite fusée lanceur navette capsule navire bateau cargo vraquier porte-conteneurs ferry pétrolier méthanier chalutier caseyeur voilier trimaran catamaran monocoque yacht paquebot frégate
  corvette porte-avions sous-marin remorqueur goélette drone supercalculateur télescope robot film roman album tempête cyclone ouragan typhon dépression opération logiciel application
  variant vaccin molécule résidence immeuble cheval jument étalon trotteur pur-sang chien chienne chat chatte coq taureau vache ours ourse loup louve cépage cuvée éléphant orque baleine girafe panda
  camping gymnase collège lycée refuge cratère glacier barrage écluse tunnel viaduc autoroute ligne train ter tgv métro tramway gazoduc oléoduc pipeline centrale réacteur mine puits gisement`.split(
    /\s+/,
  ),
);
