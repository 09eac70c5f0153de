import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answers/ask.ts";
import { understand } from "../../src/answers/understand.ts";
import { archiveOf } from "./archive-of.ts";

describe("what the asker has heard, and what was a slip, is not searched", () => {
  test.each([
    ["c combien de blessés au final à la foire de Tarsac ? j'ai vu 5 et 7", "how-many", "blessés foire Tarsac"],
    ["combien de blessés à Tarsac, 5 ou 7 ?", "how-many", "blessés Tarsac"],
    ["How many people were hurt in Tarsac, 5 or 7? I've read both", "how-many", "people hurt Tarsac"],
    ["combien coûte la rampe de Tarsac ? je trouve deux chiffres", "how-many", "coûte rampe Tarsac"],
    ["What did the mayor sell... sorry, what did the new ramp cost?", "how-many", "new ramp cost"],
    ["Quand ferme la... pardon, où se trouve la rampe de Tarsac ?", "where", "trouve rampe Tarsac"],
    // No slip, and no figure of the asker's own.
    ["Le maire a-t-il dit pardon à la famille ?", "yes-no", "maire pardon famille"],
    ["Combien de voix pour 3 ou 4 sièges à Tarsac ?", "how-many", "voix 3 4 sièges Tarsac"],
  ])("%s", (question, kind, words) => {
    const asked = understand(question);
    expect(asked.kind).toBe(kind);
    expect(asked.words.map(({ typed }) => typed).join(" ")).toBe(words);
  });
});

describe("what a turn asks for", () => {
  test.each([
    ["What did the new ramp cost?", "how-many"],
    ["What does a season ticket cost?", "how-many"],
    ["Quels sont les deux conseillers qui ont quitté la majorité ?", "who"],
    ["quelles sont les trois élues qui ont voté contre", "who"],
    ["Quels sont les deux ponts qui ferment ?", "what"],
    ["Où et quand les deux délégations se revoient-elles ?", "when"],
    ["quand et où aura lieu le tirage", "when"],
    ["Where and when will the delegates meet?", "when"],
    ["Que reproche Odile Carsac au préfet ?", "what-said"],
    ["qu'est-ce que Carsac reproche au préfet", "what-said"],
    ["What does Odile Carsac criticise about the plan?", "what-said"],
  ])("%s -> %s", (question, kind) => {
    expect(understand(question).kind).toBe(kind);
  });

  // Who finds fault, with the whole of the office: "de" stands within it.
  test.each([
    ["Que craint le maire de Tarsac ?", null],
    ["Que dénonce le président de la ligue de voile ?", null],
    ["Que redoute la directrice du port de Tarsac ?", null],
    ["Que dénonce la ministre déléguée aux transports ?", null],
    ["Que craint le maire de Tarsac dans le projet de rampe ?", "maire de Tarsac"],
    ["Que reproche le maire de Tarsac au préfet ?", "maire de Tarsac"],
    ["Que reproche la présidente de la ligue à la mairie ?", "présidente de la ligue"],
    ["Que reproche le ministre délégué aux transports au préfet ?", "ministre délégué aux transports"],
    ["Que reproche la maire qui a démissionné au préfet ?", "maire qui a démissionné"],
    ["Que reproche la ministre déléguée aux transports ?", null],
    ["Qu'a reproché Odile Carsac au préfet ?", "Odile Carsac"],
    ["Que critique Odile Carsac dans le plan ?", "Odile Carsac"],
    ["Qu'est-ce que le maire de Tarsac craint de la réforme ?", "maire de Tarsac"],
  ])("%s: %s finds fault", (question, who) => {
    expect(understand(question).speaker).toBe(who);
  });

  // A verb that only brings its noun says nothing of its own.
  test.each([
    ["qui assure l'intérim au port", "assure"],
    ["qui mène l'enquête sur le port", "mène"],
    ["Sur combien de bouées le contrôle a-t-il porté ?", "porté"],
    ["Sur combien de relevés l'étude s'appuie-t-elle ?", "appuie"],
    ["Sur combien de témoins le dossier repose-t-il ?", "repose"],
    ["Par combien de voix le conseil a-t-il écarté la rampe ?", "écarté"],
    ["Par combien de voix la doyenne a-t-elle été élue ?", "élue"],
    ["À combien la bijoutière estime-t-elle ses pertes ?", "estime"],
  ])("%s: %s is no verb to be found", (question, word) => {
    expect(understand(question).words.find(({ typed }) => typed === word)).toMatchObject({ light: true });
  });

  // What is done besides, or is none of deciding, must be said.
  test.each([
    ["Par combien de voix le conseil a-t-il écarté la rampe qui inquiète les riverains ?", "inquiète"],
    ["Sur combien de quais les dockers ont-ils manifesté ?", "manifesté"],
  ])("%s: %s is to be found", (question, word) => {
    expect(understand(question).words.find(({ typed }) => typed === word)?.light ?? false).toBe(false);
  });
});

