/** Numbers as French writes them in words and figures. */

const UNITS: ReadonlyMap<string, number> = new Map([
  ["zéro", 0],
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
  ["dix-sept", 17],
  ["dix-huit", 18],
  ["dix-neuf", 19],
]);

const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
]);

/** Every number from 0 to 99 as one hyphenated word ("vingt-et-un", "quatre-vingt-dix-neuf") and the round ones above. */
export const CARDINALS: ReadonlyMap<string, number> = (() => {
  const words = new Map<string, number>(UNITS);
  for (const [word, value] of TENS) {
    words.set(word, value);
    words.set(`${word}-et-un`, value + 1);
    words.set(`${word}-et-une`, value + 1);
    for (const [unit, small] of UNITS) {
      if (small >= 1 && small <= 9) words.set(`${word}-${unit}`, value + small);
    }
  }
  words.set("soixante-dix", 70);
  words.set("soixante-et-onze", 71);
  words.set("quatre-vingts", 80);
  words.set("quatre-vingt", 80);
  for (const [unit, small] of UNITS) {
    if (small >= 10) words.set(`soixante-${unit}`, 60 + small);
    if (small >= 1) words.set(`quatre-vingt-${unit}`, 80 + small);
  }
  words.set("cent", 100);
  return words;
})();

/** "une dizaine de jours", "une quinzaine d'années": about that many. */
export const ABOUT: ReadonlyMap<string, number> = new Map([
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
]);

/** "premier trimestre", "deuxième semaine". -1 is the last one. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["premier", 1],
  ["première", 1],
  ["premiere", 1],
  ["1er", 1],
  ["1ère", 1],
  ["1re", 1],
  ["deuxième", 2],
  ["second", 2],
  ["seconde", 2],
  ["troisième", 3],
  ["quatrième", 4],
  ["cinquième", 5],
  ["dernier", -1],
  ["dernière", -1],
  ["derniere", -1],
]);

/** What a year in words begins with: "mil neuf cent", "deux mille". */
export const THOUSANDS: ReadonlySet<string> = new Set(["mil", "mille"]);

const ROMAN = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;

/** The value of a Roman numeral up to 39 in lower case, as centuries are written ("xix"); undefined where it is none. */
export function roman(word: string): number | undefined {
  if (!ROMAN.test(word)) return undefined;
  let value = 0;
  let before = 0;
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word.charAt(at);
    const digit = letter === "x" ? 10 : letter === "v" ? 5 : 1;
    value += digit < before ? -digit : digit;
    before = Math.max(before, digit);
  }
  return value;
}
