/** Nominal turns: one thing said in several words, part 2. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_38 = `
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
vie quotidienne: > quotidien
heures de pointe: > affluence
jours ouvrables: > jours ouvrés
vacances de Noël: fêtes de fin d'année
fêtes de fin d'année: réveillon
cadeau de Noël: > jouets
père Noël: > barbu
gâteau d'anniversaire: > bougies
lettre recommandée: > courrier recommandé
lettre anonyme: > corbeau
numéro vert: > plateforme téléphonique, ligne d'écoute
train de nuit: > Intercités, couchettes
gare routière: > cars
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
bon appétit: > repas
carte des vins: > sommelier
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
droit de réponse: > réplique
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
