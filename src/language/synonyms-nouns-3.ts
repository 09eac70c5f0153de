/** Trades, their feminines, familiar and collective names. See `synonyms-nouns.ts`. */
export const SYNONYMS_NOUNS_3 = `
instit: maître d'école, maîtresse d'école
instituteur: maître d'école > professeur des écoles, institutrice
institutrice: maîtresse d'école > professeure des écoles
professeur des écoles: enseignant du premier degré
maîtresse: > professeure des écoles
prof: corps enseignant
enseignants: communauté éducative, institutrice > équipe éducative, corps enseignant, chaîne de magasins
pion: assistant d'éducation
surveillant: assistant d'éducation
AESH: accompagnant d'élèves en situation de handicap, auxiliaire de vie scolaire > accompagnant d'élèves
proviseur: > directeur du lycée
CPE: > conseiller principal d'éducation
directrice: > cheffe, responsable
recteur: rectrice
doctorant: thésard
apprenti: > jeune en apprentissage
universitaire: enseignant-chercheur > professeur d'université
chercheurs: > chercheuse
chercheuse: > scientifique
expert: connaisseur > consultant
spécialiste: connaisseur, exceptionnel
historien: > spécialiste d'histoire, universitaire
archéologue: fouilleur > équipe de fouilles
ingénieur: > technicien
informaticien: programmeur
développeur: codeur, programmeur > développeuse
geek: > passionné d'informatique
hacker: pirate informatique, cyberpirate
médecins: corps médical > soignants
généraliste: omnipraticien
urgentiste: médecin des urgences > médecin urgentiste
psy: psychothérapeute, thérapeute > psychanalyste
dentiste: praticien dentaire > orthodontiste
ophtalmo: oculiste, ophtalmologiste
ophtalmologue: oculiste, ophtalmologiste
gynéco: gynécologue
dermato: dermatologue
cardiologue: > spécialiste du cœur
pédiatre: médecin pour enfants > enfants
oncologue: cancérologue
soignants: > personnel hospitalier, aide-soignant
ambulancier: transport sanitaire > ambulance
sage-femme: maïeuticien, obstétricienne
pharmacien: apothicaire
ostéo: ostéopathe
véto: > opposition
nounou: assistante maternelle, garde d'enfant
assistante maternelle: nourrice
nourrice: nounou
baby-sitter: garde d'enfant, nounou
mono: animateur de colonie > moniteur
éduc: travailleur social, scolaire
travailleur social: assistante sociale
assistante sociale: travailleuse sociale
femme de ménage: agent d'entretien > aide ménagère, employée de maison
homme de ménage: agent d'entretien
concierge: gardien d'immeuble > gardienne
agent de sécurité: > gardien, garde
videur: agent de sécurité, physionomiste
garde du corps: officier de sécurité > protection rapprochée, agent de protection, escorte
pompiers: SDIS
sapeurs-pompiers: SDIS
sauveteurs: équipes de secours, équipier de la SNSM > SNSM, sauveteuse
SAMU: SMUR, urgentistes > équipe médicale, secours médicaux
maître-nageur: surveillant de baignade > sauveteur, nageur-sauveteur
démineur: > artificier, service de déminage, déminage
facteur: postier, préposé > factrice, distribution du courrier
postier: agent de La Poste, factrice
livreur: coursier > livreuse
routier: chauffeur de poids lourd > transporteur, route, circulation, conducteur de camion
camionneur: chauffeur de poids lourd > routier, camionneuse
conductrice: chauffeuse > automobiliste
conducteur: > conductrice
chauffard: fuyard > conducteur, automobiliste, délit de fuite
motard: motocycliste, pilote de moto > conducteur de la moto
cycliste: > cyclisme
cheminot: agent de la SNCF > employé des chemins de fer, salariés de la SNCF
contrôleur: chef de bord, agent de contrôle, chef de train > agent de bord, contrôleuse
aiguilleur du ciel: contrôleur aérien
pilote: > aviateur, coureur automobile
copilote: officier pilote > second pilote
hôtesse de l'air: personnel navigant, steward > personnel navigant commercial
steward: personnel navigant > personnel navigant commercial
équipage: > personnel de bord, membres d'équipage
marin: navigateur, gens de mer, forces navales
skippeur: > navigateur, skipper
navigateur: skippeuse
pêcheur: > professionnels de la mer, patron de pêche, pêcheuse
docker: ouvrier portuaire > manutentionnaire
ostréiculteur: éleveur d'huîtres, conchyliculteur > producteur d'huîtres, ostréicultrice
conchyliculteur: mytiliculteur > conchylicultrice
mytiliculteur: > producteur de moules, mytilicultrice
paysans: rural > paysanne
agriculteurs: profession agricole > exploitants agricoles, céréaliers, agricultrice, maraîcher
agricultrice: > exploitante agricole, éleveuse, paysanne
fermier: > exploitant agricole, agriculteur, paysan
céréalier: > producteur de blé, producteur de céréales, céréales, blé
éleveur: > producteur, producteurs de lait
producteur de lait: éleveur laitier
maraîcher: > producteur de légumes, légumes
arboriculteur: > producteur de fruits, arboricultrice
vigneron: exploitant viticole > producteur de vin
viticulteur: exploitant viticole > producteur de vin, viticultrice
vendangeur: > saisonnier
apiculteur: éleveur d'abeilles > producteur de miel, apicultrice
berger: gardien de troupeau, pâtre, rive > éleveur
jardinier: paysagiste > horticultrice
bûcheron: > forestier, tronçonneuse
garde forestier: agent de l'ONF, forestier
garde-chasse: garde particulier
chasseur: porteur de fusil, nemrod > chasseuse
braconnier: chasseur illégal > braconnage
boulangère: fournil
cuisinier: cuistot, chef de cuisine, cheffe > maître queux
cuistot: > chef
chef étoilé: toque, cuisinier étoilé > Guide Michelin
serveur: garçon de café > employé de restaurant, serveuse
serveuse: > employée de restaurant
barman: > serveur
patron de bar: cafetier, tenancier
cafetier: bistrotier
buraliste: débitant de tabac, bureau de tabac > patron du tabac
hôtelier: > patron d'hôtel
commerçant: boutiquier, détaillant > gérant, professionnels, patronne
épicier: > commerçant, épicerie
fleuriste: > commerçante, horticulteur, magasin de fleurs
coiffeur: salon de coiffure > coiffeuse
coiffeuse: salon de coiffure
bijoutier: joaillier > horloger
antiquaire: brocanteur, marchand d'art
vendeur: commerçant, marchand > commercial, employé, vendeuse
caissière: hôtesse de caisse, hôte de caisse > employée de supermarché
banquier: > conseiller bancaire, établissement bancaire
assureur: compagnie d'assurance > mutuelle
secrétaire: > assistante
agent immobilier: agence immobilière
promoteur: > constructeur, promotrice
architecte: maître d'œuvre
maçon: ouvrier du bâtiment > maçonnerie
ouvrier: > travailleur, opérateurs
ouvriers du bâtiment: > salariés du BTP
électricien: > technicien, électricité
mécano: mécanicien, garagiste
garagiste: mécanicien, atelier, carrossier > réparateur
éboueur: agent de collecte, agent de propreté, collecte des déchets > éboueuse
balayeur: agent de propreté
fossoyeur: > employé du cimetière
mineur de fond: gueule noire
artisan: > professionnel, professionnels du bâtiment, menuisier, maçon
intérimaire: travailleur temporaire
indépendant: freelance, autodétermination, souveraineté, autonomie
auto-entrepreneur: travailleur indépendant, microentrepreneur
fonctionnaires: agents de l'État, fonction publique > agents territoriaux
agent municipal: employé municipal, agent territorial > employé communal
employés municipaux: agents communaux, agents de la ville
salariés: > collaborateurs
main-d'œuvre: > bras, travailleurs, personnel
cadre: > manager, managers
manager: > gérant, agent
patronne: cheffe d'entreprise, big boss, employeurs > présidente, patronat
patronat: organisations patronales > employeurs, chefs d'entreprise
DG: directeur général
DRH: directeur des ressources humaines, ressources humaines
employeur: > entreprise, direction
direction: > état-major
actionnaire: porteur de parts
repreneur: racheteur > acheteur, repreneuse, candidat à la reprise
lobbyiste: représentant d'intérêts > groupe de pression
lobby: groupe de pression, groupe d'influence
syndicats: centrales syndicales > fédération
représentants du personnel: comité social et économique > élus du personnel, CSE
partenaires sociaux: syndicats et patronat
grévistes: > salariés en grève, personnels en grève
lanceur d'alerte: dénonciateur > lanceuse d'alerte, révélations
journaliste: gazette > confrère, chroniqueur, envoyé spécial, hebdomadaire
présentateur: > journaliste vedette, journaliste
photographe: photoreporter, photojournaliste
caméraman: cadreur > journaliste reporter d'images
rédac chef: rédacteur en chef
rédacteur en chef: directeur de la rédaction
éditorialiste: > chroniqueur, édition, rédaction
correspondant: envoyé permanent
influenceur: créateur de contenu, youtubeur, tiktokeur > influenceuse
influenceuse: créatrice de contenu, youtubeuse > emprise
youtubeur: créateur de contenu > youtubeuse
blogueur: > auteur d'un blog, blogueuse
écrivain: > homme de lettres
auteure: > autrice, signataire
poète: poétesse
scénariste: coscénariste > auteur du scénario, scénario
dessinateur: bédéiste
bédéiste: > auteur de BD
caricaturiste: dessinateur de presse > dessin satirique
sculpteur: plasticien, statuaire > sculptrice
sculptrice: plasticienne
plasticien: > artiste contemporain
réalisateur: metteuse en scène
metteur en scène: dramaturge
chanteuse: > rappeuse, diva
chanteur: > rappeur, crooner, chanteuse
rappeur: > rappeuse, hip-hop
rappeuse: > artiste
musicien: > orchestre
chef d'orchestre: maestro, directeur musical
pianiste: > musicien, piano
danseur: ballerine > interprète, danseuse
danseuse: ballerine > interprète, danseuse étoile
compositeur: > compositrice
groupe de musique: > formation
producteur: > production, productrice
éditeur: > éditrice
conservateur: directeur du musée
commissaire-priseur: maison de ventes > vente aux enchères
organisateur: > promoteur
porte-parole: > service de communication, communication
conseiller: > sherpa, conseillère
attaché parlementaire: assistant parlementaire, collaborateur parlementaire
assistant parlementaire: collaborateur parlementaire
chef de cabinet: directeur de cabinet > conseiller
bras droit: > lieutenant
`;
