/** General nouns of any news. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_24 = `
acompte: arrhes
accolade: étreinte
adepte: > disciple, amateur
affaire judiciaire: > procès, dossier judiciaire
ambiance: atmosphère
amitié: > ami
amoureux: épris, tourtereaux
ancêtre: > ascendant
anomalie: irrégularité
antidote: contrepoison
aptitude: capacité
attrait: > charme
audace: toupet, témérité > hardiesse, culot
beauté: esthétique > splendeur
brouille: dispute, querelle
cauchemar: > mauvais rêve
commémoration: > hommage
chaos: désordre
charme: > attrait
circonstances: conditions > contexte
contexte: > circonstances
cohabitation: > vivre ensemble
savoir-faire: expertise
comportement: attitude, conduite
confrontation: affrontement, face-à-face
fronde: rébellion > contestation
copie: reproduction > duplicata
cortège: > procession
procession: > cortège
crevasse: > fissure
cruauté: férocité > barbarie, sauvagerie
barbarie: > cruauté
culot: toupet, aplomb > audace
déception: désillusion
déclin: décadence, affaiblissement
décollecte: > retrait
souhait: vœu
destination: > direction
détresse: désarroi > désespoir, SOS
désespoir: > détresse
développement: essor > croissance
discorde: zizanie, mésentente, division
distraction: loisir, divertissement
fragment: morceau
édition: > parution
effroi: terreur, épouvante, horreur
effort: > sacrifice
canalisation: tuyau, conduite
éloge: louange
emprise: ascendant > influence
machine: appareil
ennui: problème, lassitude, monotonie, barbant
enquête: > recherches
entraide: solidarité
pardon: > clémence
exigence: > condition
expédition: > voyage
farce: plaisanterie
privilège: faveur, prérogative > passe-droit, avantage
fermeté: > intransigeance, sévérité
fierté: > orgueil
fléau: > calamité
fluctuation: variation
formulaire: > questionnaire, dossier
fureur: rage
gaspillage: > gâchis
gâchis: > gaspillage
gestion: administration > pilotage
guérilla: > rébellion, maquis
hésitation: indécision > atermoiement
hospitalité: accueil
humiliation: affront
illusion: > mirage
incident: > accroc, accrochage
inconvénient: désavantage, point faible, défaut
tollé: > levée de boucliers, concert de protestations
initiative: > démarche
démarche: > initiative
injure: outrage
injustice: > iniquité
instabilité: turbulence > fragilité
instrument: outil
intention: dessein, volonté
intrusion: > effraction
effraction: > intrusion
jalousie: > convoitise
jonction: raccordement
loisirs: divertissements
hécatombe: > massacre
mélange: > mixture
mépris: dédain, condescendance
mésentente: désaccord
messager: émissaire
multitude: foule > quantité
nervosité: > fébrilité
objection: > opposition
parrainage: sponsoring > soutien
perfection: > excellence
persécution: > oppression
oppression: > persécution, répression
répression: > oppression
peuple: nation > population, ethnie
planification: > programme
pluralité: > diversité
diversité: variété
poison: venin > substance toxique
précaution: > mesure de sécurité
prédiction: prévision, prophétie, pronostic
préférence: > choix
priorité: > essentiel
procédé: méthode
profession: > travail
abysses: > grands fonds
provocation: > provoquer
recensement: > compter la population, population
renfort: > soutien, troupes supplémentaires
renommée: notoriété
notoriété: célébrité
rénovateur: > réformateur
respect: égards > considération
ressemblance: similitude
robustesse: solidité
rumeur: > ragot
sabotage: > acte de malveillance
sacrifice: > effort
simulation: > exercice
singularité: particularité
particularité: spécificité, caractéristique > originalité
soif: > déshydratation
déshydratation: manque d'eau > soif
dénouement: épilogue
soupçon: suspicion
stratégie: tactique
submersion: > inondation
témoignage: déposition, récit
terreur: épouvante
tracas: ennui, souci
trahison: traîtrise, félonie > déloyauté
tribu: peuplade, clan, ethnie
tutelle: > curatelle
violation: infraction, atteinte
volontariat: bénévolat
`;
