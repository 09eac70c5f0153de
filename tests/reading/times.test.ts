import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layOut } from "../../src/corpus/layout.ts";
import type { TimeFinding } from "../../src/reading/findings.ts";
import { RULES } from "../../src/reading/times/rules.ts";
import { readTimes } from "../../src/reading/times.ts";

/** A day "2022-03-10", a month "2022-03", or null where nobody knows. */
const anchorOf = (published: string | null) =>
  published === null
    ? null
    : published.length === 7
      ? { from: `${published}-01`, to: `${published}-28` }
      : { from: published, to: published };

const read = (text: string, published: string | null) => readTimes(layOut(text), anchorOf(published));

const show = (text: string, { start, end, value, modifier }: TimeFinding) =>
  `${text.slice(start, end)} = ${value}${modifier ? ` ${modifier}` : ""}`;

const shown = (text: string, published: string | null) => read(text, published).map((one) => show(text, one));

/** Thursday. */
const THURSDAY = "2022-03-10";

describe("dates by name", () => {
  test.each([
    ["Né le 3 mai 1957 à Brest, il arrive en 1983.", ["le 3 mai 1957 = 1957-05-03", "en 1983 = 1983"]],
    ["Le procès s'ouvre le 1er avril.", ["le 1er avril = 2022-04-01"]],
    ["La loi du 9 décembre 1905 est claire.", ["9 décembre 1905 = 1905-12-09"]],
    ["Le décret du 07/12/2021 est paru.", ["07/12/2021 = 2021-12-07"]],
    ["Le décret du 7.12.2021 est paru.", ["7.12.2021 = 2021-12-07"]],
    ["Voir la note 2021-12-07 du service.", ["2021-12-07 = 2021-12-07"]],
    ["Le 8 mai 1945, la guerre finit.", ["Le 8 mai 1945 = 1945-05-08"]],
    ["Il est mort le 7 déc. 2021 à Metz.", ["le 7 déc. 2021 = 2021-12-07"]],
    ["Il naît le deux mars mil neuf cent quatre.", ["le deux mars mil neuf cent quatre = 1904-03-02"]],
    ["Une cérémonie aura lieu samedi 12.", ["samedi 12 = 2022-03-12"]],
    ["Le texte est paru en juin de l'année dernière.", ["en juin de l'année dernière = 2021-06"]],
    ["L'an prochain, en mars, la ligne ouvrira.", ["L'an prochain, en mars = 2023-03"]],
    ["En mai 68, il avait vingt ans.", ["En mai 68 = 1968-05", "vingt ans = P20Y"]],
    ["Le temple date du Ier siècle avant J.-C.", ["Ier siècle avant J.-C. = BC00XX"]],
    ["Le tumulus date de 4 600 ans avant notre ère.", ["4 600 ans avant notre ère = BC4600"]],
    ["La dernière crue remonte à 1987.", ["1987 = 1987"]],
    ["Une crue antérieure à 1950 est probable.", ["1950 = 1950"]],
    ["Le prix passe à 1987 euros.", []],
    ["En 52 av. J.-C., la ville brûle.", ["En 52 av. J.-C. = BC0052"]],
    ["Dans les années 1980 et 1990, tout changeait.", ["Dans les années 1980 = 198X", "1990 = 199X"]],
    ["La saison 2020-2021 fut courte.", ["2020-2021 = 2020/2021"]],
    ["Au T3 2021, le groupe a perdu 3 millions.", ["Au T3 2021 = 2021-Q3"]],
    ["Le chantier s'achèvera à la fin du mois prochain.", ["à la fin du mois prochain = 2022-04 end"]],
    ["Le marché reprendra la première semaine d'avril.", ["la première semaine d'avril = 2022-W14"]],
    ["Il sera désigné le dernier dimanche de mai.", ["le dernier dimanche de mai = 2022-05-29"]],
    ["Le 2e dossier sera clos fin 2023.", ["fin 2023 = 2023 end"]],
  ])("%s", (text, expected) => {
    expect(shown(text, THURSDAY)).toEqual(expected);
  });
});

