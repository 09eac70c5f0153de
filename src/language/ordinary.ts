import { fold } from "./fold.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that begin a noun phrase and settle that what follows is one thing in particular. Lower case, straight apostrophe. */
export const DEFINITE = words("le la les l' au aux du des ce cet cette ces");
export const POSSESSIVE = words("son sa ses leur leurs mon ma mes notre nos votre vos ton ta tes");
export const INDEFINITE = words(
  "un une de d' plusieurs certains certaines quelques chaque aucun aucune d'autres divers diverses nombreux nombreuses",
);

/** What may stand between the article and the noun of a role: "un haut responsable", "l'ancienne ministre", "les deux présidents". */
export const BEFORE_ROLE = words(
  "haut haute hauts hautes ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes ex futur future futurs autre autres même mêmes deux trois quatre cinq six sept huit neuf dix principal principale principaux principales premier première grand grande grands grandes petit petite vieux vieille seul seule vice célèbre puissant puissante actuel actuelle actuels très éphémère ministre-président double triple simple bon vrai propre",
);

/** Prepositions after which a bare capitalised word is where something is: "à Montauban", "vers Pau". */
export const LOCATIVE = words("à en dans vers depuis sur jusqu'à près sous via");

/** Words that are no name though a capital begins the sentence: articles, pronouns, prepositions, conjunctions, adverbs, days, months. */
const PLAIN = words(`
le la les l' un une des de du d' au aux à en dans sur sous par pour avec sans chez vers entre depuis pendant durant avant après devant derrière malgré outre hors sauf selon
contre envers parmi dès lors lorsque lorsqu' quand si comme car mais ou où et donc or ni que qu' qui quoi dont quel quelle quels quelles lequel laquelle lesquels lesquelles parce puisque puisqu' quoique bien
je tu il elle on nous vous ils elles me te se lui leur leurs y moi toi soi eux ce c' cet cette ces ça cela ceci celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là
mon ma mes ton ta tes son sa ses notre nos votre vos tout toute tous toutes chaque chacun chacune aucun aucune plusieurs certains certaines quelques autre autres même mêmes tel telle tels telles quelqu'un personne rien
ne n' pas plus moins très trop assez aussi ainsi alors encore déjà toujours jamais souvent parfois enfin ensuite puis aujourd'hui hier demain maintenant désormais bientôt soudain cependant pourtant toutefois néanmoins
ici là voici voilà oui non peut-être surtout seulement notamment également mieux pire peu beaucoup tant autant combien comment pourquoi quant grâce face suite fin début afin faute lors loin près côté via vu
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver noël pâques
deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille premier première second seconde
est sont était étaient sera seront a ont avait avaient aura auront soit être avoir faire dire fait dit faut doit peut va vont interrogé interrogée contacté contactée joint jointe invité invitée né née
monsieur madame mesdames messieurs bonjour merci bravo attention mise lire voir écouter regarder publié publiée source sources photo photos vidéo crédit crédits article suite partager s' m' t' j' jusqu' jusqu'à
bien-sûr actuellement auparavant parallèlement pendant ailleurs dessus dessous dedans dehors partout nulle environ presque quasi quelque quoiqu' jusque entre-temps plutôt tantôt tôt tard tandis tout-puissant sitôt aussitôt
résultat reste place objectif question réponse problème bilan conséquence verdict exemple preuve mieux-vaut inutile impossible difficile impensable alerte urgence direct exclusif info infos
leave reply social media auto publish powered by share spread love the and of for in on`);

/** Whether a word is an ordinary one wherever it stands. `lower` as in a token. */
export const isPlain = (lower: string): boolean => PLAIN.has(lower);

/** Endings of words that begin a sentence and are no name: "Interrogé", "Évidemment", "Saluant", "Selon". */
const ENDING = /(?:ment|ant|ants|ées?|és?|tion|tions|ité|isme|ence|ance|euse|eux|ique|iques)$/u;

/** Whether a word in lower case ends as ordinary words do. */
export const looksOrdinary = (lower: string): boolean => lower.length > 4 && ENDING.test(lower);

