/** Nominal turns: one thing said in several words, part 1. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_37 = `
alerte à la bombe: > colis suspect, fausse bombe, menace d'attentat
bulletin de vote: > urne, enveloppe
tribunal correctionnel: > correctionnelle
vol de voiture: > voiture volée, carjacking, véhicule dérobé
coup de poing: > frappé au visage, droite au visage
passage piéton: passage clouté > passage protégé
pare-brise: > vitre avant
sac à dos: > besace, sac
mal de tête: maux de tête, céphalée
journal télévisé: > 20 heures
journal de 20 heures: > JT, journal télévisé
maison mère: > groupe, siège
siège social: quartier général
entretien d'embauche: > recrutement
témoin oculaire: > témoin direct, vu la scène
chambre de bonne: > studio, mansarde
barre d'immeubles: > HLM, grand ensemble
grâce présidentielle: > gracié, amnistie
vol à l'étalage: > larcin, voleur dans un magasin, chapardage
vol avec violence: > agression, détroussé
fausse alerte: > fausse alarme, canular
fausse alarme: > fausse alerte
sortie scolaire: > classe verte
classe de neige: > séjour au ski
enterrement de vie de garçon: EVG
petit boulot: > job étudiant, emploi précaire
emploi saisonnier: saisonniers
carte de fidélité: > avantages, programme de fidélité
livret d'épargne: LEP
fin de mois: > fins de mois difficiles, boucler le budget
coup de soleil: > insolation, brûlure
coup de froid: > vague de froid, refroidissement
coup de foudre: > amoureux
coup de théâtre: rebondissement, retournement de situation
rebondissement: retournement
coup de gueule: > colère, cri d'alarme, indignation
coup de frein: ralentissement, coup d'arrêt
coup de pouce: bonus > petite aide
coup de maître: > exploit
coup de balai: nettoyage, renouvellement
coup de fusil: > tir, abattu
coup de pied: > frappé
coup de chance: > veine, chance
rapport de force: épreuve de force
guerre des nerfs: > bras de fer
table ronde: débat, discussions, concertation
mise à pied: suspension > exclusion temporaire
mise à l'écart: exclusion
mise au point: clarification, rectificatif
mise en vente: mise sur le marché
mise en service: ouverture
mise en demeure: sommation
remise de peine: > réduction de peine
remise des prix: > palmarès, lauréats
prise de poids: > kilos
perte de poids: amaigrissement
perte de mémoire: amnésie
perte de temps: > temps perdu
trou de mémoire: > oubli
point faible: > talon d'Achille
point noir: > difficulté, zone dangereuse
point commun: ressemblance, similitude
lieu du crime: scène de crime
scène de crime: > lieu du drame
arme du crime: > couteau, fusil, pistolet
mobile du crime: > motivations, raisons
passage à l'acte: > agression
rescapé du crash: > survivant
atterrissage forcé: atterrissage d'urgence
panne de réveil: > retard
panne de moteur: > avarie
panne informatique: bug > dysfonctionnement informatique
pneu crevé: crevaison
feu de signalisation: feu tricolore
siège auto: rehausseur > siège bébé
départ à la retraite: cessation d'activité
carte d'électeur: > inscription sur les listes
tour de vis: durcissement, restriction
tour de table: > levée de fonds
levée de fonds: > millions levés
vente en ligne: commerce en ligne > e-commerce
achat en ligne: > e-commerce, commande sur internet
commerce en ligne: Amazon > e-commerce
petites annonces: Leboncoin
site de rencontres: Tinder > application de rencontre
liste noire: > sanctions, blacklist
liste d'attente: > file d'attente
bouche-à-oreille: > réputation
faits divers: > crimes, accidents
homme de main: > complice, nervi
homme de paille: prête-nom
jeune maman: > jeune mère
mère célibataire: famille monoparentale > maman solo
père de famille: papa
parent isolé: famille monoparentale, mère célibataire
famille nombreuse: > plusieurs enfants
famille d'accueil: > assistante familiale
enfant placé: > aide sociale à l'enfance, foyer
fille unique: > seul enfant
enfant prodige: surdoué
âme sœur: > conjoint
vieille dame: personne âgée
personne à mobilité réduite: handicapé, PMR > fauteuil roulant
personne disparue: > disparition, introuvable
mort subite: > mort soudaine
mort cérébrale: > coma
mort naturelle: > vieillesse
mort suspecte: > enquête pour homicide
salle d'attente: > urgences
lit d'hôpital: > places d'hospitalisation
pass sanitaire: > QR code, certificat
gestes barrières: masque, distanciation
choc allergique: > allergie, anaphylactique
choc émotionnel: traumatisme
tentative de suicide: > suicidaire
tentative de meurtre: > tentative d'homicide
bagarre générale: rixe, échauffourée
scène de ménage: > dispute conjugale
drame familial: > tuerie familiale, drame intrafamilial
drame passionnel: féminicide
crime passionnel: féminicide
bande rivale: > gang
indice de police: > trace
portrait-robot: > avis de recherche
test ADN: > analyse génétique, empreinte génétique
empreinte digitale: > traces papillaires
caméra de surveillance: vidéosurveillance, vidéoprotection
eau chaude: > chauffe-eau
coupure d'eau: > privé d'eau
coupure de gaz: > privé de gaz
fuite de gaz: > émanation
fuite d'eau: > canalisation rompue, dégât des eaux
dégât des eaux: > fuite
départ de feu: début d'incendie
feu de poubelle: > incendie
détecteur de fumée: > alarme incendie
issue de secours: sortie de secours
bouche d'égout: > plaque d'égout
espace vert: jardin public
terrain vague: friche
terrain à bâtir: > constructible
maison de vacances: location saisonnière
location saisonnière: meublé touristique
`;
