/** Health, school, farms, weather, sea, mountains and roads. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_21 = `
urgences: service des urgences
bloc opératoire: > salle d'opération
tumeur: > métastase
rougeole: > vaccin ROR
varicelle: > boutons
paludisme: malaria
rage: > enragé
choléra: > épidémie
tuberculose: > bacille
listeria: listériose
salmonelle: salmonellose > intoxication
bactérie: > bacille
dépression: > burn-out, mal de vivre
Alzheimer: > perte de mémoire
surpoids: > kilos en trop
blessure: > lésion, contusion
contusion: > ecchymose
autopsie: > examen du corps
piqûre: > seringue
seringue: aiguille > piqûre
médicament: > cachet, spécialité pharmaceutique
antibiotique: > traitement
antidépresseur: > traitement
rechute: récidive, aggravation > retomber malade
rémission: > guérison
IRM: > imagerie
maternelle: > école maternelle
concours: > épreuve
triche: > fraude aux examens
orientation: > affectation
master: > diplôme
doctorat: thèse > docteur
Crous: > restaurant universitaire
illettrisme: > ne sait pas lire
analphabète: illettré
manuel scolaire: > livre scolaire, livre de classe
punition: > retenue
exclusion: renvoi, éviction
agriculture: > monde agricole
élevage: > cheptel, poulailler, porcherie
porcherie: élevage porcin > élevage de porcs
poulailler: > élevage de poules, bâtiment d'élevage
dermatose nodulaire: > DNC
fièvre catarrhale: > maladie de la langue bleue, FCO, langue bleue
épizootie: > maladie animale
colza: > tournesol
vignoble: > domaine viticole
nappe phréatique: eaux souterraines > réserves d'eau souterraines, nappes
jachère: > terres
serre: > maraîchage, tunnel, verrière
moissonneuse: > batteuse, moissonneuse-batteuse
grêle: > orage de grêle
canyon: gorge
cascade: > chute d'eau
rivière: > affluent
vague: > houle, déferlante
houle: > vagues, mer agitée
baie: anse
archipel: îles
port: > docks, bâtiment de guerre, Charles-de-Gaulle
digue: barrage > rempart, brise-lames
barque: canot, embarcation
embarcation: > pirogue
pirogue: canoë > embarcation
méthanier: > navire
SNSM: > sauveteurs en mer
alpage: > pâturage
pâturage: prairie
prairie: pré
domaine skiable: station > pistes, pistes de ski
hors-piste: > ski hors-piste, avalanche
PGHM: > gendarmes de haute montagne, secours en montagne
long-courrier: > vol
décollage: > envol
turbulences: > trou d'air
espace aérien: > ciel
tonneau: barrique > retournement
bas-côté: accotement
bretelle: > échangeur
échangeur: > bretelle
aire de repos: > aire d'autoroute
ralentisseur: dos d'âne, gendarme couché
parcmètre: horodateur
covoiturage: > partage de voiture
autopartage: > voiture partagée
RER: > train de banlieue
TER: > train régional
locomotive: motrice > train
aiguillage: > rails
caténaire: > câble électrique
fret: > transport de marchandises, marchandises
`;
