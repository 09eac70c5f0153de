import type { CountryCode } from "./countries.ts";
import { fold } from "./fold.ts";

/**
 * Common nouns that head the name of an institution, with their gender: "le ministère des Affaires étrangères",
 * "la préfecture du Rhône", "le parquet de Lyon". Written "noun gender".
 */
const HEADS = `
ministère m, parquet m, tribunal m, cour f, préfecture f, sous-préfecture f, mairie f, rectorat m, gouvernement m, parlement m, sénat m,
assemblée f, chambre f, commission f, conseil m, comité m, direction f, agence f, autorité f, institut m, observatoire m,
office m, haut-commissariat m, commissariat m, secrétariat m, ambassade f, consulat m, présidence f, chancellerie f, diplomatie f, police f, gendarmerie f, armée f, état-major m, marine f, douane f, douanes fp,
métropole f, municipalité f, région f, département m, université f, faculté f, école f, lycée m, collège m, hôpital m, chu m, clinique f,
syndicat m, syndicats mp, fédération f, confédération f, union f, ligue f, parti m, mouvement m, association f, associations fp, ong f, organisation f, fondation f, collectif m, club m,
entreprise f, société f, groupe m, compagnie f, banque f, firme f, multinationale f, constructeur m, opérateur m, exploitant m, enseigne f, coopérative f, usine f, start-up f,
journal m, quotidien m, hebdomadaire m, magazine m, chaîne f, radio f, média m, médias mp, presse f, site m, agence f, revue f, rédaction f,
opposition f, majorité f, coalition f, alliance f, administration f, intersyndicale f, défense f, accusation f, diocèse m, vatican m, église f, évêché m,
théâtre m, musée m, festival m, opéra m, bibliothèque f, laboratoire m, équipe f, sélection f, fonds m, service m, services mp, brigade f, régie f, caisse f, communauté f, forces fp, milice f, junte f, exécutif m, patronat m, cabinet m, bureau m, centre m, pôle m, cellule f, section f, antenne f, délégation f, mission f, tribunaux mp, réseau m, académie f, barreau m, plateforme f, conservatoire m, groupement m, agglomération f, intercommunalité f, jury m, palais m, établissement m, institution f,
régulateur m, fournisseur m, équipementier m, avionneur m, énergéticien m, assureur m, distributeur m,
forum m, rébellion f, guérilla f, primature f, organisme m, instance f, aviation f`;

/** Works and shops that a firm is called by: "la fromagerie Sautereau … l’entreprise". All feminine. */
const WORKS =
  "fromagerie laiterie brasserie papeterie imprimerie conserverie verrerie fonderie scierie distillerie tannerie minoterie biscuiterie chocolaterie sucrerie raffinerie aciérie cimenterie cristallerie faïencerie manufacture filature tuilerie confiserie savonnerie maroquinerie charcuterie boulangerie cidrerie brûlerie huilerie blanchisserie pépinière menuiserie chaudronnerie teinturerie bonneterie bijouterie librairie".split(
    " ",
  );

export interface InstitutionNoun {
  readonly gender: "m" | "f";
  readonly plural: boolean;
}

/** Nouns of institution, lower case: "ministère" -> m. */
export const INSTITUTION_NOUNS: ReadonlyMap<string, InstitutionNoun> = new Map(
  [...HEADS.split(","), ...WORKS.map((noun) => `${noun} f`)].map((entry) => {
    const [noun = "", sign = "m"] = entry.trim().split(" ");
    return [noun, { gender: sign.startsWith("f") ? "f" : "m", plural: sign.endsWith("p") }] as const;
  }),
);

/** Whether a noun, of one or of several, is an institution: "la banque", "les banques". */
export const isInstitution = (noun: string): boolean =>
  INSTITUTION_NOUNS.has(noun) || (noun.endsWith("s") && INSTITUTION_NOUNS.has(noun.slice(0, -1)));

/** Those that speak without a complement or a capital: "la préfecture indique que", "le parquet a requis". */
export const SPEAK_ALONE: ReadonlySet<string> = new Set(
  "régulateur primature rébellion guérilla parquet préfecture mairie rectorat gouvernement parlement sénat police gendarmerie armée état-major présidence chancellerie diplomatie métropole municipalité tribunal cour défense accusation opposition syndicat syndicats intersyndicale administration patronat junte exécutif ministère ambassade presse médias direction ong diocèse agence quotidien journal chaîne hebdomadaire magazine entreprise groupe alliance coalition majorité association associations fédération ligue commission collectif".split(
    " ",
  ),
);

