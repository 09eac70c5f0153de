import fc from "fast-check";
import { expect, test } from "vitest";
import { understand } from "../../src/answers/understand.ts";

test.each([
  ["au bout du compte le port ferme quand même ?", "yes-no", null, "port ferme"],
  ["Carsac se trouvait où quand le port a fermé ?", "where", null, "Carsac trouvait port fermé"],
  ["c quoi le nom du préfet du Morbihan", "who", null, "préfet Morbihan"],
  ["le port ouvre à 21h", "keywords", null, "port ouvre 21"],
  ["Qui a dit que le pont serait fermé ?", "who-said", null, "pont fermé"],
  ["c qui Odile Carsac", "who-is", "Odile Carsac", "Odile Carsac"],
  ["Qui est le préfet du Morbihan ?", "who", null, "préfet Morbihan"],
  ["Qu'a dit Odile Carsac de la fermeture ?", "what-said", "Odile Carsac", "Odile Carsac fermeture"],
  ["que dit carsac", "what-said", "carsac", "carsac"],
  ["Carsac a dit quoi sur le port ?", "what-said", "Carsac", "Carsac port"],
  ["Comment Carsac a-t-elle réagi à la grève ?", "what-said", "Carsac", "Carsac grève"],
  ["Carsac a-t-elle dit que le port fermerait ?", "did-say", "Carsac", "Carsac port fermerait"],
  ["Le stade rouvrira-t-il dimanche ?", "yes-no", null, "stade rouvrira dimanche"],
  ["c quand la réouverture du stade", "when", null, "réouverture stade"],
  ["En quelle année le stade a-t-il fermé ?", "when", null, "stade fermé"],
  ["Où se trouve le stade ?", "where", null, "trouve stade"],
  ["Dans quelle ville vit-elle ?", "where", null, "vit"],
  ["Combien de dockers seront reclassés ?", "how-many", null, "dockers reclassés"],
  ["Combien de temps ont duré les travaux ?", "how-long", null, "duré travaux"],
  ["pk le port ferme", "why", null, "port ferme"],
  ["kan a u lieu le vote", "when", null, "vote"],
  ["Quel journal parle du stade ?", "outlet", null, "stade"],
  // Chat spelling says what the words say that it stands for.
  ["pourkwa le port ferme", "why", null, "port ferme"],
  ["poukoi le port ferme askip", "why", null, "port ferme"],
  ["kombien de dockers seront reclassés", "how-many", null, "dockers reclassés"],
  ["cbn de dockers seront reclassés", "how-many", null, "dockers reclassés"],
  ["wesh le port ferme kan", "when", null, "port ferme"],
  ["port Ménerval", "keywords", null, "port Ménerval"],
  ["Le stade ferme dimanche ?", "yes-no", null, "stade ferme dimanche"],
  ["Quelle avocate défend Carsac ?", "who", null, "avocate défend Carsac"],
  ["il s'appelle comment le capitaine", "who", null, "capitaine"],
  ["c'est quoi le salaire du directeur", "how-many", null, "salaire directeur"],
  ["date du vote au port", "when", null, "vote port"],
  ["Carsac est née où ?", "where", null, "Carsac née"],
  ["Où était Carsac quand le port a fermé ?", "where", null, "Carsac port fermé"],
  ["Who said the port would close?", "who-said", null, "port close"],
  ["When will the stadium open?", "when", null, "stadium open"],
  ["What did Carsac say about the port?", "what-said", "Carsac", "Carsac port"],
  ["Did Carsac say that the port is closed?", "did-say", "Carsac", "Carsac port closed"],
  ["How many dockers work there?", "how-many", null, "dockers work"],
  // What is said before the question is none of it.
  ["So what caused the leak?", "why", null, "leak"],
  ["bonjour, tu sais quand le port ferme ?", "when", null, "port ferme"],
  ["au fait pk le port ferme", "why", null, "port ferme"],
  [
    "Bonjour, j'ai entendu que le port ferme, combien de dockers partent ?",
    "how-many",
    null,
    "port ferme dockers partent",
  ],
  ["I heard that the port is closing, when will it happen?", "when", null, "port closing happen"],
  // Days and places of whatever is asked, and verbs that most often only join.
  ["On what date will the port close?", "when", null, "port close"],
  ["Depuis quel jour le port est-il fermé ?", "when", null, "port fermé"],
  ["Carsac est-elle arrivée à Brest", "yes-no", null, "Carsac arrivée Brest"],
  ["quand Carsac entre au musée", "when", null, "Carsac entre musée"],
  ["il est mort de quoi le capitaine", "why", null, "mort capitaine"],
  ["Carsac a-t-elle dit si le port fermerait ?", "did-say", "Carsac", "Carsac port fermerait"],
  ["What does Carsac think will become of the port?", "what-said", "Carsac", "Carsac port"],
  // Nobody asks for a newspaper here.
  ["Sur quel site Carsac faisait-elle ses achats ?", "what", null, "Carsac faisait achats"],
  // Turns that ask.
  ["Qu'est-ce qui a déclenché la grève ?", "why", null, "déclenché grève"],
  ["What led to the strike?", "why", null, "strike"],
  ["Quel est l'avis de Carsac sur la grève ?", "what-said", "Carsac", "Carsac grève"],
  ["qui raconte que le port ferme", "who-said", null, "port ferme"],
  ["Quel titre parle de la grève ?", "outlet", null, "grève"],
  ["Face à qui joue le stade ?", "who", null, "joue stade"],
  ["How many days did the strike last?", "how-long", null, "strike last"],
  ["What rate will owners pay?", "how-many", null, "rate owners pay"],
  ["What old machine did Carsac bring back?", "what", null, "old machine Carsac bring back"],
  // Question words that stand behind what is asked about.
  ["Carsac a été remplacée par qui", "who", null, "Carsac remplacée"],
  ["elle bossait dans quoi Carsac", "what", null, "bossait Carsac"],
  ["le port délocalise ou ses grues", "where", null, "port délocalise grues"],
  ["un port ou un stade", "keywords", null, "port stade"],
  ["grévistes du port, % selon la mairie", "how-many", null, "grévistes port mairie"],
  // English frames.
  ["Who was arrested after the strike?", "who", null, "arrested strike"],
  ["Who is suing the port?", "who", null, "suing port"],
  ["Who are they blaming?", "who", null, "blaming"],
  ["Who is Anne Carsac?", "who-is", "Anne Carsac", "Anne Carsac"],
  ["What's Carsac's job?", "what", null, "Carsac job"],
  ["What's Carsac's take on the strike?", "what-said", "Carsac", "Carsac strike"],
  ["What happened to the boat?", "what", null, "happened boat"],
  ["In what condition is the driver?", "what", null, "condition driver"],
  ["How long ago did the port close?", "when", null, "port close"],
  ["On what grounds was he acquitted?", "why", null, "acquitted"],
  ["What was the toll of the fire?", "how-many", null, "toll fire"],
  ["Why on earth did they close the port?", "why", null, "close port"],
  ["At what time does the port open?", "when", null, "port open"],
  ["In which year was the port built?", "when", null, "port built"],
  ["How often do the ferries run?", "what", null, "ferries run"],
  // What is only to come, and what only compares.
  ["Qui va remplacer Carsac ?", "who", null, "remplacer Carsac"],
  [
    "Le Phare et Presse-Ouest donnent-ils le même nombre de grévistes ?",
    "yes-no",
    null,
    "Phare Presse Ouest grévistes",
  ],
] as const)("%s", (question, kind, speaker, words) => {
  const understood = understand(question);
  expect(understood.kind).toBe(kind);
  expect(understood.speaker).toBe(speaker);
  expect(understood.words.map(({ typed }) => typed).join(" ")).toBe(words);
});

