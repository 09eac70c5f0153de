interface Form {
  readonly text: string;
  readonly gender: "m" | "f" | null;
  readonly many: boolean;
}

interface FixedRole {
  readonly lemma: string;
  readonly group: string;
  readonly forms: readonly Form[];
  readonly country?: string;
  readonly words?: readonly string[];
  readonly adjectives?: readonly string[];
}

const m = (text: string): Form => ({ text, gender: "m", many: false });
const f = (text: string): Form => ({ text, gender: "f", many: false });
const x = (text: string): Form => ({ text, gender: null, many: false });
const many = (text: string, gender: Form["gender"] = "m"): Form => ({ text, gender, many: true });

/** Roles of several words that mean more than their head noun. Apostrophes count as the end of a word: "d'" "état". */
export const FIXED_ROLES: readonly FixedRole[] = [
  {
    lemma: "président",
    group: "state",
    forms: [
      m("chef de l' état"),
      f("cheffe de l' état"),
      m("chef de l' etat"),
      m("chef d' état"),
      f("cheffe d' état"),
      m("chef d' etat"),
      many("chefs d' état"),
      many("chefs d' etat"),
      many("chefs de l' état"),
    ],
  },
  {
    lemma: "premier ministre",
    group: "government",
    forms: [
      m("premier ministre"),
      f("première ministre"),
      many("premiers ministres"),
      many("premières ministres", "f"),
      m("chef du gouvernement"),
      f("cheffe du gouvernement"),
      many("chefs de gouvernement"),
    ],
  },
  {
    lemma: "secrétaire d'état",
    group: "minister",
    forms: [
      x("secrétaire d' état"),
      x("secrétaire d' etat"),
      many("secrétaires d' état", null),
      x("sous-secrétaire d' état"),
      x("sous-secrétaire d' etat"),
    ],
  },
  {
    lemma: "ministre",
    words: ["affaires"],
    adjectives: ["etrangeres"],
    group: "minister",
    forms: [
      m("chef de la diplomatie"),
      f("cheffe de la diplomatie"),
      f("patronne de la diplomatie"),
      m("patron de la diplomatie"),
    ],
  },
  { lemma: "ministre", words: ["justice"], group: "minister", country: "FR", forms: [x("garde des sceaux")] },
  {
    lemma: "porte-parole",
    group: "spokesperson",
    forms: [
      x("secrétaire de presse"),
      m("attaché de presse"),
      f("attachée de presse"),
      m("chargé de communication"),
      f("chargée de communication"),
    ],
  },
  {
    lemma: "secrétaire général",
    group: "head",
    forms: [
      m("secrétaire général"),
      f("secrétaire générale"),
      many("secrétaires généraux"),
      m("secrétaire général adjoint"),
      f("secrétaire générale adjointe"),
      m("secrétaire national"),
      f("secrétaire nationale"),
      m("secrétaire départemental"),
      f("secrétaire départementale"),
      m("secrétaire régional"),
      f("secrétaire régionale"),
      m("premier secrétaire"),
      f("première secrétaire"),
    ],
  },
  {
    lemma: "responsable",
    group: "head",
    forms: [
      m("haut responsable"),
      f("haute responsable"),
      many("hauts responsables"),
      m("haut fonctionnaire"),
      f("haute fonctionnaire"),
      many("hauts fonctionnaires"),
      m("haut gradé"),
      m("haut dignitaire"),
    ],
  },
  {
    lemma: "metteur en scène",
    group: "artist",
    forms: [
      m("metteur en scène"),
      f("metteuse en scène"),
      many("metteurs en scène"),
      m("chef d' orchestre"),
      f("cheffe d' orchestre"),
    ],
  },
  {
    lemma: "maître de conférences",
    group: "scholar",
    forms: [x("maître de conférences"), f("maîtresse de conférences")],
  },
  { lemma: "mis en cause", group: "accused", forms: [m("mis en cause"), f("mise en cause"), many("mis en cause")] },
  {
    lemma: "homme politique",
    group: "politician",
    forms: [
      m("homme politique"),
      f("femme politique"),
      m("homme d' affaires"),
      f("femme d' affaires"),
      m("homme d' état"),
      f("femme d' état"),
      m("chef de file"),
      f("cheffe de file"),
      f("tête de liste"),
      m("numéro un"),
      m("numéro deux"),
      m("bras droit"),
    ],
  },
  { lemma: "sapeur-pompier", group: "officer", forms: [m("sapeur pompier"), many("sapeurs pompiers")] },
  {
    lemma: "envoyé spécial",
    group: "envoy",
    forms: [
      m("envoyé spécial"),
      f("envoyée spéciale"),
      many("envoyés spéciaux"),
      m("haut représentant"),
      f("haute représentante"),
      m("haut commissaire"),
      f("haute commissaire"),
    ],
  },
  {
    lemma: "directeur général",
    group: "head",
    forms: [
      m("directeur général"),
      f("directrice générale"),
      m("président-directeur général"),
      f("présidente-directrice générale"),
      m("directeur exécutif"),
      f("directrice exécutive"),
    ],
  },
  {
    lemma: "juge d'instruction",
    group: "judge",
    forms: [
      x("juge d' instruction"),
      many("juges d' instruction", null),
      m("avocat général"),
      f("avocate générale"),
      m("procureur général"),
      f("procureure générale"),
    ],
  },
  {
    lemma: "gardien de but",
    group: "player",
    forms: [
      m("gardien de but"),
      f("gardienne de but"),
      m("milieu de terrain"),
      m("demi de mêlée"),
      m("demi d' ouverture"),
    ],
  },
  ...["duo", "couple", "tandem", "binôme", "trio"].map((word) => ({ lemma: word, group: "pair", forms: [many(word)] })),
  { lemma: "prévenu", group: "accused", forms: [m("mis en cause"), m("principal suspect")] },
  {
    lemma: "magistrat",
    group: "judge",
    forms: [
      m("représentant du parquet"),
      f("représentante du parquet"),
      m("représentant du ministère public"),
      f("représentante du ministère public"),
      m("représentant de l' accusation"),
      f("représentante de l' accusation"),
    ],
  },
  { lemma: "maire", group: "mayor", forms: [m("premier magistrat"), f("première magistrate")] },
  {
    lemma: "préfet",
    group: "prefect",
    forms: [m("représentant de l' état"), f("représentante de l' état"), m("représentant de l' etat")],
  },
  {
    lemma: "maire",
    group: "mayor",
    forms: [m("premier édile"), f("première édile"), x("locataire de l' hôtel de ville")],
  },
  {
    lemma: "président",
    group: "state",
    forms: [
      x("locataire de l' élysée"),
      x("hôte de l' élysée"),
      x("locataire de la maison blanche"),
      x("locataire du kremlin"),
      x("maître du kremlin"),
      x("maîtresse du kremlin"),
    ],
  },
  {
    lemma: "premier ministre",
    group: "government",
    forms: [
      x("locataire de matignon"),
      x("hôte de matignon"),
      x("locataire de downing street"),
      m("chef de l' exécutif"),
      f("cheffe de l' exécutif"),
    ],
  },
  {
    lemma: "ministre",
    words: ["interieur"],
    group: "minister",
    forms: [
      x("locataire de la place beauvau"),
      x("locataire de beauvau"),
      x("hôte de la place beauvau"),
      m("premier flic de france"),
      m("patron de la place beauvau"),
    ],
  },
  {
    lemma: "ministre",
    words: ["economie"],
    group: "minister",
    forms: [x("locataire de bercy"), m("patron de bercy"), f("patronne de bercy"), m("grand argentier")],
  },
  {
    lemma: "pape",
    group: "state",
    forms: [m("souverain pontife"), m("saint-père"), m("saint père"), m("évêque de rome")],
  },
  {
    lemma: "pompier",
    group: "officer",
    forms: [m("soldat du feu"), m("homme du feu"), f("femme du feu"), many("soldats du feu")],
  },
  {
    lemma: "policier",
    group: "officer",
    forms: [m("gardien de la paix"), f("gardienne de la paix"), m("homme en uniforme")],
  },
  { lemma: "médecin", group: "doctor", forms: [f("blouse blanche"), m("homme de l' art"), m("médecin de campagne")] },
  {
    lemma: "avocat",
    group: "lawyer",
    forms: [m("ténor du barreau"), f("robe noire"), m("homme de loi"), f("femme de loi")],
  },
  {
    lemma: "écrivain",
    group: "artist",
    forms: [m("homme de lettres"), f("femme de lettres"), m("prix nobel de littérature")],
  },
  { lemma: "scientifique", group: "scholar", forms: [m("homme de science"), f("femme de science"), x("prix nobel")] },
  { lemma: "prêtre", group: "faith", forms: [m("homme d' église"), m("homme de foi"), f("femme de foi")] },
  {
    lemma: "joueur",
    group: "player",
    forms: [
      f("tête de série"),
      x("meneur de jeu"),
      f("meneuse de jeu"),
      x("homme du match"),
      x("maillot jaune"),
      m("tenant du titre"),
      f("tenante du titre"),
    ],
  },
  {
    lemma: "accusé",
    group: "accused",
    forms: [m("mis en examen"), f("mise en examen"), m("gardé à vue"), f("gardée à vue"), m("principal accusé")],
  },
  { lemma: "chef de bord", group: "citizen", forms: [m("chef de bord"), f("cheffe de bord")] },
  { lemma: "autorités", group: "authorities", forms: [many("autorités", "f")] },
  { lemma: "proches", group: "citizen", forms: [many("parties civiles", "f"), f("partie civile")] },
  { lemma: "père de famille", group: "person", forms: [m("père de famille"), f("mère de famille")] },
];