const archive = archiveOf({
  conseil: {
    published: "2024-05-14",
    text: "Crise au conseil de Tarsac\n\nDeux conseillers, l’architecte Sidonie Braun et le pharmacien Ilan Kéraval, ont aussitôt quitté la majorité de Tarsac. La décision a été prise par neuf voix contre sept. L’intérim de la mairie est confié à la doyenne, Renée Solis.",
  },
  plongeurs: {
    published: "2024-05-15",
    text: "Les sons du lagon\n\nD’après une enquête parue lundi dans la revue « Sonorités », les crevettes du lagon d’Orbe changent de rythme la nuit. Le contrôle des bouées du lagon, réalisé sur onze bouées seulement, est contesté. L’enquête a reçu le prix Delambre.",
  },
  talks: {
    published: "2024-05-16",
    text: "Le tramway en débat\n\nLes délégations du tramway de Vire et de Lure se sont quittées jeudi sans accord. Elles se retrouveront le 9 juin à Mirande.",
  },
  bijoux: {
    published: "2024-05-17",
    text: "Une bijouterie inondée\n\nLa bijoutière de la place Basse, Agathe Norel, a tout perdu dans l’orage. Elle chiffre ses pertes à 45 000 euros. À l’initiative des commerçants, une collecte sera ouverte samedi.",
  },
  urnes: {
    published: "2024-05-19",
    text: "Le comptage de Mirande\n\nLe comptage de Mirande s’est achevé dans la nuit de samedi à dimanche. Les résultats sont attendus lundi.\n\nBasile Jory ne l’accepte pas. Il affirme que onze urnes ont été ouvertes trop tôt.",
  },
  proces: {
    published: "2024-05-18",
    text: "Le pilote du bac devant le juge\n\nLe pilote du bac de Roz a été mis en examen pour blessures involontaires. Il encourt trois ans de prison. Embauché au bac en 1998, il avait été décoré le mois dernier.",
  },
});

describe("what somebody finds fault with", () => {
  test.each([
    // What was wrong in it, said where it is spoken of.
    ["Que reproche Basile Jory au comptage de Mirande ?", "onze urnes ont été ouvertes trop tôt"],
    // Nothing of somebody who says nothing, and nothing of what no article there is about.
    ["Que reproche Agathe Norel au comptage de Mirande ?", "nothing"],
    ["Que reproche Basile Jory à la ligue de rugby ?", "nothing"],
  ])("%s -> %s", (question, words) => {
    const answer = answerQuestion(archive, question);
    const [first] = answer.kind === "answer" ? answer.items : [];
    expect(first ? first.article.text.slice(first.start, first.end) : answer.kind).toContain(words);
  });
});

const shortOf = (question: string) => {
  const answer = answerQuestion(archive, question);
  return answer.kind === "answer" ? answer.short?.text : answer.kind;
};

describe("short answers of such turns", () => {
  test.each([
    [
      "Quels sont les deux conseillers qui ont quitté la majorité de Tarsac ?",
      "Sidonie Braun et le pharmacien Ilan Kéraval",
    ],
    ["Par combien de voix le conseil de Tarsac a-t-il pris sa décision ?", "neuf voix contre sept"],
    ["qui assure l'intérim à la mairie de Tarsac", "Renée Solis"],
    ["Dans quelle revue l'enquête sur les crevettes du lagon est-elle parue ?", "Sonorités"],
    ["quel prix a reçu l'enquête sur les crevettes ?", "Delambre"],
    ["Sur combien de bouées le contrôle du lagon a-t-il porté ?", "onze bouées"],
    ["Où et quand les délégations de Vire et de Lure doivent-elles se revoir ?", "le 9 juin à Mirande"],
    ["À combien Agathe Norel estime-t-elle ses pertes ?", "45 000 euros"],
    ["à l'initiative de qui une collecte sera ouverte pour la bijouterie ?", "commerçants"],
    ["le pilote du bac il risque combien d'années", "trois ans de prison"],
    ["En quelle année le pilote du bac de Roz a-t-il été embauché ?", "1998"],
  ])("%s -> %s", (question, short) => {
    expect(shortOf(question)).toBe(short);
  });
});

