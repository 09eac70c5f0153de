/** Where a question that was begun is begun anew: "What did the town sell... sorry, what did it cost?" What asks must stand behind. */
const SLIP =
  /(?:\.{2,3}|…|[,;–-])\s{0,2}(?:(?:euh|uh|er),?\s)?(?:sorry|i mean|pardon|désolée?|enfin|je veux dire|plutôt),?\s(?=(?:what|who|when|where|why|how|which|did|does|is|was|où|quand|combien|qui|que|quel(?:le)?s?|quoi|pourquoi|comment|est-ce|(?:à|de|dans|par|pour|sur|en) (?:qui|quoi|quel(?:le)?s?|combien))(?!\p{L}))/giu;

/** What the asker has seen elsewhere, behind the question: "j'ai vu 3 et 4", "je trouve les deux", "I've read both". */
const SEEN =
  /[?.,;:!]\s{0,2}(?:(?:car|parce que|because|mais|but)\s)?(?:j[’' ]?ai (?:vu|lu|entendu|trouvé)|je (?:vois|trouve|lis)|on (?:trouve|lit|voit)|i(?:[’']ve| have)? (?:saw|read|seen|heard|find|found|see))\s(?:[^?]{0,40}(?:\d|(?<!\p{L})(?:deux|two|both|plusieurs|several|différents?|different)(?!\p{L}))[^?]{0,30})\??\s*$/iu;

const ASKS_HOW_MANY = /(?<!\p{L})(?:combien|cb|cbien|quel(?:le)?s?|how (?:many|much|old|long)|what)(?!\p{L})/iu;
const FIGURE = "\\d[\\d \\u00A0\\u202F.,]{0,12}(?: ?(?:€|%|euros?|ans|mois|jours|km|millions?|milliards?))?";
/** Two figures to choose from: "12000 ou 15000 ?" One of them may be right, and the sentence has no need of the other. */
const CHOICE = new RegExp(`[,:;]\\s{0,2}${FIGURE} ?(?:ou|or) ${FIGURE}\\s{0,2}\\?\\s*$`, "iu");

/** A question without what was a slip, and without the figures that its asker has seen elsewhere: "combien de blessés ? j'ai vu 5 et 7". */
export function withoutHeard(text: string): string {
  let from = 0;
  for (const slip of text.matchAll(SLIP)) from = slip.index + slip[0].length;
  const seen = text.slice(from).replace(SEEN, (tail) => (tail.startsWith("?") ? " ?" : ""));
  if (!ASKS_HOW_MANY.test(seen)) return seen;
  const chosen = seen.replace(CHOICE, " ?");
  return chosen.length > FEWEST ? chosen : seen;
}

/** A question has more code units than this. */
const FEWEST = 8;
