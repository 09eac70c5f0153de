/** The other half of `synonyms.ts`: people, places, nature, transport, health, school, sport, arts, and words of any subject. */
export const DAILY_LIFE = `
mourir, mort, décès, décéder, succomber, disparition, trépas, perdre la vie
mort, décès, tué, victime, défunt
victime, mort
blessé, blesser, blessure
naître, naissance, natal
vivre, vie, habiter, résider
habiter, vivre, résider, demeurer, domicile, loger
habitant, population, riverain, résident, administré
riverain, voisin, habitant
population, habitants, démographie
maison, habitation, logement, demeure, domicile, pavillon
logement, habitation, appartement, immobilier, hébergement
résidence, domicile, demeure
bâtiment, édifice, immeuble, construction
construire, construction, bâtir, édifier, ériger, bâti
détruire, destruction, démolir, ravager, anéantir, raser
rénover, rénovation, restaurer, restauration, réhabiliter, travaux
chantier, travaux
rue, avenue, boulevard, chaussée
quartier, arrondissement, secteur
ville, cité, commune, agglomération, municipalité, métropole
village, bourg, commune, localité
campagne, rural, ruralité
pays, nation, état
région, province, zone
capitale, chef-lieu
monde, mondial, planète, international
planète, terre, monde
accident, collision, drame, choc
catastrophe, désastre, drame, sinistre
incendie, feu, brûler, flammes, sinistre
inondation, crue, inonder, débordement
séisme, tremblement de terre, secousse, sismique
tempête, ouragan, cyclone, orage
sécheresse, manque d'eau, aride
canicule, chaleur, vague de chaleur
pluie, précipitations, pluvieux
neige, enneigement, neiger
météo, climat, temps
climat, climatique, réchauffement
réchauffement, changement climatique
environnement, écologie, écologique, nature
pollution, polluer, polluant
déchet, ordure, poubelle
recycler, recyclage, tri
énergie, énergétique, électricité
électricité, courant, électrique
nucléaire, atomique, réacteur, centrale
gaz, gazoduc, gazier
gazoduc, pipeline, conduite, gaz
pétrole, pétrolier, brut, carburant
carburant, essence, gazole, diesel
éolien, éolienne, vent
solaire, photovoltaïque
voiture, automobile, véhicule, auto
véhicule, voiture, camion
camion, poids lourd
vélo, bicyclette, cycliste, cyclable
train, ferroviaire, rail, TGV
gare, station
transport, mobilité, circulation
route, voie, chaussée, autoroute
aéroport, aérien
passager, voyageur, usager
voyage, déplacement, visite, se rendre, voyager, trajet
visite, visiter, déplacement, se rendre
visiteur, touriste, vacancier, public
touriste, tourisme, vacancier
hôtel, hébergement, hôtelier
restaurant, restaurateur, restauration, établissement
arriver, arrivée, débarquer, parvenir
partir, départ, quitter
revenir, retour, retourner, rentrer
santé, sanitaire, médical
hôpital, clinique, CHU, établissement de santé, hospitalier
hospitaliser, hospitalisation, hôpital
médecin, docteur, praticien, généraliste, médical
infirmier, soignant, infirmière
malade, patient, maladie
maladie, pathologie, affection, épidémie
épidémie, pandémie, virus, contagion
covid, coronavirus, covid-19, pandémie
vaccin, vaccination, vacciner, piqûre
médicament, traitement, remède
soigner, soin, traiter, traitement, guérir
école, établissement, scolaire, classe
élève, écolier, collégien, lycéen, enfant
étudiant, universitaire, université
enseignant, professeur, prof, instituteur, maître
université, faculté, fac, enseignement supérieur
diplôme, examen, bac, baccalauréat
formation, apprentissage, former
enfant, mineur, jeune, gamin, fils, fille
jeune, adolescent, jeunesse
personne âgée, senior, aîné, vieux, retraité
bébé, nourrisson, nouveau-né
femme, épouse, féminin
homme, masculin, mâle
mari, époux, conjoint, compagnon
épouse, femme, conjointe, compagne
épouser, mariage, se marier, union, noces
divorce, séparation, divorcer
famille, proches, parents, familial
parent, père, mère
père, papa, paternel
mère, maman, maternel
frère, sœur, fratrie
ami, proche, camarade
gens, personnes, public
citoyen, habitant, citoyenneté
voleur, cambrioleur, malfaiteur
vol, cambriolage, voler, dérober, braquage
fraude, escroquerie, arnaque, tromperie
corruption, pot-de-vin, corrompre
drogue, stupéfiants, trafic
violence, agression, violent, brutalité
viol, agression sexuelle, violer
harcèlement, harceler
scandale, affaire, polémique
polémique, controverse, débat
problème, difficulté, souci, question
solution, résoudre, règlement, issue
crise, impasse, tension
tension, crise, regain de tension
situation, état, contexte, conditions
cause, raison, origine, motif, provoquer
provoquer, causer, entraîner, déclencher, susciter
conséquence, effet, impact, résultat, répercussion
effet, impact, influence
but, objectif, visée, viser
résultat, bilan, issue, score
bilan, total, compte
succès, réussite, réussir, victoire
échec, échouer, fiasco, défaite
progrès, avancée, percée, progresser
percée, avancée, progrès
victoire, gagner, remporter, vaincre, vainqueur, triomphe
gagner, remporter, vaincre, gagnant, l'emporter
vainqueur, gagnant, lauréat
défaite, perdre, revers
match, rencontre, partie
équipe, club, formation, sélection
joueur, footballeur, sportif
entraîneur, coach, sélectionneur, entraînement
championnat, ligue, compétition, coupe
sportif, athlète, champion
stade, enceinte, arène
prix, récompense, distinction, trophée, lauréat
médaille, podium, or
record, performance
livre, ouvrage, roman, publication
écrivain, auteur, romancier, écrire
auteur, écrire, rédiger, créateur
journal, quotidien, presse, média, journaliste
journaliste, reporter, correspondant, presse
média, presse, chaîne, journal
télévision, chaîne, télé, antenne
radio, antenne, station
film, long-métrage, cinéma
cinéaste, réalisateur, metteur en scène, réaliser
acteur, comédien, interprète, actrice
chanteur, interprète, chanson, chanter
musicien, compositeur, musique
chanson, titre, morceau
spectacle, concert, représentation
exposition, exposer, musée
musée, galerie, exposition
artiste, peintre, sculpteur
œuvre, tableau, création, travail
festival, fête, manifestation
fête, célébration, célébrer, fêter
anniversaire, commémoration, commémorer
cérémonie, hommage, célébration
cinéma, salle, film
internet, web, en ligne, toile, numérique
site, plateforme, page
réseau social, réseaux sociaux, facebook, twitter
informatique, ordinateur, logiciel, numérique
intelligence artificielle, IA, algorithme
piratage, cyberattaque, pirate, hacker
cyber, cybersécurité, cyberespace, informatique
téléphone, portable, smartphone, mobile
chercheur, scientifique, savant
science, scientifique, recherche
étude, recherche, rapport
découvrir, découverte, trouver, mettre au jour
expert, spécialiste, analyste
espace, spatial
fusée, lanceur
église, religieux, cathédrale, paroisse, culte
prêtre, curé, religieux
pape, souverain pontife, saint-père, saint-siège, vatican
mosquée, musulman, islam
juif, israélite, judaïsme
roi, souverain, monarque, royal
reine, souveraine
empereur, impérial, empire
prince, princier
animal, bête, faune
chien, canin
chat, félin
agriculteur, paysan, éleveur, exploitant, agricole
agriculture, agricole, exploitation
ferme, exploitation agricole
récolte, moisson, récolter
pêche, pêcheur
forêt, bois, forestier
arbre, plantation
eau, hydrique, potable
rivière, fleuve, cours d'eau
mer, océan, maritime
montagne, massif, sommet
île, îlot, insulaire
plage, côte, littoral
supermarché, magasin, commerce, enseigne, grande surface
magasin, boutique, commerce
client, consommateur, acheteur
banque, bancaire, établissement financier
bourse, marchés, boursier
monnaie, devise
mort, funérailles, obsèques, enterrement
enterrer, inhumer, enterrement, obsèques
fondateur, créateur, fonder, créer
créer, création, fonder, fondation, instaurer
fonder, fondation, établir
inventer, invention, inventeur
métier, profession, fonction
fonction, rôle, poste
rôle, mission, fonction
mission, tâche
surnom, surnommer, sobriquet, appeler
nom, nommer, dénomination, appellation
âge, ans, âgé
date, jour
durée, temps, longueur
taille, hauteur, dimension, grandeur
superficie, surface, étendue, aire
poids, peser, tonne, kilo
vitesse, rapide, rapidité
nombre, total, quantité, effectif
pourcentage, taux, proportion, part
moitié, 50 %
siège, quartier général, basé
siéger, siège
situé, se trouver, situer, emplacement, localisation
lieu, endroit, site, emplacement
endroit, lieu
principal, majeur, premier, essentiel
important, majeur, considérable, significatif
grand, vaste, important
petit, réduit, modeste
gros, grand, important
dernier, récent, final
nouveau, récent, neuf
rapide, vite, rapidement, prompt
difficile, compliqué, dur, ardu, délicat
facile, aisé, simple
dangereux, risqué, danger, périlleux
danger, risque, péril, menace
gratuit, sans frais
utiliser, usage, employer, recourir, utilisation, se servir
employer, utiliser, recourir
montrer, démontrer, témoigner, prouver
prouver, preuve, démontrer
donner, fournir, accorder, octroyer
recevoir, accueillir, obtenir
obtenir, recevoir, décrocher
garder, conserver, maintenir, préserver
changer, changement, modifier, modification, évolution, transformer
augmenter, accroître, relever, hausse
améliorer, amélioration, progrès
aggraver, empirer, détérioration, se dégrader
normaliser, normalisation, apaiser, détente
apaiser, apaisement, désescalade, calmer
aider, assister, secourir
protéger, protection, préserver, sauvegarde
organiser, organisation, tenir
participer, participation, participant, prendre part
présenter, présentation, dévoiler
publier, publication, paraître, parution, rendre public
montant, somme, chiffre
début, commencement, lancement
rester, demeurer
tenter, tentative, essayer
réussir, parvenir, arriver
choisir, choix, sélection, option
surveiller, surveillance, contrôle
contrôle, contrôler, vérification
vérifier, vérification, contrôle
informer, information, renseigner
information, nouvelle, renseignement
renseignement, espionnage, services secrets
espion, agent secret, espionnage
secret, confidentiel, discret
homologue, président, dirigeant
patrie, pays
étranger, extérieur, international
commun, conjoint, mutuel
immédiat, instantané
grave, sérieux, important
ultimatum, dernier délai
désarmement, contrôle des armements
pologne, varsovie
turc, ottoman
soviétique, urss, union soviétique, russe
britannique, anglais, royaume-uni
néerlandais, hollandais, pays-bas, hollande
appel, entretien, échange, conversation
coup de fil, appel, appel téléphonique, entretien téléphonique, téléphoner
décider, décision, trancher
diriger, patron, chapeauter, à la tête, directeur, direction, dirigeant, piloter
plomber, grever, peser, alourdir
gardien, portier, goal, gardien de but
arbitre, sifflet, arbitrage, directeur de jeu
penalty, tir au but, penaltys
métier, profession, vétérinaire, travailler
vedette, tête d'affiche, star
apport, contribution, financement, verser, promettre
collectivité régionale, région, conseil régional
collectivité, commune, département, région
heure, horaire
maximal, maximum, record, pointe
minimal, minimum
démissionner, quitter ses fonctions, démission
détruire, brûler, ravager
brûler, incendie, feu, flammes
blessé, intoxiqué
emporter, gagner, victoire, battre
manifestant, personnes, cortège, défiler
marquer, but, doublé, triplé, buteur, inscrire
égaliser, égalisation
doubler, deux fois
remboursement, rembourser
subvention, aide, financement, dotation
poids lourd, camion, véhicule
emprunter, passer, circuler
seuil, minimum, plancher
plafond, maximum
renoncer, abandonner, renoncement
relaxe, acquittement, acquitter, relaxer
appel, recours, pourvoi
contenir, prévoir, comporter, inclure, comprendre
proposer, plaider, préconiser, suggérer, recommander
vouloir, souhaiter, demander, réclamer, exiger, désirer
reprocher, accuser, critiquer, contester, déplorer
réagir, réaction, répondre, réponse
espérer, souhaiter, compter
confirmer, affirmer, assurer
reconnaître, admettre, avouer, aveu
rester, maintenir, demeurer, conserver
accueillir, recevoir, héberger
`;
