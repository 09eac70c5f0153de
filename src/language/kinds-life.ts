/** Narrower kinds of living things, of food, health, home and time than in `kinds-nature.ts` and `kinds-things.ts`. See `kinds.ts`. */
export const KINDS_OF_LIFE = `
félin: chat, lion, tigre, lynx, panthère, léopard, jaguar, puma, guépard, chaton, lionceau, ocelot
canidé: chien, loup, renard, coyote, chacal, louveteau, chien-loup
rongeur: rat, souris, écureuil, castor, ragondin, marmotte, hamster, campagnol, mulot, loir, cobaye, lérot, cochon d'Inde, capybara
bovin: vache, taureau, veau, bœuf, génisse, bison, buffle, taurillon, zébu
ovin: mouton, brebis, agneau, bélier
caprin: chèvre, bouc, chevreau, cabri
porcin: porc, cochon, truie, porcelet, verrat
équidé: cheval, jument, âne, poney, poulain, zèbre, mulet, étalon
cervidé: cerf, biche, chevreuil, daim, élan, renne, faon
primate: singe, gorille, chimpanzé, macaque, orang-outan, bonobo, lémurien, babouin, ouistiti
pachyderme: éléphant, rhinocéros, hippopotame
volaille: poule, poulet, canard, oie, dinde, pintade, coq, chapon, caille
palmipède: canard, oie, cygne, manchot, mouette
échassier: cigogne, héron, flamant, grue, ibis, aigrette
rapace: aigle, vautour, faucon, buse, milan, chouette, hibou, gypaète, épervier, balbuzard, condor
oiseau marin: goéland, mouette, cormoran, fou de Bassan, macareux, albatros, sterne, pingouin
gibier: sanglier, chevreuil, cerf, faisan, perdrix, lièvre, lapin, bécasse, caille, palombe
nouvel animal de compagnie, animal exotique: serpent, python, iguane, furet, perroquet, mygale, singe, tortue, serval, lézard
animal marin: baleine, dauphin, phoque, requin, tortue, méduse, poulpe, otarie, raie, orque
animal venimeux: vipère, serpent, scorpion, araignée, frelon, méduse, mygale, cobra
parasite: pou, tique, puce, punaise de lit, varroa, gale, ver
petit d'animal: chiot, chaton, veau, agneau, poulain, porcelet, ourson, louveteau, poussin, lionceau, faon, girafon, éléphanteau
conifère, résineux: pin, sapin, épicéa, mélèze, cèdre, cyprès, if, séquoia
agrume: orange, citron, clémentine, pamplemousse, mandarine
fruit rouge: fraise, framboise, cerise, groseille, myrtille, cassis, mûre
fruit sec: noix, noisette, amande, pistache, cacahuète, noix de cajou
condiment, épice: sel, poivre, moutarde, vinaigre, safran, piment, curry, vanille, cannelle, paprika, ketchup
produit laitier: lait, fromage, beurre, crème, yaourt
produit de la mer: poisson, huître, moule, crevette, homard, coquille Saint-Jacques, algue
féculent: pâtes, riz, pomme de terre, pain, semoule
poisson d'eau douce: truite, carpe, brochet, perche, silure, sandre, anguille
phénomène naturel: éclipse, aurore boréale, marée, séisme, éruption, tsunami, étoile filante, arc-en-ciel
risque naturel: inondation, séisme, avalanche, submersion, incendie, glissement de terrain, cyclone
accident domestique: chute, noyade, brûlure, intoxication, électrocution, incendie
accident de la route: collision, sortie de route, carambolage, choc frontal, tonneau, percuté
accident de montagne: avalanche, chute, crevasse, éboulement, décrochage
examen médical: radiographie, scanner, IRM, échographie, prise de sang, électrocardiogramme, mammographie, coloscopie, dépistage, biopsie
service hospitalier, service de l'hôpital: urgences, maternité, réanimation, pédiatrie, cardiologie, oncologie, psychiatrie, chirurgie, gériatrie, néonatologie, soins intensifs, neurologie, bloc opératoire
spécialité médicale: cardiologie, pédiatrie, psychiatrie, chirurgie, gynécologie, ophtalmologie, dermatologie, neurologie, médecine générale, radiologie, oncologie, urologie, gériatrie, pneumologie, rhumatologie, anesthésie, ORL, gastro-entérologie, endocrinologie, hématologie, néphrologie, infectiologie
maladie mentale, trouble psychique: dépression, schizophrénie, anorexie, bipolarité, autisme, psychose, paranoïa, anxiété, burn-out
maladie chronique: diabète, asthme, cancer, hypertension, insuffisance rénale, sclérose en plaques, mucoviscidose
handicap: surdité, cécité, autisme, trisomie, paralysie, paraplégie, tétraplégie, malvoyance, fauteuil roulant
maladie rare, maladie génétique: mucoviscidose, myopathie, drépanocytose, hémophilie, progéria, trisomie
maladie du cœur, maladie cardiovasculaire: infarctus, AVC, hypertension, insuffisance cardiaque, embolie, thrombose
infection sexuellement transmissible, IST, MST: sida, syphilis, chlamydia, gonorrhée, herpès, hépatite
moyen de contraception, contraceptif: pilule, préservatif, stérilet, implant, vasectomie
dépendance, addiction: alcool, tabac, drogue, jeu, écran, cannabis, cocaïne, opioïde
os: fémur, tibia, clavicule, crâne, vertèbre, côte, mâchoire, radius, bassin, omoplate
thérapie, traitement médical: chimiothérapie, radiothérapie, immunothérapie, psychothérapie, greffe, dialyse, hormonothérapie, thérapie génique
établissement pour personnes âgées: Ehpad, maison de retraite, résidence autonomie, résidence seniors, unité de soins
mode de garde: crèche, assistante maternelle, nounou, halte-garderie, micro-crèche
niveau scolaire: maternelle, CP, CE1, CE2, CM1, CM2, sixième, cinquième, quatrième, troisième, seconde, première, terminale
examen, examen scolaire: bac, baccalauréat, brevet, concours, partiel, CAP, BTS, permis de conduire, agrégation
grande école: Polytechnique, Centrale, HEC, Sciences Po, ENA, INSP, Normale sup, Essec, Mines, Saint-Cyr, ESCP
type de logement: appartement, maison, studio, HLM, pavillon, colocation, logement social
habitat précaire, abri: tente, cabane, caravane, squat, bidonville, campement, baraque
appareil électroménager, électroménager: réfrigérateur, lave-linge, lave-vaisselle, four, micro-ondes, aspirateur, congélateur, cafetière, sèche-linge, grille-pain, bouilloire, mixeur
chauffage, mode de chauffage: chaudière, pompe à chaleur, poêle, radiateur, cheminée, fioul, gaz, bois, chauffage collectif
moment de la journée: matin, midi, après-midi, soir, nuit, aube, soirée, matinée
jour de la semaine: lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
vacances, vacances scolaires: Toussaint, Noël, février, Pâques, grandes vacances, vacances d'hiver
lien de parenté, lien familial: père, mère, frère, sœur, fils, fille, oncle, tante, cousin, grand-père, grand-mère, neveu, nièce, gendre, beau-frère, beau-père, belle-mère, petit-fils, petite-fille, belle-sœur, demi-frère, arrière-grand-père, parrain
tranche d'âge, génération: enfant, adolescent, jeune, adulte, senior, trentenaire, quadragénaire, quinquagénaire, sexagénaire, septuagénaire, octogénaire
arme blanche: couteau, machette, hache, épée, sabre, poignard, lame, cutter, tournevis, ciseaux, katana
véhicule de secours: ambulance, camion de pompiers, hélicoptère, fourgon-pompe, canot de sauvetage, Canadair
bateau de pêche: chalutier, thonier, caseyeur, fileyeur, ligneur, senneur, coquillier, palangrier, bolincheur
bateau de plaisance: voilier, yacht, catamaran, vedette, pneumatique, monocoque, trimaran
navire de guerre, bâtiment militaire: frégate, porte-avions, sous-marin, destroyer, corvette, patrouilleur, croiseur, dragueur de mines
voilier: monocoque, trimaran, catamaran, goélette, dériveur, trois-mâts, ketch
remontée mécanique: télésiège, téléski, télécabine, téléphérique, funiculaire, tire-fesses
engin agricole, machine agricole: tracteur, moissonneuse-batteuse, ensileuse, épandeur, remorque, charrue
engin de chantier: pelleteuse, bulldozer, grue, tractopelle, tunnelier, bétonnière, nacelle, chariot élévateur
aéronef léger: ULM, planeur, parapente, deltaplane, montgolfière, paramoteur, autogire
énergie renouvelable, énergie verte: éolien, solaire, hydraulique, biomasse, géothermie, photovoltaïque, méthanisation, hydrogène
énergie fossile, hydrocarbure: pétrole, gaz, charbon, fioul, gaz de schiste, lignite
gaz à effet de serre: dioxyde de carbone, CO2, méthane, protoxyde d'azote
animal d'élevage, animal de ferme: vache, mouton, porc, poule, chèvre, canard, lapin, cheval, âne, oie
animal de zoo: lion, tigre, éléphant, girafe, panda, singe, ours, gorille, rhinocéros, hippopotame, zèbre
cours de ferme, bâtiment agricole: hangar, étable, grange, poulailler, porcherie, bergerie, serre, silo, écurie
bagage: valise, sac, sac à dos, malle, cabas, sacoche, mallette
bijou: bague, collier, bracelet, montre, diadème, alliance, boucle d'oreille, broche, pendentif, chevalière, médaillon, tiare, gourmette
vaisselle, ustensile: assiette, verre, couteau, fourchette, casserole, poêle, tasse, bol, cuillère
danse: tango, valse, salsa, ballet, hip-hop, flamenco, breakdance, rock, tarentelle, samba, gavotte, bourrée, polka, claquettes, rumba, swing
mammifère marin: baleine, dauphin, orque, phoque, otarie, cachalot, marsouin, béluga, rorqual, lamantin, morse
race de chien: labrador, berger allemand, malinois, pitbull, rottweiler, caniche, yorkshire, bouledogue, golden retriever, husky, border collie, teckel, chihuahua, dogue, épagneul, beagle
pâtisserie: mille-feuille, galette des rois, baba au rhum, profiterole, paris-brest, far breton, flan, chouquette
épice: gingembre, muscade, cumin, curcuma, clou de girofle
couvre-chef: turban, kippa, haut-de-forme
ustensile: louche, spatule, passoire, marmite, cocotte
jeu de société: Monopoly, Scrabble, Cluedo, dominos, belote, poker, bridge, tarot, backgammon
genre musical: punk, zouk, raï, disco, variété, musique classique, R&B
délit: agression sexuelle, trafic de stupéfiants, rébellion, menaces de mort, refus d'obtempérer, non-assistance à personne en danger, mise en danger de la vie d'autrui, exhibition sexuelle, détention d'armes
catastrophe naturelle: sécheresse, canicule, typhon, raz-de-marée, grêle
phénomène météorologique: givre, bruine, blizzard
matière scolaire: grec, SVT, espagnol, éducation physique, éducation civique, arts plastiques
matériau: amiante, aluminium, bambou, ciment, marbre, PVC, carbone
source d'énergie: hydroélectricité
allocation: prime d'activité, allocation de rentrée scolaire, prestation compensatoire, APA, ASPA
titre de noblesse: duc, comte, marquis, baronne, prince, vicomte, chevalier, duchesse, comtesse, marquise, archiduc
océan: océan Austral
moyen de transport: covoiturage, téléphérique, RER, TGV, funiculaire, TER
sanction: rétrogradation, interdiction de stade, huis clos, interdiction d'exercer
fossile: dinosaure, hominidé, ptérosaure, ichtyosaure, mosasaure
`;
