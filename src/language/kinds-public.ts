/** Narrower kinds of trades, forces, offences, firms, media, contests and works than in `kinds-society.ts` and `kinds-people.ts`. See `kinds.ts`. */
export const KINDS_OF_PUBLIC_LIFE = `
métier de bouche, commerce de bouche: boulanger, boucher, pâtissier, charcutier, traiteur, fromager, chocolatier, poissonnier, boulangerie, boucherie
métier du bâtiment, ouvrier du bâtiment: maçon, plombier, électricien, charpentier, couvreur, menuisier, peintre, carreleur, plaquiste, grutier, chauffagiste, plâtrier
métier de la mer, professionnel de la mer: pêcheur, marin, docker, ostréiculteur, mytiliculteur, capitaine, pilote de port, conchyliculteur
profession libérale: médecin, avocat, notaire, architecte, dentiste, infirmier, vétérinaire, pharmacien, expert-comptable, kinésithérapeute
officier public, officier ministériel: notaire, huissier, commissaire-priseur, commissaire de justice
personnel de justice: greffier, juge, procureur, magistrat, huissier, avocat
professionnel du droit: avocat, notaire, magistrat, juge, huissier, bâtonnier, greffier
travailleur social: éducateur, assistante sociale, animateur, médiateur
intervenant à domicile, aide à domicile: auxiliaire de vie, femme de ménage, infirmier, aide-ménagère
personnel de l'école, personnel scolaire: enseignant, surveillant, directeur, AESH, Atsem, CPE, proviseur, cantinière, infirmière scolaire
personnel de bord, personnel navigant: hôtesse, steward, pilote, copilote, commandant de bord, chef de cabine
chauffeur professionnel, professionnel de la route: routier, taxi, chauffeur de bus, livreur, ambulancier, VTC, conducteur de car
producteur: céréalier, éleveur, vigneron, maraîcher, apiculteur, ostréiculteur, arboriculteur
personnel politique, responsable public: ministre, député, sénateur, maire, préfet, conseiller
agent, agent municipal, agent territorial: éboueur, jardinier, policier municipal, cantonnier, Atsem, secrétaire de mairie
grade, gradé, officier: général, colonel, capitaine, lieutenant, commandant, amiral, adjudant, sergent, caporal, major, brigadier, maréchal, contre-amiral, chef d'escadron, aspirant
unité d'élite, unité d'intervention, force d'intervention: GIGN, Raid, BRI, PSIG, forces spéciales, commando
unité de police, service de police: BAC, CRS, BRI, police judiciaire, brigade des mineurs, police aux frontières, brigade criminelle, brigade des stupéfiants
service de renseignement, service secret: DGSI, DGSE, CIA, MI6, Mossad, FSB, GRU, NSA, KGB
mafia, organisation criminelle: Cosa Nostra, Camorra, Ndrangheta, cartel, yakuzas, DZ Mafia, triade
infraction routière, infraction au code de la route: excès de vitesse, alcool au volant, feu rouge, refus d'obtempérer, téléphone au volant, défaut de permis, délit de fuite, stationnement, franchissement de ligne
violence sexuelle, infraction sexuelle: viol, agression sexuelle, attouchement, inceste, harcèlement sexuel, exhibition, pédopornographie
atteinte à la probité, délit financier: corruption, favoritisme, prise illégale d'intérêts, détournement de fonds, blanchiment, fraude fiscale, abus de biens sociaux, trafic d'influence, délit d'initié
acte de vandalisme, dégradation: tag, graffiti, vitre brisée, incendie, poubelle brûlée, saccage, voiture brûlée
trafic: cocaïne, cannabis, armes, êtres humains, cigarettes, migrants, œuvres d'art, animaux, médicaments, contrebande
discrimination, haine: racisme, antisémitisme, sexisme, homophobie, xénophobie, islamophobie, transphobie
mesure judiciaire, contrôle judiciaire: bracelet électronique, détention provisoire, assignation à résidence, interdiction de contact, caution, remise en liberté, couvre-feu
décision de justice, jugement, verdict: condamnation, relaxe, acquittement, non-lieu, ordonnance, arrêt, sursis, renvoi, cassation, classement sans suite
contrat de travail, contrat, type de contrat: CDI, CDD, intérim, apprentissage, alternance, temps partiel, stage, service civique
congé: congé maternité, congé parental, congé maladie, RTT, congé paternité, vacances, arrêt maladie
moyen de paiement, mode de paiement: carte bancaire, chèque, espèces, virement, liquide, PayPal, bitcoin, ticket restaurant, cryptomonnaie, Apple Pay, prélèvement
placement, produit d'épargne, épargne: livret A, assurance-vie, PEL, action, obligation, immobilier, livret
organisation patronale: Medef, CPME, U2P, UIMM, FFB, Umih, patronat
syndicat agricole, organisation agricole: FNSEA, Jeunes Agriculteurs, Confédération paysanne, Coordination rurale, Modef, FDSEA
syndicat de police: Alliance, Unité SGP, Unsa police, SCPN, Synergie
syndicat étudiant, organisation étudiante: Unef, Fage, UNI, Union étudiante, Solidaires étudiant
chambre consulaire: chambre de commerce, chambre d'agriculture, chambre des métiers, CCI
agence sanitaire, autorité sanitaire: Anses, ANSM, Santé publique France, Haute Autorité de santé, HAS, ARS, OMS
autorité de contrôle, autorité indépendante: Cnil, Arcom, AMF, ASN, Défenseur des droits, Autorité de la concurrence, HATVP, Arcep, DGCCRF
institut de sondage, sondeur: Ifop, Ipsos, Elabe, Odoxa, Harris, BVA, Opinionway, Viavoice, Kantar, Cluster17
agence de presse: AFP, Reuters, Associated Press, AP, Xinhua, Tass, Bloomberg
chaîne de télévision, chaîne, chaîne télé: TF1, France 2, France 3, M6, Arte, BFMTV, CNews, LCI, Canal+, CNN, BBC, C8, France 5, Al-Jazira, franceinfo, TV5 Monde, Fox News
radio, station de radio: France Inter, RTL, Europe 1, RMC, France Bleu, NRJ, France Culture, France Info, RFI, Skyrock
quotidien, journal: Le Monde, Le Figaro, Libération, L'Humanité, Ouest-France, Sud Ouest, La Voix du Nord, Le Parisien, L'Équipe, Les Échos, La Croix, Le Télégramme, New York Times, Guardian, Washington Post, La Dépêche, Le Progrès, La Provence, Nice-Matin, Midi Libre
hebdomadaire, magazine: L'Express, Le Point, Marianne, Charlie Hebdo, Paris Match, L'Obs, Le Canard enchaîné, Time, Der Spiegel, Télérama, Valeurs actuelles
maison d'édition, éditeur: Gallimard, Flammarion, Grasset, Albin Michel, Hachette, Seuil, Actes Sud, Fayard, Stock, Robert Laffont
plateforme de streaming, plateforme vidéo: Netflix, Amazon Prime, Disney+, YouTube, Twitch, Dailymotion, Spotify, Deezer
géant du numérique, géant du web, géant de la tech: Google, Apple, Meta, Facebook, Amazon, Microsoft, Nvidia, Netflix, TikTok, OpenAI, Alibaba
moteur de recherche: Google, Bing, Qwant, Yahoo, DuckDuckGo
messagerie: WhatsApp, Telegram, Signal, Messenger, Snapchat, Gmail, Discord
assistant virtuel, agent conversationnel, chatbot, intelligence artificielle: ChatGPT, Gemini, Siri, Alexa, Claude, Copilot, Mistral, Grok, Bard, DeepSeek
agence spatiale: Nasa, ESA, Roscosmos, Cnes, Jaxa, SpaceX
fusée, lanceur: Ariane, Falcon, Soyouz, Vega, Starship, Longue Marche, Atlas, Artemis
constructeur automobile, marque automobile, marque de voiture: Renault, Peugeot, Citroën, Stellantis, Toyota, Volkswagen, Tesla, BMW, Mercedes, Ford, Fiat, Dacia, Nissan, Hyundai, BYD, Audi, Porsche, Ferrari
enseigne de supermarché, grande surface, supermarché: Carrefour, Leclerc, Auchan, Lidl, Intermarché, Casino, Super U, Aldi, Monoprix, Système U, Cora, Franprix
chaîne de restauration rapide, fast-food: McDonald's, Burger King, KFC, Quick, Subway, O'Tacos, Starbucks
opérateur téléphonique, opérateur télécoms: Orange, SFR, Free, Bouygues Telecom, Sosh
compagnie maritime, armateur: CMA CGM, Brittany Ferries, Corsica Linea, MSC, Maersk, Corsica Ferries, Costa, La Méridionale
entreprise du luxe, maison de luxe: LVMH, Hermès, Chanel, Kering, Dior, Louis Vuitton, Cartier, Gucci
entreprise de défense, industriel de l'armement: Dassault, Thales, Naval Group, Nexter, MBDA, Safran, KNDS, Lockheed Martin, Rheinmetall
groupe pétrolier, compagnie pétrolière: TotalEnergies, Shell, BP, ExxonMobil, Chevron, Aramco, Gazprom, Esso
transporteur: SNCF, RATP, Air France, Keolis, Transdev, DHL, Geodis, FlixBus, Blablacar
sport collectif, sport d'équipe: football, rugby, handball, basket, volley, hockey, water-polo
sport de combat, art martial: judo, boxe, karaté, MMA, lutte, taekwondo, escrime, kung-fu, savate
sport d'hiver, discipline hivernale: ski, biathlon, snowboard, patinage, luge, bobsleigh, curling, combiné nordique, slalom, descente
sport nautique: voile, surf, kayak, aviron, planche à voile, kitesurf, canoë, plongée, ski nautique, paddle
sport de raquette: tennis, badminton, padel, squash, tennis de table, ping-pong
sport mécanique: formule 1, rallye, moto, motocross, karting, endurance
sport extrême: base jump, wingsuit, parachutisme, parapente, escalade, saut à l'élastique, highline
épreuve d'athlétisme, discipline d'athlétisme: 100 mètres, marathon, saut à la perche, saut en longueur, javelot, relais, décathlon, 110 mètres haies, marche, heptathlon, disque, poids, steeple
nage, style de nage: crawl, brasse, papillon, dos, quatre nages, nage libre
tournoi du Grand Chelem, Grand Chelem: Roland-Garros, Wimbledon, US Open, Open d'Australie
course à la voile, course au large, régate: Vendée Globe, Route du Rhum, Transat, Solitaire du Figaro, Coupe de l'America, Mini-Transat, Fastnet
course cycliste, classique: Tour de France, Giro, Vuelta, Paris-Roubaix, Paris-Nice, Critérium du Dauphiné, Tour des Flandres, Milan-San Remo, Liège-Bastogne-Liège
course automobile, course: 24 Heures du Mans, Grand Prix, rallye, Dakar, Monte-Carlo, Formule 1
compétition européenne, coupe d'Europe: Ligue des champions, Ligue Europa, Euro, Ligue Conférence, Champions Cup, Ligue des nations
phase, stade de la compétition: finale, demi-finale, quart de finale, huitième de finale, poule, barrage, premier tour, phase de groupes
surface de jeu: terre battue, gazon, dur, synthétique
art, discipline artistique: peinture, sculpture, musique, danse, théâtre, cinéma, photographie, littérature, architecture, gravure, cirque, street art
genre littéraire: roman, poésie, essai, théâtre, nouvelle, conte, polar, autobiographie, bande dessinée, science-fiction
genre de film, genre cinématographique: comédie, thriller, western, drame, horreur, science-fiction, documentaire, animation, policier
prix littéraire: Goncourt, Renaudot, Femina, Médicis, Interallié, Nobel, Booker, Pulitzer, Grand prix du roman
récompense de cinéma, prix de cinéma: César, Oscar, Palme d'or, Ours d'or, Lion d'or, Golden Globe, Caméra d'or
récompense musicale: Victoire, Grammy, disque d'or, Eurovision
décoration, décoration militaire: Légion d'honneur, croix de guerre, médaille militaire, ordre du Mérite, Arts et Lettres
festival, festival de musique: Vieilles Charrues, Hellfest, Francofolies, Eurockéennes, Avignon, Cannes, Interceltique, Solidays, Printemps de Bourges, Jazz in Marciac, Rock en Seine, Transmusicales
parc d'attractions, parc de loisirs: Disneyland, Astérix, Puy du Fou, Futuroscope, Walibi, Europa-Park, Nigloland, aquaparc
fête religieuse: Noël, Pâques, ramadan, Aïd, Hanouka, Pessah, Pentecôte, Toussaint, Ascension, Assomption, Yom Kippour, carême
jour férié: 1er Mai, 8 Mai, Ascension, Pentecôte, 14-Juillet, Assomption, Toussaint, 11-Novembre, Noël, lundi de Pâques
livre saint, texte sacré: Bible, Coran, Torah, Évangile, Talmud
chef religieux, dignitaire religieux, responsable religieux: pape, évêque, imam, rabbin, cardinal, archevêque, dalaï-lama, pasteur, ayatollah, patriarche, prêtre
signe religieux: voile, croix, kippa, foulard, abaya, turban, crucifix, burkini
style architectural: gothique, roman, baroque, Art déco, haussmannien, Renaissance, classique, brutaliste
voie de communication: route, autoroute, canal, pont, voie ferrée, tunnel, fleuve
titre de transport: billet, ticket, abonnement, pass, Navigo, forfait, carte de réduction
document d'identité, pièce d'identité: carte d'identité, passeport, permis de conduire, titre de séjour, carte Vitale, livret de famille, acte de naissance, carte d'électeur
formalité, démarche administrative: déclaration, passeport, carte grise, inscription, visa, demande, permis de construire
mode de scrutin: proportionnelle, scrutin majoritaire, suffrage universel, scrutin uninominal
assemblée: Assemblée nationale, Sénat, Congrès, Parlement, Bundestag, Knesset, Douma, Chambre des communes, Chambre des représentants
sommet, sommet international: G7, G20, COP, Davos, sommet de l'Otan, Conseil européen, Brics
arme nucléaire, arme de destruction massive: bombe atomique, missile, ogive, arme chimique, gaz sarin, bombe H
avion de chasse, avion de combat: Rafale, F-16, Mirage, F-35, Eurofighter, Gripen, MiG, Sukhoi, Su-35
char, véhicule blindé, blindé: Leclerc, Leopard, Abrams, AMX, Challenger, Griffon, Bradley
missile: Scud, Patriot, Kinjal, Exocet, Scalp, Storm Shadow, Tomahawk, Iskander, Taurus, Himars, Oreshnik
crime international, crime contre l'humanité: génocide, torture, déportation, massacre, crime de guerre, esclavage, extermination
étape de la vie, événement familial: naissance, mariage, divorce, décès, baptême, retraite, déménagement
`;
