/** Adjectives and participles: what has been done to somebody or something. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_16 = `
gravement blessé: > grièvement touché, sérieusement blessé, grièvement atteint, en urgence absolue, blessé grave, polytraumatisé
sain et sauf: > hors de danger, en bonne santé
indemne: > hors de danger
inconscient: > inanimé
inanimé: > inconscient
défiguré: > brûlé au visage, visage
estropié: handicapé, infirme
contaminé: contagion > porteur du virus
infecté: > porteur du virus
souffrant: > mal portant
malvoyant: non-voyant, déficient visuel > handicap visuel
malentendant: déficient auditif
démissionnaire: > qui a démissionné, démission, ministre sortant
actuel: > présent, contemporain, à l'heure actuelle
réélu: > second mandat
victorieux: > triomphant
invaincu: imbattu
imbattable: invincible > intouchable
favori: > grandissime favori, donné gagnant, pressenti, en tête des sondages
pressenti: prémonition > favori, annoncé
présumé: suspecté
supposé: > prétendu
prétendu: > supposé
acquitté: > non coupable
incarcéré: sous les verrous > mise sous écrou
introuvable: volatilisé > en fuite
blindé: renforcé > à l'épreuve des balles, véhicule blindé
cambriolé: > victime d'un cambriolage
braqué: > tenu en joue
escroqué: floué > victime d'une escroquerie, lésé
lésé: floué, victime > préjudice
trompé: floué
harcelé: > victime de harcèlement
maltraité: > victime de violences, brimé
opprimé: > brimé
persécuté: > pourchassé
affamé: > mourant de faim, sous-alimenté
assoiffé: > soif, manque d'eau
sans-papiers: > étranger en situation irrégulière, exilé
clandestin: secrètement > irrégulier, caché
expatrié: > vivant à l'étranger, établi à l'étranger, Français de l'étranger
natif: > natal
originaire: > issu
autochtone: indigène, aborigène, natif > peuple premier
frontalier: limitrophe > transfrontalier
limitrophe: voisin, attenant
mitoyen: attenant, adjacent, contigu
attenant: contigu, adjacent
lointain: éloigné, distant > reculé
éloigné: distant, reculé
reculé: isolé > enclavé
isolé: enclavé, esseulé > passoire thermique
enclavé: > coupé du monde
désaffecté: > inutilisé, fermé
détruit: > en ruine
ravagé: > saccagé, sinistré
dévasté: sinistré
endommagé: > fissuré
fissuré: fendu
submergé: > débordé
débordé: > submergé, saturé, dépassé, surchargé, exubérant
surchargé: > saturé
saturé: > complet, débordé, surchargé, plein
engorgé: > embouteillé
encombré: embouteillé > déchets
bloqué: > pris au piège
coincé: > pris au piège
immobilisé: à l'arrêt
cloué au sol: > immobilisé, maintenu au sol, interdit de vol
hors service: inutilisable > hors d'usage, défectueux
défectueux: > en panne, vicié, défaut
défaillant: > déficient
d'occasion: usagé > de seconde main, reconditionné
ancien: antique > d'autrefois
médiéval: moyenâgeux
contemporain: > actuel
traditionnel: ancestral, coutumier > classique, habituel
ancestral: séculaire > ancien
authentique: véritable, original
truqué: trafiqué, arrangé
erroné: inexact, incorrect > mensonger
inexact: faux
trompeur: fallacieux
injuste: inéquitable > injustifié
impartial: neutre, objectif
neutre: > non aligné
partial: > subjectif, biaisé, parti pris
abusif: excès, dérive > injustifié, illégal
injustifié: infondé > abusif
infondé: > mensonger
illégal: > hors la loi, contraire à la loi, frauduleux, irrégulier
illicite: interdit > prohibé
frauduleux: malhonnête > illégal, trompeur, truqué, fraude
irrégulier: > illégal, non conforme, clandestin
conforme: aux normes > réglementaire
non conforme: > hors normes, irrégulier
prémédité: planifié > préparé, préméditation
spontané: > improvisé, naturel, de son propre chef
improvisé: > spontané
`;
