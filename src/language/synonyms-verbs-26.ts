/** Verbs of today and rarer ones, with the common verb and the noun: lines as in `synonyms-verbs.ts`. */
export const VERBS_OF_TODAY = `
travailler à distance: > télétravailler
hameçonner: escroquer
héliporter: transporter, hélitreuiller
hydrater: désaltérer
impatienter: agacer
imploser: éclater
improviser: inventer
individualiser: personnaliser
inféoder: soumettre
inoculer: transmettre
insuffler: inspirer
internationaliser: étendre
jubiler: se réjouir, exulter
klaxonner: avertir
laisser à l'abandon: délaisser
jeter des pierres: > lapider
larmoyer: pleurer
ficeler: attacher
lobotomiser: abrutir
luncher: déjeuner
magnifier: glorifier, embellir
marchandiser: commercialiser
marmonner: murmurer, grommeler
grommeler: murmurer, râler
matérialiser: concrétiser
mensualiser: échelonner
miniaturiser: réduire
moduler: adapter, ajuster
mortifier: humilier
navrer: désoler, attrister
nécroser: pourrir
nicher: loger
nidifier: nicher
oblitérer: composter
pacser: pacs
parquer: enfermer, confiner
pasteuriser: stériliser
pavaner: parader, se vanter
perpétrer: accomplir
pétarader: exploser
phagocyter: absorber
picorer: manger
pigmenter: colorer
pique-niquer: manger
pleuviner: pleuvoir
policer: civiliser
positiver: relativiser
poudroyer: neiger
préjuger: présumer
préluder: précéder
présupposer: supposer
priver de liberté: > emprisonner
prophétiser: prophétie
raccommoder: réparer, recoudre
radicaliser: durcir
radoter: répéter, divaguer
raffermir: consolider
rafraîchir: moderniser
ragaillardir: revigorer
revigorer: stimuler, redynamiser
rapetisser: diminuer, rétrécir
rappeler à l'ordre: > réprimander
rasséréner: tranquilliser
réadmettre: réintégrer, réadmission
réassigner: réaffecter
rebiffer: se rebeller
recentrer: recentrage
reclasser: réaffecter
reconquérir: reconquête, regagner
recracher: rejeter
récrier: protester
recueillir des voix: obtenir
redéfinir: redéfinition
rediffuser: rediffusion
redimensionner: adapter
redonner espoir: rassurer
redoubler d'efforts: intensifier
redresser: renflouer
réescompter: escompter
réévaluer: revaloriser
référencer: répertorier
refluer: reculer, reflux
réfréner: freiner, modérer
réincarcérer: remettre en prison
réinventer: transformer
rejuger: juger de nouveau, nouveau procès
rembobiner: revenir en arrière
remeubler: meubler
remouiller: mouiller
rempiler: prolonger, se représenter
renâcler: rechigner
rechigner: hésiter
réparer une injustice: réhabiliter
repêcher: secourir
répercuter: répercussion
rêvasser: rêver
réverbérer: refléter
révolutionner: transformer
ronfler: dormir
rougeoyer: brûler
sabrer: supprimer
sectionner: trancher
séculariser: laïciser
servir à rien: être inutile
siffloter: siffler
siphonner: vider, siphonnage
solidariser: unir
solidifier: durcir
sortir de la route: > déraper
soulever la colère: scandaliser > indigner
susciter la colère: scandaliser
susciter l'indignation: scandaliser
susciter l'inquiétude: alarmer
susciter des réactions: provoquer
susciter des vocations: inspirer
susciter l'émotion: émouvoir
standardiser: normaliser
stipendier: corrompre
abasourdir: étonner
subodorer: soupçonner, deviner
suborner: corrompre
subroger: remplacer
sulfater: pulvériser
surexploiter: épuiser
surimposer: surtaxer
surveiller de près: épier
tétaniser: paralyser
théâtraliser: dramatiser
tituber: chanceler
tomber dans l'escalier: > chuter
tourbillonner: tourner
traficoter: trafiquer
trembloter: trembler
tromper la vigilance: échapper
uriner: pisser
vampiriser: absorber
vassaliser: soumettre
venir au secours: > aider
venir aux nouvelles: se renseigner
venir à la rescousse: > aider, secourir
venir à manquer: se raréfier
venir à échéance: expirer
vernir: enduire
verser son sang: se sacrifier
verser de l'argent: > payer
verser une rançon: > payer
graisser la patte: corrompre, soudoyer
arroser de billets: corrompre
acheter le silence: corrompre, soudoyer
acheter des voix: corrompre
vider de son sang: saigner
viander: s'écraser
visualiser: imaginer
vitrifier: détruire
vivifier: stimuler
vivre aux crochets: dépendre
vivre d'amour et d'eau fraîche: s'aimer
vivre dans la misère: être pauvre
vivre sous le même toit: cohabiter
vivre ensemble: > cohabiter
vivre à crédit: s'endetter
zester: éplucher
accaparer l'attention: monopoliser
achalander: approvisionner
adjectiver: qualifier
affréter un avion: louer un avion
affubler: habiller, déguiser
aguicher: séduire
ahurir: étonner
ajourer: percer
aliter: rester au lit
allégoriser: symboliser
alphabétiser: instruire
ankyloser: paralyser
antidater: falsifier
écrabouiller: broyer
broyer: broyage
apostropher: interpeller
appliquer à la lettre: respecter
arc-bouter: s'appuyer
aromatiser: parfumer
arrondir les angles: apaiser
arrondir ses fins de mois: > gagner
articuler: exprimer
assourdir: étouffer
auréoler: couronner
autofinancer: financer
`;