/** Adjectives that say which one of several bears a role. Demonyms are in demonyms.ts. */
const ADJECTIVES = words(`
adjoint adjointe adjoints adjointes délégué déléguée général générale généraux générales sortant sortante désigné désignée déchu déchue réélu réélue pressenti pressentie actuel actuelle chargé chargée élu élue associé associée honoraire émérite titulaire suppléant suppléante
public publique publics publiques privé privée haut haute local locale locaux locales spécial spéciale principal principale social sociale ouvrier ouvrière syndical syndicale écologiste insoumis insoumise vert verte
étranger étrangère étrangers étrangères intérieur intérieure extérieur unique conjoint commun commune blessé interpellé présumé présumée suprême permanent permanente itinérant intérimaire chef référent référente anonyme
anti-corruption antiterroriste communal communale communautaire intercommunal bancaire spécialisé spécialisée indépendant indépendante exilé exilée influent influente rebelle pro-russe pro-russes transitoire proche proches
mixte mixtes autonome autonomes citoyen citoyenne maritime maritimes féminin féminine masculin masculine civil civile durable équestre ovin ovine bovin bovine porcin porcine unifié unifiée
laïque bénévole sanitaire scolaire agricole agricoles nucléaire militaire militaires politique politiques officiel officielle officiels officielles sportif sportive juridique diplomatique exécutif exécutive`);

const ADJECTIVE_ENDING =
  /(?:ien|ienne|iens|iennes|al|ale|ales|aux|el|elle|els|elles|aire|aires|istes?|iques?|atif|ative|atifs|atives|trices?|eur|eure|eurs|eures|ain|aine|ains|aines|esque|ier|ière|iers|ières|ois|oise|oises|ais|aise|aises)$/u;

/** Verbs, adverbs and nouns with the ending of an adjective: "le maire indique", "la ministre appelle". */
const NO_ADJECTIVE = words(`
premier première premiers premières dernier dernière derniers dernières janvier février papier papiers métier métiers courrier quartier quartiers dossier dossiers chantier chantiers cahier hier entier manière lumière matière frontière frontières carrière rivière prière bière derrière arrière calendrier clavier escalier acier pionnier
indique indiquent explique expliquent réplique répliquent critique critiquent applique appliquent complique revendique revendiquent communique communiquent pique rétorque pratique fabrique risque risquent évoque
appelle appellent rappelle rappellent révèle interpelle interpellent martèle renouvelle excelle elle elles quelle belle belles tel telle tels telles quel quels ciel appel rappel
insiste insistent persiste persistent assiste assistent existe existent résiste résistent consiste subsiste subsistent désiste attriste liste triste piste
faire taire plaire déclare flaire flairent éclaire éclairent vaire fallait avait était faisait disait allait mais jamais désormais devrais mal total signale signalent égale étale dévale avale parle avale
bien rien maintien soutien combien tient vient revient intervient prévient obtient aux faux mieux ceux deux eux lieux leur leurs ailleurs plusieurs meurs pleure pleurent demeure demeurent heure heures erreur
sain main mains demain humain gain pain train fois trois mois crois dois vois parfois autrefois toutefois contraint craint plaint ensemble mal affaire affaires salaire salaires commentaire commentaires valeur valeurs secteur secteurs auteur auteurs
jeux journal hôpital animal cheval canal mal bal metal capital canaux travaux tribunal tribunaux journaux hôpitaux animaux réseaux chevaux cheveux peine semaine semaines graine aine haine chaîne musique musiques boutique fabrique clinique politiques`);

/** Whether a lower-case word right after a noun of role can be its adjective: "national", "socialiste", "présidentielle". */
export function isAdjective(lower: string): boolean {
  if (ADJECTIVES.has(lower)) return true;
  return lower.length > 3 && ADJECTIVE_ENDING.test(lower) && !NO_ADJECTIVE.has(lower);
}

/** Small words inside the name of a person: "Ursula von der Leyen", "Mohammed ben Salmane". */
export const PARTICLES = words(
  "de du des d' la le van von der den ten ter da do dos das di del della dello degli el al bin ben bint ibn ould abou abu abd af zu zur y e af vander",
);

/** Those of them that also begin a complement: "Dominique de Villepin", but "le maire de Paris". */
export const AMBIGUOUS_PARTICLES = words("de du des d' la le e y");

/** Folded, for look-ups of what `fold` gives. */
export const PLAIN_FOLDED: ReadonlySet<string> = new Set([...PLAIN].map(fold));
