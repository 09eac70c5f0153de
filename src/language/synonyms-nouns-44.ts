/** More nominal turns: figures of speech, courts and offices, fairs and shops. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_44 = `
bouc émissaire: > tête de Turc, coupable désigné
cheval de bataille: > combat, priorité, thème favori
épée de Damoclès: > menace
goutte d'eau qui fait déborder le vase: > excédé
pomme de discorde: > désaccord, sujet de tension
serpent de mer: > vieux projet, projet récurrent
mouton noir: > brebis galeuse
brebis galeuse: > mouton noir
vache à lait: > source de revenus
cerise sur le gâteau: > couronnement, bonus
tour de force: exploit, prouesse
feu de paille: > éphémère
pied-à-terre: > logement, résidence secondaire
poudre aux yeux: > artifice, illusion
baril de poudre: poudrière
panier de crabes: > rivalités
nid-de-poule: > trou dans la chaussée
bouche d'incendie: > borne à incendie
grand huit: montagnes russes
train fantôme: > attraction foraine
grande roue: > manège
auto-tamponneuse: > fête foraine
château gonflable: structure gonflable
boule de neige: > effet domino
effet domino: réaction en chaîne
effet boule de neige: réaction en chaîne, effet domino
cercle vicieux: engrenage, spirale
engrenage: spirale
spirale: escalade
pavé dans la mare: > révélation, scandale
bombe à retardement: > menace
chape de plomb: omerta, silence
omerta: loi du silence
secret de Polichinelle: > tout le monde sait
poule aux œufs d'or: > source de profits
oiseau rare: perle rare
tête de pont: > position avancée
fer de lance: > avant-garde, pointe
chef de meute: > meneur
gros bras: > vigile, homme de main
gros bonnet: caïd, gros poisson
gros poisson: caïd
petite main: > subalterne
col blanc: > cadre
col bleu: ouvrier
armée de métier: > armée professionnelle
service militaire: service national
dommage collatéral: > victime civile
tir ami: > tir fratricide
balle perdue: > victime d'une fusillade
coup de semonce: tir de sommation, avertissement
champ de mines: > déminage, mines antipersonnel
chair fraîche: > jeunes victimes
maison hantée: > fantôme
maison d'arrêt: centre pénitentiaire
maison de campagne: résidence secondaire
maison de correction: > centre éducatif fermé
centre éducatif fermé: > mineurs délinquants
foyer de l'enfance: > ASE, enfants placés
colonie pénitentiaire: bagne
quartier de haute sécurité: > prison de haute sécurité
permission de sortie: > détenu en permission
levée d'écrou: libération
demande de grâce: > recours en grâce
recours en grâce: > demande de grâce
mandat de dépôt: > écroué, incarcéré
contrôle judiciaire: > remis en liberté
témoin assisté: > entendu par le juge
témoin protégé: repenti
témoin clé: > témoin principal
preuve accablante: > preuve irréfutable
aveu d'échec: > reconnaissance d'échec
aveu de faiblesse: > impuissance
cour suprême: > juridiction suprême
Cour de cassation: > plus haute juridiction judiciaire
Conseil d'État: > plus haute juridiction administrative
tribunal administratif: > justice administrative
cour des comptes: > sages de la rue Cambon
cour d'assises: > jury populaire
avocat commis d'office: > aide juridictionnelle
frais de justice: > dépens
vente forcée: > saisie immobilière
avis d'expulsion: > expulsion locative
trêve hivernale: > expulsions locatives
logement de fonction: > appartement de fonction
bail commercial: > local commercial
livret de famille: > état civil
acte de naissance: > extrait de naissance
acte de décès: > certificat de décès
carnet de santé: > vaccinations
Assurance maladie: CPAM
caisse primaire: CPAM
allocations familiales: allocs, CAF
reste à charge: > dépassement d'honoraires
dépassement d'honoraires: > reste à charge
médecine douce: > homéopathie, ostéopathie
médicament générique: > princeps
trousse de secours: > premiers secours
premiers secours: gestes qui sauvent
gestes qui sauvent: massage cardiaque
massage cardiaque: défibrillateur
bouche-à-bouche: > réanimation
fausse route: > étouffement
point de côté: > douleur
ligne de vie: > harnais
crise de foie: > indigestion
crise d'angoisse: attaque de panique
crise d'épilepsie: convulsions
trouble bipolaire: > maniaco-dépressif
trouble du sommeil: > apnée du sommeil
perte de cheveux: calvitie, alopécie
âge tendre: enfance
troisième âge: personnes âgées
ligne politique: > orientation
jeu de chaises musicales: > remaniement
valse des ministres: > remaniement
homme providentiel: > sauveur
vote sanction: > désaveu
vote blanc: > bulletin blanc
bulletin nul: > vote nul
vote par procuration: > procuration
bourrage d'urnes: fraude électorale
porte-à-porte: démarchage
réunion de crise: cellule de crise
conseil des ministres: > Élysée, gouvernement
conférence au sommet: > rencontre des dirigeants
sommet international: > G7, G20
tapis rouge: > montée des marches
montée des marches: > tapis rouge, Cannes
garde rapprochée: > garde du corps
premier secrétaire: > chef du parti
chef de parti: > président du parti
salut nazi: > bras tendu
croix gammée: svastika
devoir de mémoire: > commémoration
terre natale: patrie > pays d'origine
pays natal: patrie > pays d'origine
mère patrie: patrie
langue maternelle: > première langue
double nationalité: binational
camp de migrants: campement > jungle de Calais
traversée de la Manche: > small boats
bateau pneumatique: canot, zodiac
gilet de sauvetage: bouée
chute à l'eau: > tombé du bateau
vague scélérate: vague géante
marée haute: > pleine mer
marée basse: > basse mer
bain de mer: baignade
bain de foule: > rencontre avec les habitants
sports d'hiver: ski
canon à neige: neige artificielle
neige artificielle: > neige de culture
nuage de cendres: > éruption
pluie de grêle: > grêlons
mini-tornade: > trombe
mur de pierre: > muret
chute d'arbre: > arbre déraciné
branche cassée: > chute de branche
bois mort: > branches
plante grimpante: > lierre
plante verte: > végétal d'intérieur
arbre fruitier: > pommier, poirier, cerisier
champignon vénéneux: amanite > champignon toxique
champignon hallucinogène: > psilocybine
animal errant: > chien errant, chat errant
animal empaillé: taxidermie
animal sauvage: > faune sauvage
bête sauvage: fauve
bête du Gévaudan: > loup
chien de garde: > molosse
chien de berger: > patou
chien de chasse: > meute
cheval de course: pur-sang, trotteur
course cycliste: > peloton, étape
course à obstacles: > steeple
course en sac: > kermesse
fête des voisins: > repas de quartier
fête votive: fête patronale, féria
fête patronale: > fête du village
lâcher de taureaux: encierro, abrivado
lâcher de ballons: > ballons
soirée étudiante: > gala
boîte à rythmes: > électro
jeu télévisé: quiz
quiz: questionnaire
chaîne d'information: > BFMTV, CNews, LCI
journal local: > presse régionale
presse people: > magazine people
presse à scandale: tabloïd
carte de presse: > journaliste
source anonyme: > sous couvert d'anonymat
droit à l'image: > vie privée
secret des sources: > journaliste
avis de décès: nécrologie
coup de fouet: > relance
coup d'épée dans l'eau: > échec
coup de bluff: > bluff
coup bas: > attaque personnelle
coup de massue: > choc
coup dur: > revers
coup de poker: > pari risqué
coup de sang: > colère
coup de fatigue: > lassitude
coup d'œil: > regard
coup de tonnerre: > surprise
coup de génie: > idée brillante
coup fourré: traquenard
faux espoir: > désillusion
faux départ: > départ manqué
fausse piste: > mauvaise piste
fausse note: > couac
couac: > fausse note
mauvaise surprise: déconvenue
déconvenue: déception
mauvaise foi: > malhonnêteté
mauvais payeur: > impayé
mauvaise conscience: remords
mauvaise humeur: > grogne
mauvais perdant: > rageur
bon à rien: > incapable
bonne nouvelle: > heureuse nouvelle
bonne volonté: > volontaire
bonne action: > geste généreux
bon d'achat: chèque cadeau
carte cadeau: bon d'achat
prix cassé: promotion
prix fort: > cher
prix de gros: > grossiste
prix de revient: > coût de production
vente directe: circuit court
vente privée: > destockage
vente à perte: > prix coûtant
appellation d'origine: AOC, AOP
date de péremption: > date limite de consommation
grand magasin: > Galeries Lafayette
petit commerce: commerce de proximité
zone industrielle: > parc d'activités
zone d'activité: > parc d'activités
zone inondable: > risque d'inondation
zone de guerre: zone de conflit
zone sensible: quartier sensible
quartier sensible: cité > quartier prioritaire
quartier populaire: > quartier prioritaire
quartier chic: beaux quartiers
`;
