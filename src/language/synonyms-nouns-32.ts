/** Food, school, police and courts. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_32 = `
approvisionnement: fourniture
denrée alimentaire: aliment > produit alimentaire
hamburger: burger
pique-nique: > repas en plein air
festin: ripaille
caviste: > marchand de vin
boisson: breuvage
lait infantile: lait en poudre > lait maternisé
steak: viande hachée
viande hachée: steak haché
crustacés: > langoustine
primeur: maraîcher > marchand de légumes
frites: > pommes de terre
agrumes: > orange, citron, clémentine, pamplemousse
viennoiserie: croissant, pain au chocolat
pain au chocolat: chocolatine
friandise: confiserie, sucrerie
crème glacée: sorbet > glace
épice: > safran, poivre, piment
condiment: assaisonnement > moutarde
huile: > tournesol, olive
rappel de produits: > retrait de la vente
additif: > colorant
terroir: > produit local
gourmand: > gastronome
savoureux: délicieux, succulent
délicieux: exquis
amer: > amertume
saignant: > cuisson
écolier: petite fille > élève de primaire
campus: > cité universitaire
infirmière scolaire: infirmerie
ministère de l'Éducation: Éducation nationale
scolarité: > parcours scolaire
cursus: formation
orthographe: > fautes, grammaire
cartable: > sac d'école
cahier: carnet
trousse: > crayons, stylos
fournitures scolaires: cartable, cahiers
tableau noir: > craie
récréation: > cour d'école
rentrée des classes: > reprise des cours
absentéisme: > absences
déscolarisé: décrocheur
bizutage: > week-end d'intégration
brevet: > diplôme national du brevet
admis: > lauréat
recalé: ajourné
centre de loisirs: accueil de loisirs
périscolaire: > garderie, animateur
perquisition: > visite domiciliaire
rafle: > arrestations massives
avis de recherche: appel à témoins
fugue: disparition
fugueur: > fugue
voyou: malfrat, racaille
chapardeur: > voleur
filou: fripon
pilleur: > pillage
saccageur: > saccage
crime: forfait
empoisonneur: > empoisonnement
violence: sévices
supplice: calvaire
gifle: claque
hold-up: attaque à main armée
arrachage: vol à l'arraché
argent sale: blanchiment d'argent
shit: > résine de cannabis
go-fast: > convoi de drogue
guérilla urbaine: émeutes
incendie criminel: incendie volontaire
revolver: arme de poing
kalachnikov: > fusil d'assaut, arme de guerre
mitrailleuse: mitraillette
hache: machette
bâton: gourdin, trique
correctionnelle: > tribunal correctionnel
juré: > membre du jury
bagnard: forçat
parloir: > visite au détenu
poursuites judiciaires: procédure, action en justice
coupable: fautif > auteur des faits
pourvoi: > recours en cassation
casier judiciaire: antécédents judiciaires
pièce à conviction: scellé
délateur: indic, dénonciateur
parjure: faux témoignage > faux serment
diffamation: calomnie
outrage: offense
menaces de mort: intimidation
loi: > texte législatif
vaurien: voyou
carjacking: > vol de voiture avec violence
délit de fuite: > fuite du conducteur
rodéo urbain: > rodéo à moto
`;
