/**
 * What people type for what the press writes, as in `colloquial.ts` (continued):
 * deaths, injuries and rescues, accidents, fire, weather, health, police, crime, courts and prisons.
 */
export const ASKED_HARM_2 = `
CHU: centre hospitalier
hosto: centre hospitalier, clinique, CHU
hôpital: centre hospitalier, établissement, hospitaliser, soigner
réa: réanimation, soins intensifs
réanimation: soins intensifs
soins: prise en charge
soigner: prendre en charge, traiter, prise en charge
pris en charge: hospitalisé
guéri: rétabli
convalescence: repos, rétablissement
opéré: intervention chirurgicale, bloc opératoire
chirurgien: opération, chirurgie, bloc opératoire
greffe: transplantation, don d'organes
don d'organes: donneur, prélèvement
don du sang: donneur, collecte
prise de sang: analyse, prélèvement
scanner: IRM, imagerie
dents: dentiste, dentaire
dentiste: dentaire, cabinet
lunettes: opticien, optique
ophtalmo: ophtalmologue
généraliste: médecin, médecin traitant
médecin de famille: généraliste, médecin traitant
manque de médecins: désert médical, pénurie
désert médical: démographie médicale
toubib: généraliste, praticien
ordonnance: prescription, prescrire
arrêt maladie: congé maladie, arrêt de travail
mutuelle: complémentaire santé
carte vitale: assurance maladie
remboursé: prise en charge, restituer
pharmacie: officine, pharmacien
régime: alimentation, minceur
maigrir: perdre du poids, perte de poids
grossir: prendre du poids, obésité
obèse: surpoids
fumeur: tabac, tabagisme
clope: tabagisme, fumer
alcoolo: alcoolique
accro: dépendant, dépendance, addiction
addiction: dépendance
overdose: surdose
espérance de vie: longévité, mortalité
doyen: centenaire
centenaire: cent ans
bouffe avariée: intoxication alimentaire
intoxication: intoxiqué, fausse information, désinformation
rappel de produits: rappel, retirer de la vente
flic: gendarme, agent, fonctionnaire de police, forces de l'ordre
keufs: police, forces de l'ordre
poulets: police
police: enquêteurs, agents
gendarme: gendarmerie, militaire, brigade
CRS: forces de l'ordre
RAID: unité d'élite, forces d'intervention
GIGN: unité d'élite, forces d'intervention
commico: commissariat
commissariat: poste de police
se faire gauler: interpellé, arrêté
serrer: interpeller, arrêter
alpaguer: interpeller, arrêter
arrêté: interpellé, placé en garde à vue, appréhendé, cessation, suspension, interrompre, stopper
arrestation: interpellation, coup de filet
coup de filet: interpellations
menottes: interpeller, arrêter
mis en garde à vue: interpellé, placé
interroger: entendre, audition, interrogatoire, auditionné, questionné
interrogatoire: audition, entendu
questionner: entendre
fouiller: perquisitionner, perquisition, mettre au jour, excavation
descente: perquisition, opération de police
enquêter: investigations, instruire, instruction, information judiciaire
enquêteur: policier, gendarme, inspecteur
détective: enquêteur
preuve: élément, indice, pièce
indice: trace, élément, indicateur, informateur
trace: empreinte, piste
ADN: empreinte génétique, génétique
empreinte: ADN
piste: hypothèse, thèse, privilégier
caméras: vidéosurveillance, images, vidéoprotection, filmer
vidéosurveillance: vidéoprotection
filmé: images, long-métrage, réalisateur, sélection
écoutes: écoute téléphonique, intercepter
mouchard: balise, traceur
balance: indicateur, informateur
témoin: témoignage, assister, riverain
voir la scène: témoin, assister
repéré: localisé, identifié
identifier: identité, reconnaître
trouvé: saisi, identifier, mettre au jour
retrouvé: localisé, repêché
repêché: sorti de l'eau
trouvaille: découverte
confisquer: saisir
saisi: intercepté
mettre la main sur: saisir, découvrir, retrouver, arrêter
intercepter: arrêter
en cavale: fugitif, en fuite, recherché, évadé
en fuite: fugitif, recherché, révéler
s'enfuir: fuir, fuite
évadé: fugitif, évasion, prendre la fuite
filature: surveillance, suivre
contrôle d'identité: contrôle, papiers
papiers: pièce d'identité, documents, titre de séjour, clandestin, situation irrégulière
carte d'identité: pièce d'identité
bavure: violences policières, IGPN
police des polices: inspection générale
tirer: ouvrir le feu, coup de feu, faire feu, ballon
coup de feu: détonation, ouvrir le feu
tireur: assaillant, ouvrir le feu
fusillade: tirs, coups de feu, tireur
tuerie: fusillade, massacre, carnage
massacre: carnage
flingue: arme, pistolet, revolver, arme à feu
arme: pistolet, fusil, couteau, arme à feu
arme à feu: pistolet, fusil, revolver
fusil: carabine
pistolet: arme de poing, revolver
couteau: arme blanche, poignarder, lame
coup de couteau: poignarder, arme blanche, blessé
poignarder: arme blanche
bombe: engin explosif, explosif, attentat
attentat: attaque terroriste, explosion, terroriste
terroriste: assaillant, djihadiste
kamikaze: attentat suicide
prendre en otage: prise d'otages, séquestrer, retenir
preneur d'otages: prise d'otages, forcené
forcené: retranché, barricadé
enlever: kidnapper, ravisseur, retirer, supprimer, ôter
kidnapper: ravisseur, séquestrer
kidnapping: enlèvement, rapt
ravisseur: kidnappeur
rançon: somme, exiger, payer
assassin: meurtrier, tueur, auteur
meurtrier: tueur, auteur
tueur: tireur
tueur en série: serial killer, meurtres
meurtre: homicide, assassinat
crime: homicide, meurtre, assassinat
coupable: auteur, responsable, condamné
auteur: responsable, suspect, assaillant, romancier, signer
suspect: mis en cause, interpellé, soupçonné
soupçonné: mis en cause, présumé
complice: complicité, acolyte
gang: bande, réseau, malfaiteurs
bande: groupe, malfaiteurs
mafia: crime organisé, mafieux
caïd: trafiquant, baron de la drogue
baron de la drogue: trafiquant, narcotrafiquant
narco: narcotrafic, narcotrafiquant, trafic de drogue
deal: trafic de stupéfiants, point de deal, accord
point de deal: trafic de stupéfiants
trafic: stupéfiants, réseau, contrebande, perturbé
contrebande: douanes
cannabis: résine, haschich, herbe
cocaïne: poudre
kilos de drogue: saisie, stupéfiants
voler: dérober, cambriolage, s'emparer, emporté, disparu, larcin, liaisons aériennes
voleur: cambrioleur, malfaiteur, auteur
cambrioleur: malfaiteur
cambrioler: effraction, s'introduire
cambriolage: effraction, butin
braquage: vol à main armée, braqueur, hold-up
braqueur: malfaiteur, vol à main armée
hold-up: vol à main armée
entrer par effraction: cambriolage, fracturer, s'introduire
effraction: fracturer, forcer
forcer la porte: effraction, fracturer
butin: préjudice, bijoux
emporté: dérobé, butin
pickpocket: vol à la tire
vol à l'arraché: arracher
piller: pillage, pillards
pillage: pillards
casseurs: dégradations, black blocs, émeutiers
émeute: violences urbaines, affrontements, émeutiers
vandalisme: dégradations, saccage, vandaliser
saccager: vandaliser, dégrader
tag: graffiti, inscription
tagger: graffiti, dégradation
dégrader: vandaliser, endommager
caillasser: jets de pierres, jeter
lyncher: passer à tabac, lynchage
tabasser: rouer de coups, coups, violences
frapper: rouer de coups, violences, agressé, raid, tir
bagarre: altercation, bataille rangée
baston: altercation, bataille rangée
altercation: dispute, rixe
dispute: différend, conflit
s'engueuler: dispute, altercation
agression: attaque, coups, violences
agresseur: assaillant, auteur
insulter: injures, injurier, outrage, propos
menacer: menaces de mort, intimider
racketter: extorsion
chantage: extorsion, menacer
violer: agression sexuelle, violeur
attouchements: agressions sexuelles, abus sexuels
pédophile: pédocriminel, agressions sexuelles sur mineurs
pédo: pédocriminel, pédophile
abus: agressions sexuelles, violences sexuelles
harceler: insistance
femme battue: violences conjugales, violences faites aux femmes
battre sa femme: violences conjugales
violences conjugales: conjoint, féminicide
maltraiter: mauvais traitements, sévices
arnaquer: berner, duper, tromperie, supercherie
arnaqueur: escroc, escroquerie
escroc: escroquerie, imposteur
faux papiers: faux documents, usage de faux
faux billets: fausse monnaie, contrefaçon, faux-monnayeur
fausse monnaie: faux-monnayeur
contrefaçon: contrefait, faux
blanchir: acquitter, innocenter
argent sale: blanchiment
pot-de-vin: corruption, dessous-de-table, bakchich
bakchich: corruption
magouille: malversations, irrégularités, détournement
détourner de l'argent: détournement de fonds, abus de biens sociaux
piquer dans la caisse: détournement de fonds, abus de confiance
abus de biens sociaux: détournement
emploi fictif: emplois fictifs, détournement de fonds
fraude fiscale: évasion fiscale, fisc
trafic d'influence: corruption
squatter: occupation illégale, squat
squat: occupation illégale, squatteurs
combine: stratagème, procédé
stratagème: ruse, mode opératoire
mode opératoire: procédé
récidive: récidiviste, antécédents
casier: casier judiciaire, antécédents, condamnations
antécédents: casier judiciaire, connu de la police
connu des flics: antécédents, défavorablement connu, connu des services
connu de la police: défavorablement connu, connu des services
juge: magistrat, tribunal, président, comparaître, verdict, décision, délibéré
tribunal: cour, juridiction, palais de justice
passer au tribunal: comparaître, jugé, audience
passer devant le juge: comparaître, jugé, déféré
passer en jugement: comparaître, jugé, procès
verdict: condamnation, décision, délibéré
procès: audience, comparaître
audience: tribunal, comparution
aller en justice: saisir la justice, porter plainte, poursuites
traîner en justice: poursuivre, porter plainte, assigner
attaquer en justice: poursuivre, porter plainte, recours
poursuivi: mis en examen, accusé
poursuites: procédure
plainte: porter plainte, saisir, mécontentement, grief
plaignant: partie civile, porter plainte, dénoncer, déplorer, mécontent
accusé: prévenu, mis en examen, soupçonné, reprocher, mettre en cause
on lui reproche: poursuivi, chef d'accusation, pointer, fustiger, faire grief
inculpé: poursuivi
risquer: encourir, passible, menacer
encourir: passible
peine: condamnation, prison, réclusion, amende
condamné: reconnu coupable, écoper
écoper: peine, infliger
prendre cher: condamné, lourde peine
ans de prison: réclusion, emprisonnement, prison ferme
années de prison: réclusion, emprisonnement, prison ferme
perpète: perpétuité, réclusion criminelle à perpétuité
perpétuité: réclusion à perpétuité, prison à vie
prison à vie: réclusion à perpétuité
peine de mort: exécution, peine capitale, exécuter
peine capitale: exécution
prison: détention, emprisonnement, réclusion, maison d'arrêt, détenu
mettre en prison: incarcérer, écrouer, emprisonner, détention provisoire
aller en prison: incarcéré, écroué, emprisonné
derrière les barreaux: incarcéré, écroué, prison, détention
zonzon: prison
prisonnier: détenu, incarcéré, captif
détenu: incarcéré
maton: surveillant pénitentiaire, gardien de prison
gardien de prison: surveillant pénitentiaire
surpopulation: surpeuplé, prisons
bracelet: bracelet électronique, surveillance électronique
bracelet électronique: assignation à résidence, surveillance électronique
sortir de prison: libéré, remise en liberté
relâcher: libérer, remettre en liberté
libéré: remis en liberté
laisser partir: libérer, relâcher
conditionnelle: libération conditionnelle
sursis: peine avec sursis
TIG: travaux d'intérêt général
amende: contravention, payer, sanction
PV: procès-verbal
contravention: verbaliser
verbaliser: amende
prune: procès-verbal
dommages et intérêts: indemnisation, verser, réparation
dédommager: indemniser, réparation
innocent: acquitté, relaxé, mettre hors de cause
acquitté: relaxé
s'en sortir libre: relaxé, acquitté
classé sans suite: non-lieu, abandon des poursuites
non-lieu: abandon des poursuites
nier les faits: contester, clamer son innocence, réfuter
clamer son innocence: nier, contester
avouer: reconnaître les faits, passer aux aveux
aveux: reconnaître
cracher le morceau: avouer, aveux
avocat: défense, conseil, maître, plaider
baveux: avocat
défendre: avocat, plaider
plaider: défense
proc: procureur, parquet
procureur: parquet, ministère public, magistrat
réclamer: requérir, demander, exiger, revendiquer
jury: jurés, cour d'assises
juré: cour d'assises, promettre, assurer, serment
faire appel: interjeter appel, recours, contester, téléphoner, joindre, contacter, exhorter, inviter, baptiser, nommer, surnommer
recours: contester, saisir
prescription: délai
expert: expertise, spécialiste
expertise: rapport
notaire: acte, succession
huissier: commissaire de justice, saisie
prud'hommes: conseil de prud'hommes, licenciement
garde des enfants: garde alternée, divorce
pension alimentaire: divorce
mineur: moins de 18 ans, adolescent
arbitraire: abusif, injuste
`;
