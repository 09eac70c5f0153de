/** Clipped words, familiar shortenings and chat abbreviations with the full word, as in `colloquial.ts`. */
export const ASKED_CLIPPED = `
accro: dépendant
actu: actualité
admin: administration, administrateur
agglo: agglomération
ambu: ambulance, ambulancier
amphi: amphithéâtre
anniv: anniversaire
anthro: anthropologue
appart: appartement, logement
appli: application
aprem: après-midi
archéo: archéologue, archéologie
asso: association
assoc: association
assos: associations
aéro: aéroport
bénef: bénéfice
bénéf: bénéfice
cardio: cardiologue, cardiologie
cata: catastrophe
certif: certificat
champi: champignon
chir: chirurgie, chirurgien
chimio: chimiothérapie
chrono: chronomètre, temps
ciné: cinéma
clim: climatisation
co-pro: copropriété
coloc: colocation, colocataire
com: communication
com com: communauté de communes
comcom: communauté de communes
comm: communication
compét: compétition
conf: conférence
confs: conférences
conso: consommation, consommateur
coop: coopérative, coopération
crim: criminelle, criminel
dém: démission
démo: démonstration
dépt: département
deg: degré
dir: directeur, direction
dircab: directeur de cabinet
dircom: directeur de la communication
doc: docteur, médecin, document
docs: documents
dr: docteur, médecin
édito: éditorial
élec: électricité, électrique
élecs: électeurs
éco: économie, économique
écolo: écologiste, écologique
écolos: écologistes
expo: exposition
expos: expositions
exam: examen
exams: examens
fac: université, faculté
fédé: fédération
foot: football
frigo: réfrigérateur
géné: général
gouv: gouvernement
gouvernm: gouvernement
grats: gratuit
gym: gymnase, gymnastique
gynéco: gynécologue, gynécologie
hebdo: hebdomadaire
hélico: hélicoptère
hélicos: hélicoptères
héli: hélicoptère
hosto: hôpital, clinique
hosp: hospitalisation
hôp: hôpital
imm: immeuble
immo: immobilier
info: information
infos: informations
infirm: infirmier, infirmière
inspec: inspecteur
instit: instituteur, institutrice
instits: instituteurs
inter: international, intérimaire
kiné: kinésithérapeute
labo: laboratoire
labos: laboratoires
législ: législatives
loc: location
manif: manifestation
manifs: manifestations
manip: manipulation
mater: maternité
maternit: maternité
max: maximum
médoc: médicament
médocs: médicaments
médics: médicaments
météo: météorologie, météorologique
min: ministre, ministère, minute
mini: minimum
moy: moyenne
muni: municipales, municipalité
municip: municipalité
neuro: neurologue
nego: négociation
négo: négociation
négos: négociations, pourparlers
nucl: nucléaire
ophtalmo: ophtalmologue
orgas: organisateurs
ortho: orthophoniste, orthographe
parlem: parlement
pdt: président
pédia: pédiatre, pédiatrie
périph: périphérique
perf: performance
perso: personnel, personnage
perqui: perquisition
perquise: perquisition
pharma: pharmacie, pharmaceutique
philo: philosophie
PM: premier ministre
pneumo: pneumologue
pourp: pourparlers
préca: précarité
prez: président
préz: président
présid: président, présidentielle
proc: procureur, procureure, parquet
procs: procureurs
prod: production, producteur
prods: producteurs
prof: professeur, enseignant
profs: professeurs, enseignants
proprio: propriétaire
proprios: propriétaires
psy: psychiatre, psychologue
psys: psychiatres, psychologues
quali: qualité
réa: réanimation
réac: réacteur
récré: récréation
rdv: rendez-vous
régio: régional
régions: régionales
réu: réunion
resto: restaurant
restos: restaurants
retar: retard
rando: randonnée
répa: réparation
répar: réparation
sec gen: secrétaire général
sécu: sécurité, sécurité sociale
sem: semaine
socio: sociologue
spé: spécialité, spécialiste
stat: statistique
stats: statistiques, chiffres
subv: subvention
subs: subventions
sup: supérieur, supplémentaire
syndi: syndicat
tech: technologie, technique
télé: télévision
tél: téléphone
tempé: température
trad: traduction
trib: tribunal
univ: université
urg: urgences
vac: vaccin, vaccination
vacs: vacances
véto: vétérinaire
vétos: vétérinaires
vice-prés: vice-président
visio: visioconférence
AG: assemblée générale
ARS: agence régionale de santé
BAC: brigade anticriminalité
CA: chiffre d'affaires
CDD: contrat à durée déterminée
CDI: contrat à durée indéterminée
CHU: centre hospitalier universitaire, hôpital
CHR: centre hospitalier régional, hôpital
CH: centre hospitalier, hôpital
DG: directeur général, directrice générale, directeur général des services
GAV: garde à vue
HP: hôpital psychiatrique
PJ: police judiciaire
PLU: plan local d'urbanisme
PSE: plan social, plan de sauvegarde de l'emploi
RN: route nationale, Rassemblement national
TGV: train
UE: Union européenne
palu: paludisme, malaria
diplo: diplomatique, diplomatie
perquis: perquisition
`;
