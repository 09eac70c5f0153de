/**
 * Short texts in the manner of the French press, with the people that each names and every way in which it names them:
 * "name: mention | mention". Names are invented.
 */
export const PEOPLE: readonly (readonly [text: string, people: readonly string[]])[] = [
  [
    "« Le pont a tenu », se réjouit Anne Ferrand, le maire, saluant les pompiers. Le maire attend un expert.",
    ["Anne Ferrand: Anne Ferrand, le maire | maire"],
  ],
  [
    "« L’enquête avance », a indiqué Solène Kerbrat, le procureur de Brest. Le procureur parle d’un accident.",
    ["Solène Kerbrat: Solène Kerbrat, le procureur de Brest | procureur"],
  ],
  [
    "« Ils étaient en service », a indiqué Marc Auvray, le préfet du Gers à France 3 Occitanie. Le préfet a promis une aide.",
    ["Marc Auvray: Marc Auvray, le préfet du Gers | préfet"],
  ],
  [
    "« On attend », a dit Inès Morel, la directrice de l’usine au micro de France Bleu. La directrice est confiante.",
    ["Inès Morel: Inès Morel, la directrice de l’usine | directrice"],
  ],
  ["Le laboratoire entre en phase III. Le vaccin contre le Covid-19 coûte peu.", []],
  [
    "Le maire de Saint-Girons, Bertrand Lacaze, a annoncé sa démission. L’élu invoque des raisons de santé. M. Lacaze avait été réélu en 2020.",
    ["Bertrand Lacaze: maire de Saint-Girons, Bertrand Lacaze | élu | M. Lacaze"],
  ],
  [
    "« La saison est perdue », se désole Ghislaine Pradal, éleveuse de brebis à Millau. L’éleveuse a perdu trente bêtes. Mme Pradal sera indemnisée, assure la préfecture de l’Aveyron.",
    ["Ghislaine Pradal: Ghislaine Pradal, éleveuse de brebis à Millau | éleveuse | Mme Pradal"],
  ],
  [
    "Le procureur de la République de Béziers, Antoine Ferrandis, a ouvert une enquête. Le magistrat évoque un règlement de comptes. Le parquet de Béziers n’exclut aucune piste.",
    ["Antoine Ferrandis: procureur de la République de Béziers, Antoine Ferrandis | magistrat"],
  ],
  [
    "Yann Le Goff et Nolwenn Le Goff ont comparu ensemble. M. Le Goff a tout avoué. Mme Le Goff a gardé le silence.",
    ["Yann Le Goff: Yann Le Goff | M. Le Goff", "Nolwenn Le Goff: Nolwenn Le Goff | Mme Le Goff"],
  ],
  [
    "L’attaquant sénégalais Ibrahima Ndiaye a inscrit un triplé. Son entraîneur, Roberto Mancuso, l’a félicité. « Il est décisif », a souri le technicien italien. Ndiaye rejoindra Leipzig.",
    [
      "Ibrahima Ndiaye: attaquant sénégalais Ibrahima Ndiaye | Ndiaye",
      "Roberto Mancuso: entraîneur, Roberto Mancuso | technicien italien",
    ],
  ],
  [
    "Selon Kateryna Bondarenko, porte-parole de l’armée ukrainienne, l’assaut a été repoussé. La porte-parole a démenti toute percée. Le ministère russe de la Défense affirme le contraire.",
    ["Kateryna Bondarenko: Kateryna Bondarenko, porte-parole de l’armée ukrainienne | porte-parole"],
  ],
  [
    "Le chef de la diplomatie indienne, Arvind Menon, s’est dit inquiet. Son homologue pakistanais, Tariq Mahmood, a répliqué. M. Mahmood a mis en garde New Delhi. Le ministre indien a ironisé.",
    [
      "Arvind Menon: chef de la diplomatie indienne, Arvind Menon | ministre indien",
      "Tariq Mahmood: homologue pakistanais, Tariq Mahmood | M. Mahmood",
    ],
  ],
  [
    "La romancière Agnès Vautrin publie son cinquième livre. « J’écris la nuit », confie l’écrivaine. Son éditeur, Olivier Sadoul, croit au succès. Vautrin sera à Nancy samedi.",
    ["Agnès Vautrin: romancière Agnès Vautrin | écrivaine | Vautrin", "Olivier Sadoul: éditeur, Olivier Sadoul"],
  ],
  [
    "Le PDG d’Arverne Motors, Hugues Delcourt, a confirmé la fermeture de l’usine de Thiers. « Nous n’avions pas le choix », plaide le dirigeant. Le délégué CGT Mickaël Roussel dénonce un gâchis. M. Roussel appelle à la grève. Le groupe Arverne Motors emploie 900 personnes.",
    [
      "Hugues Delcourt: PDG d’Arverne Motors, Hugues Delcourt | dirigeant",
      "Mickaël Roussel: délégué CGT Mickaël Roussel | M. Roussel",
    ],
  ],
  [
    "L’historienne Clara Weissmann et le sociologue Paul Ménard ne partagent pas cet avis. « C’est faux », tranche l’historienne. Le sociologue nuance. Pour Clara Weissmann, rien ne presse.",
    [
      "Clara Weissmann: historienne Clara Weissmann | historienne | Clara Weissmann",
      "Paul Ménard: sociologue Paul Ménard | sociologue",
    ],
  ],
  [
    "La ministre de la Santé, le Dr Nadia Belkacem, a reçu les infirmières. « Je vous entends », leur a-t-elle dit. Le Dr Belkacem promet un plan.",
    ["Nadia Belkacem: ministre de la Santé, le Dr Nadia Belkacem | Dr Belkacem"],
  ],
  [
    "Le président tunisien a limogé son Premier ministre. Le chef de l’État tunisien reproche au gouvernement sa lenteur. Tunis n’a pas commenté.",
    [],
  ],
  [
    "Interrogé mardi sur France Inter, Édouard Castagnet a refusé de répondre. Le député (LR) de l’Oise avait pourtant promis la transparence. « C’est privé », a lâché M. Castagnet.",
    ["Édouard Castagnet: Édouard Castagnet | député (LR) de l’Oise | M. Castagnet"],
  ],
  [
    "D’après Kim Min-seo, analyste à l’université de Séoul, Pyongyang prépare un tir. Kim Min-seo se fonde sur des images satellites. L’analyste reste prudente.",
    ["Kim Min-seo: Kim Min-seo, analyste à l’université de Séoul | Kim Min-seo | analyste"],
  ],
  [
    "Jean-Baptiste de La Rochère, 58 ans, notaire, comparaissait libre. L’avocate des parties civiles, Me Inès Cohen-Tanugi, a requis l’exemplarité. Me Cohen-Tanugi a cité trois victimes. M. de La Rochère fera appel.",
    [
      "Jean-Baptiste de La Rochère: Jean-Baptiste de La Rochère, 58 ans, notaire | M. de La Rochère",
      "Inès Cohen-Tanugi: avocate des parties civiles, Me Inès Cohen-Tanugi | Me Cohen-Tanugi",
    ],
  ],
  [
    "Les frères Karim et Samir Haddad ont ouvert leur restaurant. « On cuisine ensemble », dit Karim Haddad. Samir Haddad tient la salle.",
    ["Samir Haddad: Samir Haddad", "Karim Haddad: Karim | Karim Haddad"],
  ],
  [
    "L’adjudant-chef Morel a reçu la médaille. Le préfet Xavier Lucchini a salué son courage. « C’est mon métier », a répondu Morel.",
    ["Xavier Lucchini: préfet Xavier Lucchini", "Morel: adjudant-chef Morel | Morel"],
  ],
  [
    "Wang Yifan, directeur de l’Institut d’océanographie de Qingdao, a présenté la sonde. Le professeur Wang espère un lancement en mai. Wang a remercié Pékin.",
    ["Wang Yifan: Wang Yifan, directeur de l’Institut d’océanographie de Qingdao | professeur Wang | Wang"],
  ],
  [
    "Le footballeur brésilien Marquinho Alves a signé à Lille. Alves portera le numéro 10. Le président du club, Olivier Lestienne, s’est félicité. « C’est un grand joueur », a dit le président du club.",
    [
      "Olivier Lestienne: président du club, Olivier Lestienne | président du club",
      "Marquinho Alves: footballeur brésilien Marquinho Alves | Alves",
    ],
  ],
  [
    "Ursula van der Berg préside le jury. Mme van der Berg a remis le prix à Sofia García Lorca. « Je suis émue », a déclaré Sofia García Lorca. García Lorca dédie son prix à sa mère.",
    [
      "Ursula van der Berg: Ursula van der Berg | Mme van der Berg",
      "Sofia García Lorca: Sofia García Lorca | García Lorca",
    ],
  ],
  [
    "Le porte-parole du gouvernement, Stéphane Aubry, a dénoncé des rumeurs. « Tout est faux », a martelé Stéphane Aubry. Le porte-parole de l’opposition, Julien Castera, réclame des preuves. Le porte-parole du gouvernement a répété sa position.",
    [
      "Stéphane Aubry: porte-parole du gouvernement, Stéphane Aubry | Stéphane Aubry | porte-parole du gouvernement",
      "Julien Castera: porte-parole de l’opposition, Julien Castera",
    ],
  ],
  [
    "Le général Thierry Vasseur dirige l’opération. Selon le général Vasseur, la zone est sûre. Le militaire s’exprimait à Gao. Le général malien Oumar Cissé assistait à la réunion.",
    [
      "Thierry Vasseur: général Thierry Vasseur | général Vasseur | militaire",
      "Oumar Cissé: général malien Oumar Cissé",
    ],
  ],
  [
    "Le tribunal a entendu Lucas B., 19 ans, étudiant. Sa mère, Carole B., a pleuré. L’avocat de Lucas B., Me David Attal, plaide la relaxe.",
    [
      "Lucas B.: Lucas B., 19 ans, étudiant | Lucas B.",
      "Carole B.: mère, Carole B.",
      "David Attal: avocat de Lucas B., Me David Attal",
    ],
  ],
  [
    "Un porte-parole de la police a confirmé l’interpellation. Le porte-parole n’a pas donné de nom. Deux témoins ont vu la voiture. Une source policière évoque un différend.",
    [],
  ],
  [
    "Moscou dément. Washington accuse. La Russie et les États-Unis se parlent encore. Le Kremlin a publié un communiqué. La Maison-Blanche s’est réjouie. Les Américains veulent un accord.",
    [],
  ],
  [
    "L’Observatoire syrien des droits de l’homme (OSDH) fait état de douze morts. L’OSDH s’appuie sur un réseau de sources. Son directeur, Rami Khoury, parle d’un carnage.",
    ["Rami Khoury: directeur, Rami Khoury"],
  ],
  [
    "La start-up lyonnaise Calyxo lève 12 millions. « Nous allons recruter », annonce sa fondatrice, Léa Marchand. Calyxo vise l’Allemagne. L’entreprise compte 40 salariés.",
    ["Léa Marchand: fondatrice, Léa Marchand"],
  ],
  [
    "Le skieur norvégien Henrik Solberg a gagné à Val d’Isère. Le Norvégien devance l’Autrichien Lukas Gruber. Solberg a salué son rival. « Il était plus fort », a admis Gruber.",
    ["Henrik Solberg: skieur norvégien Henrik Solberg | Norvégien | Solberg", "Lukas Gruber: Lukas Gruber | Gruber"],
  ],
  [
    "Le pape François a reçu Mgr Éric Delmotte. L’archevêque de Rennes, Mgr Pierre Salaün, était présent. Le pape a prié pour la paix. Mgr Salaün a parlé aux fidèles.",
    [
      "Éric Delmotte: Mgr Éric Delmotte",
      "Pierre Salaün: archevêque de Rennes, Mgr Pierre Salaün | Mgr Salaün",
      "François: pape François | pape",
    ],
  ],
  [
    "Le Conseil constitutionnel a censuré l’article 4. Le Conseil a jugé la mesure excessive. La Ligue des droits de l’homme (LDH) s’en félicite. Sa présidente, Nathalie Teissier, salue une victoire.",
    ["Nathalie Teissier: présidente, Nathalie Teissier"],
  ],
  [
    "Le conseiller du président américain Robert Langley a démissionné. Le président américain Daniel Hayes l’a remercié. Langley rejoint une banque.",
    [
      "Robert Langley: conseiller du président américain Robert Langley | Langley",
      "Daniel Hayes: président américain Daniel Hayes",
    ],
  ],
  [
    "L’avocat du ministre Gérard Pommier a demandé le report. Le ministre Gérard Pommier est mis en examen. M. Pommier nie.",
    ["Gérard Pommier: ministre Gérard Pommier | M. Pommier"],
  ],
  [
    "Interrogée par l’Agence France-Presse, Mme Diop a confirmé. Fatou Diop préside l’association depuis 2019. La présidente de l’association craint des coupes.",
    ["Fatou Diop: Mme Diop | Fatou Diop | présidente de l’association"],
  ],
  [
    "Le poète chilien Raúl Vergara-Núñez est mort à 91 ans. « Il nous manquera », a écrit la présidente chilienne, Camila Ossandón. Mme Ossandón a décrété trois jours de deuil. Vergara-Núñez vivait à Valparaíso.",
    [
      "Raúl Vergara-Núñez: poète chilien Raúl Vergara-Núñez | Vergara-Núñez",
      "Camila Ossandón: présidente chilienne, Camila Ossandón | Mme Ossandón",
    ],
  ],
  [
    "Dmitri Sokolov, conseiller du Kremlin, et Dmitry Orlov, de la Douma, se contredisent. Sokolov parle d’une erreur. Orlov assume.",
    ["Dmitri Sokolov: Dmitri Sokolov, conseiller du Kremlin | Sokolov", "Dmitry Orlov: Dmitry Orlov | Orlov"],
  ],
  [
    "« C’est une première », se réjouit la biologiste Anouk Ferré. La chercheuse du CNRS dirige l’équipe. Elle travaille avec J. R. Patel, de l’université de Cambridge. Patel a conçu le protocole.",
    ["Anouk Ferré: biologiste Anouk Ferré | chercheuse du CNRS", "J. R. Patel: J. R. Patel | Patel"],
  ],
  [
    "Le comédien Vincent Aubrac jouera Cyrano à la Comédie-Française. L’acteur a répété six mois. Le metteur en scène, Emmanuel Daumier, est confiant.",
    [
      "Vincent Aubrac: comédien Vincent Aubrac | acteur",
      "Emmanuel Daumier: metteur en scène, Emmanuel Daumier",
      "Cyrano: Cyrano",
    ],
  ],
  [
    "Laurent Berthier, secrétaire général de la CFDT, rencontrera Matignon. Marylise Lenoir, numéro deux de la CFDT, l’accompagnera. Le secrétaire général de la CFDT veut des garanties. Celui de FO, Yves Carrier, n’ira pas.",
    [
      "Laurent Berthier: Laurent Berthier, secrétaire général de la CFDT | secrétaire général de la CFDT",
      "Yves Carrier: Yves Carrier",
      "Marylise Lenoir: Marylise Lenoir, numéro deux de la CFDT",
    ],
  ],
  [
    "La mère du petit Enzo, Sandrine Collet, a lancé un appel. Les gendarmes ont reçu 200 témoignages. Sandrine Collet remercie les bénévoles. Le commandant de gendarmerie Loïc Hamon coordonne les recherches.",
    [
      "Sandrine Collet: mère du petit Enzo, Sandrine Collet | Sandrine Collet",
      "Loïc Hamon: commandant de gendarmerie Loïc Hamon",
      "Enzo: Enzo",
    ],
  ],
  [
    "Le chancelier autrichien Karl Hofer et le Premier ministre slovaque Peter Dvorak ont signé. Le chancelier a vanté l’accord. Le Premier ministre slovaque veut aller plus loin. Vienne et Bratislava partagent une frontière.",
    [
      "Karl Hofer: chancelier autrichien Karl Hofer | chancelier",
      "Peter Dvorak: Premier ministre slovaque Peter Dvorak | Premier ministre slovaque",
    ],
  ],
  [
    "Arrivé en tête, Bruno Castelli affrontera Hélène Marty au second tour. Le maire sortant compte sur les abstentionnistes. Hélène Marty, candidate écologiste, appelle au rassemblement. « Rien n’est joué », dit la candidate écologiste.",
    [
      "Bruno Castelli: Bruno Castelli",
      "Hélène Marty: Hélène Marty | Hélène Marty, candidate écologiste | candidate écologiste",
    ],
  ],
  [
    "Le rappeur Sneazz sortira un disque. Sneazz, de son vrai nom Kevin Adjaï, a grandi à Sevran. Son manager, Tom Riva, annonce une tournée.",
    ["Kevin Adjaï: Kevin Adjaï", "Tom Riva: manager, Tom Riva", "Sneazz: rappeur Sneazz | Sneazz"],
  ],
  [
    "Pour le climatologue Hervé Le Dantec, l’été sera chaud. « Il faut s’y préparer », insiste le chercheur. Météo-France place six départements en vigilance. L’institut prévoit 40 degrés.",
    ["Hervé Le Dantec: climatologue Hervé Le Dantec | chercheur"],
  ],
  [
    "Le juge Falcone a marqué son époque. Le juge des libertés a placé Ahmed Zidane en détention. Ahmed Zidane conteste. L’avocat d’Ahmed Zidane, Jacques Perrot, ira en appel.",
    ["Ahmed Zidane: Ahmed Zidane", "Jacques Perrot: avocat d’Ahmed Zidane, Jacques Perrot", "Falcone: juge Falcone"],
  ],
  [
    "Le ministre de l’Intérieur, Patrick Simonet, et la ministre de la Justice, Anne Carpentier, étaient à Nice. Le ministre de l’Intérieur a promis des renforts. La garde des Sceaux a visité la prison. Le ministre a répondu aux journalistes.",
    [
      "Patrick Simonet: ministre de l’Intérieur, Patrick Simonet | ministre de l’Intérieur | ministre",
      "Anne Carpentier: ministre de la Justice, Anne Carpentier | garde des Sceaux",
    ],
  ],
];
