/** Kinds of people: what the kind is called, then who is one, feminines that differ aside. See `kinds.ts`. */
export const KINDS_OF_PEOPLE = `
magistrat, homme de loi: procureur, substitut, juge, vice-procureur, procureur général, avocat général, président du tribunal, président de la cour, juge d'instruction, juge des enfants, juge des libertés, conseiller à la cour, parquetier, doyen des juges, premier président, assesseur, vice-président du tribunal
juriste: avocat, notaire, huissier, bâtonnier, magistrat, greffier, commissaire de justice, professeur de droit, constitutionnaliste, pénaliste, fiscaliste, juge, procureur
avocat, défenseur: conseil, bâtonnier, pénaliste, ténor du barreau, avocat de la défense, avocat commis d'office, maître
médecin, docteur, toubib, praticien: cardiologue, généraliste, chirurgien, pédiatre, psychiatre, gynécologue, urgentiste, légiste, neurologue, oncologue, dermatologue, radiologue, anesthésiste, infectiologue, pneumologue, ophtalmologue, gériatre, rhumatologue, urologue, obstétricien, interne, épidémiologiste, chef de service, virologue, cancérologue, réanimateur, médecin-chef
soignant, personnel médical, blouse blanche: infirmier, aide-soignant, médecin, sage-femme, ambulancier, kinésithérapeute, pharmacien, brancardier, puériculteur, urgentiste, chirurgien, interne, auxiliaire de vie, auxiliaire de puériculture
professionnel de santé: médecin, infirmier, pharmacien, dentiste, sage-femme, kinésithérapeute, orthophoniste, vétérinaire, aide-soignant, ostéopathe, podologue, opticien, diététicien, psychologue
sportif, athlète: joueur, footballeur, nageur, coureur, cycliste, rugbyman, tennisman, tenniswoman, basketteur, handballeur, boxeur, judoka, skieur, gymnaste, sprinteur, marathonien, perchiste, navigateur, skipper, pilote, attaquant, défenseur, gardien, milieu, ailier, capitaine, champion, volleyeur, escrimeur, grimpeur, surfeur, rameur, triathlète, golfeur, patineur, lanceur, sauteur, biathlète, cavalier
joueur: attaquant, défenseur, gardien, milieu, ailier, buteur, capitaine, avant-centre, arrière, latéral, meneur, pivot, pilier, talonneur, demi, libéro, remplaçant, recrue, international, portier
coureur, cycliste: sprinteur, grimpeur, rouleur, puncheur, équipier, maillot jaune, vainqueur, marathonien, échappé
gardien de but, gardien: portier, dernier rempart, goal
entraîneur, coach: sélectionneur, technicien, manager, préparateur, adjoint, staff
arbitre: juge de ligne, juge de touche, directeur de jeu, assistant vidéo, juge-arbitre
élu, politique, homme politique, responsable politique: maire, député, sénateur, conseiller, adjoint, président du conseil départemental, président de la région, eurodéputé, conseiller municipal, conseiller régional, conseiller départemental, édile, bourgmestre, échevin, parlementaire
parlementaire: député, sénateur, eurodéputé, élu, rapporteur, questeur, vice-président de l'Assemblée
ministre, membre du gouvernement: garde des sceaux, secrétaire d'État, Premier ministre, chef de la diplomatie, chancelier, locataire de Bercy, vice-ministre, ministre délégué
chef d'État, dirigeant politique: président, roi, reine, empereur, émir, chancelier, Premier ministre, souverain, monarque, sultan
dirigeant: président, directeur, patron, PDG, chef, directeur général, gérant, responsable, leader, numéro un, présidente, fondateur
chef d'entreprise, patron, employeur: PDG, gérant, directeur général, fondateur, entrepreneur, industriel, propriétaire, dirigeant, président, artisan
haut fonctionnaire, représentant de l'État: préfet, sous-préfet, recteur, directeur de cabinet, secrétaire général, ambassadeur, directeur de l'agence régionale
fonctionnaire, agent public: enseignant, policier, préfet, facteur, douanier, agent, greffier, infirmier, inspecteur, contrôleur
syndicaliste, responsable syndical, délégué syndical: délégué, secrétaire général, secrétaire départemental, représentant du personnel, élu CGT, délégué CFDT, porte-parole de l'intersyndicale, permanent
diplomate: ambassadeur, consul, émissaire, négociateur, envoyé spécial, attaché, chef de la diplomatie, chargé d'affaires, haut représentant
militaire, soldat, gradé: général, colonel, capitaine, lieutenant, commandant, sergent, caporal, amiral, légionnaire, parachutiste, adjudant, chasseur alpin, marin, sous-officier, réserviste, conscrit, troupes
policier, force de l'ordre, flic: commissaire, gendarme, brigadier, enquêteur, inspecteur, agent, officier, CRS, commandant, lieutenant, capitaine, gardien de la paix, major, commissaire divisionnaire, policier municipal
gendarme: adjudant, major, colonel, capitaine, lieutenant, brigade, peloton, maréchal des logis
enquêteur: juge d'instruction, gendarme, policier, inspecteur, police judiciaire, brigade, commissaire, limier, expert
secouriste, sauveteur, secours: pompier, sapeur-pompier, urgentiste, maître-nageur, sauveteur en mer, CRS, gendarme du peloton, médecin du Samu, ambulancier, équipe cynophile
pompier: sapeur, soldat du feu, sapeur-pompier, colonel, capitaine, commandant, lieutenant-colonel, caserne
chercheur, scientifique, savant: biologiste, physicien, climatologue, chimiste, généticien, historien, sociologue, géologue, archéologue, mathématicien, astronome, paléontologue, océanographe, épidémiologiste, virologue, botaniste, glaciologue, neurologue, professeur, astrophysicien, zoologue, économiste, anthropologue, écologue, hydrologue, directeur de recherche, sismologue, volcanologue, ornithologue, entomologiste
spécialiste, expert: chercheur, professeur, consultant, analyste, ingénieur, historien, économiste, politologue, climatologue, médecin, juriste, météorologue, hydrologue, psychologue
universitaire: professeur, maître de conférences, chercheur, doctorant, historien, sociologue, enseignant-chercheur, doyen, politologue
enseignant, prof, professeur: instituteur, maître, maîtresse, directeur d'école, professeur des écoles, enseignant-chercheur, maître de conférences, agrégé, institutrice, proviseur, principal, formateur, moniteur
élève, jeune scolarisé: lycéen, collégien, écolier, étudiant, apprenti, bachelier, interne
étudiant: doctorant, élève ingénieur, lycéen, thésard, boursier, apprenti, stagiaire
artiste, créateur: peintre, chanteur, sculpteur, acteur, comédien, musicien, cinéaste, réalisateur, danseur, photographe, écrivain, compositeur, rappeur, plasticien, dessinateur, chorégraphe, pianiste, humoriste, metteur en scène, graveur, céramiste, poète, illustrateur, designer, cantatrice, violoniste
musicien, interprète: chanteur, pianiste, violoniste, guitariste, batteur, compositeur, chef d'orchestre, rappeur, DJ, saxophoniste, soprano, ténor, accordéoniste, trompettiste, violoncelliste, organiste, harpiste
chanteur: rappeur, soprano, ténor, baryton, cantatrice, choriste, crooner, interprète, star, mezzo
acteur, comédien, interprète: actrice, humoriste, vedette, star, figurant, doubleur
écrivain, auteur: romancier, poète, essayiste, nouvelliste, dramaturge, biographe, scénariste, philosophe, académicien, historien, autrice
cinéaste, réalisateur: metteur en scène, documentariste, scénariste, producteur
journaliste: reporter, correspondant, rédacteur, photographe, présentateur, éditorialiste, envoyé spécial, chroniqueur, animateur, cameraman, pigiste
travailleur, salarié, employé, professionnel: ouvrier, docker, soudeur, livreur, caissier, aide-soignant, cheminot, technicien, maçon, infirmier, chauffeur, agent, cuisinier, vendeur, intérimaire, métallo, opérateur, manutentionnaire, saisonnier
ouvrier: maçon, soudeur, docker, métallo, manœuvre, couvreur, grutier, chaudronnier, charpentier, mineur, peintre en bâtiment, opérateur, intérimaire
artisan: boulanger, maçon, plombier, menuisier, boucher, coiffeur, électricien, charpentier, potier, serrurier, couvreur, ébéniste, luthier, pâtissier, horloger, cordonnier, garagiste, forgeron, tapissier
commerçant: boulanger, boucher, fleuriste, épicier, libraire, restaurateur, buraliste, cafetier, gérant, poissonnier, caviste, coiffeur, pharmacien, hôtelier, bijoutier
agriculteur, paysan, exploitant agricole: éleveur, céréalier, maraîcher, viticulteur, vigneron, producteur de lait, berger, apiculteur, horticulteur, arboriculteur, betteravier, fermier, ostréiculteur, cultivateur, exploitant, riziculteur
éleveur: berger, producteur de lait, agriculteur, aviculteur, chevrier, bouvier, pisciculteur, apiculteur
pêcheur: marin, patron pêcheur, ostréiculteur, mareyeur, équipage, mytiliculteur, goémonier, chalutier
marin: matelot, capitaine, mousse, pêcheur, skipper, navigateur, équipage, officier, mécanicien, commandant, second
conducteur, chauffeur, automobiliste: routier, camionneur, motard, livreur, taxi, cycliste, chauffard, pilote, cheminot, machiniste, wattman, quinquagénaire au volant
pilote: aviateur, commandant de bord, copilote, équipage, navigateur
usager, voyageur, passager: client, abonné, cycliste, touriste, automobiliste, piéton, occupant
habitant, résident, riverain: villageois, voisin, riveraine, locataire, citadin, propriétaire, habitué, Parisien, insulaire, retraité, citoyen, mère de famille, père de famille
voisin: riverain, habitant, voisine, locataire du dessous
victime: blessé, mort, tué, rescapé, plaignant, disparu, partie civile, passager, otage, survivant, noyé, défunt, naufragé, sinistré, homme de, femme de, octogénaire, adolescent
mort, personne décédée, tué, défunt: victime, corps, cadavre, homme, femme, octogénaire, septuagénaire, adolescent, maçon, nonagénaire, ouvrier, passager
blessé: victime, polytraumatisé, rescapé, hospitalisé, intoxiqué, brûlé, urgence absolue
malade, patient: cas, contaminé, hospitalisé, consultant, résident, porteur
suspect, mis en cause, prévenu, accusé: mis en examen, gardé à vue, individu, interpellé, complice, meurtrier, auteur présumé, trafiquant, chauffeur, employé, homme de, détenu
criminel, délinquant, malfaiteur: voleur, meurtrier, braqueur, escroc, trafiquant, assassin, cambrioleur, pirate, tueur, violeur, pyromane, incendiaire, faussaire, gangster, passeur, ravisseur
pirate, hacker: cybercriminel, attaquant, pirate informatique, rançonneur, groupe criminel
escroc, imposteur: faux médecin, arnaqueur, faussaire, usurpateur, charlatan
détenu, prisonnier: condamné, otage, captif, évadé, soldat capturé, prévenu
témoin: passant, riverain, voisin, automobiliste, client, passager, habitant, promeneur, rescapé
religieux, homme d'Église, membre du clergé: prêtre, évêque, pape, imam, rabbin, moine, curé, abbé, pasteur, cardinal, archevêque, sœur, patriarche, nonne, aumônier, diacre, vicaire, recteur
noble, membre de la famille royale: roi, reine, prince, princesse, duc, duchesse, comte, comtesse, marquis, baron, dauphin, infante
militant, activiste, opposant: écologiste, syndicaliste, manifestant, adhérent, zadiste, dissident, sympathisant, porte-parole, gréviste, féministe, défenseur
manifestant, protestataire: gréviste, gilet jaune, militant, salarié, étudiant, cortège, lycéen, agriculteur
candidat, prétendant: favori, tête de liste, sortant, finaliste, postulant, aspirant, outsider, adversaire
vainqueur, gagnant, lauréat: champion, tenant du titre, médaillé, premier, primé, récompensé, élu, palme
responsable, cadre: directeur, chef, président, secrétaire général, coordinateur, gérant, proviseur, chef de service, porte-parole, patron, référent
fondateur, créateur: cofondateur, inventeur, initiateur, bâtisseur, pionnier
conseiller: sherpa, directeur de cabinet, adjoint, collaborateur, consultant
porte-parole: attaché de presse, communicant, chargé de communication
technicien, informaticien, spécialiste: développeur, ingénieur, administrateur, programmeur, codeur, analyste, électronicien, mécanicien
ingénieur: technicien, informaticien, concepteur, architecte, hydraulicien
propriétaire, bailleur: logeur, copropriétaire, exploitant, acquéreur, héritier, châtelain
investisseur, actionnaire, repreneur: fonds, fonds de pension, holding, milliardaire, banque, acquéreur, racheteur, coopérative
client, acheteur, consommateur: acquéreur, collectionneur, abonné, touriste, particulier
collectionneur: mécène, acquéreur, galeriste, antiquaire, marchand d'art
famille, proche, parent, membre de la famille: père, mère, fils, fille, frère, sœur, épouse, mari, veuve, oncle, tante, cousin, grand-père, grand-mère, neveu, nièce, compagne, conjoint, beau-frère, belle-mère, jumeau, petit-fils, parents, gendre, beau-père, petite-fille
conjoint, époux: mari, épouse, femme, compagnon, compagne, veuf, veuve, fiancé, concubin
enfant, mineur, gamin: fille, garçon, bébé, nourrisson, fillette, garçonnet, adolescent, écolier, élève, fils, ado, bambin, collégien, nouveau-né
bébé: nourrisson, nouveau-né, prématuré, jumeau, enfant
jeune, adolescent: lycéen, étudiant, collégien, mineur, apprenti, ado, garçon, fille, moins de 25 ans
personne âgée, vieux, senior, aîné: retraité, octogénaire, septuagénaire, nonagénaire, centenaire, résident, sexagénaire, doyen, grand-père, grand-mère, doyenne
homme: père, mari, garçon, individu, quadragénaire, quinquagénaire, trentenaire, sexagénaire, retraité, maçon, agriculteur
femme: mère, épouse, fille, trentenaire, quadragénaire, retraitée, jeune femme, octogénaire, directrice
étranger, migrant, immigré: réfugié, exilé, demandeur d'asile, sans-papiers, clandestin, ressortissant, expatrié, rescapé
groupe, équipe, collectif: association, comité, délégation, équipage, brigade, commando, formation, troupe, intersyndicale, coalition, bande, fanfare, orchestre
peuple, ethnie: communauté, tribu, Kurdes, Roms, minorité, population, Ouïghours, Berbères, Touaregs, Inuits, Kanaks
cuisinier, chef: pâtissier, traiteur, restaurateur, commis, second de cuisine, chef étoilé, boulanger
scientifique de la Terre: géologue, sismologue, volcanologue, glaciologue, hydrogéologue, géophysicien
spationaute, astronaute: cosmonaute, taïkonaute, équipage, commandant de la station
architecte: urbaniste, paysagiste, maître d'œuvre, designer, architecte des bâtiments de France
allocataire, bénéficiaire: chômeur, demandeur d'emploi, retraité, boursier, pensionné, foyer, ayant droit, titulaire
chômeur: demandeur d'emploi, licencié, inscrit, sans-emploi
sinistré: évacué, naufragé, foyer privé, relogé, victime, réfugié
spectateur, public: festivalier, visiteur, supporter, téléspectateur, fan, badaud, foule, auditeur
visiteur, touriste, vacancier: estivant, curieux, pèlerin, randonneur, croisiériste, campeur, promeneur, plaisancier
supporter: fan, ultra, tifosi, spectateur, kop
adversaire, rival, concurrent: opposant, challenger, ennemi, compétiteur, opposante
successeur, remplaçant, remplaçante: héritier, suppléant, intérimaire, nouveau directeur, relève
guide: accompagnateur, moniteur, conférencier, pisteur, sherpa, guide de haute montagne
alpiniste, grimpeur: randonneur, montagnard, himalayiste, cordée, escaladeur
accompagnateur, encadrant: animateur, éducateur, moniteur, professeur, surveillant, bénévole
bénévole: volontaire, membre de l'association, secouriste, militant
électeur: votant, inscrit, abstentionniste, citoyen, adhérent
`;
