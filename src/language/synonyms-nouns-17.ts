/** Adjectives of a field, with its nouns. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_17 = `
agricole: > fermier, ferme
rural: campagnard, agricole > village
forestier: sylvicole
viticole: vinicole > vignoble
maritime: > côtier
côtier: littoral
polaire: > pôle, arctique, antarctique
arctique: > pôle Nord, polaire, Grand Nord
tropical: > tropiques, équatorial
équatorial: > équateur, tropical
météorologique: > climatique
sismique: > tellurique
pétrolier: > hydrocarbures
électrique: > à batterie, courant électrique
minier: > extraction
textile: > habillement
aéronautique: aérien > aviation, avion, avionneur
aérien: > avion, aviation
spatial: > fusée, cosmos
ferroviaire: > chemin de fer
piéton: piétonnier
pédagogique: éducatif
chirurgical: > chirurgie, chirurgien
psychiatrique: aliéniste > santé mentale
psychologique: psychique > mental, moral
physique: corporel > musculaire
dentaire: > bucco-dentaire
respiratoire: > poumons, pulmonaire, respiration
sexuel: > sexe
génétique: > héréditaire
héréditaire: > génétique, transmis
viral: > virus
bactérien: > bactérie, microbien
paralympique: handisport > handicapé
culturel: > culture, artistique
muséal: > musée
patrimonial: > patrimoine
scénique: > scène
audiovisuel: > télévision, radio
télévisé: > retransmis
radiophonique: > radio
cultuel: > religieux, culte
musulman: > mahométan
protestant: luthérien > protestantisme
bouddhiste: > bouddhisme
élyséen: > présidentiel
municipal: communal > élection des maires
communal: > commune
départemental: > conseil départemental, département
fédéral: > fédération
international: planétaire
mondial: planétaire, global
planétaire: global
militaire: > guerrier
pénitentiaire: carcéral
juridique: > judiciaire, droit
disciplinaire: > sanction, discipline
commercial: marchand
financier: pécuniaire > finances, argent
foncier: > terrain, terres
domestique: ménager > à la maison, employé de maison
sénile: > vieillesse
féminin: femelle
humain: > homme
animalier: > animaux
végétal: > plante
floral: > fleur
fruitier: > fruits
légumier: > légumes
sucrier: > sucre
betteravier: > betterave
horticole: > fleurs, plantes
environnemental: > environnement
durable: pérenne > écologique, à long terme
pérenne: permanent
bio: > issu de l'agriculture biologique
polluant: > toxique, insalubre, substance toxique
inflammable: combustible > qui prend feu
radioactif: irradié > nucléaire, radiation
estival: > saison chaude
pascal: > Pâques
biennal: > tous les deux ans
quinquennal: > cinq ans, quinquennat
bimensuel: > deux fois par mois, quinzaine
tardif: > en retard, sur le tard
ultérieur: postérieur
antérieur: préalable
préalable: condition, prérequis > avant
simultané: concomitant
consécutif: successif, d'affilée
éternel: perpétuel, immortel
bref: court, rapide > de courte durée
court: > de courte durée
rapide: > véloce, à vive allure, en un temps record
`;
