import { fold } from "./fold.ts";

/** Parties and unions that stand right behind a role in full: "la députée Horizons", "le délégué Force ouvrière". */
const NAMES =
  "Renaissance|Vert|Verte|Vert'libéral|Verte'libérale|Horizons|Reconquête|Ensemble|Agir|Les Républicains|Les Écologistes|Les Verts|Europe Écologie|Europe Écologie-Les Verts|Place publique|Parti socialiste|Parti communiste|Rassemblement national|La France insoumise|Debout la France|Lutte ouvrière|Nouveau Parti anticapitaliste|Union des démocrates|Territoires de progrès|Solidaires|Force ouvrière|Sud|Sud Rail|Sud Santé|Sud Éducation|Alternative police|Alliance|Unité|Confédération paysanne|Coordination rurale|Jeunes Agriculteurs|Femu a Corsica|Corsica libera|Les Engagés|Écolo|Vooruit|Groen|Québec solidaire|Parti québécois|Le Centre|Les Vert-e-s";

/** The words of each name, folded, the longest first, under the first word. */
export const PARTIES: ReadonlyMap<string, readonly (readonly string[])[]> = index();

function index(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const name of NAMES.split("|")) {
    const words = fold(name).split(" ");
    const first = words[0] as string;
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}
