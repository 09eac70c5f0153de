/** School, work, money, firms, shops, housing. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_6 = `
école: groupe scolaire > établissement scolaire
collège: > établissement scolaire
lycée: > établissement scolaire
bahut: > établissement scolaire
primaire: école élémentaire
école primaire: école élémentaire
fac: établissements d'enseignement supérieur
université: > établissement d'enseignement supérieur
grande école: école d'ingénieurs, école de commerce > Polytechnique, HEC, Sciences Po
crèche: structure d'accueil, multi-accueil, accueil petite enfance, halte-garderie, garderie > nativité, micro-crèche
garderie: accueil périscolaire
centre aéré: centre de loisirs, accueil de loisirs
colo: séjour de vacances
colonie de vacances: séjour de vacances, centre de loisirs
internat: pensionnat > dortoir
cantine: restauration collective, réfectoire > self
récré: > cour d'école, cour de récréation
élèves: potache > scolaires
collégiens: adolescents
lycéens: jeunes
étudiants: jeunes > élèves
devoirs: > travail à la maison, leçons
prof absent: > professeur non remplacé
examen: partiels
bachelier: titulaire du bac
diplôme: parchemin > titre, titre universitaire, licence, doctorat
harcèlement scolaire: harcèlement à l'école, brimades > harcelé, moqueries
brimades: vexation > harcèlement, humiliations
décrochage scolaire: abandon des études, décrocheurs, déscolarisation
rentrée: > reprise des cours
rentrée scolaire: rentrée des classes, retour en classe
vacances: congés scolaires > villégiature
bourse: marchés financiers, place financière > aide financière, marché boursier, place boursière, Wall Street
rectorat: services académiques, inspection académique
parents d'élèves: FCPE > familles
apprentissage: alternance
stage: > période d'essai, période en entreprise
maths: mathématiques
gym: gymnastique, éducation physique
boulot: > activité
postes: > recrutements
embauche: postes à pourvoir
licenciement: rupture de contrat, suppressions d'emplois > départs contraints
suppressions de postes: suppressions d'emplois, réduction d'effectifs
plan social: > plan de sauvegarde de l'emploi
départs volontaires: rupture conventionnelle collective > plan de départs
chômage technique: chômage partiel, activité partielle
chômage partiel: activité partielle
chômeurs: inscrits à France Travail > chômeuse
CV: curriculum vitae
intérim: > travail temporaire
télétravail: > travail à distance, travail à domicile
temps partiel: mi-temps
RTT: jour de repos
carrière: parcours > parcours professionnel, trajectoire
accident du travail: > chute d'un ouvrier, accident mortel sur un chantier
mouvement social: > mobilisation
piquet de grève: > blocage
argent: liquidités, monnaie
question d'argent: raisons financières > raisons économiques, raisons budgétaires, motif financier
espèces: cash > argent liquide
cash: > argent liquide
cagnotte: jackpot
héritage: patrimoine > droits de succession
loto: loterie
loterie: tombola
prix de l'essence: > prix des carburants, prix à la pompe
coût: dépenses, frais
facture: > addition
frais: dépenses
économies: coupes budgétaires > commercial, expert
coupes budgétaires: > rigueur
pouvoir d'achat: niveau de vie, coût de la vie
vie chère: coût de la vie > prix élevés
inflation: flambée des prix, augmentation des prix > indice des prix
hausse des prix: flambée des prix, augmentation des tarifs
augmentation: majoration
chute des prix: > effondrement des cours
rabais: remise, ristourne
promo: > rabais
soldes: démarques, promotions > rabais
dette: ardoise
ardoise: impayés > toiture
impayés: loyers non payés > facture
surendettement: endettement, dettes > criblé de dettes
déficit: > découvert, solde négatif
trou: cavité, excavation > cratère
taux d'intérêt: loyer de l'argent, taux directeur
taxe: > droits, chauffeur de taxi
droits de douane: taxes douanières, surtaxes, tarifs douaniers
impôts locaux: > fiscalité locale
paradis fiscal: évasion fiscale > offshore
niche fiscale: avantage fiscal, crédit d'impôt
alloc: prestations sociales
RSA: revenu de solidarité active, minima sociaux
APL: aides personnalisées au logement > aide au logement, allocation logement
chèque: bon d'achat > aide, moyen de paiement
bénéfice: résultats
recettes: > rentrées
chiffre d'affaires: > revenus
dividendes: rémunération des actionnaires
krach: > effondrement boursier, chute des marchés, effondrement de la Bourse
cryptomonnaie: monnaie virtuelle, actif numérique
bitcoin: cryptomonnaie
billet: > coupure, titre de transport
banque: secteur bancaire > établissement bancaire
distributeur: guichet automatique > diffuseur
distributeur de billets: DAB, guichet automatique
carte bancaire: carte de paiement > carte de crédit
virement: transfert d'argent
boîte: > employeur
entreprise: > établissement
multinationale: géant mondial
géant: mastodonte > poids lourd, colosse, colossal
leader: chef de file > premier du classement
PME: entreprise familiale
filiale: > branche, enfant
marque: > label
monopole: position dominante
faillite: banqueroute, cessation d'activité
redressement judiciaire: procédure collective, cessation de paiements
fermeture: rideau baissé > clôture
délocalisation: transfert de production
usine: site de production, unité de production, sites industriels
entrepôt: plateforme logistique, hangar > dépôt
hangar: remise > bâtiment agricole
constructeur: avionneur
constructeur automobile: > Renault, Stellantis
avionneur: constructeur aéronautique > Airbus
rachat: > cession
magasin: point de vente
boutique: échoppe
supermarché: grande distribution > supérette
grande distribution: > grandes surfaces, distributeurs
supérette: épicerie > petit supermarché
épicerie: commerce alimentaire > alimentation générale
centre commercial: galerie marchande, zone commerciale
marché: foire > halles
brocante: vide-grenier, braderie > marché aux puces
vide-grenier: braderie
clients: > acheteuse
consommateurs: > ménages
colis: paquet
rappel: > retrait de la vente
logement: > résidence, toits
baraque: > bâtisse
appart: duplex > studio
immeuble: copropriété, barre
gratte-ciel: building > tour
HLM: habitat social, parc social
logement social: habitat social, bailleur social
cité: > grand ensemble, quartiers populaires
bidonville: campement, habitat précaire
squat: logement occupé illégalement
squatteur: occupant sans titre > occupant illégal, squatteuse
taudis: logement insalubre, logement indigne > habitat indigne
marchand de sommeil: logement indigne > propriétaire véreux, logement insalubre
expulsion: > mise à la rue
location: bail
locataire: > habitants, logé
copropriété: > syndic
colocataire: coloc
gîte: hébergement, location de vacances
Airbnb: location touristique
parcelle: terrain
lotissement: zone pavillonnaire
permis de construire: autorisation d'urbanisme
toit: > couverture
façade: > devanture, mur extérieur
ascenseur: monte-charge > élévateur
démolition: > destruction
`;