describe("weekdays go by the verb", () => {
  test.each([
    ["Le juge a rendu mardi sa décision.", "2022-03-08"],
    ["Le juge rendra mardi sa décision.", "2022-03-15"],
    ["Le juge doit rendre mardi sa décision.", "2022-03-15"],
    ["Le juge va rendre mardi sa décision.", "2022-03-15"],
    ["Le juge devrait se prononcer mardi.", "2022-03-15"],
    ["La décision est attendue mardi.", "2022-03-15"],
    ["Rendez-vous est pris mardi devant la mairie.", "2022-03-15"],
    ["Placé en garde à vue mardi, il se tait.", "2022-03-08"],
    ["Le juge annonça mardi sa décision.", "2022-03-08"],
    ["Il aurait été vu mardi à Metz.", "2022-03-08"],
    ["Le juge a annoncé qu'il se rendra mardi à Metz.", "2022-03-15"],
    ["Le match prévu mardi aura bien lieu.", "2022-03-15"],
    ["Le juge a rendu jeudi sa décision.", "2022-03-10"],
    ["Le juge rendra jeudi sa décision.", "2022-03-10"],
    ["Le club reçoit lundi son rival.", "2022-03-14"],
    ["L'incendie est éteint, indique lundi la préfecture.", "2022-03-07"],
    ["Lundi, le club reçoit Lyon.", "2022-03-14"],
    ["La marche lundi a réuni la foule.", "2022-03-07"],
    ["Grève vendredi dans les écoles", "2022-03-11"],
    ["Grève mercredi dans les écoles", "2022-03-09"],
    ["Le juge a parlé jeudi dernier.", "2022-03-03"],
    ["Le juge parlera jeudi prochain.", "2022-03-17"],
    ["Le juge parlera lundi en huit.", "2022-03-21"],
    ["Le juge parlera mardi de la semaine prochaine.", "2022-03-15"],
    ["Des orages sont attendus samedi. Retour du soleil lundi.", "2022-03-14"],
  ])("%s", (text, day) => {
    expect(read(text, THURSDAY).at(-1)?.value).toBe(day);
  });
});

describe("hours and parts of the day", () => {
  test.each([
    ["Il est mort mercredi matin.", ["mercredi matin = 2022-03-09TMO"]],
    [
      "Mardi soir, aux alentours de 22 heures, une rixe a éclaté.",
      ["Mardi soir, aux alentours de 22 heures = 2022-03-08T22:00 approx"],
    ],
    ["Ils ont été alertés vers 15 h 30, hier.", ["vers 15 h 30, hier = 2022-03-09T15:30 approx"]],
    ["Hier, en fin de matinée, tout a brûlé.", ["Hier, en fin de matinée = 2022-03-09TMO end"]],
    ["Arrivé lundi, il est reparti le soir même.", ["lundi = 2022-03-07", "le soir même = 2022-03-07TEV"]],
    [
      "Le suspect a fui à trois heures et demie du matin mardi.",
      ["à trois heures et demie du matin mardi = 2022-03-08T03:30"],
    ],
    ["Il sera là demain de 9 h à 11 h.", ["demain de 9 h à 11 h = 2022-03-11T09:00/2022-03-11T11:00"]],
    [
      "Ouvert tous les samedis, de 9 h à 12 h.",
      ["tous les samedis = XXXX-WXX-6", "de 9 h à 12 h = XXXX-XX-XXT09:00/XXXX-XX-XXT12:00"],
    ],
    ["Il a été vu mardi 8 mars, peu après 6 heures.", ["mardi 8 mars, peu après 6 heures = 2022-03-08T06:00 after"]],
    [
      "La rue sera fermée demain de 22 heures à 6 heures.",
      ["demain de 22 heures à 6 heures = 2022-03-11T22:00/2022-03-11T06:00"],
    ],
    [
      "Il était là lundi entre 20 heures et 22 heures.",
      ["lundi entre 20 heures et 22 heures = 2022-03-07T20:00/2022-03-07T22:00"],
    ],
    ["La nuit prochaine, il neigera.", ["La nuit prochaine = 2022-03-10TNI"]],
    ["Cette nuit, un camion a pris feu.", ["Cette nuit = 2022-03-09TNI"]],
    ["Le cortège partira à 10 h 30 de la place.", ["à 10 h 30 = 2022-03-10T10:30"]],
    ["La réunion a duré 2 h 30.", ["2 h 30 = PT150M"]],
    ["Le village est à deux heures de route.", ["deux heures = PT2H"]],
    ["L'accident s'est produit peu avant 6 heures.", ["avant 6 heures = 2022-03-10T06:00 before"]],
    ["Cela remonte à la nuit du 30 au 31 octobre 2019.", ["à la nuit du 30 au 31 octobre 2019 = 2019-10-30TNI"]],
  ])("%s", (text, expected) => {
    expect(shown(text, THURSDAY)).toEqual(expected);
  });
});

