/** Kinds of places and buildings. See `kinds.ts`. */
export const KINDS_OF_PLACES = `
bâtiment, édifice, immeuble, construction: maison, église, usine, école, gare, hôpital, château, tour, hôtel, mairie, gymnase, entrepôt, hangar, immeuble, ferme, stade, musée, caserne, gratte-ciel, pavillon, tribunal, cathédrale, halle, moulin, bibliothèque, résidence, grange, supermarché, phare, préfecture, palais, prison, théâtre, villa, chalet, manoir, mosquée, préau, centre commercial
logement, habitation, domicile, hébergement: maison, appartement, studio, villa, pavillon, HLM, chalet, ferme, manoir, château, caravane, mobil-home, cabane, foyer, résidence, immeuble, chambre, tente, yourte, loft, duplex, roulotte, résidence secondaire, gîte
maison: villa, pavillon, chaumière, longère, ferme, chalet, demeure, manoir, hôtel particulier, bastide, mas, cabanon
monument, site historique, lieu touristique: château, cathédrale, église, basilique, tour Eiffel, palais, abbaye, arc de triomphe, musée, phare, temple, menhir, dolmen, remparts, pont, statue, citadelle, forteresse, mausolée, amphithéâtre, chapelle, beffroi, Notre-Dame, Louvre, alignement, obélisque
lieu de culte, édifice religieux: église, cathédrale, mosquée, synagogue, temple, chapelle, basilique, abbaye, monastère, couvent, collégiale, pagode, prieuré
pièce, partie de la maison: cuisine, chambre, salon, cave, grenier, garage, salle de bains, bureau, couloir, cellier, véranda, combles, salle à manger, entrée, escalier, buanderie, placard, toilettes, dressing, séjour
partie de bâtiment, endroit du bâtiment: toit, toiture, façade, cave, grenier, étage, sous-sol, mur, escalier, balcon, charpente, flèche, clocher, plafond, fenêtre, porte, cage d'escalier, rez-de-chaussée, verrière, nef
lieu public, endroit, lieu, site: parc, place, gare, plage, marché, rue, stade, bar, restaurant, piscine, jardin, cinéma, école, supermarché, parking, cimetière, musée, grenier, cave, forêt, champ, hangar, quai, port, église, sacristie, bibliothèque, jardin public, esplanade, parvis, square, skatepark, mairie, centre commercial, aéroport, métro
établissement scolaire, école: collège, lycée, maternelle, université, primaire, internat, crèche, IUT, grande école, conservatoire, lycée professionnel, école élémentaire, campus, faculté, institut, CFA, Polytechnique
université, établissement supérieur: faculté, Sorbonne, Polytechnique, école d'ingénieurs, Sciences Po, IUT, ENA, HEC, campus, institut, école de commerce
établissement de santé, hôpital: clinique, CHU, maternité, Ehpad, centre hospitalier, urgences, dispensaire, maison de santé, maison de retraite, cabinet, polyclinique, hospice, sanatorium, laboratoire, pharmacie, centre de santé
établissement pénitentiaire, prison: maison d'arrêt, centre de détention, maison centrale, cellule, centre pénitentiaire, Fleury-Mérogis, la Santé, pénitencier, Baumettes, établissement pour mineurs
commerce, magasin, boutique, enseigne: boulangerie, boucherie, épicerie, pharmacie, supermarché, librairie, supérette, hypermarché, fleuriste, bijouterie, bar-tabac, café, poissonnerie, coiffeur, Carrefour, Leclerc, Auchan, Lidl, Intermarché, Casino, Ikea, Decathlon, quincaillerie, pressing, jardinerie, fromagerie, galerie marchande, marché, bar, tabac, cordonnerie, opticien, station-service, magasin de vêtements, pâtisserie, mercerie, papeterie, animalerie
restaurant, établissement: bar, café, brasserie, crêperie, pizzeria, bistrot, auberge, discothèque, boîte de nuit, cantine, fast-food, McDonald's, hôtel, kebab, pub, traiteur, taverne, guinguette
hôtel, hébergement touristique: auberge, gîte, camping, chambre d'hôtes, palace, motel, résidence, refuge, pension, village vacances, Airbnb
lieu de culture, salle, lieu culturel: théâtre, cinéma, musée, opéra, bibliothèque, médiathèque, galerie, salle de concert, conservatoire, Zénith, chapiteau, salle des fêtes, centre culturel, auditorium, Olympia, friche
musée: Louvre, musée d'Orsay, Centre Pompidou, galerie, pinacothèque, fondation, écomusée, muséum, mémorial, Prado
équipement sportif, installation sportive, enceinte: stade, piscine, gymnase, patinoire, vélodrome, hippodrome, terrain, circuit, dojo, court, arène, skatepark, golf, palais des sports, Roland-Garros, Parc des Princes, Stade de France, Vélodrome, bassin, hall, complexe
cours d'eau, rivière, fleuve: Seine, Loire, Rhône, Garonne, Rhin, Meuse, Moselle, Dordogne, Marne, canal, ruisseau, torrent, affluent, Isère, Saône, Vilaine, Aude, Hérault, Lot, Tarn, Allier, Charente, Danube, Nil, Amazone, Dniepr, Tamise, Doubs, Durance, Var, Somme, Adour, Oise, Mississippi, Volga, Escaut, Sarthe, Mayenne, Vienne, Creuse, Ardèche, Gard
plan d'eau, lac, étendue d'eau, point d'eau: étang, mare, retenue, bassin, lagune, réservoir, marais, Léman, lac d'Annecy, barrage, mer, piscine, gravière, lac du Bourget, Serre-Ponçon, bassine, baie
mer, océan: Manche, Méditerranée, Atlantique, Pacifique, mer du Nord, mer Noire, Baltique, mer Rouge, océan Indien, Adriatique, golfe, Arctique, Antarctique, mer Égée, Caraïbes, rade, large, fosse, abysses
baie, golfe, rade: anse, crique, lagune, estuaire, golfe du Morbihan, baie de Somme, détroit, fjord, calanque
plage, côte, littoral: rivage, grève, dune, crique, falaise, estran, front de mer, bord de mer, calanque, sable, corniche
île: Corse, Réunion, Guadeloupe, Martinique, Groix, Belle-Île, Ouessant, archipel, îlot, Mayotte, Sein, Ré, Oléron, Yeu, Noirmoutier, Crète, Sicile, Lampedusa, Sardaigne, Chypre, Malte, presqu'île, atoll
montagne, sommet, mont, massif: Mont-Blanc, Everest, pic, col, Cervin, Vosges, Alpes, Pyrénées, Jura, glacier, aiguille, Ventoux, Massif central, Himalaya, colline, puy, Andes, Meije, Vercors, Chartreuse, Canigou, Cévennes, Écrins, dent, crête, K2
volcan: Etna, Piton de la Fournaise, Vésuve, Stromboli, cratère, Soufrière, montagne Pelée, puy, Cumbre Vieja, Eyjafjallajökull
forêt, bois, espace vert, espace naturel: parc, jardin, réserve, bosquet, massif, pinède, forêt domaniale, square, maquis, lande, prairie, marais, tourbière, Brocéliande, Fontainebleau, parc naturel, parc national
ville, commune, agglomération, localité: Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille, Rennes, Reims, métropole, village, capitale, station, bourg, bourgade, chef-lieu, cité, préfecture
village: bourg, hameau, commune, bourgade, lieu-dit
quartier: arrondissement, centre-ville, banlieue, cité, faubourg, secteur, lotissement, zone, Montmartre, la Défense, vieille ville
département: Finistère, Morbihan, Gironde, Nord, Var, Isère, Savoie, Ain, Aude, Ardèche, Creuse, Lozère, Moselle, Vendée, Seine-Saint-Denis, Haute-Garonne, Bouches-du-Rhône, Côtes-d'Armor, Ille-et-Vilaine, Loire-Atlantique
région, province: Bretagne, Normandie, Alsace, Corse, Occitanie, Île-de-France, Provence, Auvergne, Aquitaine, Bourgogne, Donbass, Catalogne, Bavière, Flandre, Wallonie, Hauts-de-France, Grand Est, Lorraine, Québec, Texas, Californie, Sicile
voie, route, rue, axe: avenue, boulevard, autoroute, nationale, départementale, chemin, place, rocade, périphérique, impasse, A6, A7, A10, ruelle, sentier, rond-point, carrefour, virage, col, allée, quai, bretelle, RN, piste cyclable, quatre-voies
gare, station: quai, terminus, arrêt, gare routière, aéroport, halte, gare Saint-Lazare, gare de Lyon, Montparnasse
aéroport: Roissy, Orly, aérodrome, piste, terminal, base aérienne, héliport, tarmac, Beauvais, Bâle-Mulhouse
port: quai, terminal, marina, bassin, criée, Le Havre, Marseille, docks, cale, Dunkerque, Brest, Toulon, darse, embarcadère, jetée
site industriel, usine, site de production: fabrique, raffinerie, aciérie, atelier, conserverie, laiterie, fonderie, centrale, scierie, papeterie, abattoir, filature, sucrerie, chantier naval, entrepôt, haut-fourneau, brasserie, cimenterie, manufacture, biscuiterie, minoterie, verrerie, gigafactory, imprimerie
centrale, installation électrique: centrale nucléaire, réacteur, EPR, parc éolien, barrage, éolienne, centrale à charbon, Flamanville, Fessenheim, panneau solaire, ferme solaire, méthaniseur, Bugey, Zaporijia, Cattenom, Gravelines
base militaire, site militaire: caserne, camp, base navale, base aérienne, garnison, arsenal, fort, île Longue, fortification, bunker, quartier général
site archéologique, découverte archéologique, vestige: tombe, nécropole, villa gallo-romaine, mosaïque, sarcophage, menhir, dolmen, fossile, thermes, ruine, temple, épave, tumulus, sépulture, squelette, amphore, grotte, théâtre antique, alignement, atelier de potier, oppidum, trésor, villa romaine, grotte ornée, pyramide, amphithéâtre, catacombes
tombe, sépulture: caveau, cimetière, nécropole, mausolée, crypte, Panthéon, sarcophage, cercueil, ossuaire, tombeau, urne
exploitation agricole, ferme: élevage, poulailler, porcherie, étable, vignoble, serre, verger, champ, rizière, domaine, bergerie, laiterie, exploitation, rucher, alpage
terrain, parcelle: champ, friche, prairie, pré, verger, jardin, vigne, terre agricole, pâturage, jachère, lotissement
cachette, lieu de stockage, dépôt: grenier, cave, hangar, entrepôt, coffre, garage, box, conteneur, placard, double fond, tunnel, silo, réserve, faux plafond, cale
frontière, passage: douane, poste-frontière, col, détroit, mur, tunnel, checkpoint, point de passage
obstacle, barrage: barricade, mur, rocher, arbre, barrière, éboulis, camion, fossé, ravin, parapet, platane
prison célèbre, lieu de détention: cellule, geôle, camp, cachot, bagne, centre de rétention
pays, État, nation: France, Allemagne, Espagne, Italie, Russie, Ukraine, Chine, États-Unis, Royaume-Uni, Belgique, Suisse, Pologne, Maroc, Algérie, Tunisie, Japon, Inde, Brésil, Canada, Turquie, Iran, Israël, Syrie, Mali, Niger, Portugal, Grèce, Hongrie, Roumanie, Suède, Norvège, Finlande, Danemark, Pays-Bas, Irlande, Autriche, Sénégal, Cameroun, Égypte, Arménie, Azerbaïdjan, Géorgie
continent: Europe, Afrique, Asie, Amérique, Océanie, Antarctique, Amérique du Nord, Amérique du Sud
`;
