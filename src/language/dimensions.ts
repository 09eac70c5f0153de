/**
 * What can be measured: how a question asks for it (its words folded, single blanks between), the words of the question that its unit stands
 * for, what stands behind the number, and what is said beside it of that very dimension and of no other with the same unit.
 */
export interface Dimension {
  readonly asks: RegExp;
  /** Nouns and verbs, folded, that the sentence need not say: "74 km/h" is a speed. */
  readonly says: RegExp;
  readonly unit: RegExp;
  /** "4 200 mètres de fond", not "long de 11 mètres". Tried on what stands around the number. */
  readonly beside?: RegExp;
  /** Whether its unit is found for many things, as money is: it does not show what is spoken of. */
  readonly common?: boolean;
}

const after = (units: string): RegExp => new RegExp(`^[ \\u00A0\\u202F]?(?:${units})(?![\\p{L}\\p{N}])`, "iu");

const MULTIPLES = "(?:(?:millions?|milliards?|milliers?)(?: d[e’']? ?|[ \\u00A0]))?";
const LENGTH = "(?:kilo|centi|milli)?mètres?(?! carré| cube)|k?m(?![²³/])|cm|mm|milles?(?: nautiques?| marins?)|pieds";

/** The first whose question fits is the one. Lengths are told apart by what is said beside them. */
const DIMENSIONS: readonly Dimension[] = [
  {
    asks: /\b(?:vitesse|allure|how fast|speed|how strong (?:was|were|is|are) the (?:wind|gust|storm)|how strong were|force du vent|how hard did the wind|rafales? (?:a|de|jusqu a) combien|a combien (?:il |elle |on )?(?:roul|fonc|allait|filait|flash|soufflait))\p{L}*/u,
    says: /^(?:vitesse|allure|fast|speed|strong|force|hard|roul\p{L}*|all(?:er|ait)|driving|going|travel\p{L}*)$/u,
    unit: after("km ?/ ?h|kilomètres?[- ](?:heure|à l[’']heure|par heure)|nœuds?|noeuds?|m ?/ ?s|mètres? par seconde"),
  },
  {
    asks: /\b(?:superficie|surface(?! de l)|aire de|metres carres|m2|hectares|floor space|square (?:metres|meters|feet)|acres|how much (?:land|forest|space|area)|quelle etendue)\b/u,
    says: /^(?:superficie|surface|aire|etendue|floor|space|area)$/u,
    unit: after(`${MULTIPLES}(?:k?m²|(?:kilo)?mètres? carrés?|hectares?|ha)`),
  },
  {
    asks: /\b(?:profondeur|how deep|depth|combien de (?:metres de )?(?:fond|profondeur))\b/u,
    says: /^(?:profondeur|deep|depth|fond|down)$/u,
    unit: after(LENGTH),
    beside:
      /profond|de fond|sous (?:la (?:mer|surface|terre|glace)|l[’']eau|terre)|immerg|gisa\p{L}|repos\p{L}{1,8} (?:par|à)/iu,
  },
  {
    asks: /\b(?:hauteur|altitude|how high|how tall|height|quelle taille|combien mesure|mesure combien|culmine)\b/u,
    says: /^(?:hauteur|altitude|high|tall|height|taille|mesur\p{L}*|culmin\p{L}*)$/u,
    unit: after(LENGTH),
    beside: /de haut|hauteur|altitude|culmin|mesur|haute? de|point le plus haut|d[’']envergure|taille/iu,
  },
  {
    asks: /\b(?:longueur|how long is the (?:bridge|tunnel|wall|river|ship|boat|route|road|line|pipeline)|length)\b/u,
    says: /^(?:longueur|length|long)$/u,
    unit: after(LENGTH),
    beside: /de long|longueur|longue? de|s[’']étend|s[’']étir|mesur/iu,
  },
  {
    asks: /\b(?:largeur|how wide|width|diametre|epaisseur|how thick)\b/u,
    says: /^(?:largeur|wide|width|diametre|epaisseur|thick)$/u,
    unit: after(LENGTH),
    beside: /de large|largeur|diamètre|épais|large de/iu,
  },
  {
    asks: /\b(?:distance|how far|combien de (?:kilometres|metres|km)|how many (?:kilometres|kilometers|metres|meters|miles)|a combien (?:de (?:km|kilometres) )?(?:est|se trouve|se situe)|detour)\b/u,
    says: /^(?:distance|far|kilometres?|km|metres?|kilometers?|meters?|miles)$/u,
    unit: after(LENGTH),
  },
  {
    asks: /\b(?:poids|pes(?:e|ent|ait|aient|erait)?|how heavy|weigh(?:s|ed)?|weight|tonnage|combien de (?:tonnes?|kilos?|kg)|how many (?:tonnes|tons|kilos|kilograms)|quelle quantite|quelle masse|how much (?:cocaine|cannabis|drugs?|heroin|waste|grain|wheat))\b/u,
    says: /^(?:poids|pes\p{L}*|heavy|weigh\p{L}*|weight|tonnage|tonnes?|kilos?|kg|tons?|quantite|masse)$/u,
    unit: after(`${MULTIPLES}(?:tonnes?|kilos?|kilogrammes?|kg|grammes?|g|quintaux)`),
  },
  {
    asks: /\b(?:temperature|how (?:hot|cold|warm)|combien de degres|how many degrees|thermometre|il (?:a fait|faisait|fera|fait) combien|combien (?:il )?(?:fait|faisait|a fait) (?:il )?(?:chaud|froid|de degres))\b/u,
    says: /^(?:temperature|hot|cold|warm|degres?|degrees?|thermometre|chaud|froid)$/u,
    unit: after("°C?|degrés?(?: Celsius)?"),
  },
  {
    asks: /\b(?:puissance|how powerful|combien de (?:megawatts|watts|chevaux|kilowatts)|how many (?:megawatts|watts)|how much (?:power|electricity)|consommation electrique|capacite de production)\b/u,
    says: /^(?:puissance|powerful|megawatts|watts|kilowatts|power|electricity|electricite)$/u,
    unit: after(`${MULTIPLES}(?:(?:méga|kilo|giga|téra)?watts?(?:[- ]?heures?)?|[TMGk]Wh?|chevaux|ch)`),
  },
  {
    asks: /\b(?:combien de (?:litres?|metres cubes|hectolitres|barils?|bouteilles)|quel volume|how many (?:litres|liters|gallons|barrels)|how much (?:water|oil|milk|wine|fuel))\b/u,
    says: /^(?:litres?|metres|cubes|hectolitres|barils?|volume|liters?|gallons?|barrels?)$/u,
    unit: after(
      `${MULTIPLES}(?:litres?|hectolitres?|m³|mètres? cubes?|barils?|hl|bouteilles?|tonnes?|(?:kilo)?grammes?|kilos?|gigaoctets?|téraoctets?|Go|To)`,
    ),
  },
  {
    asks: /\b(?:combien de (?:donnees|giga\p{L}*|tera\p{L}*|octets)|quel volume de donnees|how much data|how many (?:gigabytes|terabytes))\b/u,
    says: /^(?:donnees|data|octets|giga\p{L}*|tera\p{L}*)$/u,
    unit: after(`${MULTIPLES}(?:(?:méga|giga|téra|péta)?octets?|[MGTP]o)`),
  },
  {
    asks: /\b(?:decibels|combien de db|quel (?:est le )?(?:niveau sonore|bruit)|how loud)\b/u,
    says: /^(?:decibels?|db|niveau|sonore|bruit|loud)$/u,
    unit: after("décibels?|dB"),
  },
  {
    asks: /\b(?:quelle teneur|quelle concentration|concentration de|alcoolemie|combien de (?:grammes|milligrammes)|how drunk)\b/u,
    says: /^(?:teneur|concentration|alcoolemie|grammes?|milligrammes?|drunk)$/u,
    unit: after(
      "(?:milli|micro|nano)?grammes?(?: d[’'](?:alcool|air))?(?: (?:par|dans le|d[e’']) ?\\p{L}{1,30}){0,3}|[mµn]?g ?/ ?(?:l|m³|kg)",
    ),
  },
  {
    asks: /(?:^| )(?<!\d )%|\b(?:pourcentage|proportion|what rate|which rate|tax rate|interest rate|margin of|percentage|per cent|percent|efficacite|effectiveness|how effective|combien de (?:%|pourcent|pour cent)|quelle part|what share|taux d(?:e)? ?(?:abstention|participation|chomage|reussite|croissance|inflation|imposition|remplissage|occupation|mortalite|vaccination|pauvrete|marge|succes)|(?:turnout|unemployment|inflation) rate)/u,
    says: /^(?:pourcentage|proportion|percentage|percent|cent|efficacite|effectiveness|part|share|taux|rate)$/u,
    unit: /^[ \u00A0\u202F]?(?:%|pour cent|p\. ?100|points? (?:de pourcentage)?)/iu,
  },
  // "Elle a gagné de combien ?": "sept voix", no money
  {
    asks: /\b(?:(?:gagn|devanc|batt|perd|emport|men)\p{L}{0,6} de combien|de combien .{0,40}(?:gagn|devanc|batt|perd|emport|men)\p{L}{0,6}|by how (?:much|many) .{0,60}(?:win|won|beat|lose|lost|lead)|(?:win|won|beat|lose|lost|lead) .{0,60}by how (?:much|many)|quel (?:ecart|avance))\b/u,
    says: /^(?:ecart|avance|much)$/u,
    unit: /^[ \u00A0\u202F]?(?:voix|points?|secondes?|minutes?|buts?|%|sièges?|longueurs?|mètres?|centimètres?|essais?|places?)(?!\p{L})/iu,
  },
  {
    asks: /\b(?:de combien (?:a|ont|va|vont|aurait)(?: t (?:il|elle|ils|elles))? (?:augment|baiss|bondi|chut|recul|progress|grimp|diminu|perdu|gagn)\p{L}*|(?:how much|by how much) (?:did|has|have) .{2,60} (?:rise|risen|rose|fall|fallen|drop|dropped|increase|increased|jump|jumped))\b/u,
    says: /^(?:much)$/u,
    unit: new RegExp(
      `^[ \\u00A0\\u202F]?(?:%|pour cent|points?|${MULTIPLES}(?:€|\\$|euros?|dollars?|tonnes?|degrés?|centimes?|habitants?|mètres?))`,
      "iu",
    ),
  },
  {
    asks: /\b(?:coute\p{L}{0,8}|vau[tx]|valai\p{L}{0,5}|prix|montant|budget|somme|cher|cost\p{L}{0,4}|worth|paye\p{L}{0,8}|euros?|dollars?|deficit|benefices?|pertes?|salaire|subvention|apport|amende|degats|damage|price|profit|aides?|public aid|valeur|value|vend\p{L}{0,4}|vendue?s?|achete\p{L}{0,4}|rachete\p{L}{0,4}|touche\p{L}{0,4}|gagne\p{L}{0,4}|rapporte\p{L}{0,4}|verse\p{L}{0,4}|debourse\p{L}{0,4}|prete\p{L}{0,4}|rancon|ransom|paid|pay|prize money|sold for|money|loan|grant|subsidy|fine|pret|dette|raise|augmentation|prime|bonus|indemnite|loyer|tarif|facture|devis|cachet|recette|chiffre d affaires|revenue|salary|wage|rent|debt|loss|investi\p{L}{0,6}|invest\p{L}{0,3}|spend|spent|depense\p{L}{0,4}|finance\p{L}{0,4}|earn\p{L}{0,3}|rembourse\p{L}{0,4}|reverse\p{L}{0,3}|(?:what|which) (?:sum|amount|(?:monthly |annual |yearly |weekly )?(?:pay rise|raise))|(?:combien .{0,20}|\b)(?:paum|perd)\p{L}{0,3} combien|va (?:chercher|taper) dans les combien|chiffre a combien|revient a combien|(?:d argent|de (?:sous|fric|thunes?|pognon|ble)|met(?:tent|tra|tront)? combien|combien (?:a t (?:il|elle) |ont (?:ils |elles )?|a |ont )?(?:mis|met))(?! ?de temps)|(?:c est|c etait|ca fait) combien (?:le|la|l|les|un|une|pour)|how much (?:is|are|was|were) (?:the|a|an|one|it|they))\b/u,
    says: /^(?:cout\p{L}*|vau[tx]|valai\p{L}*|prix|montant|somme|cher|cost\p{L}*|worth|price|money|valeur|value|euros?|dollars?|much|argent|expensive|amount|sum|tarif|paum\p{L}*)$/u,
    common: true,
    unit: new RegExp(
      `^[ \\u00A0\\u202F]?${MULTIPLES}(?:€|\\$|£|(?:euros?|dollars?|livres?|francs?|roubles?|yuans?|yens?|centimes?)(?!\\p{L}))`,
      "iu",
    ),
  },
];

/** What a question asks to be measured; undefined where it asks for no measure. */
export function dimensionAsked(words: string): Dimension | undefined {
  const counted = COUNTED.exec(words)?.groups?.["noun"];
  // "Combien de personnes ont payé l'amende ?": people are counted, no money.
  return DIMENSIONS.find(
    ({ asks, says }) =>
      asks.test(words) && (counted === undefined || says.test(counted) || asks.test(`combien de ${counted}`)),
  );
}

const COUNTED =
  /\b(?:(?:combien|cb|cbien|konbien) (?:y a t il (?:eu )?)?d[e]? |nombre d[e]? |how many |number of )(?<noun>[\p{L}%]{1,40})/u;

/** A number's unit of more than one word or with a sign in it: "km/h", "mètres carrés". */
export const LONG_UNIT =
  /^[ \u00A0\u202F]?(?:km ?\/ ?h|kilomètres?[- ](?:heure|à l[’']heure|par heure)|mètres? par seconde|k?m²|m³|(?:kilo)?mètres? (?:carrés?|cubes?)|°C?|pour cent|(?:milli|micro|kilo)?grammes? (?:par litre|d[’']alcool par litre(?: de sang)?))(?!\p{L})/iu;
