/** Armies, weather and land, animals and plants. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_33 = `
combattant: guerrier
milicien: paramilitaire
insurgé: mutin
guérillero: combattant
conscrit: appelé
escadron: > peloton
uniforme: treillis
treillis: > tenue militaire
contre-offensive: riposte
encerclement: blocus
mine antipersonnel: > déminage
canon: > pièce d'artillerie
carnage: bain de sang
crimes de guerre: crimes contre l'humanité
bouclier antimissile: défense antiaérienne
bois: bosquet
bosquet: > petit bois
jungle: > forêt vierge, forêt tropicale
clairière: > trouée
buisson: fourré, broussaille
fourré: broussailles
broussaille: garrigue
arbuste: buisson
feuillage: feuilles, frondaison
branche d'arbre: > branchage
racine: > souche
mauvaises herbes: adventices, désherbage
mousse végétale: > lichen
pente: dénivelé
plaine: > étendue
plateau: > causse
gorge profonde: canyon
gouffre: abîme, précipice
caillou: galet
désert: > Sahara, dunes
rivage: bord de mer
presqu'île: péninsule
estuaire: embouchure
torrent: > gave
zone humide: tourbière
fournaise: canicule
tonnerre: orage
chute de neige: flocons
froid: températures négatives
catastrophe naturelle: calamité
effet de serre: > CO2, méthane
iceberg: > banquise
ciel: firmament
planète: > Vénus, Jupiter
étoile filante: > pluie d'étoiles filantes
animal de compagnie: chien, chat
chiot: > petit chien
poulain: > jeune cheval
mouton: > agneau
cochon: > truie, porcelet
blaireau: > terrier
chauve-souris: chiroptère
serpent: > couleuvre
échassier: > héron, flamant rose
insecte: > mouche, coléoptère
cafard: blatte
parasite: > puce
ver de terre: lombric
nid: couvée > nidification
tanière: terrier
meute: horde
pré: pâture
pâture: prairie
betterave: > sucrerie
peste porcine: > porcs
grippe aviaire: > volailles
`;
