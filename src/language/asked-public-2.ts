/**
 * What people type for what the press writes, as in `colloquial.ts` (continued):
 * elections and parliament, war and diplomacy, companies, work, money, taxes and housing.
 */
export const ASKED_PUBLIC_2 = `
putsch: junte
tsar: empereur, empire
roi: monarque, souverain, couronne
reine: souveraine, monarque, couronne
prince: altesse, héritier
couronnement: sacre
boîte: firme, groupe, PME
entreprise: société, groupe, firme, PME
start-up: jeune pousse, entreprise
startup: jeune pousse, entreprise
PME: petite entreprise
multinationale: groupe, géant
géant: groupe, leader
usine: site, fabrique, atelier, production
atelier: fabrique
siège: quartier général
bureaux: siège, locaux
local: bâtiment, salle
patron: président-directeur général, chef d'entreprise, gérant, directrice
big boss: PDG, président
PDG: directeur général, dirigeant
propriétaire: détenir, actionnaire
proprio: gérant, bailleur
actionnaire: capital, parts, investisseurs, dividendes
investisseur: fonds, capital
fonds d'investissement: investisseur, capital
monter sa boîte: créer, fonder, entreprise
créer: fonder, fondateur
racheter: acquérir, reprendre, repreneur, cédé
rachat: acquisition, reprise
repreneur: acquéreur, reprise, offre
reprendre l'entreprise: racheter, repreneur, reprise
acheter: acquérir, débourser
acheteur: acquéreur
vendre: céder, cession, écouler, adjugé
vente: cession, enchères
mettre en vente: vendre, enchères, proposer
enchères: adjugé, commissaire-priseur
adjugé: marteau
commissaire-priseur: vente
couler la boîte: faillite, liquidation
faillite: liquidation judiciaire, dépôt de bilan, cessation de paiements, redressement judiciaire
mettre la clé sous la porte: fermer, liquidation, faillite, cesser son activité
clé sous la porte: fermer, liquidation, faillite, cesser son activité
mettre la clef sous la porte: fermer, liquidation, faillite
baisser le rideau: fermer, fermeture, cesser son activité
fermer: cesser son activité, exploitation, domaine, corps de ferme
fermer boutique: fermeture, cesser son activité
fermeture: cessation d'activité
en difficulté: redressement judiciaire, fragile, en crise
perdre de l'argent: déficit, pertes, déficitaire
gagner de l'argent: bénéfice, rentable, bénéficiaire
rapporter: générer, recettes, bénéfice
rentable: bénéficiaire
faire du fric: bénéfice, profit, budget, fonds, somme, financement
bénéf: bénéfice, profit
bénéfice: profit, résultat net, excédent
chiffre d'affaires: recettes, ventes
recette: revenu, ingrédients, plat
pertes: déficit, dommages
trou: dette
dette: créances, endetté, emprunt, passif, impayés
doit de l'argent: dette, créancier, impayé
bourse: cotation, marché, actions
action: titre, cours
concurrent: rival
rival: adversaire
contrat: marché, accord
fournisseur: prestataire, sous-traitant
sous-traitant: prestataire
client: clientèle
consommateur: acheteur
magasin: boutique, enseigne, commerce, supermarché
boutique: commerce
supermarché: grande surface, hypermarché, enseigne
grande surface: hypermarché
commerçant: artisan
soldes: remises, réductions
promo: promotion, réduction, remise
promotion: réduction, remise
réduction: remise, rabais, baisse
rupture de stock: pénurie, manquer
manquer: pénurie, faire défaut, insuffisance
produire: fabriquer, assembler
fabriquer: confectionner, assembler, produit, matériau, composé
fabricant: constructeur, producteur, industriel
exporter: vendre à l'étranger
délocaliser: transférer
s'installer: s'implanter, ouvrir, poser, mettre en place
s'implanter: ouvrir
s'agrandir: extension, élargir
boulot: poste, profession
taf: poste, métier
taff: travail, emploi
job: profession, métier, fonction, emploi saisonnier, saisonnier
métier: profession, poste
gagne-pain: travail, emploi, revenu
bosser: exercer, salarié
travailler: exercer, salarié, employé
bosser au black: travail dissimulé, non déclaré
au black: travail dissimulé, non déclaré
travail au noir: travail dissimulé, non déclaré
salarié: employé, personnel, effectif
employé: agent, personnel
ouvrier: salarié, employé
collègue: confrère, collaborateur, équipe
stagiaire: stage, apprenti
apprenti: alternance, apprentissage
intérimaire: intérim, précaire
CDD: contrat à durée déterminée, contrat court
CDI: contrat à durée indéterminée, embauche
saisonnier: emploi, saison
auto-entrepreneur: indépendant, micro-entrepreneur
indépendant: libéral
embaucher: recruter, créations de postes, créations d'emplois
engager: recruter, embaucher
recruter: pourvoir
chercher du boulot: demandeur d'emploi, chômage
chercher du monde: recruter, pourvoir
poste: emploi, fonction, emplois, suppressions
perdre son boulot: licencié, suppression de poste
perdre son emploi: licencié, chômage, suppressions de postes
perdre son travail: licencié, chômage, suppressions de postes
suppression de postes: licenciements, plan social, supprimer
plan social: licenciements, PSE
licencier: remercier, congédier, supprimer
au chômage: demandeur d'emploi
chômeur: demandeur d'emploi, privé d'emploi
retraite: pension, départ, senior, ancien
prendre sa retraite: raccrocher, cesser son activité
raccrocher: retraite, mettre fin à sa carrière
congés: vacances, jours de repos
vacances: estival, séjour
heures sup: heures supplémentaires
horaires: heures, ouverture
salaire: rémunération, paie, revenus, traitement
paye: salaire, rémunération, financer, prendre en charge
paie: rémunération, tarif, péage, prendre en charge, s'acquitter, coût
gagner combien: salaire, rémunération
augmenté: relevé, grimper, bondir, s'envoler, progresser, accroissement
augmentation de salaire: revalorisation, hausse
prime: bonus, indemnité
pourboire: gratification
pénible: pénibilité, difficile
accident du travail: accident mortel, chantier
conditions de travail: pénibilité, cadences
pognon: fonds, somme, financement
tune: argent, euros
thunes: fonds
oseille: argent
argent: fonds, somme, financement, crédits
pèze: argent
flouze: argent
biffeton: billet
cash: argent
balles: prix
briques: euros
prix: tarif, montant, valeur, lauréat, décerner
tarif: coût, entrée
coûter: se chiffrer, s'élever
facture: montant, note
montant: somme, chiffre, promotion, accession, augmenter, grimper, hausse
somme: euros
valoir: prix, valeur
cher: onéreux, élevé, prix élevé, abordable, accessible
moins cher: baisse, réduction, tarif réduit
gratuit: entrée libre, sans frais
gratos: gratuit
entrée: billet, accès
billet: tarif
place: entrée, siège
paye la facture: financer, prendre en charge
mettre la main à la poche: payer, financer, contribuer
financer: subvention, prendre en charge, investir, contribuer, budget, crédits
filer du fric: subvention, financer, verser
donner de l'argent: financer, subvention, verser, don
donner: verser, accorder, offrir, attribuer, legs, générosité, fichiers, informations
filer: remettre, verser, accorder, garçon, enfant
subvention: aide, dotation, enveloppe
aide: dotation, enveloppe, prestations, allocations, épauler, accompagner, assister, prêter main-forte
budget: enveloppe, dépenses
dépenser: investir
mettre de côté: épargner, économiser
économies: épargne, réduction des dépenses, réduire les dépenses
économiser: épargner, réduire
se serrer la ceinture: réduire les dépenses, austérité
austérité: rigueur, coupes budgétaires
coupes: réductions, coupes budgétaires, suppression, abattre, interrompre, coupure, finale
emprunter: prêt, crédit
crédit: prêt
taux: intérêt
rendre l'argent: rembourser, restituer
banquier: banque
compte en banque: compte bancaire
carte bleue: carte bancaire
CB: carte bancaire
cagnotte: collecte, dons, financement participatif
collecte: dons, récolter
récolter: recueillir, rendement, moisson, production, ramasser, cueillir
récompense: prime, distingué
gros lot: jackpot, loto, cagnotte
loto: gagnant, jackpot, tirage
jackpot: gagnant
gagnant: vainqueur, lauréat, succès, victorieux
riche: fortune, milliardaire
fortune: patrimoine, richesse, milliardaire
milliardaire: homme d'affaires
pauvre: précaire, démuni, modeste
pauvreté: précarité, précaire, seuil
galérer: précaire, peiner, calvaire
SDF: sans-abri, sans domicile fixe
clochard: sans-abri, SDF
pouvoir d'achat: inflation, prix, salaires
vie chère: inflation, hausse des prix, pouvoir d'achat
inflation: hausse des prix, renchérissement
héritage: succession, legs
héritier: succession, descendant
hériter: succession, legs
impôt: taxe, fiscalité, prélèvement, contribution, fisc
fisc: administration fiscale, trésor public
taxe: prélèvement, redevance, imposer
TVA: taxe, fiscalité
taxe d'habitation: impôt local
taxe foncière: impôt local, propriétaires
niche: avantage fiscal
frauder: évasion fiscale
exonéré: exempté, dispensé
crèche: petite enfance, assistante maternelle, habiter, loger
appart: immeuble
immeuble: bâtiment, résidence, logements
bâtiment: édifice
HLM: bailleur social
logement social: bailleur
cité: quartier
baraque: pavillon, habitation
pavillon: maison, habitation
villa: maison, résidence, agglomération, métropole
maison: habitation, domicile, demeure, bâtisse
habiter: résider, domicile, vivre, demeurer, résidents
logé: hébergé, relogé
déménager: s'installer, transférer
louer: locataire
locataire: bail, loyer
virer de son appart: expulsé
expulser: déloger, évacuation
vide: abandonné, désaffecté
abandonné: désaffecté, friche, renoncer, retrait, retirer, enterrer
friche: désaffecté
Airbnb: meublé de tourisme, location saisonnière
résidence secondaire: maison de vacances, logement
agence immobilière: immobilier, vente
immo: immobilier
mètres carrés: superficie, surface
taille: superficie, surface, dimensions, mètres
surface: superficie, hectares
construire: bâtir, édifier, chantier, ériger
raser: démolir, abattre
démolir: détruire
rénover: restaurer, réhabiliter, travaux, réhabilité
retaper: rénover, restaurer, réhabiliter
refaire: rénover, reconstruire, restaurer
travaux: chantier, aménagement
chantier: construction
plombier: artisan, chauffagiste
chauffage: chaudière, chauffer
isolation: rénovation énergétique, passoire
mal isolé: passoire thermique, rénovation énergétique
`;
