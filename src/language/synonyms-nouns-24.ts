/** General nouns of any news. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_24 = `
acompte: arrhes
accolade: étreinte
adepte: > disciple, amateur
affaire judiciaire: > procès
ambiance: atmosphère
amitié: > ami
amoureux: épris
ancêtre: > ascendant
anomalie: irrégularité
antidote: contrepoison
aptitude: capacité
attrait: > charme
audace: > hardiesse, culot
beauté: > splendeur
brouille: dispute, querelle
cauchemar: > mauvais rêve
commémoration: > hommage
chaos: désordre
charme: > attrait
circonstances: conditions > contexte
contexte: > circonstances
cohabitation: > vivre ensemble
savoir-faire: expertise
comportement: attitude
confrontation: affrontement, face-à-face
fronde: rébellion > contestation
copie: > duplicata
cortège: > procession
procession: > cortège
crevasse: > fissure
cruauté: > barbarie, sauvagerie
barbarie: > cruauté
culot: > audace
déception: désillusion
déclin: décadence
décollecte: > retrait
souhait: vœu
destination: > direction
détresse: > désespoir, SOS
désespoir: > détresse
développement: essor > croissance
discorde: zizanie
distraction: loisir, divertissement
fragment: morceau
édition: > parution
effroi: terreur, épouvante
effort: > sacrifice
canalisation: tuyau
éloge: louange
emprise: > influence
machine: appareil
ennui: problème
enquête: > recherches
entraide: solidarité
pardon: > clémence
exigence: > condition
expédition: > voyage
farce: plaisanterie
privilège: > passe-droit
fermeté: > intransigeance, sévérité
fierté: > orgueil
fléau: > calamité
fluctuation: variation
formulaire: > questionnaire
fureur: rage
gaspillage: > gâchis
gâchis: > gaspillage
gestion: administration > pilotage
guérilla: > rébellion, maquis
hésitation: > atermoiement
hospitalité: accueil
humiliation: affront
illusion: > mirage
incident: > accroc, accrochage
inconvénient: désavantage
tollé: > levée de boucliers
initiative: > démarche
démarche: > initiative
injure: outrage
injustice: > iniquité
instabilité: > fragilité
instrument: outil
intention: dessein
intrusion: > effraction
effraction: > intrusion
jalousie: > convoitise
jonction: raccordement
loisirs: divertissements
hécatombe: > massacre
mélange: > mixture
mépris: dédain
mésentente: désaccord
messager: émissaire
multitude: foule > quantité
nervosité: > fébrilité
objection: > opposition
parrainage: > soutien
perfection: > excellence
persécution: > oppression
oppression: > persécution, répression
répression: > oppression
peuple: > population
planification: > programme
pluralité: > diversité
diversité: variété
poison: venin > substance toxique
précaution: > mesure de sécurité
prédiction: prévision
préférence: > choix
priorité: > essentiel
procédé: méthode
profession: > travail
abysses: > grands fonds
provocation: > provoquer
recensement: > compter la population
renfort: > soutien, troupes supplémentaires
renommée: notoriété
notoriété: célébrité
rénovateur: > réformateur
respect: > considération
ressemblance: similitude
robustesse: solidité
rumeur: > ragot
sabotage: > acte de malveillance
sacrifice: > effort
simulation: > exercice
singularité: particularité
particularité: spécificité
soif: > déshydratation
déshydratation: > soif
dénouement: épilogue
soupçon: suspicion
stratégie: tactique
submersion: > inondation
témoignage: déposition
terreur: épouvante
tracas: ennui, souci
trahison: > déloyauté
tribu: peuplade
tutelle: > curatelle
violation: infraction
volontariat: bénévolat
`;
