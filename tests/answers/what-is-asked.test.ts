import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  quai: {
    text: "Le quai de Brévan\n\nLa Région apportera 3 millions d’euros au quai de Brévan. Le chantier du quai durera onze mois. Le conseil du port se réunira lundi.",
    published: "2023-04-05",
  },
  volcan: {
    text: "Éruption du mont Vauclair\n\nLe mont Vauclair est entré en éruption dimanche. Le village de Morne a été évacué mardi. La précédente éruption remontait à 1987.",
    published: "2019-10-06",
  },
  statue: {
    text: "La statue retrouvée\n\nVolée en 1996, la statue de Kerdual a été retrouvée le mois dernier dans une grange.",
    published: "2022-05-02",
  },
  proces: {
    text: "Le notaire condamné\n\nLe tribunal de Brévan a condamné jeudi le notaire Yvon Tarel à vingt mois de prison avec sursis. Il dispose de quinze jours pour contester la peine.",
    published: "2021-03-05",
  },
  rallye: {
    text: "Le rallye des Monts\n\nLa pilote Aude Morvan a remporté dimanche le rallye des Monts, avec onze secondes d’avance sur Paul Ruet. Battu, Paul Ruet a félicité l’équipe. « La pluie a tout décidé », a-t-il dit.",
    published: "2022-06-13",
  },
  train: {
    text: "Un train heurte un rocher\n\nDeux personnes ont été blessées dans le train, qui avait percuté un rocher près de Trémazan.",
    published: "2022-01-11",
  },
  ecole: {
    text: "Une classe de plus\n\nDeux élèves sur trois apprennent le breton à l’école de Kerdual. Ils sont 84 élèves en classe bilingue.",
    published: "2022-09-02",
  },
  tirs: {
    text: "Fusillade au col\n\nLa fusillade du col de Lure a fait un blessé. Les tirs ont duré près d’une heure, selon un berger du pays, Jean Astier, membre d’une coopérative voisine. Il dit avoir compté quatre voitures.",
    published: "2022-08-02",
  },
  forge: {
    text: "La forge vendue\n\nLa forge Tarrou, à Issel, a été cédée à un groupe étranger. Simon Tarrou, petit-fils du fondateur, gardera la direction. Il a invoqué le refus des banques.",
    published: "2022-08-03",
  },
  appels: {
    text: "Après la rencontre\n\nLa ministre Jeanne Quéré a rencontré son homologue à Genève. Elle a ensuite appelé la Norvège au sujet du gaz.",
    published: "2022-08-06",
  },
  rapport: {
    text: "Un rapport sur les écluses\n\nL’ingénieure Claire Jolivet a remis lundi son rapport. Ce rapport ne préconise pas la fermeture des écluses. Elle y recommande de réparer les portes avant l’hiver.",
    published: "2022-08-04",
  },
  adjoint: {
    text: "Le vote du tramway\n\nL’adjointe au budget, Rosa Belin, a voté contre le tramway. « Je ne quitterai pas mon poste », a-t-elle prévenu.",
    published: "2022-08-05",
  },
});

const answered = (question: string) => {
  const answer = answerQuestion(archive, question);
  const first = answer.kind === "answer" ? answer.items[0] : undefined;
  return {
    short: answer.kind === "answer" ? (answer.short?.text ?? null) : answer.kind,
    first: first ? first.article.text.slice(first.start, first.end) : "",
  };
};

describe("the short answer that is asked for", () => {
  test.each([
    // Money is put in too, not only time.
    ["La Région met combien pour le quai de Brévan ?", "3 millions d’euros"],
    ["combien d'argent la Région apporte au quai de Brévan ?", "3 millions d’euros"],
    ["Le chantier du quai de Brévan, il dure combien ?", "onze mois"],
    // A bound that the question sets.
    ["Quand le mont Vauclair est-il entré en éruption avant 2019 ?", "1987"],
    // The date of the verb that is asked for.
    ["En quelle année la statue de Kerdual a-t-elle été volée ?", "1996"],
    // What a court gives is no time to do something in.
    ["Le notaire Tarel a combien de temps pour contester sa peine ?", "quinze jours"],
    // Who does what the role is called after.
    ["c'est qui le gagnant du rallye des Monts ?", "Aude Morvan"],
    ["où le train a-t-il percuté un rocher ?", "Trémazan"],
    // A country is no town.
    ["Quel pays Jeanne Quéré a-t-elle appelé après la rencontre ?", "Norvège"],
    // "Sur trois": what the two are of.
    ["combien d'élèves en classe bilingue à Kerdual ?", "84 élèves"],
    // Several times, of which one lasts.
    ["la fusillade du col de Lure a duré combien de temps, les 2 articles disent pareil ?", "près d’une heure"],
  ])("%s -> %s", (question, short) => {
    expect(answered(question).short).toBe(short);
  });
});

describe("the sentence that answers", () => {
  test.each([
    // Somebody known by what they are.
    ["What did the shepherd say he counted?", "avoir compté quatre voitures"],
    // How somebody explains is why.
    ["Comment le petit-fils du fondateur justifie-t-il la vente de la forge d'Issel ?", "refus des banques"],
    // What is not so answers nothing.
    ["What does Claire Jolivet's report recommend?", "réparer les portes"],
    // The act that is asked for.
    ["L'adjointe au budget va-t-elle quitter son poste après avoir voté contre le tramway ?", "Je ne quitterai pas"],
  ])("%s -> %s", (question, words) => {
    expect(answered(question).first).toContain(words);
  });
});