describe("a day said twice", () => {
  test.each([
    ["Le toit a cédé lundi soir 7 mars.", ["lundi soir 7 mars = 2022-03-07TEV"]],
    ["La digue a cédé mardi après-midi 8 mars 2022.", ["mardi après-midi 8 mars 2022 = 2022-03-08TAF"]],
    ["Depuis samedi matin 5 mars, la route est coupée.", ["Depuis samedi matin 5 mars = 2022-03-05TMO after"]],
    ["Elle l'a confirmé hier mercredi.", ["hier mercredi = 2022-03-09"]],
    ["Le marché rouvre demain vendredi 11 mars.", ["demain vendredi 11 mars = 2022-03-11"]],
    ["La réunion, aujourd'hui jeudi, a été courte.", ["aujourd'hui jeudi = 2022-03-10"]],
    ["Elle est partie hier soir, mardi elle reviendra.", ["hier soir = 2022-03-09TEV", "mardi = 2022-03-15"]],
  ])("%s", (text, expected) => expect(shown(text, THURSDAY)).toEqual(expected));
});

describe("hours that last, or are a programme", () => {
  test.each([
    ["Au bout d'une audition d'1h15, la juge a tranché.", []],
    ["Un film de 2h10 sur la mer.", []],
    ["La réunion de 9h30 a été annulée, celle de 11h aussi.", ["11h = 2022-03-10T11:00"]],
    ["Le 13H en a parlé.", []],
    ["Invitée du 20h, elle a répondu.", []],
    ["Le train de 7h12 est parti.", ["7h12 = 2022-03-10T07:12"]],
  ])("%s", (text, expected) =>
    expect(shown(text, THURSDAY).filter((one) => /T\d/.test(one) && !/ = PT/.test(one))).toEqual(expected),
  );
});

describe("nothing is counted from a birth", () => {
  test.each([
    ["Le prévenu, né le 9 juin 1971, a été jugé le 3 avril.", "le 3 avril = XXXX-04-03"],
    ["Née à Lyon le 2 juin 1990, elle a comparu le 11 mai.", "le 11 mai = XXXX-05-11"],
    ["Le suspect (né en 1979 à Metz) a été entendu le lendemain.", "le lendemain = XXXX-XX-XX"],
  ])("%s", (text, last) => expect(shown(text, null).at(-1)).toBe(last));
});

describe("ranges and bounds", () => {
  test.each([
    ["Le salon aura lieu les 2, 3 et 4 avril.", ["les 2, 3 et 4 avril = 2022-04-02/2022-04-04"]],
    ["Il fermera du 28 décembre au 3 janvier.", ["du 28 décembre au 3 janvier = 2021-12-28/2022-01-03"]],
    ["La route sera coupée de mi-mars à fin avril.", ["de mi-mars à fin avril = 2022-03/2022-04"]],
    ["Il a siégé de juin 2017 à mai 2022.", ["de juin 2017 à mai 2022 = 2017-06/2022-05"]],
    ["Le guichet ouvre du lundi au samedi.", ["du lundi au samedi = XXXX-WXX-1/XXXX-WXX-6"]],
    ["Les travaux dureront jusqu'au 18 mars à minuit.", ["jusqu'au 18 mars à minuit = 2022-03-18T00:00 before"]],
    ["Depuis mardi, plus rien ne va.", ["Depuis mardi = 2022-03-08 after"]],
    ["D'ici deux ans, la tour sera finie.", ["D'ici deux ans = 2024 before"]],
    ["On ne saura rien avant la semaine prochaine.", ["avant la semaine prochaine = 2022-W11 before"]],
  ])("%s", (text, expected) => {
    expect(shown(text, THURSDAY)).toEqual(expected);
  });
});

