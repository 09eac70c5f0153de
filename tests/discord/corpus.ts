import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seeded } from "./walk.ts";

const FIRST = [
  "Anne",
  "Marc",
  "Sophie",
  "Louis",
  "Claire",
  "Hugo",
  "Nadia",
  "Paul",
  "Inès",
  "Karim",
  "Julie",
  "Victor",
];
const LAST = [
  "Morel",
  "Garnier",
  "Lefort",
  "Bonnet",
  "Caron",
  "Duval",
  "Fabre",
  "Humbert",
  "Joly",
  "Lacroix",
  "Mercier",
  "Noël",
];
const ROLES = [
  "ministre de l'Agriculture",
  "maire de Dijon",
  "directrice de l'hôpital",
  "porte-parole du syndicat",
  "présidente de la région",
];
const SUBJECTS = [
  "la réforme des retraites",
  "le prix du blé",
  "la ligne de train",
  "l'hôpital public",
  "la pêche en mer du Nord",
  "l'usine de papier",
  "le budget de la ville",
  "la sécheresse",
];
const SAID = [
  "n'a rien de définitif",
  "coûtera plus cher que prévu",
  "sera discutée au printemps",
  "ne se fera pas sans les habitants",
  "a pris trois ans de retard",
];
const OUTLETS = ["Le Courrier de l'Est", "Ouest-Quotidien", "La Dépêche du Nord", "Agence Centrale"];
const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** Writes `count` short articles in the manner of regional news into `folder`; the same ones for the same count. */
export async function writeArticles(folder: string, count: number): Promise<void> {
  const random = seeded(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  for (let at = 0; at < count; at++) {
    const month = 1 + Math.floor(random() * 12);
    const day = 1 + Math.floor(random() * 28);
    const subject = pick(SUBJECTS);
    const [who, other] = [`${pick(FIRST)} ${pick(LAST)}`, `${pick(FIRST)} ${pick(LAST)}`];
    const text = [
      "---",
      `title: "${subject.charAt(0).toUpperCase()}${subject.slice(1)} en débat, article ${at}"`,
      `outlet: "${pick(OUTLETS)}"`,
      `published: 2023-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      `url: https://exemple.fr/articles/${at}`,
      "---",
      `« Pour nous, ${subject} ${pick(SAID)} », a déclaré ${who}, ${pick(ROLES)}, le ${day} ${MONTHS[month - 1]} 2023.`,
      `${other} a répondu que ${subject} ${pick(SAID)}. Une réunion est prévue vendredi.`,
      `Selon ${who}, « le calendrier du projet numéro ${at} reste ouvert ». ${other} a démenti tout désaccord avec la région.`,
    ];
    await writeFile(
      join(folder, `article-${at}.md`),
      text.join("\n\n").replace(/\n\n(?=title|outlet|published|url|---)/g, "\n"),
    );
  }
}
