/** Kinds of things that people make and use. See `kinds.ts`. */
export const KINDS_OF_THINGS = `
véhicule, engin, moyen de transport: voiture, camion, bus, autocar, car, train, moto, vélo, tracteur, fourgon, camionnette, scooter, trottinette, tramway, métro, bateau, avion, hélicoptère, poids lourd, semi-remorque, quad, ambulance, taxi, utilitaire, navette, berline, 4x4, caravane, camping-car, minibus, remorque, bulldozer, pelleteuse, ferry, dépanneuse, fourgonnette, SUV
voiture, auto, bagnole, automobile: berline, véhicule, citadine, 4x4, SUV, break, monospace, taxi, cabriolet, Renault, Peugeot, Citroën, Tesla, coupé, limousine, voiture électrique, Clio
poids lourd, camion: semi-remorque, camion-citerne, bétonnière, benne, utilitaire, fourgon, routier
bus, transport en commun, transports: autocar, car, tramway, métro, navette, train, RER, TER, bus scolaire, minibus, trolleybus, téléphérique
train: TGV, TER, Intercités, rame, locomotive, convoi, RER, wagon, tram-train, Eurostar, Thalys
deux-roues: moto, vélo, scooter, trottinette, mobylette, bicyclette, cyclomoteur, VTT
bateau, navire, embarcation, bâtiment: paquebot, voilier, chalutier, ferry, cargo, péniche, porte-conteneurs, pétrolier, vedette, canot, yacht, sous-marin, frégate, porte-avions, catamaran, trimaran, goélette, zodiac, barque, barge, remorqueur, méthanier, caseyeur, thonier, galion, kayak, semi-rigide, vraquier, monocoque, vapeur, pirogue, caravelle, drakkar
épave: galion, navire, paquebot, sous-marin, cargo, chalutier, frégate, avion
avion, aéronef, appareil: hélicoptère, planeur, ULM, jet, Airbus, Boeing, drone, Rafale, montgolfière, hydravion, bombardier, Canadair, biplan, A320, Mirage, parapente, deltaplane, biplace, dirigeable, A380, ATR, Cessna, Concorde, jet privé, avion de ligne, avion de chasse, gros-porteur
engin spatial, vaisseau, satellite: fusée, sonde, navette, capsule, lanceur, Ariane, station spatiale, rover, télescope, atterrisseur, module
arme: fusil, pistolet, couteau, revolver, carabine, hache, machette, kalachnikov, grenade, épée, arc, arbalète, mitraillette, mitrailleuse, sabre, batte, marteau, lame, poignard, missile, bombe, matraque, arme blanche, fusil à pompe, arme de poing, carabine, gaz lacrymogène, mine, lance-roquettes, batte de baseball, barre de fer, tournevis, fusil de chasse, fusil d'assaut, cutter, sarbacane, Taser, cocktail Molotov, mortier
arme à feu: fusil, pistolet, revolver, carabine, kalachnikov, fusil à pompe, mitrailleuse, fusil de chasse, calibre
arme de guerre, armement, équipement militaire: missile, char, canon, obus, drone, avion de chasse, munition, blindé, roquette, sous-marin, mine, bombe, système antiaérien, hélicoptère, lance-missiles, artillerie, torpille, obusier
explosif: bombe, grenade, obus, dynamite, TNT, mine, cocktail Molotov, pétard, engin explosif, nitrate d'ammonium
machine, appareil, équipement: robot, moteur, pompe, imprimante, four, tracteur, scanner, IRM, ordinateur, grue, turbine, drone, ascenseur, générateur, tunnelier, éolienne, chaudière, radar, tondeuse, moissonneuse, batterie, défibrillateur, respirateur, groupe électrogène, climatiseur
outil: marteau, scie, tournevis, pelle, hache, pioche, tronçonneuse, perceuse, clé, couteau, pince, tenaille, chalumeau, disqueuse, échelle, meuleuse, clé à molette, burin, rabot, ciseau, pied-de-biche, pinceau, râteau, bêche
appareil électronique, appareil, gadget: téléphone, smartphone, ordinateur, tablette, montre connectée, console, téléviseur, caméra, enceinte, casque, portable, drone
ordinateur, matériel informatique: serveur, poste, tablette, portable, disque dur, clé USB, supercalculateur, processeur, puce
logiciel, programme, application, outil numérique: rançongiciel, virus, algorithme, messagerie, antivirus, ChatGPT, Windows, Linux, système d'exploitation, appli, WhatsApp, navigateur, plateforme, intelligence artificielle, chatbot, logiciel espion, TousAntiCovid, cheval de Troie
cyberattaque, attaque informatique, piratage: rançongiciel, hameçonnage, virus, déni de service, intrusion, logiciel malveillant, fuite de données, phishing
réseau social, plateforme: Facebook, Twitter, TikTok, Instagram, YouTube, Snapchat, LinkedIn, X, WhatsApp, Telegram, Twitch, Mastodon, Discord, Bluesky, Threads, BeReal, Reddit
site internet, plateforme: Amazon, Google, Wikipédia, Leboncoin, Airbnb, Doctolib, Vinted, Uber, blog, portail
meuble, mobilier: table, chaise, lit, canapé, armoire, fauteuil, commode, bureau, buffet, banc, bibliothèque, secrétaire, tabouret, étagère, bahut
objet: statue, vase, montre, téléphone, sac, clé, livre, bouteille, caisse, tableau, bijou, pièce, coffre, valise, couteau, portefeuille, masque, médaille, amphore, urne, lampe, parapluie, statuette, trophée
vêtement, habit, tenue: robe, manteau, pull, chemise, pantalon, jupe, veste, costume, uniforme, jean, abaya, tee-shirt, maillot, blouse, voile, burkini, gilet, anorak, kilt, jogging, cravate, combinaison, marinière, short, casquette, blouson, doudoune, sweat, imperméable, survêtement, pyjama, kimono, qamis
chaussure: botte, basket, sandale, sabot, talon, espadrille, chausson, mocassin, escarpin, tong, bottine, crampon
accessoire, couvre-chef: chapeau, casquette, béret, casque, écharpe, gant, ceinture, lunettes, sac, bonnet, cagoule, foulard, masque, képi
tissu, étoffe: coton, soie, lin, laine, dentelle, velours, jean, cachemire, tweed, satin, nylon, polyester
instrument, instrument de musique: piano, guitare, violon, batterie, accordéon, harpe, flûte, trompette, saxophone, violoncelle, orgue, biniou, bombarde, tambour, clarinette, clavecin, stradivarius, cornemuse, contrebasse, vielle, harmonica, percussions, djembé, hautbois, trombone, ukulélé, tuba
œuvre, œuvre d'art: tableau, toile, peinture, sculpture, statue, dessin, fresque, gravure, photographie, installation, mosaïque, tapisserie, vitrail, portrait, aquarelle, buste, autoportrait, esquisse, nature morte, retable, manuscrit, estampe, film, roman, opéra, céramique
tableau, peinture: toile, portrait, paysage, nature morte, fresque, aquarelle, huile sur toile, autoportrait, chef-d'œuvre, triptyque, gouache, pastel, marine
statue, sculpture: buste, bronze, marbre, statuette, bas-relief, gisant, monument, mobile, vierge
livre, ouvrage, bouquin: roman, essai, recueil, bande dessinée, BD, manuel, dictionnaire, autobiographie, mémoires, biographie, manga, album, récit, tome, encyclopédie, guide, nouvelle, polar, thriller, poèmes, conte
film, long-métrage: documentaire, comédie, court-métrage, thriller, drame, biopic, western, dessin animé, animation, adaptation, polar, fiction
spectacle, représentation: concert, pièce, opéra, ballet, théâtre, cirque, comédie musicale, one-man-show, festival, récital, son et lumière, feu d'artifice, cabaret, bagad, chorégraphie
musique, genre musical, style: rock, jazz, rap, classique, pop, electro, reggae, metal, techno, folk, chanson, baroque, blues, country, soul, hip-hop, opéra, fest-noz
émission, programme, série: journal, débat, téléfilm, feuilleton, documentaire, jeu, magazine, podcast, téléréalité, talk-show, épisode, chronique
jeu: échecs, loto, poker, dames, cartes, puzzle, jeu vidéo, console, casino, bingo, tarot, Scrabble, Monopoly, pétanque, fléchettes
jouet: poupée, peluche, puzzle, Lego, ballon, petite voiture, figurine, cerf-volant, toupie, trottinette, console, train électrique, Playmobil, Barbie
média, organe de presse, presse: journal, quotidien, hebdomadaire, radio, télévision, chaîne, magazine, agence, AFP, Reuters, site, podcast, mensuel, France Info, Le Monde, Ouest-France, Mediapart, BFMTV
document, papier, pièce: rapport, lettre, contrat, passeport, carte d'identité, certificat, acte, diplôme, testament, facture, permis, attestation, ordonnance, convention, courriel, manuscrit, bulletin, note, courrier, procès-verbal, fausse carte, CV, visa, relevé, plan, registre, expertise, tract
texte, texte officiel, texte de loi: loi, décret, arrêté, ordonnance, projet de loi, proposition de loi, amendement, circulaire, traité, directive, règlement, motion, résolution, charte, constitution, article
accord, traité, contrat: convention, protocole, pacte, compromis, cessez-le-feu, trêve, entente, mémorandum, partenariat, armistice, charte, avenant
message, communication: lettre, courriel, SMS, tweet, communiqué, appel, tract, courrier, mail, pétition, vidéo, télégramme, post
diplôme, qualification: bac, baccalauréat, master, licence, doctorat, CAP, BTS, brevet, BEP, certificat, thèse, agrégation, DUT, permis, bac professionnel, certificat d'études, permis de conduire, MBA, HDR, CRPE, Bafa
matière, discipline, matière scolaire: mathématiques, français, histoire, géographie, anglais, physique, chimie, biologie, philosophie, musique, sport, technologie, informatique, allemand, latin, économie
science, discipline scientifique: biologie, physique, chimie, archéologie, astronomie, géologie, médecine, sociologie, mathématiques, génétique, botanique, paléontologie, climatologie, psychologie, économie, écologie, zoologie, anthropologie, linguistique, informatique, sismologie, volcanologie
langue: français, anglais, allemand, espagnol, italien, arabe, chinois, russe, breton, basque, occitan, corse, alsacien, portugais, latin, grec, catalan, japonais, ukrainien, turc, polonais, gallo, kanak, créole, néerlandais, mandarin, hébreu, kabyle, persan, hindi, wolof, swahili, gaélique, berbère, langue des signes
religion, culte, confession: islam, catholicisme, judaïsme, protestantisme, bouddhisme, hindouisme, christianisme, orthodoxe, catholique, musulman, juif, chrétien, évangélique, sunnite, chiite, sikhisme, taoïsme, vaudou, chiisme, sunnisme
monnaie, devise: euro, dollar, livre, yen, yuan, rouble, franc suisse, franc, bitcoin, hryvnia, peso, roupie, lire, couronne, cryptomonnaie, dinar, dirham, franc CFA, zloty, forint, livre turque, real, rand, won, riyal
cadeau, récompense, prix, distinction, trophée: médaille, prix, Nobel, César, Oscar, Palme d'or, coupe, Légion d'honneur, Goncourt, diplôme, chèque, Ours d'or, Lion d'or, Victoire, Pulitzer, Renaudot, Femina, croix de guerre, titre, Ordre national du mérite, bourse, Molière, Grammy, Ballon d'or, médaille Fields, étoile
médaille: or, argent, bronze, médaille d'or, breloque, Légion d'honneur
indice, preuve, trace: empreinte, ADN, témoignage, vidéo, caméra, expertise, aveu, arme, douille, enregistrement, écoutes, tache de sang, image, boîte noire, courriel
système de sécurité, dispositif, protection: caméra, alarme, barrière, glissière, radar, portique, vidéosurveillance, digue, filet, détecteur, masque, casque, airbag, clôture, grillage
infrastructure, ouvrage: pont, viaduc, tunnel, barrage, digue, route, écluse, port, ligne, autoroute, rocade, canal, passerelle, aqueduc, éolienne, réseau, pipeline, gazoduc, réservoir, échangeur
emballage, contenant, récipient: bouteille, carton, sac, bidon, fût, caisse, canette, boîte, conteneur, sachet, bocal, amphore, valise, colis, palette, coffre
cigarette, tabac: vapoteuse, puff, cigare, tabac à rouler, chicha, paquet, joint
rayonnement, onde: lumière, rayon X, ultraviolet, laser, radioactivité, 5G, wifi
marchandise, cargaison, produit, chargement: céréales, pétrole, charbon, voitures, bois, acier, blé, cocaïne, conteneur, bétail, engrais, gaz, médicaments, textile, vin
butin, objet volé: bijoux, argent liquide, tableau, montre, lingot, cuivre, câble, voiture, téléphone, vélo, espèces
`;
