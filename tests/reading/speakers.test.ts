import { describe, expect, it } from "vitest";
import { speechOf } from "./reading-speech.ts";

/** Passage -> the speaker of each quotation that is speech, in order. */
const TABLE: readonly [passage: string, speakers: (string | null)[]][] = [
  // Incises.
  ["« Venez », dit Paul Garnier.", ["Paul Garnier"]],
  ["« Venez », a dit mardi soir à l’AFP le préfet.", ["préfet"]],
  ["« Venez », s’exclame une riveraine.", ["riveraine"]],
  ["« Du vent », a tranché de son côté Anne Lambert.", ["Anne Lambert"]],
  ["« Et du pain », corrige Paul Garnier.", ["Paul Garnier"]],
  ["« La route est fermée, explique Anne Lambert. Elle rouvrira jeudi. »", ["Anne Lambert"]],
  ["« C’est fini », tranche Paul Garnier. « On rentre. »", ["Paul Garnier", "Paul Garnier"]],
  // Before the quotation.
  ["Paul Garnier a répondu : « On verra. »", ["Paul Garnier"]],
  ["Anne Lambert s’en tire par une pirouette : « On verra. »", ["Anne Lambert"]],
  ["Paul Garnier : « Je pars »", ["Paul Garnier"]],
  ["L’annonce est signée d’Anne Lambert, qui précise : « Tout est prêt. »", ["Anne Lambert"]],
  ["Le sénateur a qualifié le projet de « folie ».", ["sénateur"]],
  ["La fédération a fait état de « graves manquements ».", ["fédération"]],
  ["Selon Anne Lambert, le quai était « en ruine ».", ["Anne Lambert"]],
  ["Pour Paul Garnier, « c’est un gâchis ».", ["Paul Garnier"]],
  ["Le projet a été qualifié de « folie » par Anne Lambert.", ["Anne Lambert"]],
  ["Anne Lambert estime que le quai est « en ruine » et que la ville « ment ».", ["Anne Lambert", "Anne Lambert"]],
  // Pronouns.
  ["Paul Garnier est venu. « C’est bien », a-t-il dit.", ["Paul Garnier"]],
  ["Anne Lambert a reçu Paul Garnier. « Bonne réunion », a-t-elle dit.", ["Anne Lambert"]],
  ["La préfecture a confirmé la fermeture. Elle parle d’un « risque majeur ».", ["préfecture"]],
  ["Paul Garnier a reçu Marc Petit. Ce dernier a parlé d’une « chance ».", ["Marc Petit"]],
  ["Les deux joueuses ont souri. « On a gagné », ont-elles dit.", ["deux joueuses"]],
  ["Le juge a demandé à Paul Garnier s’il regrettait. « Tous les jours », a-t-il répondu.", ["Paul Garnier"]],
  [
    "Marc Petit a assumé ses propos, après que Paul Garnier eut jugé qu’ils étaient maladroits. « Je persiste », a-t-il dit.",
    ["Marc Petit"],
  ],
  ["« Une erreur », clame Anne Lambert. Et de prévenir : « Ce n’est pas fini. »", ["Anne Lambert", "Anne Lambert"]],
  // The subject of what is reported is hardly its speaker.
  [
    "« Elle tiendra », dit Anne Lambert. La digue a été refaite. La ville a payé. Le quai rouvrira, a-t-elle ajouté. « Enfin un peu d’air », sourit-elle.",
    ["Anne Lambert", "Anne Lambert"],
  ],
  ["Le prix fait bondir Marc Petit. « C’est du vol », peste-t-il.", ["Marc Petit"]],
  [
    "La mère de Paul Garnier a applaudi. « Bravo », a lancé Anne Lambert. « Merci », dit-elle.",
    ["Anne Lambert", "Anne Lambert"],
  ],
  // A colon in words that are somebody's.
  ["Selon Anne Lambert, le tri ne sert à rien : « Tout finit au même endroit. »", ["Anne Lambert"]],
  ["Le toit menaçait ruine, glisse un voisin : « On entendait craquer la nuit. »", ["voisin"]],
  // What somebody answers or writes.
  ["Paul Garnier a souri. « Réaliste, non. Obligatoire », a été sa réponse.", ["Paul Garnier"]],
  ["Anne Lambert a écrit au préfet. Sa lettre se termine ainsi : « La vallée attend. »", ["Anne Lambert"]],
  ["« C’est prêt », répond Paul Garnier. Avant de corriger : « Presque prêt. »", ["Paul Garnier", "Paul Garnier"]],
  [
    "« On va gagner », veut croire Anne Lambert. « On l’a déjà fait », veut-elle rappeler.",
    ["Anne Lambert", "Anne Lambert"],
  ],
  // A verb of speech within the marks.
  ["La préfecture « n’exclut aucune piste ».", ["préfecture"]],
  ["Le ministère « salue un pas utile », sans plus.", ["ministère"]],
  // What somebody says of oneself.
  ["Anne Lambert se dit « peu convaincue ».", ["Anne Lambert"]],
  ["La compagnie se déclare « disposée à ouvrir ses portes ».", ["compagnie"]],
  // A verb of no list.
  ["Marc Petit a parlé. « Deux jours pour tout, j’espère qu’il court vite », glapit Anne Lambert.", ["Anne Lambert"]],
  ["Marc Petit a parlé. « On rentre, il n’y a rien à voir », maronne Paul Garnier, 41 ans.", ["Paul Garnier"]],
  // Somebody new, right before the quotation.
  [
    "« Je suis là depuis vingt ans », dit Paul Garnier. À ses côtés, une ouvrière essuie ses lunettes. « Mon mari travaille ici, ma sœur aussi. »",
    ["Paul Garnier", "ouvrière"],
  ],
  ["Anne Lambert sourit. Un retraité secoue la tête. « On nous a menti pendant des années. »", ["retraité"]],
  // The sentence of a pronoun.
  [
    "Marc Petit a nié. Il avait vu Paul Garnier en 2016. Il l’avait « croisé une fois, comme on croise cent personnes ».",
    ["Marc Petit"],
  ],
  // What is read.
  ["C’est par un communiqué que le ministère a réagi. « Le pont rouvrira lundi », y lit-on.", ["ministère"]],
  // Who speaks in passing does not go on.
  [
    "Anne Lambert soutient que le quai est sûr, comme l’affirmait Marc Petit. « J’y marche tous les jours avec mes chiens. »",
    ["Anne Lambert"],
  ],
  [
    "Il reste dix places, assure Paul Garnier, et non six comme le prétend la mairie. « On les a comptées deux fois. »",
    ["Paul Garnier"],
  ],
  // Institutions.
  ["La fédération a répondu. Celle-ci se félicite d’un bilan « conforme aux attentes ».", ["fédération"]],
  ["La préfecture a écrit à l’agence. Celle-ci affirme avoir réagi « dès les premiers signes ».", ["agence"]],
  ["Le ministère dément tout retard. « La date tient toujours », y fait-on savoir.", ["ministère"]],
  // What somebody reckons.
  [
    "« C’est peu », dit Anne Lambert. D’après ses calculs, il faudrait « trois fois plus de bras ».",
    ["Anne Lambert", "Anne Lambert"],
  ],
  ["« On y est », a dit l’ingénieure en chef du projet, Anne Lambert.", ["Anne Lambert"]],
  // What a preposition governs; one form for both numbers.
  [
    "« Je suis élu », a déclaré le rival du président sortant Paul Garnier.",
    ["rival du président sortant Paul Garnier"],
  ],
  ["« On attend », souffle la voisine du maire Marc Petit.", ["voisine du maire Marc Petit"]],
  ["Le préfet est venu. Les deux anciens mis en cause ont fui. « C’est grave », dit-il.", ["préfet"]],
  ["Paul Garnier a avoué. Les trois mis en examen se taisent. « J’ai eu peur », a-t-il dit.", ["Paul Garnier"]],
  // Whom the words are said to; whose insertion it is.
  ["« Le four tourne encore », nous dit Paul Garnier.", ["Paul Garnier"]],
  ["« Personne n’était là », nous raconte une voisine.", ["voisine"]],
  ["Marc Petit, qui arrive lundi, « devra écouter, et vite », prévient la fédération.", ["fédération"]],
  ["Anne Lambert, qui a pris les rênes, « il faudra qu’elle tranche », ajoute le syndicat.", ["syndicat"]],
  ["« On a peur »\n, répond Paul Garnier, amusé.", ["Paul Garnier"]],
  // Floating.
  ["Anne Lambert attend son fils. Elle a collé mille affiches. « Quelqu’un l’a vu, forcément. »", ["Anne Lambert"]],
  ["« Je n’ai rien vu, rien du tout. » Paul Garnier attend devant la porte.", ["Paul Garnier"]],
  // Names inside a quotation are not its speaker.
  ["« Victor Hugo aimait ce port », rappelle Anne Lambert.", ["Anne Lambert"]],
  // No speaker.
  ["« Pas de maternité, pas de vie », pouvait-on lire sur la banderole.", [null]],
];

