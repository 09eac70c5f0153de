/** Trades, offices, ages and kin. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_40 = `
laveur de vitres: > carreaux
manutentionnaire: magasinier, cariste
terrassier: > chantier
carreleur: > carrelage
plâtrier: > plâtre
vitrier: > vitres
forgeron: > forge
cordonnier: > chaussures
tapissier: > tapisserie
relieur: > livres
potier: céramiste
verrier: > souffleur de verre
luthier: > violons
typographe: > imprimerie
urbaniste: > aménagement
géomètre: > topographie
chimiste: > chimie
botaniste: > plantes
zoologue: > animaux
astronome: > étoiles
mathématicien: matheux
statisticien: > statistiques
anthropologue: ethnologue
volcanologue: > spécialiste des volcans
sismologue: > spécialiste des séismes
virologue: > spécialiste des virus
épidémiologiste: > spécialiste des épidémies
infectiologue: > spécialiste des maladies infectieuses
neurologue: > spécialiste du cerveau
gériatre: > personnes âgées
radiologue: > radio, imagerie
brancardier: > brancard
podologue: pédicure
diététicien: nutritionniste
coach sportif: préparateur physique
sherpa: porteur
pizzaïolo: > pizza
charcutier: > charcuterie
disquaire: > vinyles
kiosquier: marchand de journaux
camelot: vendeur ambulant
vendeur ambulant: vendeur à la sauvette
démarcheur: > démarchage
télévendeur: > centre d'appels
auditeur financier: > audit
courtier: > intermédiaire
trader: > courtier
agent SNCF: contrôleur
mécanicien de bord: > équipage
plongeur démineur: > déminage
concierge d'hôtel: > réception
groom: > chasseur d'hôtel
valet: > domestique
chauffeur-livreur: livreur
livreur à vélo: Deliveroo > Uber Eats
première dame: > épouse du président
communicant: > communication
notable: > personnalité locale
émir: cheikh
sultan: > sultanat
mollah: > religieux
dalaï-lama: > chef spirituel
vicaire: prêtre
nonce: > représentant du pape
missionnaire: > religieux
moine bouddhiste: bonze
bonze: > moine
aumônier: > prêtre
séminariste: > séminaire
trublion: agitateur
menteur: affabulateur, mythomane
mythomane: affabulateur
charlatan: gourou
profiteur: > profiter
flambeur: > joueur
marginal: > exclu
anarchiste: anar, libertaire
black bloc: > ultragauche
néonazi: > ultradroite, skinhead
skinhead: > néonazi
déséquilibré mental: > troubles psychiatriques
exhibitionniste: > exhibition sexuelle
prédateur sexuel: > violeur, agresseur
délinquant sexuel: > agresseur
fille au pair: > jeune fille au pair
adulescent: > jeune adulte
supercentenaire: > doyenne
grand frère: aîné
petit frère: cadet
grande sœur: aînée
arrière-grand-mère: bisaïeule
petite-fille: > petits-enfants
tuteur: > tutelle
dulcinée: > fiancée
célibat: > célibataire
transgenre: > personne trans
bisexuel: > LGBT
couple homosexuel: > couple de même sexe
provincial: > province
néorural: > installé à la campagne
nomade: > itinérant
esquimau: inuit
`;
