import { INVERSION } from "./whole-question.ts";

/**
 * Where a question that was begun is begun anew: "What did the town sell... sorry, what did it cost?" What asks must stand behind. "Plutôt"
 * and "enfin" say so only behind a break: "le bois, plutôt que le béton", "Quand, enfin, est-ce que la ligne rouvre ?" have no slip.
 */
const SLIP =
  /(?:(?:\.{2,3}|…|[,;–-])\s{0,2}(?:(?:euh|uh|er),?\s)?(?:sorry|i mean|pardon|désolée?|je veux dire)|(?:\.{2,3}\s{0,2}|…\s{0,2}|(?<!\p{L})euh,?\s)(?:enfin|plutôt(?!,? qu(?:e(?!\p{L})|[’'])))),?\s(?=(?:what|who|when|where|why|how|which|did|does|is|was|où|quand|combien|qui|que|quel(?:le)?s?|quoi|pourquoi|comment|est-ce|(?:à|de|dans|par|pour|sur|en) (?:qui|quoi|quel(?:le)?s?|combien))(?!\p{L}))/giu;

/** How somebody says what was seen elsewhere, behind the question: "j'ai vu 3 et 4", "je trouve les deux", "I've read both". */
const SEEN =
  /[?.,;:!] ?(?:(?:car|parce que|because|mais|but) )?(?:j[’' ]?ai (?:vu|lu|entendu|trouvé)|je (?:vois|trouve|lis)|on (?:trouve|lit|voit)|i(?:[’']ve| have)? (?:saw|read|seen|heard|find|found|see)) /giu;
const SEVERAL = /\d|(?<!\p{L})(?:deux|two|both|plusieurs|several|différents?|different)(?!\p{L})/iu;
const LONGEST_TAIL = 90;

const ASKS_HOW_MANY = /(?<!\p{L})(?:combien|cb|cbien|quel(?:le)?s?|how (?:many|much|old|long)|what)(?!\p{L})/iu;
/** What asks something, before or in what was seen: "j'ai lu que deux ouvriers sont morts, comment s'appelaient-ils ?" */
const ASKS =
  /(?<!\p{L})(?:combien|cb|cbien|nb|nombre|où|quand|pourquoi|comment|quel(?:le)?s?|qui|quoi|est-ce|qu[’']est|how|what|who|when|where|why|which|number)(?!\p{L})/iu;
const UNITS = /€|%|euros?|(?:millions?|milliards?)(?: d[’'](?=euros?))?|mois|jours|ans|km/giu;
/** Two figures to choose from, or more: "12000 ou 15000 ?" One of them may be right, and the sentence has no need of the others. */
const CHOICE = /^[\d\s.,]+(?:ou|or)[\d\s.,]+\?$/iu;
/** What stands before a choice: no comma of a decimal, "12,5 ou 15 millions". */
const BEFORE_CHOICE = /[:;]|,(?!\d)|(?<!\d),/gu;

/** A question without what was a slip, and without the figures that its asker has seen elsewhere: "combien de blessés ? j'ai vu 5 et 7". */
export function withoutHeard(text: string): string {
  let from = 0;
  for (const slip of text.matchAll(SLIP)) from = slip.index + slip[0].length;
  const asked = withoutSeen(text.slice(from));
  if (!ASKS_HOW_MANY.test(asked)) return asked;
  const choice = [...asked.matchAll(BEFORE_CHOICE)].find(
    ({ index }) =>
      index > FEWEST &&
      CHOICE.test(
        asked
          .slice(index + 1)
          .replace(UNITS, "")
          .trim(),
      ),
  );
  return choice ? `${asked.slice(0, choice.index).trimEnd()} ?` : asked;
}

/** `text` without what was seen elsewhere, where that stands behind what is asked and asks nothing itself. */
function withoutSeen(text: string): string {
  for (const { 0: opening, index } of text.matchAll(SEEN)) {
    const tail = text.slice(index + 1);
    if (tail.length >= LONGEST_TAIL || !SEVERAL.test(tail) || tail.slice(0, -1).includes("?")) continue;
    const before = text.slice(0, index);
    if (opening.startsWith("?") && !(tail.endsWith("?") && ASKS.test(tail))) return `${before}?`;
    if (!tail.includes("?") && (ASKS.test(before) || INVERSION.test(before))) return before;
  }
  return text;
}

/** A question has more code units than this. */
const FEWEST = 8;
