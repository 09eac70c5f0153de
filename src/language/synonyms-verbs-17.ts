/** The most used verbs, with their nouns: lines as in `synonyms-verbs.ts`. */
export const VERBS_IN_COMMON = `
armer: armement, munir
pendre: pendaison, pendouiller
laisser: léguer > abandonner
siéger: séance, résider
sembler: apparence
sentir: ressentir, percevoir, flairer
tourner: pivoter, se retourner
se battre: > lutter
partager: morceler
fondre: liquéfier
défaire: vaincre
traverser: transpercer
distinguer: différencier
chasser: pourchasser, évincer, bannir, virer
conquérir: soumettre, envahir
intéresser: captiver
activer: déclencher, actionner
danser: valser, se trémousser, bal, se déhancher
concentrer: focaliser
lever: soulever
multiplier: accroître
répandre: disséminer, disperser
confronter: opposer
reposer: se délasser
troubler: déstabiliser
ensuivre: découler, résulter
forger: fabriquer
glacer: geler, refroidir
spécialiser: spécialiste
affecter: attribuer
agencer: disposer, aménager
fausser: altérer, biaiser
fortifier: renforcer, consolider, fortification
ressembler: évoquer
émerger: émergence
exténuer: > épuiser
rater: foirer, ratage
adjoindre: ajouter, associer
débarrasser: dégager
fédérer: unir, réunir
surmonter: vaincre, franchir, dépasser
s'expatrier: > émigrer
étouffer: > éteindre
diversifier: varier, diversification
déjeuner: manger
dîner: manger
prodiguer: dispenser
respirer: souffler
rouer: tabasser
sauter: bondir, sautiller
sonner: retentir
se relayer: > alterner
approfondir: creuser, développer, étudier
cohabiter: coexister
enrager: s'énerver
exciter: stimuler, énerver
gratter: racler
induire: entraîner, provoquer
intriguer: interpeller, étonner
meubler: ameublement
se défier: > méfier
ombrager: abriter
opiner: acquiescer, approuver
percer: perforer
ponctuer: rythmer
pourvoir: fournir, attribuer
procurer: apporter
repenser: réfléchir, revoir
réciter: déclamer
suppléer: suppléance, pallier
teindre: teinture, colorer
cuire: mijoter
absenter: absence
accréditer: confirmer, certifier
ancrer: fixer, enraciner, implanter
centraliser: regrouper
cloisonner: compartimenter, séparer
coexister: coexistence, vivre ensemble
différer: diverger
distraire: distraction
diverger: divergence
débaucher: recruter, débauchage
décomposer: décomposition, pourrir
déshabiller: dévêtir, dénuder
endurer: supporter
enfoncer: > défoncer
figer: immobiliser
foncer: accélérer, se précipiter
influer: influencer
infléchir: modifier, inflexion
interférer: interférence, s'immiscer
jaillir: gicler
pomper: pompage, aspirer
résigner: renoncer
`;
