/** Turns of speech of the press and of everybody (continued), as in `colloquial.ts`. */
export const ASKED_IDIOMS_4 = `
porter à l'écran: adapter, filmer
porter son choix: choisir
perdre pied: couler, se noyer, dépassé
perdre espoir: désespérer
perdre la boule: devenir fou
lever la séance: clore, terminer
lever le pied: ralentir
lever le camp: partir
franchir un cap: dépasser, progresser
franchir la ligne rouge: dépasser les bornes
franchir le Rubicon: oser
crier au scandale: s'indigner, dénoncer, protester
crier victoire: triompher, victoire
crier famine: réclamer, faim
monter sur le trône: devenir roi, régner, accéder au trône, couronnement
accéder au trône: devenir roi, monter sur le trône, couronnement, succéder
sortir du bois: se déclarer, se montrer
sortir de l'ombre: apparaître, se montrer
sortir indemne: survivre, réchapper, sain et sauf
sortir de l'ornière: se redresser
sortir la tête de l'eau: se redresser
laisser des traces: marquer, séquelles
laisser pour mort: agresser, grièvement
faire fausse route: erreur
se jeter dans le vide: se défenestrer, suicide
se tirer une balle: se suicider
rouer de coups: battre, violences
asséner un coup: frapper
se rendre à l'évidence: reconnaître, admettre
se rendre aux urnes: scrutin, électeurs
se porter candidat: candidature
se présenter aux élections: candidat, candidature, briguer
se donner les moyens: financer
se tailler la part du lion: dominer, majorité
se mettre en grève: cesser le travail, débrayer, grève
se mettre à l'abri: se réfugier, abri
se serrer les coudes: s'entraider, solidarité
se tirer d'affaire: survivre, réchapper
se frotter les mains: se réjouir
se refaire une santé: se rétablir, guérir
se refuser à tout commentaire: pas souhaité commenter
se voir infliger: écoper
arriver à échéance: expirer, se terminer, échéance
venir à bout: vaincre, battre
venir au monde: naître
venir grossir les rangs: rejoindre
aller de l'avant: avancer, progresser
aller à l'encontre: contredire, s'opposer
aller de pair: accompagner
avoir maille à partir: ennuis, démêlés
avoir voix au chapitre: décider
avoir le vent en poupe: réussir, succès, progresser
voler la vedette: éclipser
voler en éclats: exploser, se briser, détruire
casser la baraque: réussir, cartonner, succès
casser la croûte: manger
graver dans le marbre: inscrire, définitif
marquer les esprits: impressionner, mémorable
marquer une pause: s'interrompre, s'arrêter
dresser procès-verbal: verbaliser
dresser une contravention: verbaliser
essuyer un échec: échouer, échec
essuyer une défaite: perdre, s'incliner, défaite
subir une défaite: perdre, s'incliner, défaite
faire salle comble: afficher complet, guichets fermés
faire l'école buissonnière: sécher les cours, absentéisme
faire front commun: s'unir, s'allier, union
faire cause commune: s'allier, s'unir
faire peau neuve: changer, rénovation, travaux
faire table rase: supprimer
parvenir à un accord: s'entendre, accord, compromis
trouver un terrain d'entente: s'entendre, accord, compromis
trouver refuge: se réfugier, s'abriter, refuge, asile
trouver preneur: se vendre, acheteur, vente
trouver porte close: fermé
trouver un compromis: s'entendre, accord, compromis
changer de cap: réorienter
tourner le dos: abandonner, renoncer
tourner au drame: drame
mener la vie dure: harceler
mener à bien: achever, réussir, accomplir
mener la danse: diriger, dominer
mener campagne: campagne
livrer bataille: combattre, bataille
décrocher la timbale: gagner, remporter
décrocher son billet: se qualifier, qualification
valider son billet: se qualifier, qualification
raccrocher les gants: prendre sa retraite, arrêter sa carrière, retraite
tirer sa révérence: partir, prendre sa retraite, mourir, retrait
céder aux sirènes: accepter
céder à la panique: paniquer
déclarer forfait: abandonner, absent
déclarer sa flamme: amour
déposer une gerbe: hommage, commémorer, cérémonie
déposer un brevet: breveter, invention
déposer ses valises: s'installer
poser les jalons: préparer
poser sa candidature: candidater, postuler, candidature
lancer un appel au calme: appeler au calme, apaiser
brandir la menace: menacer
agiter le chiffon rouge: provoquer
serrer la main: saluer
serrer les rangs: s'unir
prendre un bain de foule: saluer, bain de foule
prendre froid: s'enrhumer, malade
prendre congé: partir, dire au revoir
prendre position: s'exprimer
prendre parti: soutenir
prendre en filature: suivre, surveiller
prendre en flagrant délit: surprendre, arrêter, flagrant délit
prendre au piège: piéger, coincer, prisonnier
prendre les armes: se révolter, rébellion
prendre le maquis: résister, se cacher
prendre le voile: devenir religieuse, couvent
remettre les pendules à l'heure: clarifier
remettre en jeu son titre: défendre son titre
remettre sur pied: guérir, redresser
remettre à plat: revoir, réformer
remettre à plus tard: reporter, repousser
remettre son titre en jeu: défendre son titre
remporter la mise: gagner, vainqueur
rafler la mise: gagner, remporter
ramener à la raison: convaincre
reprendre du service: revenir
reprendre connaissance: se réveiller
reprendre la main: contrôler
retrouver la liberté: sortir de prison, libération
recouvrer la liberté: sortir de prison, libération
recouvrer la santé: guérir, guérison
revenir à la charge: insister
revenir sur sa décision: se raviser, changer d'avis, renoncer
revenir bredouille: échouer
rentrer bredouille: échouer
renvoyer l'ascenseur: remercier
rester lettre morte: ignoré
rester de marbre: indifférent
rester sur sa faim: déçu
ronger son frein: patienter, attendre
saisir l'occasion: profiter
saisir la balle au bond: profiter
sauver sa peau: survivre
sauver les meubles: limiter les dégâts
sceller le sort: décider
sceller un accord: signer, accord
sonner le glas: annoncer la fin
sonner l'alerte: alerter
tomber au combat: mourir, mort au combat
tordre le cou: démentir
traîner des pieds: hésiter, tarder
tuer dans l'œuf: empêcher
verser des larmes: pleurer, larmes
verser le sang: sang
fondre en larmes: pleurer, en larmes
éclater en sanglots: pleurer, en larmes
éclater de rire: rire
esquisser un sourire: sourire
échapper au pire: drame évité
échapper à la mort: survivre, réchapper
échapper à la justice: en fuite
élire domicile: s'installer, habiter, vivre, domicile
élever la voix: protester
embrasser une carrière: devenir
enfiler le costume: devenir, jouer
endosser le rôle: jouer, incarner
endosser la responsabilité: assumer
enfoncer le clou: insister
enfoncer une porte: forcer
être la proie des flammes: brûler, incendie
gravir les échelons: progresser, carrière, promotion
infliger une correction: battre, écraser, large victoire
infliger une défaite: battre, vaincre, défaite
juger irrecevable: rejeter, refuser, irrecevable
limiter la casse: limiter les dégâts
manquer à l'appel: absent, disparu
nourrir l'espoir: espérer, espoir
offrir l'hospitalité: accueillir, héberger
ouvrir la voie: permettre
ouvrir les hostilités: commencer
ouvrir le score: premier but
ouvrir le bal: commencer
passer la bague au doigt: épouser, se marier
convoler en justes noces: se marier, épouser, mariage
unir leur destin: se marier, mariage
signer l'armistice: cesser le feu, armistice
souffler ses bougies: anniversaire
suivre les traces: imiter
tenir la barre: diriger, piloter
tirer au sort: choisir au hasard, tirage au sort
voir d'un bon œil: approuver
voir d'un mauvais œil: désapprouver, hostile
`;
