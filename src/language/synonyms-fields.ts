/** Synonyms of the press, field by field: see `synonyms.ts`. A group a line; a word may be in several. */
export const BY_FIELD = `
adopter, voter, approuver, ratifier, valider
promulguer, promulgation, entrer en vigueur, entrée en vigueur, s'appliquer
abroger, supprimer, abandonner, retirer, enterrer
amender, modifier, réviser, retoucher, amendement
remaniement, remanier, nouveau gouvernement
destituer, renverser, évincer, limoger, écarter, démettre
succéder, remplacer, prendre la place, prendre la suite, prendre la tête, prendre les rênes
investir, investiture, désigner, introniser
se présenter, candidat, briguer, concourir, se porter candidat
scrutin, élection, second tour, premier tour
voix, suffrages, bulletin, vote
pourcentage, voix, score, suffrages
arriver en tête, l'emporter, devancer, remporter
abstention, participation, électeurs
conseil municipal, élus, municipalité, conseillers municipaux
conseil départemental, département, conseil général
conseil régional, région
préfet, préfète, préfecture, sous-préfet
arrêté, décret, interdiction, décision
motion de censure, censure, renverser
motion de défiance, motion de censure, défiance, censure
commission, comité, groupe de travail
rapport, étude, enquête, document
loi, texte, projet, mesure
taxer, imposer, impôt, taxe
logement vacant, logement vide, logement laissé vide, logement inoccupé
propriétaire, bailleur, logeur
loyer, location, louer
débat, discussion, polémique, vote
polémique, tollé, indignation, colère, scandale
se réjouir, se féliciter, saluer, applaudir
déplorer, regretter, fustiger, dénoncer, s'indigner
se plaindre, dénoncer, protester, critiquer, regretter
en colère, furieux, indigné, excédé, colère, s'emporter
médiation, médiateur, conciliation, arbitrage
compromis, accord, terrain d'entente
boycotter, boycott, refuser
accorder, octroyer, attribuer, allouer, décerner
subvention, aide, coup de pouce, crédits, enveloppe
enveloppe, budget, montant, somme
mettre en examen, inculper, poursuivre, accuser
garde à vue, interpeller, interpellation, arrestation
condamner, écoper, infliger, peine, reconnaître coupable
reconnaître coupable, déclarer coupable, condamner, culpabilité
relaxer, acquitter, blanchir, innocenter
requérir, réquisitions, réclamer, parquet
sursis, ferme, peine, prison
amende, dommages et intérêts, verser, indemnité
indemniser, dédommager, réparation, compensation, indemnité
exercice illégal, usurper, imposteur, faux médecin
imposteur, usurpateur, faux, escroc
escroquer, tromper, duper, berner
détourner, détournement, voler
falsifier, truquer, contrefaire, faux
partie civile, plaignant, victime, porter plainte
porter plainte, saisir la justice, déposer plainte, action en justice, attaquer en justice, poursuivre
appel, faire appel, interjeter appel, cour d'appel
délibéré, jugement, décision, verdict, trancher
trancher, statuer, se prononcer, décider, rendre sa décision
comparaître, juger, procès, prévenu, tribunal
assises, cour d'assises, jurés, procès
écrou, incarcérer, détention provisoire, prison
évasion, s'évader, fuite, cavale
cavale, fuite, fugitif
saisir, saisie, découvrir, confisquer
cargaison, marchandise, chargement, conteneur
douanes, douanier
perquisition, perquisitionner, fouille
tuer, mort, décéder, perdre la vie, trouver la mort
bilan, nombre de morts, nombre de victimes
blessé, touché
grièvement, gravement, entre la vie et la mort, urgence absolue
indemne, sain et sauf, rescapé, survivant
disparu, introuvable, recherché
noyade, noyer, noyé
corps, cadavre, dépouille, restes
secours, pompiers, secouristes, sauveteurs
diriger, commander, coordonner, superviser, conduire
accident, collision, sortie de route, choc, drame
autocar, car, autobus, bus, véhicule
basculer, tomber, chuter, verser, plonger, s'écraser
ravin, fossé, contrebas, précipice
rouler, vitesse, circuler, km/h
freins, freinage, défaillance, défaut
panne, défaillance, dysfonctionnement, incident
incendie, feu, sinistre, flammes, brasier, embrasement
se déclarer, prendre, éclater, se déclencher, débuter
éteindre, maîtriser, circonscrire, venir à bout
flammes, feu, brasier
toit, toiture, charpente
ravager, détruire, dévaster, réduire en cendres, brûler
évacuer, évacuation, mettre à l'abri
effondrement, s'effondrer, s'écrouler, écroulement
fuite, fuir, écoulement, déversement
intoxication, intoxiqué, empoisonnement
explosion, exploser, déflagration, détonation
court-circuit, électrique, origine
supprimer, suppression, détruire des emplois, licencier
emploi, poste, salarié, effectif
effectif, salariés, employés, personnel
employer, compter, effectif, salariés
reprise, repreneur, racheter, reprendre
scop, coopérative, reprise
liquidation, faillite, dépôt de bilan, redressement judiciaire
dépôt de bilan, cessation de paiements, faillite
fusion, fusionner, rapprochement, mariage, absorption, rachat
filiale, succursale, groupe
chiffre d'affaires, ventes, recettes
bourse, action, titre, cours
bondir, grimper, s'envoler, flamber, augmenter, monter
plonger, chuter, s'effondrer, dégringoler, baisser, reculer
ralentir, ralentissement, fléchir, marquer le pas
relancer, relance, redresser, redémarrer
débrayage, grève, arrêt de travail
sirène, reprise du travail, reprendre le travail
prime, bonus, gratification
augmentation, hausse, revalorisation, rallonge
pénurie, manque, rupture de stock, rupture, défaut
stock, réserve, stocker, constituer des réserves
approvisionner, approvisionnement, ravitailler, livraison
brasserie, bière, brasseur
marque, enseigne, nom
client, clientèle, consommateur, acheteur
chômeur, allocataire, bénéficiaire, demandeur d'emploi
bénéficiaire, allocataire, toucher, percevoir
allocation, aide, prestation, RSA
percevoir, toucher, recevoir, encaisser
rembourser, restituer, rendre
coûter, valoir, estimer, évaluer, chiffrer, s'élever
s'élever, atteindre, se monter, se chiffrer
valeur, estimer, évaluer
prêter, prêt, emprunt, crédit
caution, garantie
rénover, réhabiliter, restaurer, travaux, moderniser
reconstruire, reconstruction, rebâtir, relever
chantier, travaux, construction
lotissement, maisons, habitations
pont, ouvrage, viaduc
fissure, faille, corrosion, rouille
déviation, itinéraire, détour
interdire, fermer, couper
rouvrir, réouverture, rétablir, reprendre
circulation, trafic, passage
train, TER, TGV, rame, ligne
bus, navette, transport scolaire, car, ramassage scolaire
traversée, liaison, ferry
retard, perturbation, retardé
annuler, supprimer, déprogrammer
vigilance, alerte, alerte orange, alerte rouge
rafale, vent, bourrasque, coup de vent
souffler, vent, rafale
tempête, dépression, ouragan, vent
privé d'électricité, sans électricité, sans courant, coupure
foyer, ménage, logement, abonné
température, degrés, thermomètre, mercure
canicule, vague de chaleur, dôme de chaleur, fortes chaleurs
rafraîchir, rafraîchissement, baisse des températures, fraîcheur, orages
pluie, averse, orage, précipitations
crue, montée des eaux, inondation, débordement
neige, flocon, verglas
marée, mer, submersion
prévisionniste, météorologue
gagner, remporter, s'imposer, l'emporter, triompher, battre
s'incliner, perdre, défaite, battu
match nul, nul, égalité, dos à dos
but, marquer, inscrire, ouvrir le score
finale, match, coupe
tirs au but, penalty, séance
gardien, portier, gardienne, dernier rempart
arrêter, stopper, repousser, détourner
rater, manquer, échouer
transfert, transférer, recruter, signer, rejoindre, vendre
quitter, départ, partir, rejoindre
étape, course, contre-la-montre
maillot, leader, classement
abandonner, abandon, quitter la course
chute, tomber, chuter
blessure, blesser, forfait
supporter, public, tribune, ultras
stade, enceinte, pelouse
record, meilleure performance, exploit
titre, sacre, couronne, trophée, coupe
sacrer, couronner, remporter
dopage, contrôle positif, suspendre
olympique, jeux, JO
médecin, docteur, généraliste, praticien
faux médecin, imposteur, charlatan
pharmacien, pharmacie, officine
ordonnance, prescription, prescrire
patient, malade, consulter
consultation, rendez-vous, consulter
épidémie, contagion, virus, cas
vaccin, dose, injection, essai
essai, test, expérimentation, étude
dépistage, test, examen
maternité, accouchement, naissances, accoucher
sage-femme, maternité
urgences, hôpital, service
Ehpad, maison de retraite, résidents
handicap, handicapé, fauteuil
cancer, tumeur
grippe aviaire, influenza, élevage
médicament, traitement, molécule
opérer, opération, chirurgien, greffe
guérir, guérison, rétablir
élève, enfant, écolier, collégien
inscrire, inscription, choisir, effectif
classe, filière, section
bilingue, breton, langue
enseignant, professeur, maître, instituteur
proviseur, directeur, principal
manuel, cahier, cartable
cantine, repas, restauration
harceler, harcèlement, intimidation
bac, épreuve, examen
université, fac, étudiants, campus
bourse, aide, financement
agriculteur, éleveur, exploitant, cultivateur
éleveur, élevage, troupeau, bêtes
viticulteur, vigneron, vigne, vendanges
vin, vignoble, bouteille, cuvée
récolte, moisson, vendange, rendement
engrais, nitrate, azote
algues vertes, marée verte, algues
pesticide, glyphosate, phytosanitaire, désherbant
abattre, abattage, euthanasier
abattoir, viande, bêtes
loup, prédateur, attaque
lait, laitier
bio, biologique
sécheresse, restriction d'eau, manque d'eau
pêcheur, marin, chalutier, bateau
quota, limite, plafond
navire, bateau, chalutier, cargo, ferry
port, quai, bassin
docker, portuaire, quai
tableau, toile, peinture, œuvre
toile, tableau, peinture
peintre, artiste, peintre
exposition, rétrospective, accrochage
commissaire, conservateur, organisateur
visiteur, public, spectateur, entrées
éclairage, lumière, accrochage
sculpteur, sculpture, statue
roman, livre, ouvrage, récit
écrivain, romancier, auteur
lauréat, prix, récompensé, couronné, primé
prix, récompense, distinction, dotation
film, long métrage, réalisateur
festival, édition, programmation
spectateur, festivalier, public
fouilles, archéologue, vestiges, mettre au jour
vestige, ruine, trésor, objets
découvrir, trouver, mettre au jour, exhumer, apercevoir
retrouver, découvrir, exhumer, redécouvrir
espèce, animal, spécimen
poulpe, pieuvre, octopode, céphalopode
transparent, translucide, de verre
profondeur, fond, mètres, abysses
sous-marin, robot, submersible
baptiser, nommer, appeler, surnommer, nom
nom, venir de, baptiser, hommage, en référence
chercheur, scientifique, biologiste, physicien, équipe
physicien, chercheur, scientifique
étude, article, travaux, publication
hypothèse, supposer, expliquer, penser
fusée, lancement, décollage, lanceur
satellite, orbite, sonde
pirate, hacker, cybercriminel, attaquant
cyberattaque, piratage, attaque informatique, rançongiciel
rançongiciel, rançon, chiffrer
rançon, payer, exiger, bitcoins
mot de passe, identifiant, compte, accès
prestataire, sous-traitant, fournisseur
s'introduire, pénétrer, entrer, accéder, infiltrer
données, fichiers, informations
réseau, système, serveur, ordinateurs
rétablir, retour à la normale, redémarrer
CNIL, autorités, signaler, plainte
signaler, déclarer, notifier, avertir
panne, coupure, interruption
application, logiciel, plateforme
évêque, diocèse, prêtre, monseigneur
messe, office, célébration
fidèle, croyant, paroissien
pèlerinage, pèlerin
soldats, troupes, militaires, hommes, forces
massifier, masser, concentrer, amasser, rassembler
incursion, offensive, invasion, attaque
missile, frappe, roquette
char, blindé, tank
cessez-le-feu, trêve, arrêt des combats
front, combats, ligne
otage, libérer, captivité
traité, accord, protocole
sommet, rencontre, entretien, tête-à-tête
ambassadeur, diplomate, envoyé
convoquer, rappeler, expulser
sanctions, mesures, représailles
ultimatum, exigence, demander
garanties, assurances, exigences
ligne rouge, limite
adhésion, adhérer, entrer, intégrer
observateur, mission, OSCE
fraude, irrégularité, tricherie, truquer
dépouillement, décompte, résultats
présidentielle, élection, scrutin, président
coup d'état, putsch, renverser
manifestation, cortège, défilé, rassemblement
heurts, affrontements, incidents, échauffourées
interpellations, arrestations, garde à vue
place, rôle, poste
dédier, consacrer, réserver
commencer, débuter, démarrer, s'ouvrir, coup d'envoi
finir, s'achever, se terminer, fermer, prendre fin, jusqu'au
fermer, s'achever, prendre fin, se terminer
avoir lieu, se tenir, se dérouler, prévoir, fixer
fixer, prévoir, programmer, date
reprendre, rétablir, redémarrer, rouvrir
durer, prendre, se prolonger, mois
dater, remonter, construire, fondé
mesurer, hauteur, longueur, taille
contenir, compter, comporter
transporter, à bord, passagers
provenir, venir, arriver, en provenance
dépendre, tributaire
se rendre, aller, déplacement, visite
assister, présent, participer, spectateur
habiter, vivre, résider, originaire
originaire, natif, né, venir
se trouver, être présent, séjourner, déplacement
rendre compte, informer, s'entretenir, débriefer
expliquer, justifier, raison, attribuer
succès, engouement, afflux, affluence
afflux, ruée, engouement, affluence
convaincre, persuader, inciter, encourager
détourner, dissuader, décourager
emporter, l'emporter, gagner
survivre, subsister, conserver, maintenir
menacer, menace, risque, danger
soupçonner, suspecter, accuser
avertir, alerter, prévenir, donner l'alerte
alerter, donner l'alerte, prévenir, signaler
cacher, dissimuler, taire
monter, remonter, grimper, augmenter
ouvrir, rouvrir
construire, reconstruire, bâtir, rebâtir
lancer, relancer
démarrer, redémarrer
vendre, revendre
élire, réélire
trouver, retrouver
commencer, recommencer
élu, réélu
`;
