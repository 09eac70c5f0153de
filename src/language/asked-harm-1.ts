/**
 * What people type for what the press writes, as in `colloquial.ts`:
 * deaths, injuries and rescues, accidents, fire, weather, health, police, crime, courts and prisons.
 */
export const ASKED_HARM_1 = `
laisser la peau: mourir, tué, victime
y laisser la vie: victime
casser sa pipe: mourir, décéder
rendre l'âme: mourir
ôter la vie: tuer, se suicider
donner la mort: tuer, se suicider
mettre fin à ses jours: se suicider
se foutre en l'air: se suicider
partir trop tôt: mourir, disparition
trépasser: mourir
succomber: mourir, décéder
perdu la vie: décédé, victime
fauché: tué, percuté
mort sur le coup: tué, décédé, succomber
mort: funérailles, obsèques, deuil, bilan
victimes: blessés, bilan
bilan humain: morts, blessés, victimes
macchabée: corps, cadavre
cadavre: corps, dépouille, restes
corps: dépouille, restes
squelette: ossements, restes
os: ossements, squelette
enterrer: inhumer, funérailles, cérémonie
cercueil: obsèques, dépouille
croque-mort: pompes funèbres, thanatopracteur
crématorium: crémation, incinération
incinérer: crémation
orphelin: enfants
veuve: épouse, mari
veuf: mari, épouse
hommage: minute de silence, recueillement, cérémonie, marche blanche
deuil: drapeaux en berne, hommage
autopsie: médecin légiste, examen, causes de la mort
légiste: autopsie, institut médico-légal
testament: héritage, succession, légataire, essai, expérimenter, mettre à l'épreuve
blesser: toucher, atteindre, indisponible
se faire mal: se blesser, blessure
amoché: blessé
esquinté: blessé, endommagé, abîmé
mal en point: blessé, état grave
dans un sale état: état grave, gravement blessé
entre la vie et la mort: pronostic vital, état critique, urgence absolue, grièvement
en danger de mort: pronostic vital, état critique
état grave: pronostic vital, grièvement, urgence absolue
gravement: grièvement, sérieusement, urgence absolue, lourd, majeur
légèrement: urgence relative, bénin
réchapper: survivre, rescapé, indemne
échapper: s'enfuir, s'évader, éviter, évasion
survivant: rescapé, indemne
sain et sauf: indemne, vivant
miraculé: survivant, rescapé, indemne
vivant: survivant, résider
jambe cassée: fracture, jambe
fracture: cassé, brisé
cassé: brisé, endommager, dégrader
brûlé: calciné, flammes, partir en fumée
plaie: blessure, entaille
cicatrice: blessure
saigner: hémorragie, sang
évanouir: malaise, perdre connaissance, inconscient
tomber dans les pommes: malaise, perdre connaissance
malaise: arrêt cardiaque, perdre connaissance
inconscient: coma, perdre connaissance
crise cardiaque: arrêt cardiaque, infarctus, malaise
infarctus: arrêt cardiaque
AVC: accident vasculaire cérébral, attaque cérébrale
coma: réanimation
se noyer: couler
couler: sombrer, naufrage, chavirer, avalanche, glissement de terrain
asphyxié: intoxiqué, monoxyde de carbone, fumées
étouffer: asphyxie, suffoquer, réprimer
empoisonner: intoxiquer, intoxication
étranglé: strangulation
venir en aide: secourir, porter secours, aider
porter secours: secourir, intervenir
sauver: secourir, extraire, évacuer, tirer d'affaire, préserver, maintenir
sauveteur: secouriste, pompier
secouriste: pompier, protection civile, Samu
appeler à l'aide: donner l'alerte, appeler les secours
appeler les secours: donner l'alerte, alerter, prévenir
prévenir les secours: donner l'alerte, alerter, appeler
donner l'alerte: alerter, prévenir, signaler, appeler
sortir des décombres: extraire, dégager
coincé: bloqué, prisonnier, incarcéré, piégé
bloqué: immobilisé, paralysé, blocage, barrage
piégé: bloqué, prisonnier
décombres: gravats, ruines, débris
gravats: débris
débris: restes
ambulance: Samu, Smur, secours
hélico: hélicoptère
hélicoptère: hélitreuiller, héliporter, appareil
transporter à l'hôpital: évacuer, hospitaliser, admettre
emmener à l'hôpital: évacuer, hospitaliser, transporter
emmener: conduire, transporter, évacuer
chien de sauvetage: maître-chien, cynophile
recherches: chercher, fouilles, battue, ratissage, traqué, fugitif, mandat d'arrêt
chercher: fouiller, battue, tenter
disparition: introuvable, recherches, avis de recherche
perdu: disparu, égaré, battu, vaincu
cellule psychologique: soutien psychologique, prise en charge
choqué: en état de choc, bouleversé, traumatisé, indigner, scandaliser, heurter
traumatisé: choc
crash: accident, chute
accident: collision, choc, sortie de route, carambolage, drame
carambolage: collision, série
collision: choc, heurter, télescoper
choc: impact
foncer: rouler, vitesse
se prendre un arbre: percuter, heurter
écraser: renverser, percuter, dominer, large victoire
renversé: heurté, destitué, chassé du pouvoir, putsch
sortir de la route: quitter la chaussée, perdre le contrôle, perte de contrôle, fossé
quitter la route: sortie de route, chaussée
partir dans le décor: sortie de route, quitter la chaussée
perdre le contrôle: perte de contrôle, maîtrise, déporté
perte de contrôle: maîtrise, déporté
déraper: glisser, perdre le contrôle
glisser: chuter
chavirer: naufrage
fossé: bas-côté, accotement
freiner: freinage
griller un feu: feu rouge, brûler
feu rouge: signalisation
alcool au volant: alcoolémie, conduite en état d'ivresse, emprise de l'alcool
bourré au volant: alcoolémie, conduite en état d'ivresse, emprise de l'alcool
avoir bu: alcoolisé, alcoolémie, état d'ivresse, emprise de l'alcool
alcoolémie: grammes, alcool, dépistage
ivre: alcoolisé, état d'ivresse, alcoolémie
drogué: sous l'emprise, toxicomane, narcotiques, trafic
toxico: toxicomane, drogué
excès de vitesse: rouler trop vite, limitation, flashé
aller vite: vitesse, rouler, excès de vitesse, vitesse excessive
flashé: radar, contrôlé
délit de fuite: prendre la fuite, s'enfuir
prendre la fuite: s'enfuir, fuir
s'endormir: assoupir, somnolence
s'endormir au volant: assoupissement, somnolence
téléphone au volant: inattention, distraction
erreur humaine: négligence, inattention
piéton: passant
passant: témoin, passeur
cycliste: vélo, peloton
motard: deux-roues
trottinette: engin de déplacement
poids lourd: semi-remorque
camion: semi-remorque, chauffeur routier
camionnette: utilitaire, fourgon
fourgon: utilitaire
remorque: semi-remorque
câble: filin
télésiège: remontée mécanique, télécabine
télécabine: téléphérique, cabine
manège: attraction
ascenseur: cabine
grue: engin de levage
échafaudage: ouvrier, chantier
tomber du toit: chuter
tomber à l'eau: passer par-dessus bord, homme à la mer, abandonné, échouer, annulé
bateau coulé: naufrage, sombrer
naufrage: sombrer
échouer: échouage, échec, manquer
alpiniste: cordée, montagnard
randonneur: promeneur, marcheur
avalanche: coulée de neige
éboulement: chute de pierres, glissement de terrain
glissement de terrain: coulée de boue
s'effondrer: s'écrouler
s'affaisser: s'effondrer, affaissement
tenir debout: menacer ruine, stable
péter: exploser, casser, modeste, faible
exploser: détoner, souffler, déflagration, s'envoler, bondir, flamber
fuite de gaz: odeur de gaz, canalisation
gaz: fuite, canalisation, conduite
dégâts: dommages, endommager, détruire, préjudice
abîmer: endommager, détériorer, dégrader
foutu: détruit, hors d'usage
détruit: ravagé, anéanti, rasé
bousillé: détruit, endommagé
réparer: remettre en état, travaux
remettre en service: rouvrir, réouverture, redémarrer
défaillant: défectueux, en panne
en panne: hors service, immobilisé, avarie, incident technique
tomber en panne: panne, défaillance, immobilisé
souci technique: incident technique, panne, avarie
défectueux: non conforme
assureur: assurance, indemnisation, sinistre
assurance: indemnisation
cramé: calciné, carbonisé
flamber: brûler, incendie, flammes
partir en fumée: détruit, incendie
réduit en cendres: détruit, brûlé, calciné
mettre le feu: incendier, incendie volontaire, criminel
foutre le feu: incendier, incendie volontaire
incendiaire: pyromane, incendie criminel
pyromane: incendie volontaire, criminel
criminel: volontaire, malveillant, délinquant
prendre feu: s'embraser, flammes
feu a démarré: départ de feu, origine
départ du feu: origine, foyer
fumée: panache, tabac, cigarette, fumeur, tabagisme
éteindre: maîtriser, circonscrire, venir à bout
éteint: maîtrisé, circonscrit, fixé
éteindre le feu: maîtriser, circonscrire, extinction, venir à bout
maîtriser: circonscrire, fixer
feu de forêt: incendie, hectares, brûler
pompier: caserne
canadair: avion bombardier d'eau, avion
lance: lances à incendie, mettre en place, inaugurer, projeter
court-circuit: origine électrique, défaillance électrique
mégot: cigarette, incendie
barbecue: feu, grillades
braises: feu, reprise
sinistrés: relogés, évacués, victimes
reloger: hébergement
périmètre de sécurité: bouclé, évacué, périmètre
boucler le quartier: périmètre de sécurité, évacuer
évacuer: mettre à l'abri, quitter
mis à l'abri: évacué, confiné, relogé
orage: foudre, éclairs
éclair: foudre
foudre: foudroyé
tomber des cordes: pluies diluviennes, trombes d'eau, averses
pleuvoir: précipitations
grosse pluie: trombes d'eau, pluies diluviennes, précipitations, intempéries
pluie: précipitations, averse, intempéries, pluvieux
gelée: froid, verglas, températures négatives
verglas: chaussée glissante
grêle: grêlons, orage
brouillard: brume, visibilité
tempête: dépression, ouragan, coup de vent, intempéries
ouragan: cyclone
cyclone: tempête tropicale
tornade: trombe, rafales
tsunami: raz-de-marée, vague
bourrasques: vent
coup de vent: rafale
gros temps: tempête, intempéries
mauvais temps: intempéries, conditions météorologiques, perturbation
sale temps: intempéries, conditions météorologiques
beau temps: ensoleillé, soleil, éclaircies
temps qu'il fait: météo, conditions météorologiques
il fait chaud: températures, degrés
faire froid: températures, hivernal, vague de froid
degrés: température, thermomètre, mercure
température: thermomètre, mercure
inondé: sous les eaux, submergé, crue, montée des eaux
déborder: crue, sortir de son lit
crue: niveau
montée des eaux: crue, niveau
boue: coulée de boue, boueux
sécheresse: manque d'eau, nappe, restrictions, aride
manque d'eau: pénurie, restrictions
nappe: eaux souterraines
tremblement de terre: séisme, secousse, magnitude, sismique
séisme: secousse, magnitude, épicentre
trembler: secousse
volcan: éruption
éruption: lave
alerte météo: vigilance, météo-france
alerte rouge: vigilance rouge
alerte orange: vigilance orange
catastrophe naturelle: intempéries, sinistre, état de catastrophe
coupure de courant: panne d'électricité, privé d'électricité, sans électricité
courant: électricité, participer
neiger: chutes de neige, enneigé, flocons, chutes
épaisseur: centimètres, couche
malade: atteint, contaminé, pathologie, affection, syndrome
tomber malade: contracter, contaminé, infecté, malade
attraper: contracter, contaminé, capturer, interpeller, arrêté
choper une maladie: contracter, contaminé, infecté
contaminé: infecté, positif, cas
infecté: positif
positif: contrôle positif, dépisté
microbe: bactérie, virus, germe
virus: infection, souche, épidémie
bactérie: germe, infection, contamination
maladie rare: maladie orpheline, pathologie
symptôme: signe, fièvre
fièvre: température
crève: rhume, grippe, perte, mortalité, épuisé, fatigué
rhume: grippe, infection
grippe: virus, épidémie, influenza
toux: respiratoire, symptôme
corona: covid, coronavirus
confinement: covid
masque: protection
quarantaine: isolement, quadragénaire
vaccin: dose, injection, immunisé
piqûre: injection, vaccin, dose
rappel: dose, nouvelle dose
médicament: traitement, molécule, comprimé
remède: traitement, médicament
pilule: comprimé, contraception
contraception: préservatif
capote: préservatif, échouer, abandonné
enceinte: grossesse
accoucher: maternité
mettre au monde: accoucher, donner naissance, naissance
donner naissance: accoucher, naissance, mettre bas
bébé: nourrisson, nouveau-né, naissance
prématuré: nouveau-né, naissance
fausse couche: grossesse
cancer: tumeur, oncologie, cancérologie
chimio: chimiothérapie, cancer
diabète: insuline
dépression: mal-être, souffrance psychique
déprime: dépression, mal-être
burn-out: épuisement professionnel, surmenage, épuisement
folie: troubles psychiatriques, démence
fou: déséquilibré, troubles psychiatriques
HP: hôpital psychiatrique, psychiatrie
asile: hôpital psychiatrique, réfugié
psychiatre: expert psychiatre
handicapé: personne en situation de handicap, mobilité réduite
aveugle: malvoyant, non-voyant
sourd: malentendant
fauteuil roulant: handicap, mobilité réduite
Alzheimer: démence, maladie neurodégénérative
vieillir: âge, ancienne
maison de vieux: Ehpad, maison de retraite
maison de retraite: résidents
clinique: hôpital, établissement
`;