describe("counted from the text", () => {
  test.each([
    ["Blessé le 4 mars, il est mort le surlendemain.", "2022-03-06"],
    ["Il signe le 12 mai 2020. Deux jours plus tard, il part.", "2020-05-14"],
    ["Il signe le 12 mai 2020. La semaine suivante, il part.", "2020-W21"],
    ["Élu en 2015, il est battu deux ans plus tard.", "2017"],
    ["Arrêté le 3 mars, il a été jugé le vendredi suivant.", "2022-03-04"],
    ["Le bal a lieu la veille de Noël.", "2021-12-24"],
    ["Il part le lendemain du 13 février.", "2022-02-14"],
    ["Il a été vu la veille du scrutin.", "XXXX-XX-XX"],
    ["Il est venu trois jours avant le vote.", "P3D"],
  ])("%s", (text, value) => {
    expect(read(text, THURSDAY).at(-1)?.value).toBe(value);
  });
});

describe("what comes again and again, and what lasts", () => {
  test.each([
    ["Le marché ouvre chaque mardi.", ["chaque mardi = XXXX-WXX-2"]],
    ["Le musée ferme les dimanches.", ["les dimanches = XXXX-WXX-7"]],
    ["La navette circule le samedi.", ["le samedi = XXXX-WXX-6"]],
    ["Ils joueront les samedis 12 et 19 mars.", ["les samedis 12 et 19 mars = 2022-03-12/2022-03-19"]],
    ["Il est resté pendant un jour.", ["un jour = P1D"]],
    ["Âgée et malade, elle purge 38 ans.", ["38 ans = P38Y"]],
    // A street is named after a day only where a number follows.
    ["Le stade de lundi à vendredi reste ouvert.", ["de lundi à vendredi = 2022-03-07/2022-03-11"]],
  ])("%s", (text, found) => expect(shown(text, THURSDAY)).toEqual(found));
});

describe("figures in groups of three", () => {
  test.each([
    ["Ce vase a 12 000 ans.", ["12 000 ans = P12000Y"]],
    ["La grève a coûté 1 500 heures de travail.", ["1 500 heures = PT1500H"]],
    ["Le village existait il y a 2\u202f000 ans.", ["il y a 2\u202f000 ans = 0022"]],
    ["Une peine de 100 000 000 jours.", ["100 000 000 jours = P100000000D"]],
    // Two counts, or a year and a count.
    ["Du lot 12, 500 jours sont perdus.", ["500 jours = P500D"]],
    ["En 2021, 300 jours ont été perdus.", ["En 2021 = 2021", "300 jours = P300D"]],
    ["Il est parti en 2021 300 jours durant.", ["en 2021 = 2021", "300 jours = P300D"]],
  ])("%s", (text, found) => expect(shown(text, THURSDAY)).toEqual(found));
});

describe("feasts", () => {
  test.each([
    ["La fanfare a défilé le lundi de Pâques.", "2023-04-12", "2023-04-10"],
    ["Le pardon aura lieu jeudi de l'Ascension.", "2022-05-24", "2022-05-26"],
    ["La brocante de la Pentecôte est annulée.", "2023-05-15", "2023-05-28"],
    ["Le défilé du 14-Juillet a réuni la foule.", "2022-07-20", "2022-07-14"],
    ["Tout sera fermé à la Toussaint.", "2022-10-20", "2022-11-01"],
    ["Ils se sont revus au jour de l'an 2020.", "2022-10-20", "2020-01-01"],
  ])("%s", (text, published, day) => {
    expect(read(text, published).at(-1)?.from).toBe(day);
  });
});