/** Institutions known by a name of their own: the name as written best, its country where it has one, its other spellings. */
const NAMED: readonly (readonly [name: string, country: CountryCode | null, others?: string])[] = [
  ["Kremlin", "RU"],
  ["Maison Blanche", "US", "Maison-Blanche"],
  ["Élysée", "FR"],
  ["Matignon", "FR"],
  ["Quai d'Orsay", "FR"],
  ["Bercy", "FR"],
  ["Beauvau", "FR", "place Beauvau"],
  ["Pentagone", "US"],
  ["Département d'État", "US", "département d'État"],
  ["Congrès", "US"],
  ["Downing Street", "GB"],
  ["Bundestag", "DE"],
  ["Bundesbank", "DE"],
  ["Douma", "RU", "Douma d'État"],
  ["Rada", "UA"],
  ["Knesset", "IL"],
  ["Tsahal", "IL"],
  ["Hamas", null],
  ["Hezbollah", null],
  ["Fatah", null],
  ["OTAN", null, "Alliance atlantique|Alliance de l'Atlantique Nord|Organisation du traité de l'Atlantique nord"],
  ["ONU", null, "Nations unies|Organisation des Nations unies"],
  ["Unesco", null],
  ["Unicef", null],
  ["Commission européenne", "EU"],
  ["Parlement européen", "EU"],
  ["Conseil européen", "EU"],
  ["Banque centrale européenne", "EU", "BCE"],
  ["Banque mondiale", null],
  ["Fonds monétaire international", null, "FMI"],
  ["Organisation mondiale de la santé", null, "OMS"],
  ["Croix-Rouge", null, "Croix Rouge"],
  ["Médecins sans frontières", null, "MSF"],
  ["Amnesty International", null, "Amnesty"],
  ["Human Rights Watch", null, "HRW"],
  ["Greenpeace", null],
  ["Insee", "FR", "Institut national de la statistique et des études économiques"],
  ["Assemblée nationale", "FR"],
  ["Sénat", null],
  ["Conseil d'État", "FR"],
  ["Conseil constitutionnel", "FR"],
  ["Cour de cassation", "FR"],
  ["Cour des comptes", "FR"],
  ["Cour suprême", null],
  ["Météo-France", "FR", "Météo France"],
  ["Sécurité civile", null],
  ["Banque de France", "FR"],
  ["Medef", "FR"],
  ["Interpol", null],
  ["Europol", "EU"],
  ["Rassemblement national", "FR"],
  ["La France insoumise", "FR", "France insoumise"],
  ["Les Républicains", "FR"],
  ["Parti socialiste", "FR"],
  ["Renaissance", "FR"],
  ["Force ouvrière", "FR"],
  [
    "Unité SGP Police",
    "FR",
    "Unité SGP Police-FO|Unité SGP Police - FO|Unité SGP Police FO|Unité SGP-Police|SGP Police",
  ],
  ["Alliance Police nationale", "FR", "Alliance Police"],
  ["Synergie-Officiers", "FR", "Synergie Officiers"],
  ["Confédération paysanne", "FR"],
  ["Coordination rurale", "FR"],
  ["Jeunes Agriculteurs", "FR", "Jeunes agriculteurs"],
  ["Secours populaire", "FR", "Secours populaire français"],
  ["Secours catholique", "FR"],
  ["Restos du cœur", "FR", "Restaurants du cœur|Restos du Cœur"],
  ["France nature environnement", "FR", "France Nature Environnement"],
  ["Autorité de la concurrence", "FR"],
  ["Autorité de sûreté nucléaire", "FR"],
  ["Haute Autorité de santé", "FR"],
  ["Santé publique France", "FR"],
  ["Institut Pasteur", "FR"],
  ["Les Écologistes", "FR"],
  ["Cour pénale internationale", null],
  ["Cour internationale de justice", null],
  ["Casques blancs", null],
  ["Croissant-Rouge", null, "Croissant Rouge"],
  ["Solidaires", "FR"],
  ["Occident", null, "Ouest"],
  ["Saint-Siège", "VA"],
  ["Ligue arabe", null],
  ["Union africaine", null],
  ["Mercosur", null],
  ["Wall Street", null],
  ["Fed", "US", "Réserve fédérale"],
];

