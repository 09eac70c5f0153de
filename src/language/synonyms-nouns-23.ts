/** Faith, space, press, arts, houses, food and sport. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_23 = `
basilique: > église
lieu de culte: > synagogue
sermon: homélie
prière: > oraison
communion: > première communion
Pâques: > pascal, week-end pascal
Toussaint: > 1er novembre
Pentecôte: > lundi de Pentecôte
Hanouka: > fête juive
Kippour: > fête juive
ayatollah: mollah > guide suprême
diacre: > clergé, ordination
croyant: pratiquant
athéisme: > athée
sectaire: > secte
hérésie: > hérétique
blasphème: > sacrilège
sacrilège: > blasphème
béatification: > bienheureux
canonisation: > saint
concordat: > laïcité
hijab: > voile islamique
kippa: > juif
Coran: > livre saint, sourate
Bible: > Écritures, Ancien Testament, Évangile
Torah: > livre saint
Ariane: > fusée européenne
capsule: > Crew Dragon
vaisseau spatial: vaisseau > capsule
rover: > robot martien
astronef: vaisseau
apesanteur: > impesanteur
télescope: lunette > James-Webb
galaxie: > Voie lactée
étoile: > astre, étoile Michelin
astre: > étoile
Perséides: étoiles filantes
aurore boréale: > aurores polaires
éclipse solaire: > éclipse de Soleil
NASA: > agence spatiale américaine
CNES: > agence spatiale française
SpaceX: > Elon Musk
périodique: magazine > régulier
chronique: durable > rubrique, longue durée
rubrique: > chronique
reportage: > enquête
dépêche: > AFP
kiosque: > marchand de journaux
téléspectateur: > audience
télé-réalité: téléréalité
documentaire: docu > reportage
comédie: > film, film comique
tournage: > plateau
box-office: entrées > nombre d'entrées, entrées en salles
César: > Académie des César, récompense, statuette
Oscar: > Academy Awards, récompense, statuette
Mostra: > Venise
Berlinale: > festival de Berlin
Renaudot: > prix littéraire
Femina: > prix littéraire
Académie française: > Immortels, Coupole
académicien: immortel
aquarelle: > peinture
gravure: estampe
antiquités: > vestiges
site archéologique: > chantier de fouilles, vestiges
sarcophage: > cercueil
catacombes: > ossuaire
hiéroglyphes: > écriture
trésor: > magot
magot: > trésor
mausolée: tombeau
chalet: > maison de montagne
grange: > hangar, paille, foin
charpente: > poutres
poutre: > charpente
grue: > engin de chantier
ravalement: > façade
bail: > contrat de location, baux
théâtre: salle de spectacle > salle
orchestre: > philharmonique, ensemble musical
symphonie: > orchestre
chorale: chœur
fanfare: > musiciens, harmonie municipale
tournée: > série de concerts
marionnette: > guignol
magicien: illusionniste, prestidigitateur
thriller: roman policier, polar
plume: > auteur
Fashion Week: > semaine de la mode
collier: > bijou
bague: anneau, alliance
dessert: > gâteau, pâtisserie
charcuterie: > saucisson
saucisson: > charcuterie
yaourt: > produit laitier
farine: > blé, moulin, meunerie
sucreries: confiseries > betterave
miel: > apiculteur, ruche
truffe: > champignon, trufficulteur
champignon: > cèpe, girolle, amanite
cèpe: > champignon
huître: > ostréiculture, parc à huîtres
fruits de mer: crustacés
millésime: > année
cidre: > pomme, cidrerie
eau-de-vie: alcool, alcool fort
auberge: > hôtel, restaurant
étoile Michelin: > guide Michelin, étoilé
banquet: festin
Restos du cœur: > aide alimentaire
ski: > ski alpin, glisse
biathlon: > ski de fond
patinage: > patinage artistique, glace, patineur
équitation: > hippisme, cheval
hippisme: > courses hippiques
escrime: > fleuret, épée
aviron: > rameurs
kayak: > canoë
boxe: > ring, noble art
MMA: > arts martiaux mixtes
arts martiaux: > judo, karaté
Grand Prix: > course
course automobile: > circuit
moto GP: > Grand Prix moto
maillot: > tunique
tunique: > maillot
sprint: > ligne droite
demi-finale: > dernier carré
dernier carré: > demi-finale
prolongation: > temps supplémentaire
tirs au but: > séance de tirs au but
hat-trick: > triplé
vestiaire: > joueurs
remontada: > remontée
sacre: consécration
médaille d'argent: > deuxième place, deuxième
médaille de bronze: > troisième place, troisième
EPO: > dopage
sponsor: parrain, commanditaire > mécène
sélection: équipe nationale
championnat: > tournoi
village olympique: > village des athlètes
cérémonie d'ouverture: lancement > ouverture des Jeux
`;
