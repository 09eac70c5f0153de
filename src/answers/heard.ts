/** Where a question that was begun is begun anew: "What did the town sell... sorry, what did it cost?" What asks must stand behind. */
const SLIP =
  /(?:\.{2,3}|…|[,;–-])\s{0,2}(?:(?:euh|uh|er),?\s)?(?:sorry|i mean|pardon|désolée?|enfin|je veux dire|plutôt),?\s(?=(?:what|who|when|where|why|how|which|did|does|is|was|où|quand|combien|qui|que|quel(?:le)?s?|quoi|pourquoi|comment|est-ce|(?:à|de|dans|par|pour|sur|en) (?:qui|quoi|quel(?:le)?s?|combien))(?!\p{L}))/giu;

/** How somebody says what was seen elsewhere, behind the question: "j'ai vu 3 et 4", "je trouve les deux", "I've read both". */
const SEEN =
  /[?.,;:!] ?(?:(?:car|parce que|because|mais|but) )?(?:j[’' ]?ai (?:vu|lu|entendu|trouvé)|je (?:vois|trouve|lis)|on (?:trouve|lit|voit)|i(?:[’']ve| have)? (?:saw|read|seen|heard|find|found|see)) /iu;
const SEVERAL = /\d|(?<!\p{L})(?:deux|two|both|plusieurs|several|différents?|different)(?!\p{L})/iu;
const LONGEST_TAIL = 90;

const ASKS_HOW_MANY = /(?<!\p{L})(?:combien|cb|cbien|quel(?:le)?s?|how (?:many|much|old|long)|what)(?!\p{L})/iu;
const UNITS = /€|%|euros?|millions?|milliards?|mois|jours|ans|km/giu;
/** Two figures to choose from: "12000 ou 15000 ?" One of them may be right, and the sentence has no need of the other. */
const CHOICE = /^[\d\s.]+(?:ou|or)[\d\s.]+\?$/iu;

/** A question without what was a slip, and without the figures that its asker has seen elsewhere: "combien de blessés ? j'ai vu 5 et 7". */
export function withoutHeard(text: string): string {
  let from = 0;
  for (const slip of text.matchAll(SLIP)) from = slip.index + slip[0].length;
  const begun = text.slice(from);
  const seen = SEEN.exec(begun);
  const tail = seen ? begun.slice(seen.index + 1) : "";
  const asked =
    seen && tail.length < LONGEST_TAIL && !tail.slice(0, -1).includes("?") && SEVERAL.test(tail)
      ? begun.slice(0, seen.index + (seen[0].startsWith("?") ? 1 : 0))
      : begun;
  if (!ASKS_HOW_MANY.test(asked)) return asked;
  const at = Math.max(asked.lastIndexOf(","), asked.lastIndexOf(":"), asked.lastIndexOf(";"));
  const choice = asked
    .slice(at + 1)
    .replace(UNITS, "")
    .trim();
  return at > FEWEST && CHOICE.test(choice) ? `${asked.slice(0, at)} ?` : asked;
}

/** A question has more code units than this. */
const FEWEST = 8;