/** Well-known companies, which speak under a bare name. */
const COMPANIES =
  "Airbus|Alstom|Amazon|Apple|ArcelorMittal|Auchan|Axa|Boeing|Bolloré|Bouygues|Canal+|Carrefour|Casino|Citroën|Danone|Dassault|Decathlon|Dior|EDF|Enedis|Engie|Eiffage|Ericsson|Facebook|Ford|Gazprom|Google|Hermès|Huawei|Ikea|Intel|Kering|Lafarge|Leclerc|Lidl|Lufthansa|LVMH|L'Oréal|Meta|Michelin|Microsoft|Mercedes|Nestlé|Netflix|Nissan|Nokia|Nvidia|OpenAI|Orange|Orano|Pernod Ricard|Peugeot|Pfizer|Philips|RATP|Renault|Ryanair|Safran|Samsung|Sanofi|Shell|Siemens|SNCF|Sony|Spotify|Stellantis|Suez|Tesla|Thales|TikTok|Total|TotalEnergies|Toyota|Twitter|Uber|Valeo|Veolia|Vinci|Volkswagen|Vivendi|Air France|Air France-KLM|Crédit agricole|Société générale|BNP Paribas|Saint-Gobain|General Motors|Goldman Sachs|Rolls-Royce|Moderna|BioNTech|AstraZeneca|Bayer|Monsanto|Lactalis|Arkema|Framatome|Areva|Atos|Capgemini|Dassault Systèmes|Iliad|Free|SFR|La Poste|Naval Group|Nexter|KNDS|SpaceX|Starlink|WhatsApp|Instagram|YouTube|Wagner|Nord Stream".split(
    "|",
  );

export interface NamedInstitution {
  readonly name: string;
  readonly country: CountryCode | null;
}

function named(): ReadonlyMap<string, NamedInstitution> {
  const found = new Map<string, NamedInstitution>();
  for (const [name, country, others] of NAMED) {
    for (const spelling of [name, ...(others?.split("|") ?? [])]) found.set(fold(spelling), { name, country });
  }
  for (const name of COMPANIES) found.set(fold(name), { name, country: null });
  return found;
}

/** Institutions by any of their names, folded by `fold`: "maison-blanche" -> Maison Blanche, US. */
export const NAMED_INSTITUTIONS = named();

/** Words that make any capitalised sequence the name of an organisation: "International Crisis Group". */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  "métropole agglomération group groupe university université institute institut council committee club fc afc united city sporting stade olympique racing athletic bank banque company corporation corp inc ltd sa sas gmbh ag holding partners capital invest foundation fondation fund fédération federation ligue league union association parti party front mouvement agence agency center centre school école college collège museum musée théâtre images press presse news times post télévision tv radio studio studios records films productions orchestra orchestre société brothers industries technologies energy energies airlines systems motors pharma network watch international trust lab labs research syndicat confédération police unité comité parc festival prix coupe opéra palme conseil cour commission assemblée".split(
    " ",
  ),
);

/** What institutions in lower case are of: "la commission des affaires étrangères", "la cour d'appel". */
export const INSTITUTION_TOPICS: ReadonlySet<string> = new Set(
  "affaires appel assises finances lois justice culture santé commerce police gendarmerie défense sécurité instance région ville département république football rugby basket handball athlétisme ski natation cyclisme tennis agriculture éducation intérieur transports travail environnement médecins administration surveillance enquête état armées femmes familles victimes consommateurs locataires propriétaires parents élèves enseignants étudiants journalistes avocats magistrats maires riverains habitants salariés cheminots pharmaciens infirmiers agriculteurs éleveurs chasseurs pêcheurs commerçants protection recherche statistique statistiques renseignement communication quartier village eau énergie logement emploi droits homme course campagne crise soutien pilotage suivi chantier organisation éthique personnel données faune flore pilotes usagers navetteurs voyageurs passagers clients soignants bénévoles sinistrés retraités pensionnés".split(
    " ",
  ),
);

