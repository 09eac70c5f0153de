/** General nouns, qualities and feelings, and people by kinship and standing. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_29 = `
moment: instant
sujet: thème, thématique > objet
thème: thématique
idée: concept > suggestion, notion, piste
concept: notion
technique: procédé, méthode
méthode: mode opératoire
manière: façon
exemple: illustration, modèle
événement: > manifestation, incident
chose: objet, truc
truc: objet, astuce
astuce: ruse, combine
spécificité: singularité
qualité: atout, vertu > mérite
atout: point fort, avantage
défaut: vice, faille > imperfection, malfaçon
imperfection: > défaut
malfaçon: > défaut, vice de construction
faiblesse: point faible, fragilité, vulnérabilité
avantage: > privilège
désavantage: handicap
prérogative: attribution, compétence
possibilité: éventualité, opportunité > option, faculté
éventualité: hypothèse, scénario
supposition: hypothèse, conjecture, présomption
conjecture: hypothèse
aubaine: opportunité, bonne affaire
condition: critère, prérequis
critère: paramètre
prérequis: exigence
nécessité: besoin, impératif, obligation
besoin: > exigence
impératif: obligation
contrainte: > restriction
élément: composant, pièce
composant: pièce
détail: précision
précision: éclaircissement
éclaircissement: explication
aspect: facette, dimension
facette: visage
étape: phase, stade, palier
phase: stade, période
palier: seuil
processus: procédure, démarche > mécanisme
mécanisme: dispositif, système
cycle: période
fréquence: périodicité
tendance: évolution, mode > orientation, penchant
penchant: goût > tendance
perspective: horizon, avenir > possibilité
horizon: échéance
avenir: futur, lendemains
issue: dénouement
printemps: renouveau > saison printanière
automne: > saison automnale
sens: signification
dessein: projet
ambition: aspiration, prétention
aspiration: désir
énergie: vigueur, dynamisme, tonus
ardeur: zèle, énergie, enthousiasme
zèle: empressement
connaissance: > notion
bon sens: sagesse
sagesse: prudence
témérité: imprudence
négligence: laxisme > laisser-aller, défaut d'entretien
laxisme: permissivité > laisser-aller
étourderie: inattention, distraction
inattention: distraction > moment d'inattention
maladresse: gaucherie, bévue
bévue: bourde
lapsus: bourde > langue qui a fourché
prudence: précaution, circonspection, retenue
patience: calme, persévérance
persévérance: ténacité, obstination, endurance
obstination: acharnement, ténacité
lâcheté: couardise
loyauté: fidélité, dévouement
dévouement: abnégation, engagement
abnégation: sacrifice
générosité: largesse, altruisme, bonté
bonté: bienveillance
bienveillance: gentillesse
gentillesse: bonté, amabilité
méchanceté: malveillance, cruauté
sauvagerie: barbarie, brutalité
hypocrisie: double langage, fausseté, duplicité
condescendance: arrogance
orgueil: vanité, ego
vanité: prétention
honnêteté: probité, intégrité, franchise
probité: intégrité
sincérité: franchise, honnêteté, franc
politesse: courtoisie
incivilité: impolitesse > manque de respect
admiration: fascination
fascination: attrait
rancune: ressentiment, rancœur, amertume
rancœur: ressentiment, amertume
amertume: déception
animosité: antipathie
sympathie: affection, amitié, agréable
affection: tendresse, attachement
tendresse: douceur
ferveur: enthousiasme
enthousiasme: engouement
chagrin: douleur
nostalgie: regret
désarroi: trouble
lassitude: fatigue, usure
stupéfaction: étonnement
épouvante: horreur
horreur: atrocité
psychose: > peur collective
anxiété: inquiétude
stress: > tension nerveuse
appréhension: crainte, peur
suspicion: doute
doute: scepticisme
incertitude: flou, inconnue
scepticisme: incrédulité
optimisme: confiance
déshonneur: infamie
remords: contrition
repentir: contrition
embarras: malaise
solitude: isolement
pitié: compassion, commisération
compassion: empathie
gratitude: reconnaissance
ingratitude: > manque de reconnaissance
fatigue: surmenage, lessivé
surmenage: épuisement professionnel
homme: > quadragénaire, trentenaire, quinquagénaire
femme: dame > quadragénaire, trentenaire, quinquagénaire
monsieur: homme
personne: individu, quidam
humanité: > espèce humaine, genre humain
ethnie: communauté > peuple
clan: famille, camp
auditoire: public
idole: star, icône
icône: symbole > figure emblématique
personnage: protagoniste, figure
protagoniste: acteur
chef de file: tête de liste
successeur: héritier, dauphin
prédécesseur: devancier
descendance: progéniture, enfants, postérité
progéniture: enfants
jumeaux: bessons
gendre: > beau-fils
belle-fille: bru
beaux-parents: belle-famille
amant: maîtresse
mariage: épousailles
divorce: rupture
fiançailles: > demande en mariage
pacs: > pacte civil de solidarité
grossesse: maternité
paternité: > congé de paternité
baptême: > sacrement
voisin: > habitant du quartier
bailleur: loueur
hôte: convive
convive: invité
visiteur: hôte
touriste: voyageur
traître: félon, renégat, perfide
compétiteur: participant
partenaire: associé
confident: ami, proche
mentor: guide
disciple: fidèle
aventurier: baroudeur
`;
