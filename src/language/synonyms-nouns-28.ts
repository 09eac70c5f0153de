/** Things and institutions of every day by other names. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_28 = `
aire de jeux: > jardin d'enfants, toboggan, balançoire
amiral: > officier de marine
ancien ministre: > ex-ministre
ancien maire: > ex-maire
ancien premier ministre: > ex-premier ministre, ancien chef du gouvernement
jubilé: > anniversaire du règne
numéro d'urgence: > 112, 15, 17, 18
aquarium: > bassin
atelier: > manufacture
thermes: bains > cure, station thermale
balise de détresse: > signal de détresse
SOS: appel à l'aide > appel de détresse
colis piégé: > paquet suspect
bande originale: > musique de film
fichier: base de données
matraque: gourdin, bâton > tonfa
boîte aux lettres: > courrier
bouquetin: > chamois
chamois: > isard
bulletin météo: prévisions météo > Météo-France
prévisions météo: météo
bureau de vote: > isoloir
isoloir: > bureau de vote
urne: > cendres
cabinet ministériel: > cabinet du ministre
caillassage: jets de pierres > jet de projectiles
jets de pierres: > jets de projectiles
calendrier scolaire: > vacances scolaires
camp de concentration: > déportation, Auschwitz, camp de la mort
camp d'extermination: > Auschwitz, chambres à gaz
carte grise: > immatriculation, certificat d'immatriculation
plaque d'immatriculation: > immatriculation
carte Vitale: > Sécurité sociale, carte d'assuré social
caserne de pompiers: > centre de secours
ceinture de sécurité: ceinture > attaché
centre de tri: > déchets, courrier
cercle polaire: > Arctique
certificat médical: > incapacité totale de travail, attestation du médecin
ITT: > incapacité totale de travail
chambre froide: > réfrigérée
chambre d'hôte: > gîte, maison d'hôtes
chasse d'eau: > toilettes
toilettes: WC, latrines > sanitaires
sanitaires: douches > toilettes
déneigement: > chasse-neige, salage
salage: > sel, déneigement
seigneur de guerre: chef de guerre
chemin de fer: voie ferrée, rail
cicatrice: > balafre
balafre: > cicatrice
clé USB: > disque dur
clôture: > grillage, palissade
grillage: > clôture
palissade: > clôture
collège électoral: > grands électeurs
colons: > implantation
commission parlementaire: > commission d'enquête
supplément: surplus
connexion: > réseau, internet
constituante: élément > Assemblée constituante
corbillard: > obsèques, cercueil
cercueil: bière > sarcophage
corrida: > tauromachie, taureau
tauromachie: > corrida
torero: matador
couloir aérien: > espace aérien
préau: > cour d'école
couveuse: > prématuré
prématuré: > né avant terme, grand prématuré
crise d'asthme: > asthme
asthme: > respiratoire
cuve: > réservoir, citerne
citerne: réservoir > cuve
réservoir: > cuve
dalle: > béton
béton: > ciment
ciment: > béton
défense aérienne: défense antiaérienne
défense antiaérienne: DCA > système antimissile
déshérités: > pauvres
désintox: > cure de désintoxication
dîner de gala: > banquet
doléances: > plaintes, revendications
draisienne: > vélo
dune: > sable
dynastie: lignée > famille royale
eau en bouteille: eau minérale
eau minérale: > source
inégalités salariales: > écart de salaire
école privée: > enseignement privé
auto-école: > permis
économat: > intendance
effets spéciaux: > trucages
électroménager: > appareils ménagers
embonpoint: surpoids
émirat: > émir
emplette: achat, courses
emploi du temps: horaire
enclos: paddock > clôture
enfance: > jeunesse
jeunesse: > enfance
ASE: > Aide sociale à l'enfance
engins de chantier: > pelleteuse
pelleteuse: > tractopelle
tractopelle: > pelleteuse
bulldozer: > engin de chantier
état de santé: > bulletin de santé, santé, condition
état civil: > mariage, acte de naissance, mairie
état de siège: loi martiale
écurie: > chevaux
chenil: > chiens
fourrière: > voiture enlevée, animaux errants
refuge pour animaux: > SPA
SPA: thermes, jacuzzi > Société protectrice des animaux
label: appellation > certification
exclusion scolaire: > renvoyé
excursion: sortie, balade, promenade
dépeuplement: > exode rural
`;
