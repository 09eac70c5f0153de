/** What a title says of the person whose name follows it. */
export interface Title {
  readonly gender: "m" | "f" | null;
  readonly plural: boolean;
  /** The role that goes with it, as a lemma of role-nouns.ts: "Me" -> avocat. */
  readonly role?: string;
}

const title = (gender: Title["gender"], plural = false, role?: string): Title => ({
  gender,
  plural,
  ...(role ? { role } : {}),
});

/**
 * Titles that stand right before a name and are no role of their own, in lower case and without their full stop:
 * "M. Durand", "Mme Lopez", "Me Cohen", "Dr Nguyen", "Mgr Aupetit", "MM. Blanc et Noir".
 */
export const TITLES: ReadonlyMap<string, Title> = new Map([
  ["m", title("m")],
  ["mr", title("m")],
  ["mm", title("m", true)],
  ["monsieur", title("m")],
  ["messieurs", title("m", true)],
  ["mme", title("f")],
  ["mmes", title("f", true)],
  ["madame", title("f")],
  ["mesdames", title("f", true)],
  ["mlle", title("f")],
  ["mademoiselle", title("f")],
  ["mrs", title("f")],
  ["ms", title("f")],
  ["me", title(null, false, "avocat")],
  ["mes", title(null, true, "avocat")],
  ["maître", title(null, false, "avocat")],
  ["dr", title(null, false, "médecin")],
  ["pr", title(null, false, "professeur")],
  ["mgr", title("m", false, "évêque")],
  ["monseigneur", title("m")],
  ["sir", title("m")],
  ["lord", title("m")],
  ["lady", title("f")],
  ["dame", title("f")],
  ["cheikh", title("m")],
  ["ayatollah", title("m")],
  ["don", title("m")],
  ["saint", title("m")],
  ["sainte", title("f")],
]);

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Titles that are words of another kind unless a capital gives them away: "Me Cohen", never "il me dit". */
export const NEEDS_CAPITAL = set("m mr mm me mes ms don saint sainte dame pr lord lady");

/** Titles that with a capital are a first name: "le cheikh Abdallah", but "Cheikh Diop". */
export const NAME_WITH_CAPITAL = set("cheikh");

/** Titles that are a mere initial without their full stop. */
export const NEEDS_STOP = set("m mm");
