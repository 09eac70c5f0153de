/** What people say of scenes of the news, with the words by which the press tells them: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_SCENES = `
griller un feu: > franchir au rouge
griller un stop: > refus de priorité
prendre un virage trop vite: > sortie de route
rater le virage: > sortie de route
foncer dans le tas: > percuter la foule
foncer dans la foule: > percuter la foule, voiture-bélier
rentrer dans un arbre: > percuter un arbre, heurter un arbre
rentrer dans un mur: > percuter un mur, heurter un mur
percuter un arbre: > heurter un arbre
se faire casser la figure: > roué de coups, agressé
se faire jeter dehors: > expulsé, licencié
tomber de cheval: > chute de cheval
tomber d'une échelle: > chute
tomber du balcon: > chute, défenestré
tomber de la falaise: > chute
tomber dans la rivière: > noyade
tomber à l'eau: > noyade
prendre un coup: > frappé
prendre une balle: > blessé par balle, touché par balle
recevoir une balle: > blessé par balle, touché par balle
prendre un coup de couteau: > poignardé
mettre un coup de couteau: > poignarder
sortir une arme: > menacer
sortir un flingue: > menacer
tirer dans le tas: > ouvrir le feu
tirer sur la foule: > ouvrir le feu, fusillade
tirer sur quelqu'un: > ouvrir le feu
mettre une bombe: > attentat, explosif
faire sauter une banque: > braquage
casser une vitrine: > vitrine brisée
casser une vitre: > vitre brisée
brûler des voitures: > voitures incendiées
piquer une voiture: > vol de voiture
piquer de l'argent: > détournement, vol
piquer dans la caisse: > détournement
piquer un sac: > vol à l'arraché
rouler sans permis: > défaut de permis
rouler bourré: > alcool au volant, conduite en état d'ivresse
conduire bourré: > alcool au volant, conduite en état d'ivresse
conduire trop vite: > excès de vitesse
boire au volant: > alcool au volant
refuser de s'arrêter: > refus d'obtempérer
refuser un contrôle: > refus d'obtempérer
passer en justice: > procès, comparaître
passer aux assises: > procès, cour d'assises
passer chez le juge: > mise en examen, déféré
prendre perpète: > réclusion à perpétuité
prendre dix ans: > dix ans de prison
écoper de prison: > condamné
aller au trou: > incarcéré, écroué
sortir de taule: > libération
finir en tôle: > incarcéré, condamné
toucher des dessous-de-table: > corruption
toucher le chômage: > allocation chômage
toucher un salaire: > rémunération
gagner sa vie: > revenu
gagner de l'argent: > revenus
perdre du fric: > pertes, déficit
couler une entreprise: > faillite, liquidation
fermer une usine: > fermeture d'usine
fermer une classe: > fermeture de classe
ouvrir une usine: > inauguration
ouvrir un magasin: > inauguration
monter une boîte: > créer une entreprise
créer une boîte: > créer une entreprise
racheter une boîte: > acquisition
vendre sa boîte: > cession
mettre au chômage: > licenciement
perdre son job: > licenciement
trouver un job: > embauche
chercher du boulot: > recherche d'emploi
arrêter de travailler: > retraite, cesser son activité
travailler plus longtemps: > recul de l'âge
bloquer la route: > barrage, blocage
bloquer l'usine: > piquet de grève
bloquer le périph: > barrage filtrant
aller manifester: > défilé
gueuler dans la rue: > manifestation
casser des vitrines: > dégradations
se battre avec les flics: > affrontements, heurts
se battre avec la police: > affrontements, heurts
tabasser un flic: > violences
virer un ministre: > limogeage, remaniement
virer le président: > destitution
faire sauter le gouvernement: > motion de censure
aller voter: > scrutin
gagner la présidentielle: > élu
se présenter à la mairie: > candidat aux municipales
se présenter aux municipales: > candidat aux municipales
se présenter à la présidentielle: > candidat à la présidentielle
retirer sa candidature: > désistement
faire passer une loi: > promulgation
voter une loi: > adoption
signer la paix: > traité de paix, accord de paix
arrêter la guerre: > cessez-le-feu
bombarder une ville: > frappe
envoyer des soldats: > déploiement, troupes
envoyer des troupes: > déploiement
prendre une ville: > conquête
attaquer un pays: > invasion
envahir un pays: > invasion
quitter son pays: > exil, émigration
fuir son pays: > exil, réfugié
demander l'asile: > demandeur d'asile
sauver des gens: > secours, rescapés
chercher des survivants: > recherches
sortir des gens des décombres: > désincarcérer
éteindre un incendie: > sapeurs-pompiers
éteindre le feu: > maîtriser l'incendie
perdre sa maison: > sinistré
perdre l'électricité: > coupure de courant
pleuvoir beaucoup: > fortes pluies, précipitations
manquer d'eau: > pénurie d'eau
manquer de profs: > pénurie d'enseignants
manquer de bras: > pénurie de main-d'œuvre
attraper une maladie: > contaminé, infecté
choper un virus: > contaminé, infecté
refiler une maladie: > transmission, contaminer
mourir du cancer: > longue maladie
mourir de vieillesse: > mort naturelle
mourir de soif: > déshydratation
mourir noyé: > noyade
mourir brûlé: > incendie
mourir écrasé: > accident
élever des gosses: > éducation
garder des gosses: > assistante maternelle
garder des enfants: > assistante maternelle
se mettre en couple: > compagnon
quitter son mec: > séparation, rupture
quitter sa copine: > séparation, rupture
tromper sa femme: > infidélité, liaison
tromper son mari: > infidélité, liaison
rater le bac: > échouer au baccalauréat
décrocher son bac: > réussir, bachelier
tricher au bac: > fraude
rentrer à l'école: > rentrée scolaire
retourner à l'école: > rentrée scolaire
gagner la coupe: > sacre, trophée
gagner la médaille: > podium
décrocher une médaille: > podium
marquer un but: > buteur
mettre un but: > buteur
prendre un carton rouge: > expulsé, exclu
prendre un but: > encaisser
arriver dernier: > lanterne rouge
arriver deuxième: > dauphin
battre un record: > nouveau record
signer dans un club: > transfert
jouer dans un film: > rôle, acteur
tourner dans un film: > rôle, acteur
jouer au théâtre: > comédien
gagner un oscar: > récompensé
gagner un césar: > récompensé
écrire un bouquin: > auteur, romancier
sortir un bouquin: > parution
chanter sur scène: > concert
marcher sur la lune: > astronaute
trouver un vaccin: > mise au point
pirater un site: > cyberattaque
pirater une boîte: > cyberattaque
bloquer un site: > interdiction
espionner quelqu'un: > surveillance, écoutes
fermer les frontières: > fermeture des frontières
augmenter les impôts: > hausse d'impôts
baisser les impôts: > allègement fiscal
payer moins d'impôts: > allègement fiscal
ne pas payer ses impôts: > fraude fiscale
planquer son fric: > évasion fiscale, paradis fiscal
planquer de l'argent: > évasion fiscale, paradis fiscal
cacher de l'argent: > évasion fiscale
sortir de l'euro: > sortie de la zone euro
tuer des animaux: > abattage
arrêter une centrale: > mise à l'arrêt
arrêter le nucléaire: > sortie du nucléaire
construire une route: > chantier
construire une maison: > chantier
casser un mur: > démolition
casser une maison: > démolition
raser un immeuble: > démolition
sauter d'un avion: > parachutiste
couler un bateau: > naufrage
rester bloqué: > immobilisé, coincé
rester coincé: > immobilisé, bloqué
se perdre en montagne: > égaré
se perdre en forêt: > égaré
partir en voyage: > déplacement
partir à l'étranger: > expatriation
dormir dehors: > sans-abri
rendre le pognon: > rembourser
devoir du fric: > dette, endetté
devoir de l'argent: > endetté
`;
