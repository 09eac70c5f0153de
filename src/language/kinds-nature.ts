/** Kinds of living things, of food, of bodies and of what nature does. See `kinds.ts`. */
export const KINDS_OF_NATURE = `
animal, bête, bestiole, espèce: chien, chat, cheval, vache, loup, ours, renard, sanglier, cerf, chevreuil, mouton, brebis, chèvre, cochon, porc, lapin, poule, canard, oie, dinde, oiseau, poisson, serpent, tortue, baleine, dauphin, phoque, requin, éléphant, lion, tigre, singe, panda, girafe, souris, rat, castor, loutre, blaireau, lynx, abeille, frelon, insecte, araignée, grenouille, âne, bison, chauve-souris, poulpe, pieuvre, méduse, crabe, gorille, chimpanzé, cobra, crocodile, otarie, hérisson, écureuil, furet, hippopotame, rhinocéros, kangourou, koala, lama, chameau
mammifère: baleine, dauphin, phoque, loup, ours, lynx, loutre, castor, cheval, vache, chauve-souris, renard, cerf, éléphant, sanglier, hérisson, singe, chevreuil, orque, marsouin
oiseau, volatile, rapace: aigle, vautour, cigogne, goéland, mouette, pigeon, corbeau, hirondelle, moineau, faucon, buse, chouette, hibou, héron, flamant, cygne, canard, oie, pie, perroquet, pélican, macareux, mésange, gypaète, perdrix, faisan, étourneau, grue, albatros, manchot, autruche, milan, rouge-gorge, merle, alouette, balbuzard, cormoran, bécasse, fou de Bassan, sterne, puffin, corneille, martinet, perruche, flamant rose, pingouin, paon, pic vert, huppe, rossignol
poisson: saumon, truite, thon, cabillaud, morue, sardine, bar, anguille, hareng, maquereau, requin, carpe, brochet, silure, sole, merlu, anchois, raie, esturgeon, daurade, lotte, lieu, rouget, perche, sandre, espadon, mérou, congre, lieu noir, turbot, colin, églefin
fruit de mer, coquillage, crustacé, mollusque: huître, moule, homard, crevette, langoustine, crabe, palourde, coquille Saint-Jacques, bulot, poulpe, calmar, langouste, araignée de mer, coque, bigorneau, tourteau, ormeau, seiche, pieuvre, oursin
insecte, bestiole: abeille, frelon, moustique, fourmi, papillon, guêpe, criquet, coccinelle, chenille, mouche, termite, punaise, scarabée, libellule, sauterelle, puceron, scolyte, bourdon, tique, hanneton, pyrale, charançon, luciole, grillon, cigale, cafard, taon
reptile, amphibien: serpent, vipère, lézard, tortue, crocodile, caïman, python, iguane, grenouille, crapaud, salamandre, triton, couleuvre, boa, cobra, varan, alligator, gecko, caméléon
cétacé: baleine, dauphin, orque, cachalot, rorqual, marsouin, béluga, narval
prédateur, fauve: loup, ours, lynx, lion, tigre, requin, renard, panthère, léopard, jaguar, puma, guépard, frelon
bétail, élevage, cheptel: vache, mouton, brebis, porc, cochon, chèvre, veau, agneau, taureau, bœuf, volaille, poulet, troupeau, bovin, ovin, génisse, truie, cheval, canard
animal de compagnie, animal domestique: chien, chat, lapin, hamster, perroquet, cochon d'Inde, furet, poisson rouge, chiot, chaton
chien: berger, labrador, malinois, chiot, pitbull, molosse, canin, patou, chien-loup
cheval: jument, poulain, poney, étalon, pur-sang, trotteur, équidé, monture
dinosaure, fossile: tyrannosaure, diplodocus, mammouth, sauropode, ammonite, squelette, ossement, trilobite
plante, végétal: arbre, fleur, herbe, algue, fougère, ambroisie, orchidée, vigne, blé, maïs, rosier, mousse, cactus, lierre, bruyère, renouée, lavande, tournesol, colza, chanvre, jussie, lentisque
arbre, essence, feuillu: chêne, hêtre, pin, sapin, épicéa, platane, olivier, frêne, bouleau, peuplier, châtaignier, cèdre, tilleul, érable, cyprès, if, orme, marronnier, eucalyptus, palmier, séquoia, pommier, cerisier, noyer, mélèze, acacia, saule, aulne, charme, baobab, poirier, figuier, oranger, noisetier, magnolia, chêne vert, mûrier, abricotier, prunier, amandier, citronnier, pin maritime
fleur: rose, tulipe, orchidée, lavande, jonquille, muguet, lys, iris, œillet, coquelicot, tournesol, camélia, hortensia, jacinthe, violette, chrysanthème, edelweiss, pivoine, mimosa, marguerite, géranium, glaïeul, dahlia, primevère, bleuet
champignon: cèpe, girolle, morille, truffe, amanite, bolet, chanterelle, mérule, lactaire
algue: algue verte, goémon, laminaire, sargasse, varech, cyanobactérie, ulve, posidonie
fruit: pomme, poire, cerise, fraise, pêche, abricot, raisin, prune, orange, citron, kiwi, banane, mangue, melon, framboise, myrtille, figue, noix, châtaigne, olive, ananas, clémentine, pastèque, mirabelle, avocat, noisette, nectarine, datte, mûre, groseille, cassis, pamplemousse, litchi, grenade, papaye, coing
légume: carotte, tomate, poireau, chou, chou-fleur, artichaut, pomme de terre, salade, courgette, oignon, échalote, haricot, endive, asperge, navet, betterave, épinard, aubergine, poivron, concombre, radis, brocoli, lentille, potiron, citrouille, ail, fenouil, petit pois, laitue, céleri, pois chiche, patate douce
céréale, culture: blé, maïs, orge, riz, avoine, seigle, colza, tournesol, soja, sarrasin, millet, sorgho, betterave, lin, épeautre, vigne, lavande
aliment, nourriture, produit alimentaire, denrée: pain, lait, fromage, viande, poisson, riz, beurre, œuf, sucre, huile, farine, steak, pizza, pâtes, chocolat, yaourt, miel, jambon, saucisson, légume, fruit, lentilles, conserve, sandwich, sel, moutarde, compote
plat, spécialité, recette, repas: soupe, crêpe, galette, cassoulet, choucroute, couscous, pizza, tarte, quiche, raclette, fondue, bouillabaisse, kig ha farz, ratatouille, blanquette, pot-au-feu, aligot, burger, gratin, ragoût, tartiflette, paella, garbure, brandade, steak frites, lasagnes, hachis parmentier, moules-frites, bœuf bourguignon, poule au pot, gratin dauphinois, kebab, sushi
fromage: camembert, roquefort, comté, brie, chèvre, reblochon, munster, cantal, beaufort, gruyère, emmental, mimolette, saint-nectaire, reblochon, mozzarella, raclette, morbier, époisses, maroilles, parmesan, bleu d'Auvergne, mont-d'or, livarot
viande, charcuterie: bœuf, porc, poulet, agneau, veau, jambon, saucisse, saucisson, steak, dinde, canard, rillettes, andouille, lardon, pâté, merguez, foie gras, boudin
gâteau, pâtisserie, dessert, sucrerie: tarte, biscuit, madeleine, kouign-amann, croissant, galette, chocolat, glace, crêpe, éclair, brioche, macaron, bonbon, far, nougat, cannelé, caramel, bûche
boisson: vin, bière, eau, café, thé, jus, lait, soda, cidre, alcool, champagne, rhum, whisky, sirop, limonade, pastis, tisane, jus d'orange, vodka, eau minérale, cognac, gin, calvados, armagnac
alcool, spiritueux: vin, bière, rhum, whisky, vodka, champagne, cognac, armagnac, cidre, pastis, gin, calvados, eau-de-vie, liqueur, alcootest, alcoolémie, ivresse, ivre, tequila, absinthe, chartreuse
vin, appellation: champagne, bordeaux, bourgogne, beaujolais, muscadet, crémant, sancerre, chablis, rosé, médoc, saint-émilion, cru, cuvée, millésime, côtes-du-rhône
drogue, stupéfiant, produit illicite: cannabis, cocaïne, héroïne, ecstasy, crack, MDMA, amphétamine, résine, herbe, kétamine, LSD, méthamphétamine, fentanyl, opium, shit, protoxyde d'azote, drogue de synthèse, GHB, crystal, 3-MMC
médicament, remède, traitement, médoc: paracétamol, antibiotique, aspirine, ibuprofène, vaccin, insuline, morphine, amoxicilline, antidépresseur, somnifère, pilule, comprimé, chimiothérapie, corticoïde, sirop, antalgique, anticoagulant, statine, opioïde, cortisone, collyre, gélule, anxiolytique, Doliprane, Levothyrox, Ozempic, Mediator, Dépakine, Ventoline, Tramadol, codéine
vaccin: dose, injection, ARN messager, rappel, BCG, R21
maladie, pathologie, affection, mal: cancer, grippe, diabète, covid, rougeole, tuberculose, paludisme, sida, Alzheimer, Parkinson, leucémie, choléra, dengue, Ebola, hépatite, méningite, bronchiolite, coqueluche, Lyme, sclérose, asthme, gale, variole, peste, endométriose, épilepsie, mucoviscidose, légionellose, chikungunya, Zika, listériose, botulisme, AVC, infarctus, myopathie, typhus, salmonellose, varicelle, mpox, lèpre, scarlatine, oreillons, rubéole, sclérose en plaques, maladie de Charcot, drépanocytose, maladie de Lyme, tétanos, rage, polio, zona, gastro-entérite
épidémie, maladie contagieuse, infection: grippe, covid, rougeole, gastro-entérite, bronchiolite, choléra, dengue, Ebola, coqueluche, variole, tuberculose, méningite, flambée, foyer, légionellose
maladie animale, épizootie: grippe aviaire, peste porcine, fièvre aphteuse, tuberculose bovine, fièvre catarrhale, dermatose, influenza, MHE
microbe, bactérie, virus, agent pathogène: coronavirus, salmonelle, listeria, Escherichia coli, légionelle, staphylocoque, variant, VIH, norovirus, streptocoque, xylella, sargasse, E. coli
cancer: leucémie, tumeur, mélanome, lymphome, métastase, sarcome
blessure, lésion: fracture, brûlure, entorse, plaie, contusion, traumatisme, commotion, rupture, hématome, déchirure, coupure, luxation, ligament, hypothermie, élongation, traumatisme crânien, morsure, griffure, égratignure, rupture des ligaments, tendinite, fêlure
symptôme: fièvre, toux, fatigue, douleur, vomissement, diarrhée, éruption, nausée, migraine, vertige, courbature, essoufflement
opération, intervention chirurgicale: greffe, transplantation, césarienne, ablation, pontage, prothèse, amputation, opéré
partie du corps, membre, organe: tête, bras, jambe, main, pied, cœur, foie, rein, poumon, genou, épaule, dos, cheville, cou, œil, clavicule, doigt, cuisse, hanche, visage, cerveau, poitrine, ventre, poignet, tibia, mâchoire, crâne, oreille, coude, fémur, adducteur, mollet, ischio-jambier, ligament, nez, bouche, orteil, thorax, abdomen, nuque
organe: cœur, foie, rein, poumon, cerveau, estomac, pancréas, rate, intestin, œil, utérus, vessie, prostate, thyroïde, peau
phénomène météo, intempérie, mauvais temps, météo, phénomène météorologique: tempête, orage, pluie, neige, grêle, vent, canicule, sécheresse, inondation, crue, brouillard, verglas, gel, tornade, cyclone, ouragan, vague de chaleur, averse, rafale, foudre, gelée, avalanche, submersion, épisode cévenol, redoux, mistral, tramontane, bourrasque
vent: rafale, bourrasque, mistral, tramontane, tempête, brise, sirocco, foehn, alizé
pluie, précipitations: averse, orage, déluge, crachin, millimètre, bruine, trombe d'eau, cumul
catastrophe, catastrophe naturelle, sinistre, drame: séisme, tremblement de terre, inondation, incendie, éruption, tsunami, avalanche, cyclone, ouragan, tempête, crue, glissement de terrain, accident, explosion, naufrage, crash, effondrement, coulée de boue, éboulement, feu de forêt, tornade, marée noire, déraillement
accident: collision, crash, choc, sortie de route, déraillement, chute, naufrage, noyade, carambolage, accrochage, explosion, incendie, intoxication, chavirage
incendie, feu, sinistre: brasier, flammes, départ de feu, embrasement, foyer, feu de forêt
saison: printemps, été, automne, hiver
astre, planète, corps céleste: Lune, Soleil, Mars, Vénus, Jupiter, Saturne, comète, astéroïde, étoile, exoplanète, météorite, galaxie, Terre, Mercure, Neptune, Pluton, trou noir, supernova
pierre, roche, minéral: granit, marbre, calcaire, ardoise, grès, basalte, craie, silex, quartz, schiste, gneiss, tuffeau, lave, pierre ponce
pierre précieuse, bijou, joyau: diamant, rubis, émeraude, saphir, bague, collier, bracelet, montre, couronne, perle, diadème, broche, boucle d'oreille, pendentif, alliance, parure, topaze, améthyste, opale, jade, turquoise
métal: or, argent, cuivre, fer, acier, aluminium, zinc, plomb, nickel, lithium, cobalt, titane, étain, uranium, platine, mercure, bronze, laiton, fonte, tungstène, palladium, chrome
matière, matériau: bois, béton, pierre, verre, plastique, acier, brique, papier, carton, cuir, laine, coton, lin, chanvre, paille, tuile, ardoise, liège, caoutchouc, céramique, plâtre, zinc, granit, polystyrène, terre crue, fibre de verre
produit chimique, substance, produit toxique, polluant: chlore, ammoniac, acide, nitrate, pesticide, glyphosate, dioxine, amiante, mercure, plomb, PFAS, chlordécone, engrais, monoxyde de carbone, méthane, azote, phosphate, soude, chlorure, benzène, dioxyde de carbone, arsenic, solvant, hydrocarbure, ammonitrate, cyanure, particules fines, polluant éternel, microplastique, radon
gaz: méthane, dioxyde de carbone, CO2, ozone, hydrogène, azote, oxygène, hélium, butane, propane, monoxyde de carbone, biogaz, gaz naturel, protoxyde d'azote, chlore, ammoniac, radon, sarin, argon, gaz lacrymogène
pesticide: glyphosate, néonicotinoïde, herbicide, insecticide, fongicide, chlordécone, désherbant, S-métolachlore
déchet, ordure, détritus: plastique, gravats, ferraille, bouteille, emballage, boue, encombrants, poubelle, déchets nucléaires, mégots, pneu, épave
pollution: marée noire, hydrocarbure, nitrate, algues vertes, microplastique, particules, rejet, déversement, fuite, contamination, particules fines, pesticides, PFAS, plomb, mercure, ozone, dioxyde d'azote, amiante, arsenic, chlordécone, polluants éternels, métaux lourds, dioxines
couleur, teinte: rouge, bleu, vert, jaune, noir, blanc, orange, rose, violet, gris, brun, marron, beige, turquoise, pourpre, ocre, doré, argenté, bordeaux, mauve, transparent, indigo, kaki
énergie, source d'énergie: électricité, gaz, pétrole, nucléaire, charbon, éolien, solaire, hydraulique, biomasse, hydrogène, géothermie, bois, fioul, photovoltaïque, biogaz, méthanisation, marémotrice
carburant, combustible: essence, gazole, diesel, kérosène, GPL, fioul, éthanol, bioéthanol, SP95, charbon, GNV, hydrogène, uranium, granulés
fléau, nuisible: frelon, moustique, rat, criquet, punaise de lit, scolyte, ragondin, sanglier, chenille
milieu naturel, écosystème: forêt, marais, mangrove, récif, lagune, tourbière, prairie, estuaire, dune, savane, toundra, landes, désert, littoral
sens, sensation: odeur, bruit, goût, lumière, fumée
`;
