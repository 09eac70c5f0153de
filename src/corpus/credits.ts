import { MONTHS, MONTHS_SHORT } from "../language/calendar.ts";
import { twoDigits } from "../language/days.ts";
import { firstName } from "../language/first-names.ts";
import { fold } from "../language/fold.ts";
import { MEDIA } from "../language/media.ts";
import { daysOf } from "./catalog.ts";

/** What a line around the article says of it: who wrote it, who published it and when. Null where it does not say. */
export interface Credit {
  readonly author: string | null;
  readonly outlet: string | null;
  /** ISO day. */
  readonly published: string | null;
}

const LONGEST = 120;
const LONGEST_SIGNATURE = 60;

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|du|des|la|le|van|von|der|el|al|ben|bin|d['’]) ?)*\p{Lu}[\p{L}'’.-]*){0,4}`;
const SITE = String.raw`(?:www\.)?(?:[\p{L}\p{N}-]{1,60}\.){1,3}\p{L}{2,8}`;
const BYLINE = new RegExp(
  String.raw`^(?:par|by|propos recueillis par|texte(?: de| :)?|auteur ?:|author ?:|écrit par|rédigé par) ?(${SITE}|${NAME}(?:(?:, | et | ET | & )${NAME}){0,4})(?: {0,3}[,|–—-].{0,60}| ?\(.{0,60}\)| (?:le|avec|à|publié|pour|en|depuis) .{0,60}| ?\d.{0,40})?$`,
  "u",
);
const SIGNED = new RegExp(
  String.raw`^[(]?(?:(${NAME}) )?(?:avec|with|source ?:|sources ?:|par|via)? ?(${NAME}|l['’]\p{Lu}{2,6})[)]?$`,
  "u",
);
const DOMAIN = /^(?:www\.)?((?:[\p{L}\p{N}-]{1,60}\.){1,3}\p{L}{2,8})$/u;

const DAY = /(?:^|[\s(])(\d{1,2})(?:er)?[ \u00A0](\p{L}{3,9})\.?[ \u00A0](\d{4})(?!\d)/u;
const NUMERIC_DAY = /(?:^|[\s(])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const ISO_DAY = /(?:^|[\s(])(\d{4}-\d{2}-\d{2})(?!\d)/;
const DATE_ALONE =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:le )?(?:\d{1,2}(?:er)?[ \u00A0]\p{L}{3,9}\.?[ \u00A0]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?:[,| –—-]*(?:à|at)? ?\d{1,2} ?(?:h|:|heures?) ?\d{0,2}(?: ?min)?)?$/iu;
const DATE_AND_TIME = DATE_ALONE.source.slice(1);
/** "Lac-Matin.fr, publié le mercredi 3 mai 2020 à 8h30", "Le Soir / mercredi 3 mai 2020": who publishes, and when. */
const PUBLISHER = new RegExp(
  `^(?:([^,|/–—.!?]{2,40})|(${SITE})) ?[,|/–—-] ?(publié |mis en ligne |posté |paru )?(?:le )?(?:${DATE_AND_TIME})`,
  "iu",
);
/** "Inès Morel, La Presse Canadienne": who wrote it, and for whom. */
const REPORTER = new RegExp(`^(${NAME}) ?[,|–—-] ?([^,|–—.!?]{2,40})$`, "u");
const DATED = /^(?:publié|mis en ligne|posté|published|posted|créé|paru|date de publication)/iu;

/**
 * "Par Inès Morel", "Par Inès Morel, à Lyon - Publié le 3 mai 2020": the author's line, with the names; undefined
 * where it is none.
 */
export function bylineOf(line: string): string | undefined {
  if (line.length > LONGEST || /[.!?]$/.test(line)) return undefined;
  // "*Par Inès Morel*" in Markdown; "PAR" in capitals.
  const words = line
    .replace(/^[*_]+|[*_]+$|^[-–—] ?/g, "")
    .replace(/^(?:PAR |BY |\p{Lu}(?!\p{Lu}))/u, (first) => first.toLowerCase());
  const name = BYLINE.exec(words)?.[1];
  if (name === undefined) return undefined;
  const known = firstName(name.split(" ")[0] ?? "") !== undefined || MEDIA.has(fold(name));
  return known || / /.test(name) || DOMAIN.test(name) ? name : undefined;
}

/** Who publishes the article and when, where the line says both and nothing else. */
export function publisherOf(line: string): { readonly outlet: string; readonly published: string | null } | undefined {
  if (line.length > LONGEST) return undefined;
  const [, name, site, said] = PUBLISHER.exec(line) ?? [];
  const outlet = site ?? MEDIA.get(fold(name?.trim() ?? "")) ?? (said && name?.trim());
  return outlet ? { outlet, published: dayIn(line) } : undefined;
}

/** The reporter and the medium, where the line names both and nothing else: a known medium, a known first name. */
export function reporterOf(line: string): { readonly author: string; readonly outlet: string } | undefined {
  const [, author, medium] = (line.length <= LONGEST && REPORTER.exec(line)) || [];
  const outlet = medium && MEDIA.get(fold(medium));
  return author && outlet && firstName(author.split(" ")[0] ?? "") !== undefined ? { author, outlet } : undefined;
}

const CORRESPONDENT =
  /^(?:de |par )?(?:notre |nos |la |le )?(?:correspondant|envoyé)(?:e|es|s)?(?: spéciale?s?| permanente?s?| régionale?s?)?(?: (?:à|en|au|aux|dans) .{2,40})?$/iu;

/** "De notre correspondante à Lima". */
export const isCorrespondent = (line: string): boolean => line.length <= LONGEST && CORRESPONDENT.test(line);

/** Whether the line is a date of publication and nothing else: "Mercredi 3 mai 2020 - 14:30". */
export const isDateAlone = (line: string): boolean => line.length <= LONGEST && DATE_ALONE.test(line);

/**
 * What the boilerplate line says of the article. `last`: it stands after the last paragraph, where a name of a medium
 * is a signature.
 */
export function creditOf(line: string, last: boolean): Credit {
  const none = { author: null, outlet: null, published: null };
  if (line.length > LONGEST) return none;
  const publisher = publisherOf(line);
  if (publisher) return { ...publisher, author: null };
  const reporter = reporterOf(line);
  if (reporter) return { ...reporter, published: null };
  const byline = bylineOf(line) ?? null;
  const published = DATED.test(line) || byline || isDateAlone(line) ? dayIn(line) : null;
  // "Par lac-matin.fr": a site writes nothing itself.
  const site = DOMAIN.exec(byline ?? (last ? line : ""))?.[1];
  const outlet = site ?? (last || isMedium(line) ? (signatureOf(line) ?? null) : null);
  return { author: site && byline ? null : byline, published, outlet };
}

/** "Le Soir", "RTBF": the name of a medium and nothing else; "Science" over an article is a section. */
export const isMedium = (line: string): boolean =>
  line.length <= LONGEST_SIGNATURE && MEDIA.has(fold(line)) && (/[ \d-]/.test(line) || line === line.toUpperCase());

/**
 * "(AFP)", "Le Soir avec Belga", "Source : Reuters", "© AFP": the medium that signs, by its known name; undefined
 * where no known one does.
 */
function signatureOf(line: string): string | undefined {
  const words = line
    .replace(/^(?:©|\(c\))? ?(?:\d{4} )?/u, "")
    .replace(/^(?:Source|Sources|Avec|Par|Via)\b/u, (word) => word.toLowerCase());
  if (words.length > LONGEST_SIGNATURE) return undefined;
  for (const name of [words, ...(SIGNED.exec(words)?.slice(1) ?? [])]) {
    const medium = name && MEDIA.get(fold(name.replace(/^l['’]/i, "")));
    if (medium) return medium;
  }
  return undefined;
}

/**
 * Whether the line, at the end of an article, says where the article comes from: a known medium, or "Source : Institut
 * Morel".
 */
export const isSignature = (line: string): boolean =>
  line.length <= LONGEST_SIGNATURE &&
  (signatureOf(line) !== undefined || /^sources? ?: ?\p{Lu}[^.!?]{1,40}$/iu.test(line));

/** The first day that the line names in full, ISO; null where it names none. */
function dayIn(line: string): string | null {
  const iso = ISO_DAY.exec(line)?.[1];
  if (iso) return daysOf(iso) ? iso : null;
  const [, day, word, year] = DAY.exec(line.toLowerCase()) ?? [];
  const month = word ? (MONTHS.get(word) ?? MONTHS_SHORT.get(word)) : undefined;
  const numeric = NUMERIC_DAY.exec(line);
  const date =
    day && month && year
      ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`
      : numeric
        ? `${numeric[3]}-${twoDigits(Number(numeric[2]))}-${twoDigits(Number(numeric[1]))}`
        : "";
  return daysOf(date) ? date : null;
}
