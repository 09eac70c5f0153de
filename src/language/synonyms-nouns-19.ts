/** People by what they do, and what they are called. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_19 = `
adjoint: > premier adjoint, adjoint au maire
conseiller départemental: > élu départemental
conseiller régional: > élu régional
député: > représentant du peuple, représentation nationale
rapporteur: > auteur du rapport
chef de l'État: président de la République
ministre délégué: > secrétaire d'État
éminence grise: conseiller
couronne: > trône
trône: > couronne
chef d'entreprise: entrepreneur
autoentrepreneur: > micro-entrepreneur
gérant: > tenancier
tenancier: patron > gérant
contremaître: chef d'équipe > chef d'atelier
chef d'équipe: > responsable
trésorier: > responsable financier
comptable: > expert-comptable
commissaire aux comptes: > auditeur
consultant: > cabinet de conseil
saisonnier: > travailleur saisonnier
métallo: métallurgiste, sidérurgiste
mineur de charbon: gueule noire, mineur de fond
couturière: > petite main
grand couturier: styliste > créateur de mode
styliste: couturier > créateur de mode, créateur
couvreur: > charpentier
grutier: > conducteur de grue
chauffeur de taxi: taxi > conducteur de taxi
VTC: > voiture de transport avec chauffeur, chauffeur Uber
chauffeur de bus: machiniste > conducteur de bus
chauffeur routier: routier
coursier: > livreur à vélo
déménageur: > entreprise de déménagement
dépanneur: > garagiste
conducteur de train: mécanicien > cheminot
légionnaire: > Légion étrangère
artilleur: > artillerie
tireur d'élite: sniper
sniper: > tireur embusqué
garde-côtes: > police maritime
gendarme: > maréchal des logis
ripou: > policier corrompu
indic: mouchard
informateur: indicateur > source
juge d'instruction: > magistrat instructeur, juge
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
maître chanteur: > chantage
prédateur: > carnassier
toubib: docteur
médecin de campagne: > généraliste
chirurgien: > praticien
anesthésiste: > anesthésiste-réanimateur
kiné: > masseur-kinésithérapeute
orthophoniste: > trouble du langage
infirmière: > blouse blanche
aide-soignante: > soignante
aide à domicile: auxiliaire de vie > aide ménagère
aidant: > proche aidant, s'occuper d'un proche, fin du ramadan, fête du sacrifice
donneur: > don
guérisseur: rebouteux, magnétiseur
maître: > professeur des écoles
chef d'établissement: > directeur
cancre: > mauvais élève
lauréat: > distingué
nobélisé: prix Nobel > lauréat du prix Nobel
prix Nobel: > Nobel
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
envoyé spécial: correspondant
pigiste: > journaliste
paparazzi: photographe
acteur: > vedette, tête d'affiche
humoriste: > stand-up
diva: cantatrice > chanteuse d'opéra
cantatrice: soprano > chanteuse d'opéra
ténor: > chanteur lyrique
rockeur: > chanteur, musicien
violoniste: > musicien
batteur: > percussionniste
danseur étoile: étoile
dramaturge: > auteur de théâtre
graveur: > artiste, gravure
graffeur: > street-artiste
galeriste: marchand d'art > salle d'exposition
collectionneur: > amateur d'art
mécène: donateur, bienfaiteur
bienfaiteur: donateur
bibliothécaire: > bibliothèque
imprimeur: > imprimerie
entraîneur: > mentor
coéquipier: partenaire > camarade d'équipe
remplaçant: > sur le banc
numéro 10: > meneur de jeu
juge de ligne: > arbitre assistant
sprinteuse: > athlète
marathonien: > coureur
escrimeur: > fleuret, épée, sabre
surfeuse: > surf
lutteur: > lutte
bergère: > bergère de brebis
viticultrice: vigneronne
garde champêtre: > police rurale
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
passager clandestin: > clandestin
usager: > client
internaute: > cybernaute
`;