/** What an institution that is known by name can be called afterwards: "l'alliance", "l'organisation". All folded. */
const CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ["otan", ["alliance", "organisation"]],
  ["onu", ["organisation"]],
  ["unesco", ["organisation", "agence"]],
  ["unicef", ["organisation", "agence"]],
  ["organisation mondiale de la sante", ["organisation", "agence"]],
  ["fonds monetaire international", ["institution", "fonds", "organisation"]],
  ["banque mondiale", ["institution", "banque"]],
  ["banque centrale europeenne", ["institution", "banque"]],
  ["amnesty international", ["ong", "organisation", "association"]],
  ["human rights watch", ["ong", "organisation"]],
  ["greenpeace", ["ong", "organisation", "association"]],
  ["medecins sans frontieres", ["ong", "organisation", "association"]],
  ["croix-rouge", ["ong", "organisation", "association"]],
  ["hamas", ["mouvement", "organisation", "groupe"]],
  ["hezbollah", ["mouvement", "organisation", "groupe", "parti"]],
  ["rassemblement national", ["parti", "mouvement"]],
  ["les republicains", ["parti"]],
  ["parti socialiste", ["parti"]],
  ["la france insoumise", ["parti", "mouvement"]],
  ["insee", ["institut"]],
  ["meteo-france", ["institut", "agence", "etablissement", "service"]],
]);

/** The nouns that the same institution can be called by: after "la start-up X", "l'entreprise". */
export function siblings(noun: string): readonly string[] {
  if (COMPANY_NOUNS.includes(noun) || noun === "start-up" || noun === "cooperative") return COMPANY_NOUNS;
  if (FIRMS.has(noun)) return [noun, ...COMPANY_NOUNS];
  if (ESTABLISHMENTS.has(noun)) return [noun, "etablissement", "institution"];
  return MEDIUM_NOUNS.includes(noun) ? MEDIUM_NOUNS : [noun];
}

/** What a company, and what a medium, can be called afterwards. */
const COMPANY_NOUNS: readonly string[] = [
  "entreprise",
  "groupe",
  "societe",
  "compagnie",
  "firme",
  "constructeur",
  "operateur",
  "multinationale",
  "enseigne",
];
/** What else a firm is called by, which no other firm is called afterwards. Folded. */
const FIRMS: ReadonlySet<string> = new Set(
  [...WORKS, "fournisseur", "équipementier", "avionneur", "énergéticien", "assureur", "distributeur"].map(fold),
);
/** Institutions in a house of their own: "la banque … l'établissement". Folded. */
const ESTABLISHMENTS: ReadonlySet<string> = new Set(
  "banque hopital clinique chu ecole lycee college universite faculte musee theatre opera bibliotheque conservatoire centre caisse".split(
    " ",
  ),
);
const MEDIUM_NOUNS: readonly string[] = [
  "journal",
  "quotidien",
  "chaine",
  "media",
  "magazine",
  "hebdomadaire",
  "revue",
];
const AGENCIES: ReadonlySet<string> = new Set([
  "afp",
  "agence france-presse",
  "reuters",
  "associated press",
  "ap",
  "tass",
  "interfax",
  "ria novosti",
  "bloomberg",
  "dpa",
  "ansa",
  "efe",
  "xinhua",
  "kyodo",
  "yonhap",
  "belga",
  "ats",
  "anadolu",
  "aps",
  "ukrinform",
]);

/** Institutions that are called after whoever leads them: "l'administration Obama", "le gouvernement Bayrou". */
export const CALLED_AFTER: ReadonlySet<string> = new Set(["administration", "gouvernement", "cabinet", "clan", "camp"]);

/** The nouns that an institution known under `key` (see `Known.key`) can be called by afterwards. */
export function nounsFor(key: string): readonly string[] {
  if (key.startsWith("media:")) return AGENCIES.has(key.slice("media:".length)) ? ["agence", "media"] : MEDIUM_NOUNS;
  const name = key.startsWith("named:") ? key.slice("named:".length) : "";
  return CALLED.get(name) ?? (COMPANY_KEYS.has(name) ? COMPANY_NOUNS : []);
}

const COMPANY_KEYS: ReadonlySet<string> = new Set(COMPANIES.map(fold));
