/** Things of every day, and of each field what the other lists lack, part 2. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_14 = `
grand patron: PDG, capitaine d'industrie
capitaine d'industrie: industriel
bénéfice net: résultat net
introduction en Bourse: > cotation
action de groupe: recours collectif
travail au noir: > travail non déclaré
travail dissimulé: > travail non déclaré
esclavage moderne: traite des êtres humains > travail forcé
prostitution: proxénétisme, travailleuse du sexe, escort
proxénète: souteneur, maquereau, traite des êtres humains
contrebandier: > trafiquant, contrebande
passeur: trafiquant de migrants
faux papiers: documents falsifiés > faux passeport, fausse identité
usurpation d'identité: identité volée > fausse identité
coup monté: guet-apens > machination
balle: > projectile, tirs
grenade: > engin explosif, grenade de désencerclement
cocktail Molotov: > engin incendiaire
gaz lacrymogène: lacrymo, grenade lacrymogène
LBD: lanceur de balles de défense, Flash-Ball
flash-ball: lanceur de balles de défense
Taser: pistolet à impulsion électrique
menottes: > entraves
manifestation interdite: rassemblement interdit
occupation d'usine: > piquet de grève
ZAD: zone à défendre
zadiste: > occupant, militant, ZAD
sit-in: rassemblement pacifique, rassemblement
die-in: action symbolique
boycott: boycottage
maux de tête: migraine, céphalées
migraine: céphalées, mal de tête
mal de dos: lombalgie
rhume: refroidissement
coup de chaleur: hyperthermie, insolation
fausse couche: interruption spontanée de grossesse
bébé-éprouvette: > fécondation in vitro
stérilité: infertilité
ménopause: > fin des règles
chirurgie esthétique: médecine esthétique, bistouri
lunettes: verres correcteurs > verres
appareil auditif: audioprothèse
pansement: > bandage
béquilles: > cannes, canne anglaise
médecin de garde: permanence des soins
autisme: troubles du spectre autistique
dyslexie: troubles de l'apprentissage
hyperactivité: TDAH, trouble de l'attention
anorexie: troubles alimentaires > trouble du comportement alimentaire
séropositif: porteur du VIH > VIH, sida
porteur sain: asymptomatique
effets secondaires: effets indésirables
essai clinique: test > étude clinique
essais cliniques: > études cliniques
cobaye: volontaire sain, sujet d'expérience > volontaires, testé
momie: > corps momifié
mammouth: > pachyderme
trou noir: > corps céleste, astre
souche: lignée, variant
mutation: transformation > variant
voiture autonome: > véhicule autonome
voiture électrique: > véhicule électrique
taxi volant: eVTOL
reconnaissance faciale: identification biométrique > biométrie
logiciel espion: spyware > Pegasus
antennes-relais: pylônes, 5G
arobase: adresse électronique
cyberharcèlement: harcèlement en ligne
trolls: harceleurs > cyberharceleur
harceleur: > auteur du harcèlement, harcèlement
deepfake: hypertrucage, vidéo truquée
téléchargement illégal: > piratage
droits d'auteur: propriété intellectuelle, royalties
plagiat: > contrefaçon, copie
course de chevaux: courses hippiques, hippisme
hippodrome: champ de courses, courses hippiques
turf: courses hippiques
paris sportifs: > mises
muscu: musculation
vélo de course: > bicyclette
saut à l'élastique: benji
escalade: varappe
surf: glisse
rallye: > course automobile
boules: pétanque
ping-pong: tennis de table
saut à la perche: > perchiste
lanterne rouge: > dernier du classement
relégation: > descente
banc de touche: > remplaçants
arrêt de jeu: temps additionnel
coup franc: > balle arrêtée
hymne national: > Marseillaise
avant-première: > projection, première projection
blockbuster: superproduction, film à gros budget
remake: > nouvelle version
adaptation: > transposition
biopic: film biographique
best-seller: succès de librairie, meilleures ventes
conte: > fable
biographie: > récit de vie, autobiographie
mémoires: autobiographie
journal intime: > carnets
dictionnaire: > ouvrage de référence
médiathécaire: bibliothécaire
faux tableau: > contrefaçon, copie
street art: art urbain
vitrail: verrière > vitraux
vitraux: verrières
défilé du 14-Juillet: > défilé militaire
kermesse: fête de l'école
fête foraine: manèges
forains: > manèges, exploitant de manège, fête foraine
marché de Noël: > chalets
sapin: arbre de Noël > conifère
sapin de Noël: arbre de Noël
Mardi gras: carnaval
poisson d'avril: > canular
pays riches: > pays développés, Occident, G7
pays pauvres: > pays en développement, Sud
Occident: > pays occidentaux
Occidentaux: Occident
Moyen-Orient: Proche-Orient
Maghreb: Afrique du Nord
Sahel: > Mali, Niger, Burkina Faso
Balkans: > Serbie, Bosnie, Kosovo
pays baltes: > Estonie, Lettonie, Lituanie
Scandinavie: > Suède, Norvège, Danemark
Benelux: > Belgique, Pays-Bas, Luxembourg
pays du Golfe: > Arabie saoudite, Émirats arabes unis, Qatar, Koweït
crise diplomatique: brouille diplomatique, tensions diplomatiques
sécession: scission > indépendance
annexion: rattachement
ingérence: immixtion, intervention
dissuasion nucléaire: force de frappe
sous-marin nucléaire: > SNLE
tranchée: > ligne de défense
embuscade: guet-apens
prisonniers de guerre: soldats capturés
échange de prisonniers: > libération de prisonniers, libération de détenus
camp de réfugiés: > camp de déplacés, déplacés
couloir humanitaire: corridor humanitaire
aide humanitaire: assistance humanitaire
casque bleu: soldat de la paix
dépenses militaires: budget de la défense, crédits militaires
budget de la défense: crédits militaires
loi martiale: état d'exception
nettoyage ethnique: épuration ethnique
esclave: > asservi
esclavage: servitude
traite négrière: esclavage, commerce triangulaire
colonisation: > époque coloniale, colonial
décolonisation: > indépendances
Résistance: maquisard > maquis
collabo: collaborationniste > collaborateur
nazi: > SS, Troisième Reich, occupant allemand
poilu: soldat de 14-18
poilus: soldats de 14-18
monument aux morts: mémorial > stèle
mémorial: > monument
conclave: élection du pape
intégriste: fondamentaliste
athée: non-croyant
évangélique: pentecôtiste
`;
