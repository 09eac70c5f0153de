/** Going, coming, meeting, calling, sending and getting; winning, losing, playing and scoring: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_MOVING = `
aller: > voyager, mettre le cap, prendre la direction
se rendre: visiter, voyager
se déplacer: circuler
voyager: parcourir, sillonner > prendre la route
parcourir: traverser, sillonner
sillonner: traverser, arpenter
arpenter: parcourir
rouler: > emprunter la route, duper
conduire: > prendre le volant, piloter
décoller: > prendre son envol, prendre les airs, quitter le sol
atterrir: > toucher le sol, se poser, se poser sur la piste
amerrir: amerrissage, se poser en mer > se poser
naviguer: navigation, voguer > prendre la mer
accoster: amarrer, débarquer > arriver au port, jeter l'ancre
escalader: ascension
arriver: > rejoindre, atteindre, poser le pied, mettre le pied, arriver à bon port, entrer en scène
parvenir: atteindre, aboutir
venir: débarquer > se déplacer
entrer: accéder > franchir la porte
pénétrer: intrusion
s'introduire: pénétrer, intrusion
accéder: parvenir
sortir: > s'extraire
revenir: rentrer, réapparaître > reprendre du service
regagner: rejoindre, retourner
rapatrier: ramener, retour au pays
ramener: reconduire, restituer > rapporter
emmener: embarquer, convoyer, mener
transporter: véhiculer
convoyer: acheminer, escorter
transférer: déplacer
déplacer: déménager
déménager: emménager, quitter > quitter son logement, plier bagage, poser ses valises, délocaliser
escorter: > accompagner
accompagner: escorter, mener > suivre, aller de pair
suivre: observer > accompagner, prendre en filature, talonner
accueillir: héberger > ouvrir ses portes, offrir l'hospitalité
visiter: découvrir
fréquenter: visiter, côtoyer
rencontrer: croiser, faire la connaissance
croiser: apercevoir
téléphoner: contacter
contacter: prendre contact > entrer en contact
prendre contact: joindre > se rapprocher
dépêcher: déployer, mobiliser
déployer: envoyer, mobiliser, étendre
transmettre: envoyer, communiquer, léguer > remettre, passer le relais, passer le flambeau
remettre: décerner, confier > transmettre
adresser: expédier > remettre
attendre: > faire la queue, ronger son frein
remporter: obtenir > s'adjuger
l'emporter: vaincre, triompher > avoir gain de cause
s'imposer: remporter, l'emporter, vaincre
triompher: vaincre > dominer, crier victoire
vaincre: terrasser > battre, venir à bout, prendre le dessus, mettre à genoux, mettre en déroute
battre: vaincre, écraser, terrasser, surclasser, étriller > prendre le dessus, venir à bout, infliger une défaite, mettre en déroute, rouer de coups
surclasser: écraser
obtenir: arracher, récolter > gagner, recueillir, obtenir satisfaction
arracher: décrocher, extirper, ôter
prendre des sièges: remporter, obtenir, conquérir, décrocher, rafler > gagner
s'incliner: défaite, battu, succomber > mordre la poussière, essuyer une défaite, subir une défaite
devancer: distancer, dépasser, doubler, précéder, surpasser > arriver devant, finir devant, prendre de vitesse, prendre l'avantage
distancer: dépasser
arriver en tête: devancer, remporter, vainqueur > gagner, finir premier, prendre la tête
se qualifier: > décrocher son billet, valider son billet, composter son billet, passer au tour suivant, rejoindre les quarts
éliminer: écarter, évincer > supprimer, éradiquer
marquer: inscrire > tromper le gardien, trouver le chemin des filets, faire trembler les filets, créer l'événement, laisser des traces
inscrire: buteur > s'enregistrer, adhérer, graver dans le marbre
égaliser: > revenir au score, revenir à hauteur
faire match nul: > se neutraliser, se quitter
jouer: disputer, affronter > tenir le rôle, fouler la pelouse
disputer: prendre part
battre le record: pulvériser, record, améliorer > effacer des tablettes
reléguer: rétrograder
parapher: signature
sacrer: > remporter le titre
couronner: récompenser
récompenser: décorer > remettre un prix, décerner un prix
décerner: récompenser
décorer: > légion d'honneur, médaille, remettre une médaille
défendre son titre: tenant du titre, remettre en jeu > champion en titre, conserver sa couronne
déclarer forfait: renoncer > se retirer
se blesser: > contracter une blessure
se doper: substance interdite
réussir: aboutir > mener à bien, connaître le succès, venir à bout, couronné de succès
échouer: > faire chou blanc, rester vain, toucher le fond, être rejeté sur la plage, tourner au fiasco, se solder par un échec, faire long feu, tourner à vide, mordre la poussière
capoter: avorter, achopper
contribuer: concourir, aider > apporter son concours
prendre: > s'emparer, remporter, obtenir, conquérir, capturer
rebrousser chemin: revenir en arrière > faire demi-tour, revenir sur ses pas
faire demi-tour: rebrousser chemin > revenir sur ses pas
faire escale: > s'arrêter
rendre visite: visiter > se rendre
se baigner: baignade, nager
pédaler: cycliste, cyclisme
mettre en orbite: satelliser > placer en orbite
placer en orbite: satelliser > mettre en orbite
alunir: alunissage > se poser sur la lune
s'entraîner: > se préparer
se classer: terminer
encaisser un but: concéder
se hisser: accéder, atteindre > se qualifier
s'aventurer: > se risquer
errer: déambuler, vagabonder, rôder
affluer: converger, afflux > se presser, venir en nombre
approcher: s'avancer > se rapprocher
s'éloigner: quitter > prendre ses distances, prendre le large, prendre du recul
franchir la ligne: > passer la ligne d'arrivée
retransmettre: diffuser, retransmission > diffuser en direct
monter sur scène: > jouer, se produire, donner un concert
donner un concert: concert > jouer, se produire, monter sur scène
transiter: transit, passer par
prendre le train: > voyager en train, emprunter le train
tirer sa révérence: quitter > faire ses adieux
faire ses adieux: quitter > tirer sa révérence
recevoir un prix: > récompenser, couronner, distinguer, lauréat, remporter
gagner un prix: > couronner, distinguer, remporter
recevoir une médaille: > décorer, distinguer
gagner un match: > s'imposer, battre, l'emporter, victoire
perdre un match: > s'incliner, défaite, battu
devenir champion: > sacrer, titre, remporter, couronner
établir un record: > meilleure performance, battre le record
lancer une fusée: > décoller, décollage, mise en orbite
lancer un satellite: > mettre en orbite, placer en orbite, mise en orbite
aller dans l'espace: > mission spatiale, envoyer dans l'espace, décoller, astronaute, spatial
faire le tour du monde: > circumnavigation
prendre l'avion: > embarquer, vol
prendre la route: > départ
prendre part: > concourir
sortir de l'hôpital: > quitter l'hôpital, regagner son domicile
entrer illégalement: > clandestin, intrusion, s'introduire
monter en première division: > promouvoir, promotion, accéder
descendre en deuxième division: > reléguer, relégation
monter sur le podium: > terminer deuxième, terminer troisième
arrêter sa carrière: > raccrocher, prendre sa retraite, mettre un terme, retraite sportive
finir sa carrière: > raccrocher, prendre sa retraite, mettre un terme
rater le départ: > manquer
trébucher: chuter > tomber
talonner: menacer, poursuivre, suivre de près > suivre, être dans le sillage
propulser: projeter, catapulter
flâner: déambuler, promener, se balader
galoper: courir
remorquer: remorquage, tracter
draguer: dragage
s'embourber: > s'enliser, s'enfoncer
dévier: détourner, déviation
dérouter: détourner
détourner un avion: dérouter > pirate de l'air
s'incliner devant: > perdre contre
`;
