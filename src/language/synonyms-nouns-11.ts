/** Adjectives. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_11 = `
gigantesque: colossal, géant > titanesque, démesuré
énorme: > monumental
colossal: faramineux > pharaonique
vaste: > étendu
minuscule: infime > microscopique
infime: > minime
puissant: > influent
brutal: soudain
soudain: brusque > subit, inattendu
brusque: subitement > brutal
étroit: exigu
lent: > ralenti
nombreux: multiples > innombrables
multiple: > divers, plusieurs
surpeuplé: > surchargé, suroccupé
vacant: > libre, non pourvu
complet: > intégral
partiel: incomplet > limité
rare: > inhabituel
exceptionnel: extraordinaire > hors norme, hors du commun
extraordinaire: > remarquable, hors du commun
inédit: historique
inédite: > historique
incroyable: > extraordinaire, stupéfiant, invraisemblable
insolite: > inhabituel, étonnant, surprenant, curieux
mystérieux: inexpliqué > énigmatique
normal: habituel, ordinaire
habituel: > ordinaire, coutumier, en temps normal
ordinaire: banal
célèbre: réputé, personnalité > fameux, illustre
connu: > notoire
réputé: > renommé
populaire: > apprécié, plébiscité
convoité: > recherché
excellent: > remarquable
remarquable: > exceptionnel
magnifique: superbe > splendide, somptueux
superbe: > splendide
laid: > hideux
moche: > disgracieux
luxueux: > somptueux, haut de gamme
luxe: faste > haut de gamme
prestigieux: > renommé, réputé
précieux: inestimable
important: > crucial
crucial: > déterminant, capital
essentiel: indispensable, crucial > primordial, vital
indispensable: nécessaire
nécessaire: > requis
obligatoire: > exigé, requis
facultatif: > optionnel, non obligatoire
intentionnel: délibéré
involontaire: accidentel
accidentel: > fortuit
criminel: meurtrier > crime, assassin
précédent: > antérieur
vétuste: délabré, décrépit > dégradé
délabré: > en ruine, dégradé, décrépit
moderne: > contemporain
provisoire: temporaire > transitoire, intérimaire, à titre provisoire
temporaire: momentanément > passager
définitif: > permanent, irrévocable
permanent: constant > continu
annuel: > année
quotidien: > journalier
hebdomadaire: > chaque semaine, semaine, journal
mensuel: > chaque mois, mois
précoce: prématuré
grièvement blessé: > gravement blessé, urgence absolue
grave: > préoccupant
mortel: fatal, meurtrier > létal
toxique: > nuisible
nocif: nuisible > néfaste
contagieux: > transmissible, contagion
potable: buvable > propre à la consommation
impropre: > non potable
enceinte: > attend un enfant
ivre: éméché > en état d'ébriété, sous l'emprise de l'alcool
saoul: > en état d'ébriété, état d'ivresse
bourré: > en état d'ébriété, état d'ivresse
alcoolisé: > en état d'ébriété
défoncé: > sous l'emprise de stupéfiants
cagoulé: masqué > encagoulé, encapuchonné
masqué: > FFP2
nu: > dénudé
légal: > licite
interdit: > proscrit, proscrite
fausse: > contrefaite, falsifiée, erronée
corrompu: véreux
malhonnête: corrompu > véreux
gratuit: > offert, libre d'accès, à titre gracieux
cher: > hors de prix
rentable: lucratif, profit
précaire: fragile > instable
fragile: vulnérable
heureux: > comblé, joyeux, enchanté
choqué: indécent, secoué, ébranlé
bouleversé: poignant, émouvant, secoué > en larmes, dévasté
préoccupant: alarmant, soucieux
terrible: épouvantable, horrible > effroyable, dramatique, tragique
horrible: > effroyable, atroce, abominable
tragique: dramatique
dramatique: catastrophique
furieux: remontée, furibond > ulcéré, fulminer
déçu: dépité
inattendu: imprévu
épuisé: éreinté, surmenage > exténué, à bout de forces
drôle: hilarant > amusant, comique
marrant: > amusant
méchant: cruel > malveillant
malveillant: > malintentionné, sabotage, acte malveillant
gentil: aimable > bienveillant
courageux: vaillance, cran > brave
hostile: défavorable, animosité, inimitié
contesté: > décrié, fronde
strict: sévère > rigoureux
sévère: rigueur > rigoureux
souple: > flexible, assoupli
compliqué: complexe
impossible: infaisable > inenvisageable, exclu
probable: éventualité > vraisemblable
opérationnel: > fonctionnel
brûlé: > carbonisé
calciné: > carbonisé
perturbé: > ralenti
chaud: > caniculaire, brûlant
glacial: > polaire, froid
sec: aride
pluvieux: humide > arrosé
ensoleillé: > dégagé
urbain: > ville
judiciaire: > justice, tribunal
industriel: > manufacturier, industrie, usine
budgétaire: > budget
gouvernemental: > gouvernement, exécutif
catholique: > Église
écolo: > écoresponsable
numérique: digital
artificiel: > synthétique
raciste: > xénophobe, racisme
sexiste: > misogyne
homophobe: > anti-LGBT, LGBT
autoritaire: > dictatorial, autorité
extrémiste: radicaux
`;
