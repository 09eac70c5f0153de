/** People by age, family and standing. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_1 = `
bébé: > bambin, nouveaux-nés, petite fille, petit garçon, prématuré, fillette
enfant: garçonnet > bambin, petite fille
ado: > jeune fille, jeune homme
adolescent: jeune homme, jeune fille > lycéen, garçon
jeune fille: jeune femme > lycéenne, collégienne
jeune homme: > étudiant, lycéen
jeune femme: > trentenaire
fillette: > écolière
gamine: petite fille
garçonnet: > gamin
jeunes: > nouvelle génération, moins de 25 ans, privation de nourriture, grève de la faim
majeur: adulte > plus de 18 ans
adulte: > grande personne
sexagénaire: > retraité
septuagénaire: soixante-dizaine > retraité, soixante-dix ans
octogénaire: personne âgée > retraité
nonagénaire: personne âgée
doyen: > aîné, plus vieille femme
vieux: > nonagénaire, vétuste
vieille: vétuste > personne âgée, aînée, octogénaire, retraitée
vieillard: personne âgée, vieil homme > octogénaire, nonagénaire
personne âgée: > septuagénaire
seniors: troisième âge
retraité: > ancien salarié, fin de carrière, départ à la retraite
papy: > aïeul
mamie: > aïeule
grand-père: > aïeul
grand-mère: > aïeule
grands-parents: > aïeuls, papy et mamie
aïeul: ancêtre
arrière-grand-père: bisaïeul
parents: > père et mère, couple
mère de famille: > maman
cadet: benjamin, puîné
fratrie: frères et sœurs
beau-père: parâtre > compagnon de la mère
belle-mère: marâtre > compagne du père
beau-frère: beauf > sœur
petit-fils: > descendant, petits-enfants
petits-enfants: > descendants
héritier: légataire
neveu: > famille
oncle: tonton
tante: tata
compagnon: > concubin, partenaire
compagne: > concubine
conjoint: > partenaire
ex-mari: ex-époux > ex-conjoint, ancien mari, ancien époux
ex-femme: ex-épouse, ancienne compagne > ancienne épouse, ex-conjointe, ancienne femme
ex: > ancien compagnon
ex-compagnon: > ancien compagnon, ex-conjoint, ancien conjoint, ex-petit ami
ex-compagne: > ancienne compagne, ex-conjointe, ex-petite amie
fiancé: > futur mari, promis, future épouse
couple: > époux, conjoints, mari et femme
jeunes mariés: > nouveaux époux
célibataire: > non marié, seul
veuf: > conjoint survivant
veuve: > conjointe survivante
orphelin: > pupille, pupille de la nation, parents morts
ménage: famille, nettoyage
famille: > foyer, fratrie
proches: intimes, voisin
copain: camarade
camarade: condisciple
collègue: coéquipiers > consœur, camarade
voisinage: alentours > riverains
habitants: > insulaires, citadins
villageois: habitant > village, habitant du village
citadin: urbain > habitant des villes, petite voiture, ville
banlieusard: francilien
gens du coin: > habitants, riverains
citoyens: > administrés
concitoyen: compatriote
contribuable: foyer fiscal > redevable
utilisateur: internaute > abonné
abonné: souscripteur > lecteurs
adhérent: cotisant, encarté
cotisant: assuré, charges sociales, charges
assuré: sociétaire
inconnu: > individu, non identifié, méconnu, individu non identifié
individu: > homme, suspect
quidam: inconnu > individu
badaud: curieux, passant
promeneur: marcheur > joggeur, promeneuse
randonneur: trekkeur > randonneuse
marcheur: > marcheuse
joggeur: > coureur, joggeuse
joggeuse: coureuse
campeur: > vacancier, campeuse
étranger: non-national
immigré: > migrant, étranger, flux migratoire
migrant: candidats à l'exil > naufragé
exilé: banni > départ forcé, expatrié
SDF: > personne à la rue
pauvre: indigent, ménages modestes > défavorisé
pauvreté: misère, indigence, dénuement
riche: > aisé, nanti, hauts revenus, grandes fortunes
milliardaire: magnat > grande fortune
millionnaire: > fortuné
homme d'affaires: businessman, entrepreneur, magnat > femme d'affaires
femme d'affaires: entrepreneuse, cheffe d'entreprise
star: > icône
personnalité: > figure
people: > star
fan: inconditionnel
amateur: > non professionnel, amatrice
bénévole: volontaire > non rémunéré
volontaire: intentionnel, délibéré > exprès
handicapé: invalide, infirmité > en situation de handicap
aveugle: déficient visuel
sourd: déficient auditif
muet: privé de la parole > silencieux, incapable de parler
tétraplégique: paralysé
paralysé: paraplégique, hémiplégique, à l'arrêt
trans: transgenre
homo: homosexuel, gay
homosexuel: gay, lesbienne
noirs: afro-américains
juifs: communauté juive, hébraïque
tsigane: rom, manouche
gens du voyage: tsiganes, Roms > voyageurs, caravanes
gitan: gens du voyage, tsigane, rom
ancien combattant: vétéran
héros: sauveur, personnage principal > protagoniste, héroïne
sauveur: > sauveteur
inventeur: découvreur > père, inventrice
fondateur: cofondateur > initiateur, fondatrice
créateur: > concepteur, créatrice
pionnier: précurseur, défricheur
parrain: > tuteur, filleul
marraine: > parrain, filleul
mannequin: top model > modèle
foule: assistance, attroupement, marée humaine > milliers de personnes
assistance: auditoire
naissance: venue au monde
défunt: > disparu
suicide: > mort volontaire
obsèques: > sépulture, crémation
natalité: fécondité
mortalité: > décès
identité: état civil, semblable > nom
surnom: pseudonyme > alias
pseudo: pseudonyme > surnom, alias
pseudonyme: nom d'emprunt, nom de plume > alias
prénom: > petit nom
nom de famille: patronyme
`;
