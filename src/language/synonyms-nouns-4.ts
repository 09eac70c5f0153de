/** Offices and bodies, elections, protest. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_4 = `
préfecture: représentant de l'État
mairie: maison commune > premier magistrat de la commune, premier édile, maire de la commune, élu local
mairesse: maire > édile
conseil municipal: élu municipal > élus municipaux, édiles, élu local
interco: communauté de communes > intercommunalité
intercommunalité: communauté de communes, agglomération > métropole, communauté d'agglomération
communauté de communes: comcom
agglomération: > agglo
administration: services de l'État, bureaucratie > fonction publique
État: pouvoirs publics, puissance publique
gouvernement: > équipe gouvernementale, employée de maison
ministres: > portefeuille
ministère: département ministériel > portefeuille
nouveau gouvernement: > nouvelle équipe
remaniement: > changement de ministres
premier ministre: locataire de Matignon, cheffe du gouvernement
président: cheffe de l'État
sénateurs: > sénatrice
sénatrice: > parlementaire
eurodéputé: parlementaire européen
projet de loi: texte du gouvernement
décret: texte réglementaire
dissolution: législatives anticipées
motion de censure: > vote de défiance
vote de confiance: > question de confiance
mandat: mandature
quinquennat: mandat présidentiel
législature: mandature
présidentielle: > course à l'Élysée, élyséen
régionales: > région
sénatoriales: > Sénat
référendum: consultation populaire, votation > vote populaire
électeurs: corps électoral > inscrits, électrice
abstentionniste: non-votant
abstention: abstentionnistes
participation: > mobilisation
duel: > face-à-face
triangulaire: > trois candidats
sondage: baromètre > étude d'opinion
candidats: > listes, concurrents
outsider: challenger > surprise
challenger: > prétendant
adversaire: concurrent
opposant: dissident, hostile, contestataire > adversaire politique, anti, défavorable
dissident: frondeur
frondeur: > contestataire
détracteur: > critiques, détractrice
partisan: adepte > militants
écolos: défenseurs de l'environnement
écologiste: défenseur de l'environnement > respectueux de l'environnement, durable, militant écologiste
socialistes: PS > solidarité
lepéniste: RN, Rassemblement national
facho: fasciste
faf: > extrême droite
extrême droite: ultradroite, Rassemblement national > droite nationaliste
extrême gauche: ultragauche
gauche: > progressistes
centriste: modéré
nationaliste: > souverainiste, à l'échelle du pays, ressortissant
indépendantiste: sécessionniste
parti politique: formation politique > mouvement politique
majorité: coalition au pouvoir > bloc majoritaire
programme: > plateforme, calendrier
discours: > intervention, tribune
tribune: lettre ouverte, virage > texte
pétition: > appel
déclaration: > sortie, prise de position
propos: > paroles, mots
gaffe: bourde > maladresse, dérapage
bourde: > erreur, maladresse
dérapage: écart de langage, débordement > propos polémiques
réforme: > texte
réforme des retraites: recul de l'âge de départ, report de l'âge légal > 64 ans
âge de la retraite: âge légal, âge de départ > 64 ans
mesures: > plan
interdiction: > défense
permission: > feu vert
feu vert: aval
aval: > approbation
dérogation: autorisation exceptionnelle, passe-droit
moratoire: > gel, suspension
couvre-feu: interdiction de circuler > interdiction de sortir
confinement: restrictions sanitaires > quarantaine
état d'urgence: mesures d'exception
laïcité: neutralité religieuse > non religieux
démission: > retrait
limogeage: éviction, révocation > renvoi, destitution
éviction: > renvoi, mise à l'écart
destitution: impeachment, révocation, déchu, déposition
nomination: > arrivée, prise de fonctions
investiture: entrée en fonctions > prise de fonctions
passation de pouvoir: > prise de fonctions, investiture, transition
diocèse: évêché
ONG: organisation humanitaire, association
fondation: > association, mécénat
fédération: > instance
humanitaire: organisation caritative > ONG, secours, aide d'urgence
hausse des impôts: pression fiscale
fisc: services fiscaux
douane: services douaniers
douanier: agent des douanes > saisie
inspecteur: > contrôleur, inspectrice
ambassade: > représentation diplomatique, chancellerie
ambassadeur: chef de mission diplomatique > ambassadrice
ambassadrice: > représentante
consulat: > représentation consulaire
émissaire: > envoyé spécial
médiateur: > intermédiaire, médiatrice
dictateur: despote, tyran
tyran: despote
dictature: régime autoritaire, totalitarisme, tyrannie
régime: pouvoir en place
junte: militaires au pouvoir, régime militaire
putsch: coup de force
putschistes: junte > auteurs du coup d'État, mutins
coup d'État: coup de force
complot: conspiration, conjuration, conspirationniste
monarchie: royaume, royauté > couronne, roi
prince héritier: héritier du trône > dauphin
tsar: empereur de Russie
guerre civile: conflit interne
subvention: soutien financier > aide publique, financement public, aide financière
dotation: > enveloppe, crédits
drapeau: étendard, bannière
hymne: > Marseillaise
devise: slogan
slogan: mot d'ordre
pancarte: > affiche
banderole: calicot
tract: prospectus, dépliant
manif: > protestation
manifestation: journée d'action > opposants, grévistes
rassemblement: > réunion
blocage: blocus, opération escargot
barrage routier: barrage filtrant > blocage
opération escargot: > ralentissements
marche blanche: marche silencieuse
minute de silence: > recueillement
deuil: > recueillement, perte d'un proche
`;
