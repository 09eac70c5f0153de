/**
 * Turns of speech with what the press writes for them, as in `colloquial.ts`: money, work, courts, health, weather and roads, sport,
 * elections, technology, schools and homes, how things go on.
 */
export const ASKED_IDIOMS_2 = `
trou dans la caisse: déficit, dette, perte
trou dans les caisses: déficit, dette, perte
trou: déficit, dette
être dans le rouge: déficit, perte, déficitaire, dette
dans le rouge: déficit, perte, déficitaire
être en perte: déficit, déficitaire, bénéfice, pertes
perdre de l'argent: perte, déficit, déficitaire
gagner de l'argent: bénéfice, profit, rapporter
ramener de l'argent: rapporter, bénéfice, retombées, recette
rapporter: recette, gain, retombées, bénéfice
faire rentrer de l'argent: rapporter, recette
faire des bénéfices: bénéfice, profit
mettre la somme: payer, verser, apporter
mettre: apporter, verser, promettre, investir, financer, consacrer
mettre de l'argent: investir, financer, apporter, verser, subvention
débloquer: verser, accorder, aide
cracher: payer, verser
casquer: payer, verser, débourser
raquer: payer, verser
banquer: payer, verser
sortir de sa poche: payer, débourser, verser
coûter un bras: coût, coûter, prix
coûter les yeux de la tête: coût, coûter, prix
coûter cher: coût, coûter, prix
à prix d'or: prix, coûter
pour une bouchée de pain: prix, euro symbolique
à l'œil: gratuit, gratuitement
sans payer: gratuit, gratuitement
gratos: gratuit, gratuitement
rendre l'argent: rembourser, remboursement
récupérer l'argent: rembourser, remboursement, récupérer
récupérer son argent: rembourser, remboursement
récupérer les sous: rembourser, remboursement
se faire rembourser: rembourser, remboursement
toucher le jackpot: gagner, gain, remporter
se serrer la ceinture: économies, réduire, économiser
faire des économies: économiser, réduire, raison financière, financier
joindre les deux bouts: difficulté, précarité
vivre de: revenu, tirer
toucher le RSA: bénéficiaire, allocataire
toucher les aides: bénéficiaire, allocataire
toucher une aide: bénéficiaire, allocataire, percevoir
toucher le chômage: chômeur, allocataire
argent: financement, recette, somme, fonds, budget
servir à: financer, affecter, permettre, destiner
être dépensé: affecter, financer, consacrer
dépenser: affecter, consacrer, financer, investir
aller où: affecter, destiner, financer
perdre son boulot: licencier, suppression, poste, emploi, licenciement
perdre son emploi: licencier, suppression, poste, licenciement
perdre son poste: licencier, suppression, emploi, licenciement
perdre leur place: licencier, suppression, poste
supprimer des emplois: licencier, suppression, poste, plan social
suppression d'emploi: licencier, licenciement, poste, plan social
rester sur le carreau: licencier, exclure, emploi
être sur le carreau: licencier, exclure, emploi
au chômage: licencier, emploi, chômeur
au chômage technique: suspendre, chômage partiel
bosser dans: travailler, métier, ancien, employé
travailler comme: métier, ancien, profession
bosser comme: métier, ancien, profession
gagner sa vie: métier, travailler, salaire
faire dans la vie: métier, profession
métier: profession
arrêter de bosser: grève, cesser le travail, retraite
cesser le travail: grève, débrayer
croiser les bras: grève, débrayer
débrayer: grève, cesser le travail
battre le pavé: manifester, manifestation, défiler
descendre dans la rue: manifester, manifestation, défiler, protester, cortège
reprendre le boulot: reprise, reprendre le travail
reprendre le chemin: reprise, reprendre, rentrée, retourner
délocaliser: transférer, délocalisation, transfert, déménager
fermer boutique: fermer, fermeture, liquidation
changer de mains: racheter, vendre, rachat, cession, reprise, vente, propriétaire
passer sous pavillon: racheter, rachat
être blanchi: relaxer, acquitter, non-lieu, relaxe
blanchir: relaxer, acquitter, non-lieu, relaxe
s'en tirer: relaxer, acquitter, survivre, échapper
s'en sortir: survivre, guérir, rescapé, relaxer
s'en sortir libre: relaxer, acquitter
être innocenté: relaxer, acquitter, non-lieu
sortir libre: relaxer, acquitter, libérer
prendre ferme: condamner, prison
prendre du ferme: condamner, prison
prendre de la prison: condamner, prison, peine
écoper: condamner, peine, amende
ramasser: condamner, écoper
finir en prison: condamner, incarcérer, écrouer, prison
aller en prison: condamner, incarcérer, écrouer, prison
finir derrière les barreaux: condamner, incarcérer, écrouer
passer devant le juge: comparaître, juger, procès
passer au tribunal: comparaître, juger, procès
traîner en justice: plainte, poursuivre, assigner, saisir
traîner devant les tribunaux: plainte, poursuivre, assigner
aller en justice: plainte, saisir, recours, assigner
porter l'affaire en justice: plainte, saisir, recours
porter plainte: plainte, déposer, saisir, tribunal
prévenir la police: alerter, plainte, signaler
signaler: alerter, plainte, prévenir, signalement
demander comme peine: requérir, réquisitoire
réclamer comme peine: requérir, réquisitoire
demander à la barre: requérir, réquisitoire
demander le parquet: requérir, réquisitoire
toucher des dommages: dommages et intérêts, indemniser
passer sur le billard: opérer, opération
se faire opérer: opération, chirurgie
tomber malade: contaminer, infection, hospitaliser
tomber dans les pommes: malaise, s'évanouir
casser sa pipe: décéder, mourir
perdre connaissance: malaise, s'évanouir, s'effondrer
reprendre des couleurs: guérir, mieux
être entre la vie et la mort: pronostic vital, grave
lutter contre la mort: pronostic vital, grave
garder le lit: hospitaliser
attendre des heures: attente, brancard
passer la nuit: dormir, héberger
manquer de bras: pénurie, recruter, recrutement
manquer de monde: pénurie, recruter, effectif
faire frais: rafraîchir, température, chuter, orage, baisse
se rafraîchir: température, chuter, orage, répit
faire chaud: chaleur, canicule, température, degré
faire froid: gel, température, degré
faire beau: soleil, temps
taper le soleil: chaleur, canicule
tomber des cordes: pluie, averse, précipitations
pleuvoir: pluie, averse, précipitations
souffler fort: vent, rafale
être coupé du monde: isoler, couper
privé de courant: électricité, foyer, coupure
sans courant: électricité, foyer, coupure, priver
sans lumière: électricité, coupure
sortir de la route: accident, basculer, quitter la route
finir dans le fossé: accident, basculer
tomber dans le ravin: basculer, ravin, accident
être au volant: conduire, conducteur, volant
prendre le volant: conduire, conducteur
sur la route: conduire, rouler, volant
sortir en voiture: conduire, volant, rouler
être coincé: bloquer, immobiliser
prendre l'eau: couler, inonder
boucher: embouteillage, bloquer
finir premier: gagner, remporter, vainqueur, devancer
finir deuxième: devant, devancer, dauphin, second
finir troisième: devant, devancer, podium
finir dernier: dernier, relégation
arriver deuxième: devant, devancer, second
arriver premier: gagner, remporter, vainqueur
arriver en tête: devancer, tête, vainqueur
monter sur le podium: troisième, médaille, devant
être champion: titre, remporter, sacrer
soulever la coupe: remporter, gagner, finale
rafler: remporter, gagner
être sacré: titre, remporter, champion
jouer: disputer
jouer contre: affronter, rencontrer, match
se retrouver face à: affronter, second tour, opposer
faire face à: affronter, opposer
avoir en face: affronter, opposer
gagner de combien: écart, avance, séparer, devancer
gagner de peu: écart, voix, avance
passer devant: devancer, doubler
coiffer au poteau: devancer, battre
mordre la poussière: perdre, défaite, s'incliner, échouer
prendre une raclée: perdre, défaite
prendre une claque: perdre, défaite, revers
prendre une veste: perdre, défaite
rester sur la touche: blesser, forfait, remplaçant
raccrocher les crampons: retraite, carrière, prendre sa retraite, arrêter sa carrière, retraite sportive
raccrocher: retraite, carrière, arrêter
changer de club: transfert, transférer, s'engager, signer
partir au club: transfert, transférer, s'engager, signer
rejoindre: s'engager, signer, transfert
garder les buts: gardien, gardienne
aller aux urnes: voter, vote, scrutin, élection
mettre un bulletin: voter, vote
mettre dans l'urne: voter, vote
bouder les urnes: abstention
briguer: candidat, candidature
être élu: remporter, victoire, élection
passer au premier tour: élire, élection
faire passer la loi: adopter, vote
faire voter: adopter, proposition
passer au parlement: examiner, adopter, vote
retoquer: rejeter, censurer, refuser
recaler: rejeter, refuser
se faire pirater: piratage, cyberattaque, pirate
se faire hacker: piratage, cyberattaque, pirate
rentrer dans le réseau: entrer, infiltrer, introduire, accéder
rentrer dans le système: entrer, infiltrer, introduire, accéder
entrer dans le réseau: infiltrer, introduire, accéder
fuiter: fuite, divulguer, publier
être aux mains: voler, copier, détenir
prendre en otage: otage, bloquer, chiffrer
tomber en panne: panne, défaillance
tomber en rade: panne
être en rade: panne
planter: panne, interrompre, bug
bugger: panne, défaillance
s'arrêter: interrompre, suspendre, cesser
souci de: défaillance, problème, panne
un souci: défaillance, problème, panne
problème de: défaillance, panne
couac: panne, erreur, raté
faire la classe: enseigner, cours
apprendre en: filière, enseignement
être inscrit: élève, inscription, filière
sécher les cours: absence, absentéisme
avoir le bac: baccalauréat, bachelier
avoir son diplôme: diplômer
remonter à: dater, datation, remonter, âge
dater de: datation, remonter, âge
avoir quel âge: âge, dater, an
être vieux de: âge, dater
se faire construire: construire, bâtir
sortir de terre: construire, ouvrir, chantier
poser ses valises: installer, emménager, déménager
loger: héberger, logement
sans toit: logement, sans-abri
maison vide: logement vacant, inoccupé, vacant
logement vide: logement vacant, inoccupé, vacant
appart vide: logement vacant, inoccupé, vacant
maison inhabitée: logement vacant, inoccupé, vacant
creuser: forer, exploiter, exploitation minière, fouiller, permis
laisser faire: autoriser, permettre
laisser creuser: autoriser, permis, exploitation
laisser passer: autoriser, ouvrir
donner un permis: autoriser, permis
tout de suite: immédiatement, aussitôt, après
dans la foulée: ensuite, après
sur-le-champ: immédiatement
au bout du compte: finalement
à la longue: finalement
en fin de parcours: finalement
dans le coin: région, territoire, local, presqu'île, commune
par ici: région, territoire
étudier le dossier: examiner, dossier
étudier: examiner, analyser
se pencher sur: examiner, étudier
éplucher: examiner, étudier
durer combien: durée, pendant
courir jusqu'à: jusque, échéance, contrat, expirer
bail: contrat, signer
`;
