import { fold } from "../language/fold.ts";

/** A kind of measure: how a question asks for it (its words folded, single blanks between), and what stands behind the number. */
interface Measure {
  readonly asks: RegExp;
  readonly unit: RegExp;
}

const after = (units: string): RegExp => new RegExp(`^[ \\u00A0\\u202F]?(?:${units})(?![\\p{L}\\p{N}])`, "iu");

const MULTIPLES = "(?:(?:millions?|milliards?|milliers?)(?: d[e’']? ?|[ \\u00A0]))?";
const LENGTH = "(?:kilo|centi|milli)?mètres?(?! carré| cube)|k?m(?![²³/])|cm|mm|milles?(?: nautiques?| marins?)";

const MEASURES: readonly Measure[] = [
  {
    asks: /\b(?:vitesse|how fast|speed|how strong|force du vent|how hard did the wind|rafales? (?:a|de) combien)\b/u,
    unit: after("km ?/ ?h|kilomètres?[- ](?:heure|à l[’']heure|par heure)|nœuds?|noeuds?|m ?/ ?s"),
  },
  {
    asks: /\b(?:superficie|surface|metres carres|m2|hectares|floor space|square (?:metres|meters|feet)|acres|how much (?:land|forest|space))\b/u,
    unit: after(`${MULTIPLES}(?:k?m²|(?:kilo)?mètres? carrés?|hectares?|ha)`),
  },
  {
    asks: /\b(?:profondeur|hauteur|altitude|longueur|largeur|distance|how deep|depth|how high|how tall|how wide|how far|height|combien de (?:kilometres|metres|km)|a combien (?:de km )?(?:est|se trouve)|quelle taille|mesure(?:nt|rait)? combien|combien mesure|detour)\b/u,
    unit: after(LENGTH),
  },
  {
    asks: /\b(?:poids|pese(?:nt|rait)?|how heavy|weigh(?:s|ed)?|weight|tonnage|combien de (?:tonnes?|kilos?)|quelle quantite|how much (?:cocaine|cannabis|drugs?|heroin))\b/u,
    unit: after(`${MULTIPLES}(?:tonnes?|kilos?|kilogrammes?|kg|grammes?|g|quintaux)`),
  },
  {
    asks: /\b(?:temperature|how (?:hot|cold|warm)|combien de degres|thermometre)\b/u,
    unit: after("°C?|degrés?(?: Celsius)?"),
  },
  {
    asks: /\b(?:puissance|how powerful|combien de (?:megawatts|watts))\b/u,
    unit: after("(?:méga|kilo|giga)?watts?(?:[- ]heures?)?|[MGk]Wh?|chevaux"),
  },
  {
    asks: /\b(?:pourcentage|proportion|percentage|efficacite|effectiveness|how effective|combien de %|combien de pourcent|quelle part|what share|taux d(?:e)? ?(?:abstention|participation|chomage|reussite|croissance|inflation|imposition|remplissage|occupation))/u,
    unit: /^[ \u00A0\u202F]?(?:%|pour cent|p\. ?100)/iu,
  },
];

/** What must stand behind the number that answers `text`; undefined where the question asks for no such measure. */
export function unitAsked(text: string): RegExp | undefined {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return MEASURES.find(({ asks }) => asks.test(words))?.unit;
}

/** A number's unit of more than one word or with a sign in it: "km/h", "mètres carrés". */
export const LONG_UNIT =
  /^[ \u00A0\u202F]?(?:km ?\/ ?h|kilomètres?[- ](?:heure|à l[’']heure|par heure)|k?m²|(?:kilo)?mètres? (?:carrés?|cubes?)|°C?|pour cent|(?:milli|kilo)?grammes? par litre)(?!\p{L})/iu;

const SENTENCE =
  /\b(?:a combien(?: de temps| d annees| d ans)? .{0,40}condamne|condamnee? a (?:quoi|combien)|combien d (?:annees|ans) de (?:prison|reclusion)|quelle (?:est |etait |a ete )?(?:la )?(?:peine|condamnation)|what (?:sentence|punishment|jail term|prison term)|how many years in (?:prison|jail)|sentenced to|jailed for how long|combien de prison)\b/u;

/** Whether a question asks for a sentence of a court. */
export const asksSentence = (text: string): boolean => SENTENCE.test(fold(text).replace(/[^\p{L}\p{N}]+/gu, " "));

const LASTS =
  /\b(?:dur(?:e|ee|er|era|ait|ent|eront)|prend(?:re|ra)?|met|met on|mettra) (?:encore )?combien\b|\bcombien (?:a |va |vont |ont )?(?:dur(?:e|ee|er|era|ait|ent|eront)|prend(?:re|ra)?)\b/u;

/** "Elle dure combien ?": a time without the word. */
export const asksLasting = (text: string): boolean => LASTS.test(fold(text).replace(/[^\p{L}\p{N}]+/gu, " "));
