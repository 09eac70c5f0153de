/** General nouns, screens, and familiar words. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_42 = `
genre: type, sorte, catégorie
sorte: type
catégorie: type
caractère: tempérament
classification: hiérarchie
exemplaire: copie
technologie: high-tech
high-tech: > technologie de pointe
popularité: notoriété > cote de popularité
phrase: citation
extrait: citation
proie: cible
rituel: cérémonie
infrastructure: équipement
emblème: logo
logo: sigle
sigle: acronyme, abréviation
flux: afflux
afflux: > arrivée massive
apogée: zénith > point culminant
précurseur: avant-gardiste
certitude: conviction
conviction: croyance
prestige: renom
renom: réputation
synthèse: résumé
ermite: solitaire, reclus
reclus: cloîtré
labyrinthe: dédale
bordure: lisière, bord
lisière: orée
bord: rebord
gloire: célébrité, consécration
consécration: reconnaissance, couronnement
harmonie: entente, équilibre
paradoxe: contradiction
contradiction: incohérence
éventail: gamme, palette
gamme: palette
envergure: ampleur
maillon: > chaîne
métissage: mélange
gageure: pari
réglage: ajustement, mise au point
anonymat: > anonyme
pilier: colonne
échantillon: prélèvement
vocabulaire: lexique
lexique: glossaire
accessibilité: accès
fiable: > digne de confiance
épée: sabre, glaive
couvercle: > capuchon
prototype: > modèle d'essai
clause: stipulation, disposition
sensation: ressenti
ressenti: perception
berceau: couffin > lit de bébé
allée: sentier, chemin
supériorité: suprématie, domination
suprématie: domination, hégémonie
domination: hégémonie
ghetto: > quartier
poussière: > particules
terminus: > fin de ligne
capteur: sonde, détecteur
contour: pourtour
pourtour: périmètre
périmètre: zone
argile: glaise
serviteur: domestique
préjugé: stéréotype, idée reçue
stéréotype: idée reçue
parodie: pastiche
conférencier: intervenant
colloque: congrès, symposium, séminaire
congrès: convention
disgrâce: défaveur
session: séance
halte: escale, pause
intuition: pressentiment, flair
instinct: flair, intuition
résidu: reste
détenteur: possesseur, titulaire
introduction: préambule, avant-propos
préface: avant-propos
postface: > conclusion
caprice: lubie, fantaisie
silhouette: allure
dilemme: > cas de conscience
schéma: croquis, diagramme
diagramme: graphique
graphique: courbe
vieillesse: grand âge, vieillissement
trajectoire: parcours, itinéraire
badge: insigne
insigne: écusson
brochure: dépliant, livret
dépliant: prospectus
bêtise: sottise, ânerie, stupidité
dignité: honneur, fierté
honneur: gloire
panoplie: gamme, arsenal
sentinelle: garde, guetteur
guetteur: vigie, chouf
maquette: modèle réduit
socle: piédestal
conjoncture: contexte, situation
diaspora: > communauté à l'étranger
délire: hallucination, démence
paranoïa: > délire de persécution
sphère: boule, globe
globe: mappemonde
mappemonde: > globe terrestre
récipient: contenant, bocal
confort: commodité
curiste: > cure thermale
simplicité: facilité
décideur: responsable, dirigeant
flexibilité: souplesse
rigidité: raideur, inflexibilité, inflexible
conglomérat: groupe, holding
colosse: mastodonte
nain: > personne de petite taille
collusion: connivence, complicité
connivence: complicité
indulgence: clémence, mansuétude
mansuétude: clémence
radeau: canot pneumatique
canot pneumatique: > embarcation gonflable
sketch: saynète
crampe: contracture
élongation: claquage > déchirure musculaire
claquage: > déchirure musculaire
téléviseur: télé > écran plat
détroit: chenal
chenal: passe
récalcitrant: réfractaire, rétif
insoumis: réfractaire
arôme: saveur, parfum
confidentialité: secret
magistrature: juges, magistrats
cohésion: solidarité
paire: duo
duo: binôme > tandem
trio: > trois
quatuor: > quatre
péripétie: rebondissement, aventure
aventure: odyssée
protecteur: bienfaiteur
mainmise: emprise
pénitencier: prison, bagne
bagne: > travaux forcés
incartade: frasque > écart de conduite
frasque: > écart de conduite
échafaud: guillotine
guillotine: peine capitale
brouhaha: tumulte, vacarme
vacarme: tapage, boucan
boucan: bruit
charivari: tapage
casting: distribution
timing: calendrier
buzz: retentissement
retentissement: écho, répercussion
hoax: canular
selfie: autoportrait
turnover: > rotation du personnel
deadline: date limite, échéance
shopping: emplettes, achats
briefing: réunion
business: affaires, commerce
food truck: > camion-restaurant
hub: plateforme
newsletter: > lettre d'information
overbooking: surréservation
replay: rediffusion
stand: kiosque
streaming: > diffusion en ligne
vintage: rétro
cyberharceleur: > harceleur
métavers: > monde virtuel
réalité virtuelle: > casque virtuel
blockchain: > chaîne de blocs
semi-conducteur: > puce électronique
serveur informatique: data center
cloud: > nuage informatique
code source: > logiciel
antivirus: > logiciel de sécurité
logiciel malveillant: malware
faille de sécurité: vulnérabilité
messagerie: WhatsApp, Telegram
géolocalisation: traçage
GPS: navigateur
nanotechnologie: > nanoparticules
biotechnologie: > biotech
startupeur: > fondateur de start-up
incubateur: > pépinière d'entreprises
frousse: trouille
gueuleton: festin
pépin: ennui
prune: PV
tacot: > vieille voiture
guimbarde: > vieille voiture
turbin: travail
veinard: chanceux
chiottes: toilettes
gargote: restaurant
pochetron: ivrogne
canif: couteau
opinel: couteau
cinglé: fou
givré: fou
maboul: fou
zinzin: fou
bouiboui: restaurant
tripot: > cercle de jeu
lupanar: maison close
bourgeois: > aisé
aristo: aristocrate
rupin: riche
fauché: ruiné
cossard: paresseux
glandeur: paresseux
entourloupe: tromperie
embrouille: arnaque
grabuge: dégâts, incidents
pugilat: bagarre, rixe
branlée: > défaite
dérouillée: > défaite, coups
baffe: claque
mandale: gifle
pruneau: balle
bastos: balle
gnon: coup
cocard: œil au beurre noir
œil au beurre noir: hématome
bobo: blessure
guibole: jambe
tronche: visage, tête
trombine: visage
bedaine: ventre
gadin: chute
bûche de Noël: > dessert
`;
