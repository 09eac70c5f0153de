/** Sport, arts and press, screens and work. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_34 = `
sport: discipline > activité sportive
attaquant: buteur > avant-centre
défenseur central: arrière
ailier: > attaquant
blessure au genou: > rupture des ligaments, ligaments croisés
médaille d'or: > titre olympique
étape de montagne: > col
Grand Chelem: > Roland-Garros, Wimbledon
course à pied: jogging, footing
jogging: footing
coureur cycliste: cycliste
moniteur de ski: > école de ski
course au large: > Vendée Globe, Route du Rhum
tiercé: courses hippiques, PMU
jeu de hasard: jeux d'argent, loterie
parieur: > paris sportifs
pêche: > chalut
art: > œuvre
peintre: > artiste peintre
vernissage: inauguration
musique: > mélodie, chanson
refrain: couplet
disque: vinyle
vinyle: > 33 tours
playlist: > chansons
DJ: platines > disc-jockey
western: > film
doublure: > cascadeur
Palme d'or: > Festival de Cannes
clown: > cirque
one-man-show: seul en scène
encyclopédie: > Wikipédia
envoyé spécial: correspondant
rédaction: > salle de presse
censure: > interdiction de publication
chaîne de télé: > chaîne de télévision
JT: journal télévisé > 20 heures
audimat: audiences
publicité: réclame, spot
hashtag: > mot-dièse
site internet: page web
logiciel: programme informatique
algorithme: programme
robot conversationnel: ChatGPT
tablette: iPad
pirate informatique: cybercriminel
piratage: > intrusion informatique
rançongiciel: logiciel de rançon
box internet: fibre
haut débit: ADSL
photovoltaïque: énergie solaire
énergie solaire: panneaux solaires
énergie éolienne: éoliennes
panne de courant: coupure d'électricité, black-out
black-out: > panne générale
travail: > activité professionnelle
recruteur: > cabinet de recrutement
supérieur hiérarchique: chef, manager
subordonné: > subalterne
subalterne: > subordonné
travailleur indépendant: freelance
CAC 40: > Bourse de Paris
35 heures: > temps de travail
pont de l'Ascension: > week-end prolongé
âge de départ: âge légal
association: collectif
plombier: > plomberie
serrurier: > serrure
pantalon: > jean
coiffure: > coiffeur
maquillage: cosmétique
tatoueur: > tatouage
`;