describe("what a turn asks for, and what is searched", () => {
  test.each([
    ["Elles iront où, de nuit, les élèves du Mesnil ?", "where", null],
    ["conbien de bancs elle a repeint", "how-many", null],
    ["Ça va chercher dans les combien, une place au stade ?", "how-many", null],
    ["What sum is the club asking for?", "how-many", null],
    ["le bijoutier il raconte quoi sur l'orage", "what-said", "bijoutier"],
    ["What did Odile Carsac make of the ramp?", "what-said", "Odile Carsac"],
    ["Qui trouve que la rampe est trop raide ?", "who-said", null],
    ["Who warned the mayor?", "who", null],
    ["nombre blessés foire Tarsac", "how-many", null],
    ["durée grève bus", "how-long", null],
  ])("%s -> %s, %s", (question, kind, speaker) => {
    expect(understand(question)).toMatchObject({ kind, speaker });
  });
});

describe("who, how old, until when, though it is told in passing", () => {
  const village = archiveOf({
    bac: {
      published: "2024-09-10",
      text: "Le bac de Roz\n\nLe préfet de la Vire a signé lundi l’autorisation du bac de Roz. Le juge des référés devrait se prononcer sous quinze jours.\n\nLa doyenne du quai, Renée Solis, 91 ans, s’en réjouit. Une première traversée avait échoué en 2016 : le moteur, noyé, avait calé.",
    },
    vol: {
      published: "2024-09-11",
      text: "Le vol de la criée\n\nLe tribunal de Mirande a condamné mardi Yvon Tarel pour le vol de la criée. Son avocate réfléchit à un appel ; Yvon Tarel a dix jours pour contester sa peine.",
    },
  });
  test.each([
    // An office, or an institution, where no name stands.
    ["qui a signé l'autorisation du bac de Roz ?", "Le préfet de la Vire"],
    ["Qui a condamné Yvon Tarel ?", "Le tribunal de Mirande"],
    ["Quand le juge des référés doit-il se prononcer ?", "sous quinze jours"],
    ["how old is the doyenne of the quay?", "91 ans"],
    ["Combien de temps Yvon Tarel a-t-il pour contester sa peine ?", "dix jours"],
    // What stands behind a year and a colon explains.
    [
      "Pourquoi la première traversée du bac a-t-elle échoué ?",
      "Une première traversée avait échoué en 2016 : le moteur, noyé, avait calé.",
    ],
  ])("%s -> %s", (question, short) => {
    const answer = answerQuestion(village, question);
    expect(answer.kind === "answer" ? answer.short?.text : answer.kind).toBe(short);
  });
});

describe("the day of the very thing", () => {
  const court = archiveOf({
    faux: {
      published: "2024-06-06",
      text: "Le procès du faux cidre\n\nLa procureure a requis mercredi un an de prison contre Yvon Tarel, jugé depuis lundi à Mirande pour un faux cidre. Le jugement sera rendu le 9 juillet.",
    },
    piscine: {
      published: "2024-06-07",
      text: "La piscine de Lure\n\nLa mairie de Lure a annoncé jeudi que la piscine resterait ouverte jusqu’au 15 septembre, le temps de trouver une équipe.",
    },
  });
  test("of two things the one that is asked for gives the reason", () => {
    const reports = archiveOf({
      fusee: {
        published: "2024-06-08",
        text: "Le ballon de Lessac\n\nLe premier report du ballon de Lessac, le 3 juin, était dû au vent. Le second, une semaine plus tard, avait été provoqué par une fuite d’air. Quatre des neuf caméras du ballon étaient éteintes. Le tribunal a annulé neuf des onze contrats contestés à Lessac.",
      },
    });
    const answer = answerQuestion(reports, "Pourquoi le second report du ballon de Lessac ?");
    const [first] = answer.kind === "answer" ? answer.items : [];
    expect(first?.article.text.slice(first.start, first.end)).toContain("fuite d’air");
    const many = answerQuestion(reports, "Combien de caméras étaient éteintes ?");
    expect(many.kind === "answer" && many.short?.text).toBe("Quatre des neuf caméras");
    const all = answerQuestion(reports, "Combien de contrats étaient contestés à Lessac ?");
    expect(all.kind === "answer" && all.short?.text).toBe("onze contrats");
    const whole = answerQuestion(reports, "Combien de caméras compte le ballon de Lessac ?");
    expect(whole.kind === "answer" ? whole.short?.text : "neuf caméras").toBe("neuf caméras");
  });

  test.each([
    // "Jugé depuis lundi" tells its own time, so Wednesday is of something else.
    ["jugement faux cidre quand ?", "2024-07-09"],
    ["c quand le jugement du faux cidre", "2024-07-09"],
    ["Until what date did the town hall say the Lure swimming pool would stay open?", "2024-09-15"],
    ["Jusqu'à quand la piscine de Lure reste-t-elle ouverte ?", "2024-09-15"],
  ])("%s -> %s", (question, short) => {
    const answer = answerQuestion(court, question);
    expect(answer.kind === "answer" ? answer.short?.text : answer.kind).toBe(short);
  });
});