describe("what is no date is left alone", () => {
  test.each([
    "L'été meurtrier a été tourné à Mars.",
    "Mars et Vénus s'alignent.",
    "Julie Avril a battu Robert Janvier.",
    "La rue du 4-Septembre et la place du 8 mai 1945 sont fermées.",
    "Le Mouvement du 22-Septembre s'est retiré.",
    "Le journal de 20 heures a été suivi par 5 millions de gens.",
    "Les 24 Heures du Mans font rêver.",
    "Entre 2000 manifestants et 3000 policiers, le calme.",
    "La course de 1500 m est annulée.",
    "Le roman « 1984 » est réédité.",
    "Le marché de Noël et l'île de Pâques attirent.",
    "Battus 3-2 à 10 contre 11, ils ont perdu.",
    "Appelez le 17 ou le 112.",
    "Il habite dans le Midi.",
    "Un homme âgé de 38 ans est mort.",
    "Le Journal du dimanche le dit.",
    "C’est un poisson d’avril.",
    "La guerre de Cent Ans est finie.",
    "Un jour, il est parti.",
    "La 7e compagnie est au clair de lune.",
    "Né un 29 février, il tombe amoureux un mardi.",
    "Les rations de cinq à sept hommes, entre quatre et six kilos.",
  ])("%s", (text) => {
    expect(shown(text, THURSDAY)).toEqual([]);
  });
});

describe("nothing is invented", () => {
  test.each([
    ["Le ministre est venu mardi.", "XXXX-WXX-2"],
    ["Le procès s'ouvrira le 3 octobre.", "XXXX-10-03"],
    ["Hier, il a neigé.", "XXXX-XX-XX"],
    ["La semaine dernière, il a neigé.", "XXXX-WXX"],
    ["Il reviendra en juin.", "XXXX-06"],
    ["Il reviendra le 24.", "XXXX-XX-24"],
    ["Mardi, il est parti. Le lendemain, il neigeait.", "XXXX-XX-XX"],
  ])("%s without a date of publication", (text, value) => {
    const last = read(text, null).at(-1);
    expect(last).toMatchObject({ value, from: null, to: null, anchor: { by: "nothing" } });
  });

  test.each([
    ["Le maire a parlé hier.", { value: "2022-02", modifier: "approx", from: "2022-02-01", to: "2022-02-28" }],
    ["La piscine rouvrira le mois prochain.", { value: "2022-03", from: "2022-03-01" }],
    ["L'an dernier, la salle avait brûlé.", { value: "2021" }],
    ["La finale aura lieu le 12 mars.", { value: "2022-03-12" }],
  ])("%s of an article of February 2022", (text, expected) => {
    expect(read(text, "2022-02").at(-1)).toMatchObject(expected);
  });

  test.each(["récemment", "ces derniers jours", "ces dernières années", "prochainement", "bientôt"])(
    "« %s » has no days",
    (word) => {
      for (const { from, to } of read(`Le maire en parle ${word}.`, THURSDAY)) expect([from, to]).toEqual([null, null]);
    },
  );
});

describe("every rule is told with an example that it explains", () => {
  const UNKNOWN = new Set(["weekday-of-date", "day-month-text"]);
  test.each(Object.entries(RULES))("%s", (key, { example, en, fr }) => {
    const published = UNKNOWN.has(key) ? null : key === "published-roughly" ? "2022-02" : THURSDAY;
    const rules = read(example, published).map(({ anchor }) => ("rule" in anchor ? anchor.rule : null));
    // The weekday of the article's own day is the only one that depends on it.
    if (key === "same-event") expect(rules).toEqual(["month-past"]);
    else if (key === "weekday-same") expect(read(example, "2022-03-08")[0]?.anchor).toMatchObject({ rule: key });
    else expect(rules).toContain(key);
    expect(en.length * fr.length).toBeGreaterThan(0);
  });
});

describe("the project's own annotated expressions", () => {
  const gold = (file: string) => JSON.parse(readFileSync(new URL(`../gold/dates/${file}`, import.meta.url), "utf8"));
  const expressions: { text: string; ref: string; start: number; end: number; values: string[] }[] =
    gold("expressions.json");

  test.each(expressions)("$text", ({ text, ref, start, end, values }) => {
    const found = read(text, ref).find((one) => one.start < end && one.end > start);
    const modifier = { start: "-START", mid: "-MID", end: "-END", approx: "", before: "", after: "" };
    expect([found?.value, `${found?.value}${found?.modifier ? modifier[found.modifier] : ""}`]).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:${values.map(escaped).join("|")})$`))]),
    );
  });

  test.each(gold("traps.json") as string[])("no date: %s", (text) => {
    expect(shown(text, THURSDAY)).toEqual([]);
  });
});

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
