import { COUNTRY_ADJECTIVES } from "./countries.ts";
import { fold } from "./fold.ts";

const ENDING =
  /(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|eton|etonne|and|ande|tin|tine|lin|line|çois|çoise|ard|arde|ot|ote|iot|iote)s?(?:es)?$/u;

/** Those from towns and regions whose name does not show it by its ending. */
const OTHERS: ReadonlySet<string> = new Set(
  `basque corse picard picarde savoyard savoyarde auvergnat auvergnate catalan catalane provençal provençale bigouden bigoudène malouin malouine messin messine
  berrichon berrichonne bourguignon bourguignonne percheron percheronne gascon gasconne occitan occitane ch'ti chti dijonnais bisontin bisontine poitevin poitevine
  angevin angevine limousin limousine périgourdin périgourdine girondin girondine montalbanais castrais sétois nancéien mussipontain audomarois briochin briochine
  albigeois lot-et-garonnais franc-comtois franc-comtoise haut-savoyard haut-savoyarde haut-marnais bas-rhinois haut-rhinois costarmoricain costarmoricaine
  kanak kanake maohi québécois wallon wallonne bruxellois genevois vaudois valaisan valaisanne haut-valaisan haut-valaisanne fribourgeois jurassien tessinois gantois liégeois
  nordiste mosellan mosellane tourangeau tourangelle manceau mancelle limougeaud limougeaude berruyer berruyère douarneniste briviste haut-alpin haut-alpine
  kabyle berbère kurde rifain catalane galicien sarde sicilien toscan toscane lombard lombarde piémontais bavarois saxon souabe écossais gallois flamand flamande`.split(
    /\s+/,
  ),
);

/** Whether a word with a capital calls somebody by the town or region he comes from: "Brestois", "Basque". Lower case. */
export const comesFromHere = (lower: string): boolean =>
  (ENDING.test(lower) && !lower.includes("-")) || OTHERS.has(lower) || isOfTwo(lower);

/** "la Franco-Suédoise", "l’Italo-Américain": somebody of two countries. */
function isOfTwo(lower: string): boolean {
  const [first = "", second = "", third] = lower.split("-");
  return (
    third === undefined && /^\p{L}{2,}o$/u.test(first) && (COUNTRY_ADJECTIVES.has(fold(second)) || ENDING.test(second))
  );
}

/** Whether the form is a woman's: "Brestoise", "Toulousaine". Lower case. */
export const isWoman = (lower: string): boolean =>
  /(?:aise|oise|enne|aine|arde|onne|ande|ine|ane|ate|ale)$/u.test(lower);
