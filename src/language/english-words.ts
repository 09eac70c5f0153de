/** Words of English that say nothing of a subject; removed from English questions. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  the a an of to in on at by for from with without about into onto over under between among through during before after
  against since until as than then and or but nor so if because while is are was were be been being am do does did done
  doing have has had having will would shall should can could may might must not no yes it its he him his she her hers
  they them their theirs we us our ours you your yours i me my mine this that these those there here what which who whom
  whose when where why how any some all each every both either neither such own same too very just only also still yet
  ever never again more most much many few less least other another one s t d ll re ve m n w vs via per out up down off
  get got gets go goes went going come came let make made take took say says said tell told ask asked please thanks hi
  hello many long actually really exactly anyone anybody someone somebody everyone everybody anything something nothing
  everything anywhere somewhere else whether according gone finally eventually ultimately don often ago whatever whoever whichever mainly merely mere quite maybe perhaps possibly probably otherwise nobody none
  somewhat supposedly reportedly surely truly simply seemingly likewise lately certainly currently generally roughly typically basically
  couldn wouldn shouldn aren weren hadn isn wasn haven
  `
    .trim()
    .split(/\s+/),
);

/** Words that only English has among those that questions are made of: two of them, or one and no French one, tell the language. */
export const ENGLISH_MARKS: ReadonlySet<string> = new Set(
  `
  the of is are was were did does do has have had will would should could what which who whom whose when where why how
  say says said about with from that this these those there their they and to by for it its his her not between before
  after during against since many much long whats whos been being happened happen at in its an any anyone someone whose another
  january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday
  `
    .trim()
    .split(/\s+/),
);

/** Words that only French has, folded. */
export const FRENCH_MARKS: ReadonlySet<string> = new Set(
  `
  le la les l un une des du de d au aux et ou que qu qui quoi quel quelle quels quelles quand comment combien pourquoi est
  sont etait a ont il elle ils elles on ce c cette ces dans sur pour par avec sans en y ne n pas se s son sa ses leur leurs
  entre vers chez dit fait ete pk kan koi kel
  `
    .trim()
    .split(/\s+/),
);

/** What makes another verb of the verb before it: "lay off", "step down". */
export const PARTICLES: ReadonlySet<string> = new Set("up down out off over away back".split(" "));
