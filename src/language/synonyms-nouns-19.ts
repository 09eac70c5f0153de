/** People by what they do, and what they are called. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_19 = `
adjoint: > premier adjoint, adjoint au maire, adjointe
conseiller départemental: > élu départemental
conseiller régional: > élu régional
député: > représentant du peuple, représentation nationale
rapporteur: > auteur du rapport
chef de l'État: président de la République
éminence grise: conseiller
couronne: > trône
trône: > couronne
chef d'entreprise: entrepreneur > cheffe d'entreprise
autoentrepreneur: > micro-entrepreneur
gérant: > tenancier
tenancier: patron > gérant
contremaître: chef d'équipe > chef d'atelier
trésorier: > responsable financier
comptable: > expert-comptable
consultant: > cabinet de conseil
saisonnier: > travailleur saisonnier
métallo: métallurgiste, sidérurgiste
mineur de charbon: gueule noire, mineur de fond
couturière: > petite main
grand couturier: styliste > créateur de mode
styliste: couturier > créateur de mode, créateur
couvreur: > charpentier
grutier: > conducteur de grue
VTC: > voiture de transport avec chauffeur, chauffeur Uber
chauffeur routier: routier
coursier: > livreur à vélo
déménageur: > entreprise de déménagement
dépanneur: > garagiste
légionnaire: > Légion étrangère
artilleur: > artillerie
sniper: tireur d'élite > tireur embusqué
gendarme: > maréchal des logis
ripou: > policier corrompu
indic: mouchard
informateur: indicateur > source
magistrat: > parquetier
procureur: > avocat général
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
anesthésiste: > anesthésiste-réanimateur
kiné: > masseur-kinésithérapeute
orthophoniste: > trouble du langage
infirmière: > blouse blanche
auxiliaire de vie: aide à domicile
aidant: > proche aidant, s'occuper d'un proche, fin du ramadan, fête du sacrifice
donneur: > don
guérisseur: rebouteux, magnétiseur
maître: > professeur des écoles
chef d'établissement: > directeur, cheffe d'établissement
cancre: > mauvais élève
lauréat: > distingué
nobélisé: prix Nobel > lauréat du prix Nobel
physicien: > physique
climatologue: > expert du climat, climat
météorologue: > météo
sociologue: > sociologie
politologue: > spécialiste de la politique
géologue: > géologie
biologiste: > naturaliste
naturaliste: > écologue
ornithologue: > spécialiste des oiseaux
explorateur: aventurier > expédition
guide de haute montagne: guide > alpiniste
guide: accompagnateur
animateur: > mono
chroniqueur: > chroniqueuse
pigiste: > journaliste
paparazzi: photographe
acteur: > vedette, tête d'affiche
humoriste: > stand-up
diva: cantatrice > chanteuse d'opéra
cantatrice: soprano > chanteuse d'opéra
ténor: > chanteur lyrique
rockeur: > chanteur, musicien
violoniste: > musicien
batteur: > percussionniste, batteuse
danseur étoile: étoile
dramaturge: > auteur de théâtre
graveur: > artiste, gravure
graffeur: > street-artiste
galeriste: marchand d'art > salle d'exposition
collectionneur: > amateur d'art, collectionneuse
mécène: donateur, bienfaiteur
bienfaiteur: donateur
bibliothécaire: > bibliothèque
imprimeur: > imprimerie, imprimeuse
entraîneur: > mentor
coéquipier: partenaire > camarade d'équipe
remplaçant: > sur le banc
numéro 10: > meneur de jeu
sprinteuse: > athlète
marathonien: > coureur
escrimeur: > fleuret, épée, sabre, escrimeuse
surfeuse: > surf
lutteur: > lutte, lutteuse
bergère: > bergère de brebis
viticultrice: vigneronne
boulanger: > artisan boulanger
pâtissier: > pâtisserie
cheffe: > patronne
sommelier: > œnologue
œnologue: > sommelier
hôtesse: > hôtesse de l'air
réceptionniste: > accueil
femme de chambre: > personnel de chambre
majordome: > maître d'hôtel
vigile: agent de sécurité
propriétaire: > possesseur
sans-abri: sans domicile fixe
usager: > client
internaute: > cybernaute
`;
