/** Body, illness and care. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_30 = `
tête: crâne
crâne: > boîte crânienne
barbe: poils
moustache: bacchantes
œil: yeux > globe oculaire
yeux: regard, mirettes
cécité: > perte de la vue
surdité: > perte auditive
nez: narine
dent: dentition, molaire
gorge: gosier > larynx, pharynx
cou: nuque
épaule: clavicule
poitrine: buste, thorax, torse
thorax: torse > cage thoracique
torse: buste
sein: mamelle > poitrine
ventre: abdomen, bide
estomac: ventre
dos: colonne vertébrale, vertèbre
colonne vertébrale: rachis, vertèbres
hanche: > col du fémur
fesses: postérieur, derrière, fessier
bras: > avant-bras, biceps, membre supérieur
doigt: phalange > index, pouce
poing: > main fermée
jambe: > tibia, mollet, cuisse, membre inférieur
cuisse: > fémur
genou: rotule > ligaments croisés
cheville: malléole
pied: orteil, talon
peau: épiderme
squelette: ossature
cœur: > muscle cardiaque
poumon: > appareil respiratoire
rein: > appareil rénal
santé: > état de santé
condition physique: forme
angine: > mal de gorge
rage de dents: > mal de dents
toux: quinte
diabète: hyperglycémie
boulimie: trouble alimentaire
insomnie: trouble du sommeil, nuit blanche
démence: > maladie d'Alzheimer
autiste: > autisme
invalide: infirme
hématome: ecchymose
symptôme: > signe clinique, manifestation
vertige: étourdissement
syncope: malaise
coma: > état végétatif
addiction: accoutumance
sevrage: > cure de désintoxication
vapoteuse: vapotage
puff: > cigarette électronique jetable
remède: antidote
comprimé: gélule
plâtre: attelle
fauteuil roulant: > personne à mobilité réduite
chirurgie: intervention chirurgicale
transfusion: don de sang
radiographie: cliché, imagerie
échographie: imagerie
psychologue: thérapeute
blouses blanches: hospitaliers
hospice: maison de retraite
propreté: nettoyage
saleté: crasse, insalubrité
sommeil: repos
diète: régime
taille: stature > mensuration
laideur: hideur
maigreur: > amaigrissement
obèse: corpulent
grand: > immense
blond: > cheveux blonds
bronzé: hâlé
essoufflé: > hors d'haleine
éméché: alcoolisé
incurable: inguérissable
aigu: > sévère
musculaire: > muscle
digestif: > intestin
infectieux: > infection, contagieux
médicamenteux: > médicament
thérapeutique: > traitement, thérapie
thérapie: soin
clinique médicale: > polyclinique
`;
