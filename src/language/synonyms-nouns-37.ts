/** Nominal turns: one thing said in several words. See `synonyms-nouns.ts`. */
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
table ronde: débat, discussions
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
meublé touristique: Airbnb
impôt sur le revenu: > barème, déclaration de revenus
déclaration de revenus: > déclaration d'impôts
impôt sur la fortune: IFI
fraude sociale: > fraude aux allocations
trou de la Sécu: > déficit de la Sécurité sociale
budget de l'État: > loi de finances
dette publique: > dette de l'État
croissance économique: > PIB
baisse d'impôts: > allègement fiscal
vie privée: intimité
heures de pointe: > affluence
jours ouvrables: > jours ouvrés
vacances de Noël: fêtes de fin d'année
fêtes de fin d'année: réveillon
lettre recommandée: > courrier recommandé
lettre anonyme: > corbeau
numéro vert: > plateforme téléphonique, ligne d'écoute
train de nuit: > Intercités, couchettes
bande d'arrêt d'urgence: > bas-côté
chauffard ivre: > conduite en état d'ivresse
conduite en état d'ivresse: > alcoolémie
téléphone au volant: > portable au volant
retrait de permis: suspension de permis
contrôle routier: > contrôle d'alcoolémie, radar
carte routière: > plan, GPS
pièce détachée: > pièce de rechange
voiture d'occasion: > marché de l'occasion
voiture de fonction: > véhicule de service
voiture bélier: > véhicule bélier
parc automobile: > flotte
zone à faibles émissions: ZFE
zone piétonne: > rue piétonne
transports en commun: bus, métro, tramway
chien d'aveugle: > chien guide
chien policier: > brigade cynophile
chien dangereux: > molosse, pitbull
morsure de chien: > mordu
cruauté envers les animaux: > sévices sur animal
bien-être animal: > condition animale
combat de coqs: > gallodrome
course de taureaux: corrida
espèce invasive: > espèce exotique envahissante
parc naturel: > espace protégé
changement d'heure: > heure d'hiver
lever du soleil: aube
coucher du soleil: crépuscule
pleine lune: > lune
niveau de la mer: > montée des océans
qualité de l'air: > pollution atmosphérique
gaspillage alimentaire: > invendus
tri sélectif: > recyclage, bac jaune
sac plastique: > emballage
obsolescence programmée: > durée de vie
viande rouge: > bœuf
restaurant étoilé: > Guide Michelin, table étoilée
plat du jour: > menu
débit de boissons: café
fermeture administrative: > fermé par arrêté
vide-maison: vide-grenier
jeu de société: > plateau
jeux d'argent: > paris, loterie
billet gagnant: > gros lot
billet d'avion: > vol
compagnie low cost: low-cost > bas coût
agence de voyages: voyagiste > tour-opérateur
tourisme de masse: surtourisme
surtourisme: surfréquentation
carte postale: > souvenir
œuvre d'art: > tableau, sculpture
vol de tableau: > toile volée, œuvre volée
premier rôle: > rôle principal
rôle principal: > premier rôle
bande-annonce: > teaser
maison de disques: label
ballon d'or: > meilleur joueur du monde
soulier d'or: > meilleur buteur
match amical: > rencontre amicale
droits de retransmission: droits télé
saut en longueur: > sautoir
lancer du disque: > discobole
course de haies: > hurdleur
chair à canon: > soldats
bouclier humain: > otages
secret d'État: > secret défense
secret défense: > confidentiel défense, classifié
homme de l'ombre: > éminence grise
bras armé: > branche militaire
guerre mondiale: > 14-18, 39-45
débarquement de Normandie: 6 juin 1944
droit d'asile: > demandeur d'asile
bavure policière: violences policières
canon à eau: > lanceur d'eau
couloir de la mort: > condamné à mort
vice de procédure: > nullité
faux témoignage: > subornation de témoin
abus sexuel: agression sexuelle
harcèlement de rue: > outrage sexiste
harcèlement moral: > humiliations, brimades
violences faites aux femmes: violences conjugales
mari violent: > conjoint violent, violences conjugales
ordonnance de protection: > bracelet antirapprochement
pension alimentaire: > contribution à l'entretien
droit de visite: > garde
égalité des sexes: > égalité femmes-hommes
plafond de verre: > inégalités
mariage forcé: > mariage arrangé
mariage blanc: > mariage de complaisance
nom de jeune fille: > nom de naissance
nom de scène: pseudonyme
livre de poche: > poche
rentrée littéraire: > romans de la rentrée
fuite dans la presse: > révélation
langue de bois: > discours convenu
petite phrase: > déclaration polémique
promesse en l'air: > promesse non tenue
effet d'annonce: > communication
retour en arrière: marche arrière, volte-face
marche arrière: revirement
volte-face: revirement, retournement
revirement: changement de cap
changement de cap: virage
théorie du complot: complotisme, conspirationnisme
légende urbaine: rumeur, mythe
essai nucléaire: > tir atomique
déchets nucléaires: déchets radioactifs
prix à la pompe: > prix des carburants
bouclier tarifaire: > plafonnement des prix
chèque énergie: > aide aux ménages
pompe à chaleur: > chauffage
poêle à bois: > granulés
panneau publicitaire: > affiche
ruée vers l'or: > orpaillage
orpailleur: chercheur d'or
chasse au trésor: > détecteur
`;
