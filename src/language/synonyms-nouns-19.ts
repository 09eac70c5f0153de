/** People by what they do, and what they are called. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_19 = `
adjoint: suppléant > premier adjoint, adjoint au maire, adjointe
conseiller départemental: > élu départemental
conseiller régional: > élu régional
député: > représentant du peuple, représentation nationale
rapporteur: > auteur du rapport
chef de l'État: président de la République
éminence grise: conseiller > conseiller de l'ombre
couronne: diadème > trône
trône: > couronne
chef d'entreprise: entrepreneur > cheffe d'entreprise
autoentrepreneur: > micro-entrepreneur
gérant: > tenancier
tenancier: patron > gérant
contremaître: chef d'équipe > chef d'atelier
trésorier: > responsable financier, comptes
comptable: > expert-comptable
consultant: > cabinet de conseil
saisonnier: > travailleur saisonnier
métallo: métallurgiste, sidérurgiste
mineur de charbon: gueule noire, mineur de fond
couturière: > petite main, couture, créateur de mode
grand couturier: styliste > créateur de mode
styliste: couturier > créateur de mode, créateur
couvreur: > charpentier, toiture
grutier: > conducteur de grue
VTC: Uber, chauffeur > voiture de transport avec chauffeur, chauffeur Uber
chauffeur routier: routier
coursier: > livreur à vélo
déménageur: > entreprise de déménagement
dépanneur: > garagiste
légionnaire: > Légion étrangère
artilleur: > artillerie
sniper: tireur d'élite > tireur embusqué
gendarme: > maréchal des logis, militaire de la gendarmerie
ripou: > policier corrompu
indic: mouchard
informateur: indicateur > source
magistrat: > parquetier
procureur: > avocat général, magistrat du parquet
avocat général: > ministère public, parquet
greffier: > greffe
partie civile: > famille de la victime
plaignante: > victime, partie civile
légiste: médecin légiste
médecin légiste: > institut médico-légal
bourreau: tortionnaire > exécuteur
taulard: prisonnier
bandit: brigand
prédateur: > carnassier
toubib: docteur
médecin de campagne: > généraliste
chirurgien: > praticien
anesthésiste: endormissement > anesthésiste-réanimateur
kiné: rééducateur > masseur-kinésithérapeute
orthophoniste: > trouble du langage, langage
infirmière: > blouse blanche
auxiliaire de vie: aide à domicile
aidant: > proche aidant, s'occuper d'un proche, fin du ramadan, fête du sacrifice
donneur: > don
guérisseur: rebouteux, magnétiseur
maître: > professeur des écoles
chef d'établissement: > directeur, cheffe d'établissement
cancre: > mauvais élève
lauréat: > distingué, admis
nobélisé: prix Nobel > lauréat du prix Nobel
physicien: > physique
climatologue: spécialiste du climat > expert du climat, climat
météorologue: climatologue > météo
sociologue: > sociologie
politologue: politiste > spécialiste de la politique
géologue: > géologie, roches
biologiste: > naturaliste
naturaliste: > écologue
ornithologue: > spécialiste des oiseaux
explorateur: aventurier > expédition
guide de haute montagne: guide > alpiniste, cordée
guide: accompagnateur
animateur: > mono
chroniqueur: > chroniqueuse
pigiste: > journaliste, journaliste indépendant
paparazzi: photographe
acteur: > vedette, tête d'affiche
humoriste: amuseur > stand-up
diva: cantatrice > chanteuse d'opéra
cantatrice: soprano > chanteuse d'opéra, chanteuse lyrique
ténor: > chanteur lyrique
rockeur: > chanteur, musicien
violoniste: > musicien
batteur: > percussionniste, batteuse
danseur étoile: étoile
dramaturge: > auteur de théâtre
graveur: > artiste, gravure
graffeur: > street-artiste, artiste de rue
galeriste: marchand d'art > salle d'exposition
collectionneur: > amateur d'art, collectionneuse, amateur éclairé
mécène: donateur, bienfaiteur
bienfaiteur: donateur
bibliothécaire: > bibliothèque
imprimeur: > imprimerie, imprimeuse
entraîneur: > mentor
coéquipier: partenaire > camarade d'équipe
remplaçant: intérimaire > sur le banc
numéro 10: > meneur de jeu
sprinteuse: > athlète
marathonien: > coureur
escrimeur: > fleuret, épée, sabre, escrimeuse, épéiste, sabreur
surfeuse: > surf
lutteur: > lutte, lutteuse
bergère: > bergère de brebis
viticultrice: vigneronne
boulanger: > artisan boulanger
pâtissier: > pâtisserie
cheffe: > patronne
sommelier: caviste > œnologue
œnologue: > sommelier
hôtesse: > hôtesse de l'air
réceptionniste: > accueil
femme de chambre: > personnel de chambre, femme de ménage
majordome: > maître d'hôtel, domestique
vigile: agent de sécurité
propriétaire: > possesseur
sans-abri: sans domicile fixe
usager: > client
internaute: twitto > cybernaute
`;