test.each([
  ["tarif expo Carsac", "keywords", "number"],
  ["rançon port montant", "keywords", "number"],
  ["port Ménerval", "keywords", "thing"],
  ["Which cut more jobs, the port or the stadium?", "what", "number"],
] as const)("%s: %s that wants a %s", (question, kind, wanted) => {
  expect(understand(question)).toMatchObject({ kind, wanted });
});

test.each([
  ["Who complained about the repairs?", ["complained"]],
  ["Who runs the Carsac show?", ["runs"]],
  ["When is the harbour expected to close?", ["close"]],
] as const)("%s has the verbs %s", (question, verbs) => {
  const found = understand(question).words.filter(({ verb }) => verb);
  expect(found.map(({ typed }) => typed)).toEqual(verbs);
});

test("the language is told by the small words", () => {
  expect(understand("What did the mayor say?").language).toBe("en");
  expect(understand("Qu'a dit le maire ?").language).toBe("fr");
});

test("a negative question is known as one", () => {
  expect(understand("N'a-t-elle pas démissionné ?").negative).toBe(true);
  expect(understand("A-t-elle démissionné ?").negative).toBe(false);
});

test("words between marks are kept", () => {
  expect(understand("Qui a dit « on a lâché trop tôt » ?").quoted).toEqual(["on a lâché trop tôt"]);
});

test("whatever is typed is understood as something", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      expect(understand(text)).toEqual(understand(text));
    }),
  );
});
