import { DETERMINERS } from "./function-words.ts";

/** What people move while they speak: "hausse les épaules", "lève les yeux au ciel", "en écartant les bras". */
const BODY: ReadonlySet<string> = new Set(
  "épaules épaule tête yeux œil sourcils sourcil bras mains main doigt doigts poing poings front menton regard nez moue lèvres dents voix ton gorge joues cou dos larmes pieds pied jambes paupières visage".split(
    " ",
  ),
);

/** Whether `article` and `noun`, lower case, are a part of whoever moves it: "les épaules", "sa tête", "la moue". */
export const isGesture = (article: string, noun: string): boolean => DETERMINERS.has(article) && BODY.has(noun);
