/** Measures, time, and nouns of any subject. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_10 = `
moitié: > cinquante pour cent
triple: > trois fois plus, trois buts, hat-trick, naissance multiple
quinzaine: > quinze, deux semaines, quinze jours
vingtaine: > vingt
trentaine: > trente
quarantaine: > quarante
cinquantaine: > cinquante
soixantaine: > soixante
chiffres: statistiques > données
statistiques: > données
hauteur: altitude
dimensions: > mesures
vitesse: > allure, flashé
capacité: contenance > jauge, places
jauge: > capacité d'accueil
maximum: pic
pic: > sommet, record
croissance: > PIB
récession: > recul du PIB, contraction
crise économique: > récession
marasme: > crise
flambée: > forte hausse
dégringolade: > effondrement
ralentissement: > essoufflement, tassement
estimation: > projection
prévision: pronostic > projection, estimation
comptage: recensement > décompte
week-end: > samedi, dimanche, fin de semaine
veille: > jour précédent, jour d'avant
lendemain: > jour suivant, jour d'après
surlendemain: > deux jours plus tard
avant-veille: > deux jours plus tôt
aube: > lever du jour, petit matin, aurore, potron-minet, petit jour, point du jour
après-midi: > aprem
crépuscule: > tombée de la nuit, tombée du jour
minuit: > douze coups, zéro heure
trimestre: > trois mois
semestre: > six mois
décennie: > dix ans, dizaines d'années
siècle: > cent ans
début d'année: > janvier
fin d'année: > décembre
vacances scolaires: > congés scolaires
Noël: > fêtes de fin d'année, réveillon
Nouvel An: Saint-Sylvestre > jour de l'An, réveillon
Saint-Sylvestre: > réveillon
jour férié: > jour chômé
date limite: date butoir > clôture
date butoir: échéance
calendrier: planning, agenda > dates
planning: > emploi du temps
horaire: > heures d'ouverture
coup d'envoi: lancement > ouverture, début du match
interruption: arrêt, suspension
pause: > interruption
report: envoyé spécial > décalage
suppression: > disparition
souci: > préoccupation
difficulté: > obstacle
obstacle: frein, barrière
hypothèse: > scénario
risque: hasardeux > aléa
peur: > frayeur, effroi
colère: fureur, irascible
mécontentement: > insatisfaction
joie: bonheur, liesse, gaieté, euphorie > allégresse
liesse: > fête
tristesse: mélancolie > chagrin, peine, affliction
honte: opprobre > déshonneur, indignité, humiliation
espoir: > optimisme
soulagement: rassuré, ouf
surprise: > stupeur, stupéfaction
stupeur: effarement > stupéfaction, choc, sidération
émotion: > choc, consternation
critiques: > attaques, griefs
remerciements: > reconnaissance
soutiens: > appuis, renfort
méfiance: défiance, suspicion
conflit social: > grève, bras de fer
bras de fer: rapport de force > conflit
désir: > volonté
volonté: > souhait
envie: > désir
mystère: > secret
légende: mythe > récit
vérité: > réalité
échec: > revers, échiquier, joueur d'échecs
fiasco: débâcle, flop
faute: > manquement
égalité: parité, équivalent, identique
inégalités: > écarts, disparités
écart: fossé > disparité
différence: décalage > disparité, dissemblable
disparition: > extinction
tradition: coutume > usage
rapport: > bilan
document: > pièce, archives
pièce d'identité: > papiers d'identité
passeport: > document de voyage, papiers d'identité
visa: > autorisation d'entrée
titre de séjour: > carte de séjour, permis de séjour
nouvelles: > annonces
opinion: > point de vue
tâche: > travail
objets: > pièces, artefacts
vêtement: habit > tenue, textile, tenues
fringues: > vêtements
chaussures: godasse > souliers, baskets
sac: > bagage, cabas
sac à main: pochette > maroquinerie
valise: bagage
meubles: mobilier
vitre: > carreau, vitrage
`;
