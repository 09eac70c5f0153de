/**
 * What a general reader of French news knows to be the same: institutions by their seat, their initials, their long name and
 * their nicknames; countries and towns by their periphrases. A group a line. Unlike synonyms these stand for one another.
 */
export const ALIASES = `
palais bourbon, assemblée nationale, chambre des députés, représentation nationale
palais du luxembourg, sénat, chambre haute, haute assemblée
hexagone, france, pays de voltaire
élysée, palais de l'élysée, présidence de la république, présidence française, château
matignon, hôtel de matignon, premier ministre français, services du premier ministre
beauvau, place beauvau, ministère de l'intérieur
bercy, ministère de l'économie, ministère des finances, ministère de l'économie et des finances
quai d'orsay, ministère des affaires étrangères, diplomatie française, MAE
place vendôme, ministère de la justice, chancellerie
rue de grenelle, ministère de l'éducation nationale, ministère de l'éducation
hôtel de brienne, ministère des armées, ministère de la défense
rue de valois, ministère de la culture
avenue de ségur, ministère de la santé
hôtel de roquelaure, ministère de l'écologie, ministère de la transition écologique
quai des orfèvres, police judiciaire, PJ, 36 quai des orfèvres
rue montpensier, conseil constitutionnel, les sages
palais royal, conseil d'état
rue cambon, cour des comptes
quai de l'horloge, cour de cassation
palais d'iéna, conseil économique social et environnemental, CESE
hôtel de lassay, présidence de l'assemblée nationale
rue de varenne, matignon
solférino, parti socialiste, PS
place du colonel fabien, parti communiste français, PCF
rassemblement national, RN, front national, FN, parti à la flamme
les républicains, LR, UMP
la république en marche, LREM, renaissance, majorité présidentielle, macronie
la france insoumise, LFI, insoumis
europe écologie les verts, EELV, les écologistes, les verts
nouveau front populaire, NFP
mouvement démocrate, modem
maison blanche, bureau ovale, présidence américaine, exécutif américain, administration américaine
pentagone, département de la défense, ministère américain de la défense
département d'état, diplomatie américaine, state department, foggy bottom
capitole, congrès américain, congrès, parlement américain
langley, CIA, agence centrale de renseignement
FBI, police fédérale américaine
wall street, bourse de new york, bourse américaine
réserve fédérale, fed, banque centrale américaine
oncle sam, états-unis, pays de l'oncle sam
états-unis, USA, US, EU, amérique, états-unis d'amérique, outre-atlantique
downing street, 10 downing street, premier ministre britannique, gouvernement britannique
buckingham, palais de buckingham, monarchie britannique, famille royale britannique
westminster, parlement britannique, chambre des communes
chambre des communes, députés britanniques
whitehall, gouvernement britannique
scotland yard, police londonienne
city, place financière de londres
royaume-uni, grande-bretagne, UK, angleterre, perfide albion, outre-manche
kremlin, présidence russe, pouvoir russe, kreml
loubianka, FSB, services russes
douma, chambre basse russe, parlement russe, douma d'état
conseil de la fédération, chambre haute russe, sénat russe
chancellerie allemande, gouvernement allemand, chancelier allemand
bundestag, parlement allemand, chambre basse allemande
bundesbank, banque centrale allemande
outre-rhin, allemagne
palais chigi, gouvernement italien
quirinal, présidence italienne
moncloa, gouvernement espagnol
rada, parlement ukrainien
bankova, présidence ukrainienne
knesset, parlement israélien
tsahal, armée israélienne, forces de défense israéliennes
mossad, services israéliens
état hébreu, israël
diète, parlement polonais, sejm, parlement japonais
cité interdite, pékin, zhongnanhai
empire du milieu, chine, pays du milieu
pays du soleil levant, japon, archipel nippon
pays du matin calme, corée du sud
royaume ermite, corée du nord
pays du cèdre, liban
pays des aigles, albanie
royaume chérifien, maroc
sublime porte, turquie, porte
perse, iran, république islamique, république islamique d'iran
babel, mésopotamie, irak
pays de la teranga, sénégal
pays des hommes intègres, burkina faso
île rouge, madagascar, grande île
île de beauté, corse
plat pays, belgique, outre-quiévrain
confédération helvétique, suisse
royaume wallon, wallonie
pays de galles, wales
trèfle, irlande, île d'émeraude
péninsule ibérique, espagne, portugal
botte, italie, péninsule, transalpin
république hellénique, grèce
batave, pays-bas, hollande
pays des mille lacs, finlande
géant asiatique, chine, inde
pays du sourire, thaïlande
ville lumière, paris, capitale française
cité phocéenne, marseille
capitale des gaules, lyon
ville rose, toulouse
cité des papes, avignon
ville éternelle, rome
sérénissime, venise, cité des doges
grosse pomme, big apple, new york
ville sainte, jérusalem
cité des anges, los angeles
fédération de russie, russie, RF
russie soviétique, URSS, union soviétique, soviétique
alliance atlantique, OTAN, NATO, organisation du traité de l'atlantique nord, alliance de l'atlantique nord, alliance transatlantique, alliance nord-atlantique, alliance militaire, traité de l'atlantique nord
union européenne, UE, europe des vingt-sept, les vingt-sept, bloc européen, communauté européenne
commission européenne, exécutif européen, exécutif bruxellois, bruxelles, berlaymont
parlement européen, strasbourg, eurodéputés, europarlement
eurodéputé, député européen
banque centrale européenne, BCE, institut de francfort
cour de justice de l'union européenne, CJUE
cour européenne des droits de l'homme, CEDH
zone euro, eurozone
espace schengen, schengen
organisation des nations unies, ONU, nations unies, UN
conseil de sécurité, conseil de sécurité de l'ONU, conseil de sécurité des nations unies
casques bleus, force de maintien de la paix, soldats de la paix
organisation mondiale de la santé, OMS, WHO
organisation mondiale du commerce, OMC, WTO
organisation internationale du travail, OIT
fonds monétaire international, FMI, IMF
banque mondiale, world bank
agence internationale de l'énergie atomique, AIEA, IAEA, gendarme du nucléaire
organisation de coopération et de développement économiques, OCDE
organisation pour la sécurité et la coopération en europe, OSCE
union africaine, UA, organisation panafricaine
ligue arabe, organisation panarabe
cour pénale internationale, CPI, ICC
cour internationale de justice, CIJ
organisation des pays exportateurs de pétrole, OPEP, cartel pétrolier
haut-commissariat aux réfugiés, HCR, UNHCR, haut commissariat des nations unies pour les réfugiés
programme alimentaire mondial, PAM
comité international de la croix-rouge, CICR, croix-rouge
médecins sans frontières, MSF
reporters sans frontières, RSF
comité international olympique, CIO
fédération internationale de football, FIFA, instance du football mondial
union des associations européennes de football, UEFA
fédération française de football, FFF, instance du football français
jeux olympiques, JO, olympiades, jeux
coupe du monde, mondial
championnat d'europe, euro
équipe de france, les bleus, bleus, tricolores, sélection française
XV de france, équipe de france de rugby
tour de france, grande boucle, tour
maillot jaune, leader du tour
paris saint-germain, PSG, club de la capitale, club parisien
olympique de marseille, OM, club phocéen
olympique lyonnais, OL
ligue 1, championnat de france, élite
ballon rond, football, foot
ballon ovale, rugby
petite reine, cyclisme, vélo
septième art, cinéma
neuvième art, bande dessinée, BD
huitième art, télévision
quatrième pouvoir, presse
petit écran, télévision, télé
grand écran, cinéma
billet vert, dollar
or noir, pétrole
or bleu, eau
monnaie unique, euro
vieux continent, europe
nouveau monde, amérique
continent noir, afrique
toit du monde, everest, himalaya, tibet
dame de fer, tour eiffel, margaret thatcher
outre-mer, DOM-TOM, territoires ultramarins, ultramarin
conseil constitutionnel, sages de la rue montpensier
institut national de la statistique, INSEE
société nationale des chemins de fer, SNCF, compagnie ferroviaire
régie autonome des transports parisiens, RATP
électricité de france, EDF
gaz de france, GDF, engie
confédération générale du travail, CGT
confédération française démocratique du travail, CFDT
force ouvrière, FO
mouvement des entreprises de france, MEDEF, patronat
fédération nationale des syndicats d'exploitants agricoles, FNSEA, premier syndicat agricole
agence régionale de santé, ARS
haute autorité de santé, HAS
sécurité sociale, sécu, assurance maladie
caisse d'allocations familiales, CAF
france travail, pôle emploi, ANPE
agence france-presse, AFP
agence tass, TASS
agence reuters, reuters
british broadcasting corporation, BBC
new york times, NYT
washington post, wapo
le quotidien du soir, le monde
autorité de régulation de la communication audiovisuelle, ARCOM, gendarme de l'audiovisuel, CSA
commission nationale de l'informatique et des libertés, CNIL, gendarme de la vie privée
autorité des marchés financiers, AMF, gendarme de la bourse
autorité de sûreté nucléaire, ASN, gendarme du nucléaire français
direction générale de la sécurité intérieure, DGSI, renseignement intérieur
direction générale de la sécurité extérieure, DGSE, renseignement extérieur, la piscine
inspection générale de la police nationale, IGPN, police des polices
compagnies républicaines de sécurité, CRS
groupe d'intervention de la gendarmerie nationale, GIGN
parquet national financier, PNF
parquet national antiterroriste, PNAT
organisation non gouvernementale, ONG, NGO, association humanitaire
société anonyme, SA
petites et moyennes entreprises, PME
produit intérieur brut, PIB, GDP, richesse nationale
taxe sur la valeur ajoutée, TVA, VAT
salaire minimum, SMIC
habitation à loyer modéré, HLM, logement social
train à grande vitesse, TGV
intelligence artificielle, IA, AI
gaz à effet de serre, GES, CO2, dioxyde de carbone, gaz carbonique
accord de paris, accord sur le climat, COP21
groupe d'experts intergouvernemental sur l'évolution du climat, GIEC, IPCC, experts du climat
conférence sur le climat, COP, sommet climat
coronavirus, covid-19, covid, sars-cov-2, pandémie
virus du sida, VIH, HIV, sida
grippe aviaire, influenza aviaire
organisation état islamique, état islamique, EI, daech, daesh, ISIS
nucléaire iranien, programme nucléaire iranien, accord nucléaire iranien, JCPOA, accord de vienne
système swift, swift, messagerie bancaire, système de paiement international
intermarché, supermarché
géants du numérique, GAFA, GAFAM, géants du web
google, alphabet, géant de mountain view
apple, firme à la pomme, marque à la pomme, cupertino
facebook, meta
twitter, X, oiseau bleu
amazon, géant du commerce en ligne
microsoft, géant de redmond
tesla, constructeur de voitures électriques
avionneur européen, airbus
avionneur américain, boeing
constructeur au losange, renault
marque au lion, peugeot
groupe des sept, G7
groupe des vingt, G20
pays émergents, BRICS
onze septembre, 11 septembre, 11-septembre, attentats du world trade center
grande guerre, première guerre mondiale, guerre de 14-18, 14-18
seconde guerre mondiale, deuxième guerre mondiale, 39-45
guerre froide, bloc de l'est
pacte de varsovie, bloc soviétique
mur de berlin, rideau de fer
débarquement, jour J, 6 juin 1944
fête nationale, 14 juillet, 14-juillet, prise de la bastille
fête du travail, 1er mai, premier mai
saint-sylvestre, réveillon du nouvel an, 31 décembre
noël, 25 décembre, nativité
souverain pontife, pape, saint-père, évêque de rome
saint-siège, vatican, cité du vatican
roi d'angleterre, souverain britannique
chef de l'église orthodoxe russe, patriarche de moscou
dalaï-lama, chef spirituel tibétain
président de la république, chef de l'état français, locataire de l'élysée, hôte de l'élysée, président français
président russe, chef du kremlin, maître du kremlin, locataire du kremlin, homme fort du kremlin, dirigeant russe, chef de l'état russe
président américain, locataire de la maison blanche, hôte de la maison blanche, chef de la maison blanche, commandant en chef américain, président des états-unis, dirigeant américain
président chinois, numéro un chinois, dirigeant chinois
premier ministre britannique, locataire de downing street, chef du gouvernement britannique
chancelier allemand, chef du gouvernement allemand
président ukrainien, chef de l'état ukrainien, dirigeant ukrainien
président du conseil italien, premier ministre italien, chef du gouvernement italien
garde des sceaux, ministre de la justice
premier flic de france, ministre de l'intérieur
chef de la diplomatie américaine, secrétaire d'état américain, secrétaire d'état
chef de la diplomatie, ministre des affaires étrangères
patron du pentagone, secrétaire à la défense, ministre de la défense américain
attachée de presse, porte-parole, secrétaire de presse
conseiller à la sécurité nationale, conseiller de la maison blanche
patronne du FMI, directrice générale du FMI
homme fort, dirigeant, autocrate
vice-président, numéro deux
chef des armées, chef de l'état
haut fonctionnaire, énarque
école nationale d'administration, ENA
bac, baccalauréat
centre hospitalier universitaire, CHU, hôpital
établissement d'hébergement pour personnes âgées dépendantes, EHPAD, maison de retraite
service national universel, SNU
interruption volontaire de grossesse, IVG, avortement
procréation médicalement assistée, PMA
droit du sol, jus soli
droits de l'homme, droits humains
gilets jaunes, mouvement des gilets jaunes
impôt sur la fortune, ISF
prélèvement à la source, retenue à la source
quarante-neuf trois, 49.3, 49-3, article 49.3
motion de censure, renversement du gouvernement
garde à vue, GAV
mise en examen, inculpation, mis en examen
forces de l'ordre, police, policiers, gendarmes
soldats du feu, pompiers, sapeurs-pompiers
blouses blanches, soignants, personnel soignant
cols bleus, ouvriers
hussards noirs, instituteurs, enseignants
monde paysan, agriculteurs
deux-roues, moto, scooter
poids lourd, camion
reine du commerce, amazon
fée électricité, électricité
feu vert, autorisation
ligne rouge, limite à ne pas franchir, ligne à ne pas franchir
bras de fer, épreuve de force
`;
