/** Sport, the arts, the media, feasts. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_8 = `
rugby: ovalie
basket: balle orange
athlé: > athlétisme
match: > affiche
derby: match > match entre voisins
partie: > manche
finale: > dernier match
tournoi: compétition
compétition: > épreuve, épreuve sportive
Ligue des champions: coupe aux grandes oreilles > C1
Roland-Garros: Grand Chelem parisien, Porte d'Auteuil
Six Nations: > Tournoi
marathon: > course de fond, 42 kilomètres
contre-la-montre: épreuve chronométrée
déroute: débâcle, débandade > lourde défaite, humiliation, surprenant
raclée: > correction, battu
podium: > trois premiers
médaille: breloque, récompensé
champion: > lauréat, victorieuse
vainqueur: triomphateur
vice-champion: médaille d'argent
tenant du titre: champion en titre > champion sortant
maillot jaune: > leader du classement général, leader du classement
record: > meilleur temps, plus haut niveau, sommet historique
élimination: disqualification > sortie prématurée
équipe de France: sélection tricolore > sélection nationale
Bleues: > équipe de France féminine, Françaises
club: > écurie
joueurs: > joueuse
joueuse: > footballeuse
footballeur: international > footballeuse, joueur de foot
rugbyman: > joueur de rugby, rugbywoman
rugbymen: > joueurs de rugby, quinze
tennisman: > joueur de tennis, tenniswoman
tenniswoman: > joueuse de tennis
basketteur: > joueur de basket
handballeur: > joueur de handball, handballeuse
nageur: > spécialiste de natation, nageuse
nageuse: > spécialiste de natation
coureur: > athlète, concurrents, coureuse
athlètes: course à pied, lancer > concurrents, participants, course, saut
sportifs: > sportive, sport
judoka: > combattant
boxeur: pugiliste > boxeuse
cavalier: > jockey, cheval
skieur: > descendeur, skieuse, glisse
grimpeur: alpiniste > grimpeuse
alpiniste: himalayiste > escalade, Alpes, montagne, ascension
buteur: > buteuse
buteuse: > marqueuse
défenseur: > arrière
recrue: > renfort, transfuge, nouvelle arrivée
entraîneuse: sélectionneuse > séance
sélectionneur: > patron des Bleus, sélectionneuse
staff: encadrement technique
arbitre: corps arbitral > homme en noir
supporter: supporteur > ultra
hooligan: supporter violent > supporters violents
gymnase: complexe sportif, salle de sport > salle
piscine: centre aquatique > bassin, centre nautique
but contre son camp: > CSC
penalty: coup de pied de réparation
péno: coup de pied de réparation
hors-jeu: position illicite > arbitrage
transfert: > mutation, déplacement
mercato: fenêtre des transferts > marché des transferts
exploit: prouesse, asservi > performance, exploitation agricole
performance: > prestation
randonnée: trek, marche
skipper: > skippeuse
régate: > course à la voile
Vendée Globe: tour du monde en solitaire
tour du monde: circumnavigation
bouquin: > publication
livre: > essai
polar: roman noir
roman policier: roman noir
bande dessinée: roman graphique
album: opus
tube: > succès
concert: récital > show
spectacle: show
pièce de théâtre: > spectacle, représentation, mise en scène
ballet: chorégraphie
film: > production, œuvre
dessin animé: film d'animation
série: feuilleton > fiction
épisode: > volet
ciné: salle obscure > grand écran
cinéma: salles obscures, multiplexe
rôle: > personnage
scénario: script
festival: > événement, scène
spectateurs: > spectatrice
affiche: placard publicitaire > poster, panneau
musée: > institution, muséum
croquis: esquisse
fresque: peinture murale, mural
graffiti: > inscription
statue: effigie
buste: statue > sculpture
vase: poterie
poterie: > céramique
bijou: parure > joyau, bague, diamant
bijoux: joyaux, parures, joaillerie
photo: > image
photos: > images
image: > cliché
vidéo: > enregistrement, séquence
vidéos: > séquences
portrait: effigie > description
chef-d'œuvre: joyau > œuvre majeure
enchères: adjudication
vente aux enchères: adjudication, coup de marteau > adjugé, commissaire-priseur
prix littéraire: récompense littéraire
récompense: gratification
distinction: décoration
décoration: > médaille
Légion d'honneur: > décoration, chevalier
monument: site historique
château: palais
cathédrale: > édifice religieux
église: clergé > lieu de culte, sanctuaire, lieux de culte, chapelle, basilique
mosquée: > lieu de culte musulman, salle de prière
synagogue: > lieu de culte juif
clocher: campanile > flèche
tombe: tombeau, caveau, sarcophage > sépulture, stèles
tombeau: > sépulture
manuscrit: parchemin
lettre: > correspondance
magazine: > hebdomadaire, mensuel
article: > papier
podcast: émission audio
pub: réclame, spot
infox: > fausse information
fausse nouvelle: fake news > fausse information, infox
désinformation: > manipulation de l'information
fête: > réjouissances
anniversaire: jubilé, cinquantenaire, centenaire, bicentenaire > célébration
feu d'artifice: spectacle pyrotechnique, tir d'artifice
carnaval: défilé de chars > déguisements, chars
parc d'attractions: parc à thème, parc de loisirs
zoo: parc animalier, parc zoologique > réserve africaine
cérémonie: > commémoration
`;
