/** Measures that are asked for; crimes and courts. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_20 = `
âge: > années, ancienneté
ancienneté: > âge
poids: masse, corpulence
altitude: > mètres, au-dessus du niveau de la mer
profondeur: > mètres de fond
longueur: > mètres de long
largeur: > mètres de large, mètres
superficie: > hectares, kilomètres carrés
volume: > mètres cubes, litres, capacité
distance: éloignement > parcourir
rythme: cadence, allure, fréquence, vitesse
magnitude: > échelle de Richter, intensité
intensité: puissance > magnitude
puissance: > mégawatts, chevaux
prix: > vendu
valeur marchande: prix
devis: > coût estimé
loyer: bail > mensualité
mensualité: > remboursement
salaire: > appointements, fiche de paie
pension: > allocation
rançon: > somme exigée, extorsion
quantité: volume
médiane: > moyenne
niveau: > seuil, hauteur
fréquentation: > spectateurs, nombre de visiteurs
affluence: > foule
tirage: > exemplaires
ventes: commercialisation > exemplaires vendus
population: > nombre d'habitants
espérance de vie: > durée de vie
densité: > habitants au kilomètre carré
concentration: teneur > taux
intervalle: écart
excédent: surplus > solde positif
bond: progression > forte hausse
adresse: > domicile
ville natale: lieu de naissance
ressortissant: citoyen > originaire, nationalité
mot d'ordre: consigne
parcours: > itinéraire
itinéraire: tracé > parcours
sentence: jugement
perpétuité: > réclusion criminelle, réclusion criminelle à perpétuité
caution: > libération sous caution, dépôt de garantie
mandat d'arrêt: > avis de recherche
réquisitoire: réquisitions
plaidoirie: plaidoyer > défense
comparution immédiate: > jugé en comparution immédiate
chef d'accusation: > accusation, inculpé
parricide: > meurtre de son père
infanticide: > meurtre de son enfant
tentative d'assassinat: > tentative de meurtre
guet-apens: traquenard
traquenard: piège
séquestration: > retenu contre son gré, détention arbitraire, retenu de force
massacre: > bain de sang, hécatombe, boucherie
altercation: > accrochage
chantage: > maître chanteur, sextorsion
abus de confiance: > détournement
conflit d'intérêts: > prise illégale d'intérêts
favoritisme: > passe-droit, népotisme
népotisme: > favoritisme
stupéfiants: narcotiques
ecstasy: > MDMA, drogue de synthèse
descente de police: perquisition, rafle, coup de filet, opération de police
saccage: > pillage
course-poursuite: poursuite > prendre en chasse
alcoolémie: > taux d'alcool, grammes d'alcool
éthylotest: > alcootest
alcootest: > éthylotest
jurisprudence: > précédent
`;
