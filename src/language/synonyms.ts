import { BY_FIELD } from "./synonyms-fields.ts";
import { DAILY_LIFE } from "./synonyms-life.ts";

/**
 * Words that news uses for about the same thing, a group a line; several words in a row are a phrase. Verbs stand beside
 * their nouns where the stem does not show it ("mourir", "décès"). A word may be in several groups. For searching only:
 * what is shown is always what the article says.
 */
const PUBLIC_LIFE = `
dire, déclarer, affirmer, indiquer, annoncer, assurer, expliquer, préciser, souligner, estimer, ajouter
déclaration, propos, annonce, affirmation, commentaire, communiqué
annoncer, annonce, révéler, dévoiler, faire savoir
répéter, réitérer, réaffirmer, marteler, rappeler
avertir, mettre en garde, prévenir, avertissement, mise en garde, alerter
menacer, menace, intimider, chantage
promettre, promesse, s'engager, engagement, assurance
nier, démentir, réfuter, contester, rejeter, démenti
refuser, refus, rejeter, décliner, repousser, rejet, opposer
accepter, consentir, approuver, valider, agréer
accuser, reprocher, imputer, dénoncer, accusation, mettre en cause
critiquer, critique, fustiger, blâmer, dénoncer, condamner, pointer
reconnaître, admettre, avouer, concéder
demander, réclamer, exiger, solliciter, revendiquer, demande, exigence, revendication
appeler, exhorter, inviter, inciter, pousser
proposer, proposition, suggérer, offre, offrir, suggestion
espérer, espoir, souhaiter, vouloir, souhait, désirer
craindre, crainte, redouter, peur, inquiétude, préoccupation, appréhender, inquiéter, préoccuper
attendre, attente, prévoir, escompter, s'attendre
croire, penser, juger, considérer, estimer, avis, opinion
regretter, déplorer, regret
féliciter, saluer, louer, se réjouir
discuter, discussion, parler, évoquer, aborder, débattre, échanger, débat, échange, dialogue, dialoguer
rencontrer, rencontre, entretien, réunion, entrevue, sommet, tête-à-tête, se réunir, s'entretenir, se voir
négociation, pourparlers, discussions, négocier, tractations, table des négociations
sommet, conférence, réunion, rencontre
appel, coup de fil, appel téléphonique, conversation téléphonique, coup de téléphone, téléphone, téléphoner, échange téléphonique, entretien téléphonique, joindre
visioconférence, vidéoconférence, appel vidéo, réunion virtuelle, liaison vidéo, visio, sommet virtuel, entretien vidéo, en ligne
conversation, discussion, échange, entretien, dialogue
accord, pacte, entente, compromis, convention, traité, s'entendre, convenir, se mettre d'accord
désaccord, différend, litige, contentieux, divergence, dissension, discorde
alliance, coalition, bloc, union
allié, partenaire
ennemi, adversaire, rival, opposant
traité, accord, convention, pacte
signer, signature, parapher, conclure, ratifier, ratification
rompre, rupture, briser
document, texte, rapport, papier, dossier
lettre, courrier, missive, message, courriel
dirigeant, leader, chef, président, chef d'État, responsable, numéro un
président, chef de l'État, chef d'État, dirigeant, présidence
premier ministre, chef du gouvernement, chef de gouvernement, chancelier
chancelier, chef du gouvernement
ministre, secrétaire d'État, ministère
ministre des affaires étrangères, chef de la diplomatie, secrétaire d'État, patron de la diplomatie, quai d'orsay
ministre de l'intérieur, premier flic, beauvau, place beauvau
ministre des finances, grand argentier, bercy, ministre de l'économie
ministre de la justice, garde des sceaux, place vendôme, chancellerie
ministre de l'éducation, rue de grenelle
ministre de la défense, ministre des armées, hôtel de brienne
porte-parole, secrétaire de presse, attaché de presse, représentant, porte parole
patron, directeur, PDG, président-directeur général, chef d'entreprise, dirigeant, directeur général
directeur, responsable, chef, patron, diriger
adjoint, vice-président, second, numéro deux, bras droit, assistant
conseiller, assistant, collaborateur, adviser
fonctionnaire, agent, responsable, officiel
diplomate, ambassadeur, diplomatie, ambassade
député, élu, parlementaire, députée, législateur
sénateur, parlementaire, élu
maire, édile, premier magistrat, bourgmestre, municipalité, mairie
mairie, hôtel de ville, municipalité, ville, commune
élu, élire, élection, vote, scrutin, urnes
élection, scrutin, vote, suffrage, présidentielle, législatives, électoral, urnes
voter, vote, adopter, adoption, suffrage
électeur, votant, électorat
candidat, prétendant, candidature, postulant
campagne, électoral
sondage, enquête d'opinion, étude
majorité, camp présidentiel
opposition, adversaires
parti, formation, mouvement
gouvernement, exécutif, cabinet, autorités
autorités, gouvernement, pouvoir, pouvoirs publics
pouvoir, régime, gouvernement
parlement, assemblée, chambre, hémicycle, députés
loi, projet de loi, texte, législation, législatif, proposition de loi
décret, arrêté, ordonnance
réforme, réformer, modification
mesure, disposition, décision
décider, décision, trancher, arbitrage
plan, projet, programme, stratégie
projet, plan, ébauche, brouillon
budget, finances, crédits, dépenses
impôt, taxe, fiscalité, fiscal, prélèvement, contribution
retraite, pension, retraité
chômage, chômeur, sans emploi, demandeur d'emploi
emploi, poste, travail, embauche
salaire, rémunération, paie, revenu, traitement, smic
salarié, employé, travailleur, personnel, effectif
embaucher, recruter, recrutement, engager
licencier, licenciement, suppression de postes, renvoyer, plan social
démission, démissionner, quitter, départ, partir
nommer, nomination, désigner, désignation
remplacer, succéder, successeur, remplaçant, succession, remplacement
prédécesseur, précédent, ancien
ancien, ex
grève, débrayage, arrêt de travail, mouvement social, gréviste
manifestation, manifester, rassemblement, cortège, défilé, protestation, mobilisation
manifestant, protestataire, contestataire
protester, protestation, contestation, dénoncer
syndicat, syndical, organisation syndicale, centrale
entreprise, société, firme, compagnie, groupe
usine, site, fabrique, fabrication, manufacture
fabriquer, fabrication, produire, production
fermer, fermeture, fermé
ouvrir, ouverture, inaugurer, inauguration
vendre, vente, céder, cession
acheter, achat, acquérir, acquisition, racheter, rachat
prix, coût, tarif, montant
coûter, coût, prix, valoir, somme
cher, coûteux, onéreux
argent, fonds, somme, financement
financer, financement, fonds, investissement, investir
aide, soutien, assistance, appui, aider, soutenir, appuyer
dette, endettement, emprunt, créance
déficit, trou
bénéfice, profit, gain
perte, perdre, déficit
hausse, augmentation, augmenter, progression, progresser, grimper, croissance, accroître
baisse, diminution, diminuer, recul, reculer, chute, baisser, réduire, réduction
inflation, hausse des prix, renchérissement
croissance, expansion, essor
économie, économique
commerce, échanges, commercial, commerçant
exportation, exporter, vendre
importation, importer
sanction, punition, mesure de rétorsion, représailles, sanctionner, punir
embargo, blocus
interdire, interdiction, prohiber, bannir, défendre, prohibition
autoriser, autorisation, permettre, permission, permis
obliger, obligation, contraindre, forcer, imposer, obligatoire
empêcher, bloquer, entraver
limiter, limite, restreindre, restriction
supprimer, suppression, abolir, lever, annuler
annuler, annulation, supprimer
reporter, report, repousser, ajourner, différer, retarder
suspendre, suspension, interrompre, arrêter
arrêter, cesser, stopper, arrêt, fin
interpeller, arrêter, arrestation, interpellation, appréhender, garde à vue
continuer, poursuivre, poursuite
commencer, début, débuter, démarrer, entamer, lancer, débute, commencement
finir, fin, terminer, achever, s'achever, se terminer, conclure
reprendre, reprise, redémarrer, relancer
durer, durée, pendant
guerre, conflit, hostilités, combat
invasion, envahir, offensive, agression, attaquer
attaque, attaquer, assaut, offensive, frappe, agression, raid
frappe, bombardement, raid, bombarder, tir
combattre, combat, lutte, lutter, affronter
affrontement, heurt, accrochage, échauffourée, violences
cessez-le-feu, trêve, armistice
paix, pacifique
armée, troupes, forces, militaire, soldats
soldat, militaire, troupe, homme, combattant
troupe, soldat, force, contingent
armée, forces armées, militaires
arme, armement, missile
avion, appareil, aéronef, vol
avion de chasse, chasseur
bateau, navire, bâtiment, embarcation, paquebot
naval, flotte, marine, maritime
sous-marin, submersible
déployer, déploiement, envoyer, envoi, dépêcher
envoyer, transmettre, adresser, livrer
livrer, livraison, fournir, fourniture
retirer, retrait, se retirer, replier, repli, évacuer
frontière, frontalier, limite
territoire, région, zone, sol
expansion, élargissement, extension, étendre, élargir
adhésion, adhérer, rejoindre, entrer, entrée, intégrer, membre
membre, adhérent, affilié
occuper, occupation
séparatiste, indépendantiste, rebelle
rebelle, insurgé, insurrection
otage, captif, prisonnier
prisonnier, détenu, captif, incarcéré
prison, détention, incarcération, maison d'arrêt, incarcérer, pénitentiaire, écrouer, cellule
libérer, libération, relâcher, remise en liberté
réfugié, migrant, demandeur d'asile, exilé, déplacé
immigration, migratoire, immigré, migration
expulser, expulsion, renvoi, reconduire
terrorisme, terroriste, attentat, djihadiste
attentat, attaque, explosion
bombe, engin explosif, explosif
sécurité, sûreté
garantie, assurance, garantir
police, policier, forces de l'ordre, gendarmerie, agent
gendarme, gendarmerie, militaire
pompier, sapeur-pompier, secours, secouriste
secours, sauvetage, secourir, sauver, sauveteur
enquête, investigation, enquêter, instruction
enquêteur, policier
tribunal, cour, justice, juridiction
procès, jugement, audience, juger
juge, magistrat, magistrate
procureur, parquet, ministère public
avocat, défenseur, conseil, défense
condamner, condamnation, peine, écoper, sentence
peine, prison, sentence
coupable, culpabilité, auteur
suspect, mis en cause, mis en examen, prévenu, accusé
plainte, porter plainte, plaignant
témoin, témoignage, témoigner
crime, meurtre, assassinat, homicide
meurtre, assassinat, tuer, assassiner, homicide, crime
tuer, mort, abattre, assassiner, victime
`;

/** All groups. */
export const SYNONYMS = PUBLIC_LIFE + DAILY_LIFE.trimStart() + BY_FIELD.trimStart();