describe("speakers of quotations", () => {
  it.each(TABLE)("%s", (passage, expected) => {
    const { quotes } = speechOf(passage);
    expect(quotes.filter(({ form }) => form !== "term").map(({ speaker }) => speaker)).toEqual(expected);
  });

  it("never takes a quotation's speaker from inside it", () => {
    for (const [passage] of TABLE) {
      const { speech } = speechOf(passage);
      for (const { start, end, parts, speaker } of speech.quotes) {
        if (!speaker) continue;
        const inside = speaker.mention.start >= start && speaker.mention.end <= end;
        const inWords = parts.some((part) => speaker.mention.start >= part.start && speaker.mention.end <= part.end);
        expect(inside && inWords, passage).toBe(false);
      }
    }
  });
});

describe("forms of quotations", () => {
  it.each<[string, string[]]>([
    ["« Il pleut », dit Anne Lambert.", ["full"]],
    ["« Facile ! » lance Anne Lambert.", ["full"]],
    ["Anne Lambert juge le quai « en ruine ».", ["fragment"]],
    ["Le film « Les Nuits salées » sort mercredi.", ["term"]],
    ["La piscine dite « des Remparts » ferme.", ["term"]],
    ["Marc Petit, surnommé « le sage », part à la retraite.", ["term"]],
    ["Le « petit prince » du club a marqué deux fois.", ["term"]],
    ["Les autorités parlent d’une « ligne rouge ».", ["term"]],
    ["Le match sera arbitré « à domicile ».", ["term"]],
    ["L’animateur de la chaîne « Marcel fait du pain » est parti.", ["term"]],
    ["Paul Garnier a tourné « La mer monte encore », une tendre comédie.", ["term"]],
    ["Anne Lambert, qui publie « On ne dort pas », son premier roman, sourit.", ["term"]],
    ["La brigade interpelle trois adeptes de « rodéos sauvages ».", ["term"]],
    ["« Les voisins l’appellent “la vague” », dit Anne Lambert.", ["full", "term"]],
  ])("%s", (sentence, expected) => {
    expect(speechOf(sentence).quotes.map(({ form }) => form)).toEqual(expected);
  });
});

describe("parts of quotations", () => {
  it.each<[string, string[]]>([
    [
      "« La route est fermée, explique Anne Lambert. Elle rouvrira jeudi. »",
      ["La route est fermée", "Elle rouvrira jeudi."],
    ],
    ["« Le quai, soupire Paul Garnier, n’a plus de toit. »", ["Le quai", "n’a plus de toit."]],
    ["« Nous viendrons, a-t-il dit devant la presse. Tous. »", ["Nous viendrons", "Tous."]],
    ["« Nous viendrons tous. »", ["Nous viendrons tous."]],
  ])("%s", (sentence, expected) => {
    expect(speechOf(sentence).quotes[0]?.parts).toEqual(expected);
  });
});
