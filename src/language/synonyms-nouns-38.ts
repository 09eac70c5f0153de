/** What is done and comes of it: nouns of acts. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_38 = `
abandon: désistement > délaissement
désistement: retrait
abolition: suppression, abrogation
abrogation: suppression
accélération: intensification
accompagnement: encadrement
accroissement: hausse
accueil: réception
acheminement: livraison
déclenchement: démarrage
ajustement: correction
adhésion: inscription, ralliement
ajournement: renvoi
allègement: réduction, baisse
altération: dégradation
aménagement: > équipement
amorce: début
ampleur: étendue, importance
apaisement: accalmie
désescalade: détente
accalmie: trêve
apparition: émergence
approbation: accord, validation
arrivage: livraison
arrivée au pouvoir: > élection
assainissement: > eaux usées, station d'épuration
assemblage: montage
bannissement: exclusion
bannière: étendard
basculement: virage
boom: essor, explosion, envolée
expansion: développement
brassage: mélange
cadrage: > orientation
ouverture: lancement
cérémonie d'adieu: > obsèques
clivage: fracture, division
combine: magouille, arnaque
comparaison: parallèle
attitude: posture
imbroglio: embrouillamini
contingent: quota
inspection: visite
contrepartie: compensation, échange
coopération: partenariat
friction: désaccord
débat: > échange de vues
débâcle électorale: > défaite
décalage: écart
déchéance: > destitution
découpage: > division
défection: désistement, absence
dégel: réchauffement
démantèlement: démontage, destruction
démonstration: preuve, exhibition
dénonciation: signalement > accusation
dépouillement: > comptage des voix
dérive: excès, dérapage
désintérêt: indifférence
désapprobation: réprobation
pagaille: bazar
deuxième chance: > seconde chance
révélation: divulgation
distribution: > répartition
répartition: > distribution
échange: > troc
troc: > échange
échappatoire: > issue
échauffement: > réchauffement
éclosion: naissance
éducation sexuelle: > vie affective et sexuelle
emballement: accélération
enlisement: impasse
épandage: > pulvérisation
équilibre: stabilité
équipement: matériel
érosion: recul, usure
état des lieux: diagnostic
extradition: > remise à la justice
facilité: aisance
forage: puits
friche industrielle: > site désaffecté
identification: reconnaissance
immersion: plongée
incapacité: impuissance
indisponibilité: absence
inscription: enregistrement
lacune: manque, carence
lancement: démarrage
manipulation: > propagande
propagande: désinformation
marchandage: tractation
mécénat: parrainage
méprise: malentendu
malentendu: quiproquo
mixité: diversité
mobilisation: mouvement
mutisme: silence
omission: oubli
plafonnement: blocage
promotion: avancement
raccourcissement: réduction
rapatriement: > retour au pays
rappel à l'ordre: avertissement, remontrance
réprimande: avertissement
réapparition: retour
reconduction: renouvellement
redressement: reprise
reprise: redémarrage
réélection: > second mandat
référence: > modèle
regain: retour, sursaut
règle: principe
norme: standard
régularisation: > papiers
relâchement: > laisser-aller
restitution: retour
remontée: hausse
repérage: localisation
représentant: délégué
résignation: fatalisme
résurgence: retour, réapparition
rumeur infondée: > fausse rumeur
saisie: confiscation
sauvetage en mer: > SNSM
scission: division
sensibilisation: > prévention
prévention: > sensibilisation
soumission: obéissance
stagnation: immobilisme
stockage: entreposage
subterfuge: ruse, stratagème
surpopulation carcérale: > prisons surpeuplées
thésaurisation: > épargne
traçabilité: > origine
transaction: > vente, accord
transparence: clarté
traque: chasse à l'homme
tri: sélection
imposteur: mythomane
vacance du pouvoir: > intérim
verdissement: > écologie
versatilité: > instable
visite officielle: déplacement
volatilité: > fluctuations
`;
