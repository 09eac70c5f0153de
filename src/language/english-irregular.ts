/** Irregular forms of English verbs and nouns with their base forms, as pairs. */
const PAIRS = `
arose arise, arisen arise, ate eat, eaten eat, awoke awake, beaten beat, became become, began begin, begun begin, bent bend, bit bite, bitten bite,
bled bleed, blew blow, blown blow, born bear, bore bear, borne bear, bought buy, bound bind, bred breed, broke break, broken break, brought bring, built build,
burnt burn, caught catch, chose choose, chosen choose, clung cling, crept creep, dealt deal, died die, dead die, drank drink, drawn draw, dreamt dream, drew draw,
driven drive, drove drive, drunk drink, dug dig, dwelt dwell, fallen fall, fed feed, fell fall, felt feel, fled flee, flew fly, flown fly, flung fling, forbade forbid,
forbidden forbid, foresaw foresee, foreseen foresee, forgave forgive, forgiven forgive, forgot forget, forgotten forget, fought fight, found find, froze freeze, frozen freeze, gave give, given give,
gone go, grew grow, grown grow, ground grind, heard hear, held hold, hid hide, hidden hide, hung hang, kept keep, killed kill, knelt kneel, knew know, known know, laid lay, lain lie,
leapt leap, learnt learn, led lead, left leave, lent lend, lit light, lost lose, made make, meant mean, met meet, misled mislead, mistook mistake, mistaken mistake, overcame overcome, overran overrun,
overthrew overthrow, overthrown overthrow, overtook overtake, paid pay, proven prove, ran run, rang ring, rung ring, rebuilt rebuild, resold resell, ridden ride, risen rise, rode ride, rose rise, sang sing, sank sink,
sat sit, saw see, seen see, sent send, sewn sew, shaken shake, shone shine, shook shake, shot shoot, shown show, shrank shrink, shrunk shrink, slain slay, slept sleep, slid slide, sold sell, sought seek, spelt spell,
spent spend, spilt spill, spoke speak, spoken speak, sprang spring, sprung spring, spun spin, stank stink, stole steal, stolen steal, stood stand, struck strike, stricken strike, strove strive, stuck stick,
stung sting, sung sing, sunk sink, swam swim, swept sweep, swollen swell, swore swear, sworn swear, swum swim, swung swing, taught teach, thought think, threw throw, thrown throw, tore tear, torn tear,
tied tie, lying lie, dying die, tying tie, trodden tread, understood understand, undertook undertake, undertaken undertake, underwent undergo, undergone undergo, unwound unwind, upheld uphold, wove weave, wept weep, withdrawn withdraw, withdrew withdraw, withheld withhold,
withstood withstand, took take, taken take, came come, got get, gotten get, went go, woke wake, woken wake, won win, wore wear, worn wear, wound wind, woven weave, written write, wrote write, talked talk, people people,
men man, women woman, lives life, wives wife, leaves leave, feet foot, teeth tooth, mice mouse, geese goose, wolves wolf, knives knife, thieves thief, shelves shelf, halves half, calves calf, loaves loaf,
hooves hoof, crises crisis, analyses analysis, criteria criterion, phenomena phenomenon, oxen ox, lice louse, firemen fireman, policemen policeman, fishermen fisherman, businessmen businessman,
worse worse, worst worst, younger young, youngest young, older old, oldest old, eldest old, bigger big, biggest big, larger large, largest large, higher high, highest high, lower low, lowest low, cheaper cheap, cheapest cheap,
faster fast, fastest fast, stronger strong, strongest strong, longer long, longest long, hotter hot, hottest hot, colder cold, coldest cold, warmer warm, smaller small, smallest small, heavier heavy, heaviest heavy, richer rich, richest rich,
poorer poor, poorest poor, newest new, latest latest, earlier early, earliest early, taller tall, tallest tall, deeper deep, deepest deep, busier busy, busiest busy, safer safe, stricter strict, tougher tough, closer close, closest close`;

/** The base form of an irregular one, folded: "struck" -> "strike". */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  PAIRS.split(",").map((pair) => pair.trim().split(/\s+/) as [string, string]),
);
