/** Science, the net, war, diplomacy, religion, places in a town. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_9 = `
fusée: > engin spatial, Ariane, Falcon
lanceur: > lanceuse
satellite: > engin spatial, constellation, Starlink
sonde: > engin spatial, vaisseau
vaisseau: capsule > engin spatial
station spatiale: ISS, laboratoire orbital
ISS: Station spatiale internationale, laboratoire orbital
astéroïde: géocroiseur > corps céleste
comète: astéroïde > corps céleste
météorite: fragment d'astéroïde > bolide, pierre
planète rouge: > Mars
Univers: cosmos
extraterrestre: alien
ovni: objet volant non identifié, phénomène aérospatial non identifié
éclipse: occultation du Soleil > occultation
découverte: > percée
invention: innovation, création
innovation: novateur > nouveau
labo: centre de recherche
laboratoire: centre de recherche
robot: > humanoïde
IA: agent conversationnel, ChatGPT
intelligence artificielle: IA générative
chatbot: robot conversationnel
ordinateur: > machines, postes
téléphone: > combiné
smartphone: téléphone portable
appli: application mobile
wifi: connexion sans fil
réseaux sociaux: > Instagram, TikTok, plateformes
site web: site internet, page web
mdp: identifiants
mail: courrier électronique > messagerie, e-mail
courriel: > message électronique, e-mail
SMS: texto > message
texto: message
tweet: > publication
hackers: pirates informatiques
cyberattaque: piratage informatique, cybermalveillance > acte de cybermalveillance
ransomware: logiciel de rançon
fuite de données: vol de données > données dérobées
vol de données: exfiltration
données personnelles: > informations personnelles, données privées
bug: bogue > anomalie
jeu vidéo: gaming > e-sport
gamer: > joueur de jeux vidéo
écran: > moniteur, smartphones, tablettes, télévision
conflit: différend
combats: > accrochages
bataille: combats > affrontement, pugilat
offensive: > percée
contre-attaque: contre-offensive, riposte
représailles: vengeance
vengeance: règlement de comptes, revanche
bombardement: tirs d'artillerie, raid aérien
frappes: raids aériens
raid: > incursion, frappe aérienne
envahisseur: occupant > agresseur
occupation: > présence militaire
attentat: attaque à l'explosif > acte terroriste
terroriste: > kamikaze
djihadiste: islamiste > combattant, combattants, terroriste islamiste
kamikaze: > auteur de l'attentat-suicide
islamiste: > radicalisé
talibans: > nouveaux maîtres de Kaboul
soldats: forces armées > légionnaire, marine
forces armées: > troupes
combattants: > insurgés
rebelle: mutin, groupe armé, guérillero
insurrection: soulèvement, révolte
soulèvement: révolte
révolte: fronde, indigné > scandalisé
révolution: > soulèvement
mutinerie: > révolte, révolte de détenus
milice: groupe paramilitaire
mercenaire: > groupe Wagner, soldat de fortune
déserteur: > insoumis
gradé: > officier
état-major: > commandement, haut commandement
armement: équipement militaire
bombe atomique: arme nucléaire, bombe nucléaire
arme nucléaire: > ogive, dissuasion
missile: > engin balistique
obus: > projectile
navire de guerre: frégate > bâtiment militaire
frégate: > bâtiment de combat
bunker: blockhaus
cessez-le-feu: arrêt des hostilités, suspension des hostilités
trêve: > pause humanitaire
paix: arrêt des combats, armistice > fin de la guerre, traité de paix
armistice: > fin des combats
visite d'État: visite officielle
déplacement: > venue
alliance: pacte
exactions: > violences
atrocités: abominable > crimes, effroyable, barbare
génocide: crime contre l'humanité
Shoah: Holocauste
charnier: fosse commune
exode: > fuite, départ massif
sanctions: > restrictions
ultimatum: > mise en demeure
tensions: friction > crispations
curé: > homme d'Église, curiste, thermes
prêtre: ecclésiastique, clergé > homme d'Église
clergé: > religieux
évêque: épiscopat
archevêque: prélat
pape: chef de l'Église catholique
pasteur: ministre du culte > protestant
imam: religieux musulman > prédicateur
rabbin: chef religieux
moine: communauté monastique > religieux, frère
religieuse: nonne, bonne sœur > sœurs, religion, confessionnel, cultuel
nonne: > sœur
monastère: abbaye, couvent
couvent: abbaye
messe: office religieux, eucharistie > célébration religieuse
catho: > catholique
cathos: > catholiques
chrétien: catholique > christianisme
secte: > mouvement sectaire
gourou: chef spirituel, chef de la secte
foulard: voile, hijab
burqa: voile intégral, niqab
antisémitisme: haine des juifs > antijuif, raciste
racisme: xénophobie > discrimination
sexisme: misogynie, machisme
pèlerins: > fidèles
JMJ: Journées mondiales de la jeunesse
bourg: > bourgeois, aisé
banlieue: > couronne, quartiers populaires
campagne: zone rurale > monde rural
métropole: > grande ville
région parisienne: Île-de-France, francilien
Île-de-France: région francilienne
Midi: > mi-journée
nord: septentrion
rue: > artère, ruelle
avenue: > artère
boulevard: > artère
ruelle: venelle, impasse
parvis: esplanade
salle des fêtes: salle polyvalente, salle communale
cimetière: tombes > nécropole, sépultures, carré militaire, columbarium
station de ski: domaine skiable, station de sports d'hiver
remonte-pente: téléski > remontée mécanique
téléphérique: > remontée mécanique
remontées mécaniques: télécabines
hôtel: > établissement hôtelier, palace
refuge: > abri de montagne
rempart: fortification > muraille
`;
