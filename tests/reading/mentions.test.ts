import fc from "fast-check";
import { expect, test } from "vitest";
import type { Layout } from "../../src/corpus/article.ts";
import { type Mentions, mentionAt, mentionsIn, nameOf, readMentions } from "../../src/reading/mentions.ts";
import { layoutOf } from "./layout.ts";
import { PEOPLE } from "./mentions.table.ts";

/** The entities of a kind, each as "name: mention | mention". */
function named(layout: Layout, { entities }: Mentions, kind: "person" | "organisation" | "role"): string[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const words = entity.mentions.map(({ start, end }) => layout.text.slice(start, end));
      return `${nameOf(layout, entity)}: ${[...new Set(words)].join(" | ")}`;
    });
}

const read = (text: string, kind: "person" | "organisation" | "role") => {
  const layout = layoutOf(text);
  return named(layout, readMentions(layout), kind);
};

test.each(PEOPLE)("%s", (text, people) => {
  expect(read(text, "person").sort()).toEqual([...people].sort());
});

test.each([
  // A role that nobody bears in words leads to the one it can only mean …
  [
    "« Oui », explique Tanguy Morel. Le maire de Brive se demande pourquoi.",
    ["Tanguy Morel: Tanguy Morel | maire de Brive"],
  ],
  [
    "« Oui », souffle Odette Le Goas. Cette ancienne infirmière de 74 ans est lasse.",
    ["Odette Le Goas: Odette Le Goas | ancienne infirmière"],
  ],
  ["Odette Pradal vit à Mende. La septuagénaire ne se plaint pas.", ["Odette Pradal: Odette Pradal | septuagénaire"]],
  [
    "« Non », a dit le ministre Rémi Lanoix. « Jamais », a insisté l’ancien maire de Dole.",
    ["Rémi Lanoix: ministre Rémi Lanoix | ancien maire de Dole"],
  ],
  [
    "Nuno Carvalho se voulait positif. L’attaquant portugais sourit.",
    ["Nuno Carvalho: Nuno Carvalho | attaquant portugais"],
  ],
  ["Me Samia Cherif a plaidé. L’avocate n’a pas nié.", ["Samia Cherif: Me Samia Cherif | avocate"]],
  ["Stéphane Le Bihan est arrivé. Le Bihan n’a rien dit.", ["Stéphane Le Bihan: Stéphane Le Bihan | Le Bihan"]],
  // … and to nobody where it can mean another.
  ["Le tribunal a jugé Karim Benali. Le procureur a requis deux ans.", ["Karim Benali: Karim Benali"]],
  ["Jean Martel a été renversé par un camion. Le chauffeur a fui.", ["Jean Martel: Jean Martel"]],
  [
    "« Oui », a dit Paul Karenski. Ivan Orlov a nié. Le président ukrainien a réclamé une trêve.",
    ["Ivan Orlov: Ivan Orlov", "Paul Karenski: Paul Karenski"],
  ],
  ["« Oui », a dit Anne Martel. Le maire de Brive a nié.", ["Anne Martel: Anne Martel"]],
  ["Le président Paul Karenski a parlé. Le président rwandais a répondu.", ["Paul Karenski: président Paul Karenski"]],
  ["« Oui », a dit le préfet Luc Marty. Le maire de Brive a nié.", ["Luc Marty: préfet Luc Marty"]],
])("who bears a role: %s", (text, people) => {
  expect(read(text, "person").sort()).toEqual([...people].sort());
});

test.each([
  // Announced by a role that opens a sentence or speaks before …
  ["La maire, elle, ne décolère pas. « C’est un scandale », s’emporte Odette Le Goas.", "Odette Le Goas", "maire"],
  ["L’entraîneur sourit. « On progresse », a résumé Nuno Carvalho.", "Nuno Carvalho", "entraîneur"],
  [
    "Un juge est saisi, a indiqué la procureure de Dole. Anne Roux a également démenti.",
    "Anne Roux",
    "procureure de Dole",
  ],
  // … foretold in the headline …
  ["Le maire démissionne. Il part. Le maire de Brive, Luc Marty, en avait assez.", "Luc Marty", "maire"],
  ["La ministre cède. Un texte suit. La ministre des Sports, Anne Roux, l’assume.", "Anne Roux", "ministre"],
  // … or said again right after a name that nothing describes.
  ["« On ne lâchera rien », tonne Luc Marty. Le délégué CGT appelle à la grève.", "Luc Marty", "délégué CGT"],
  ["Anne Roux parle d’« un choix ». La directrice de la banque part.", "Anne Roux", "directrice de la banque"],
  ["« Non », a lâché Anne Roux. La socialiste a promis une date.", "Anne Roux", "socialiste"],
  [
    "« Oui », attaque d’emblée Anne Roux. La chef de file de l’opposition rit.",
    "Anne Roux",
    "chef de file de l’opposition",
  ],
  ["À Dole, Luc Marty n’a pas dormi. Dans la cabane, le berger montre son carnet.", "Luc Marty", "berger"],
  ["Enzo Marty, 21 ans, se tait. Le jeune homme avoue enfin.", "Enzo Marty", "jeune homme"],
  ["Luc Marty comparaissait jeudi pour vol. Le prévenu a souri.", "Luc Marty", "prévenu"],
  ["Anne Roux a été mise en examen lundi. La mise en cause nie, l’accusée aussi.", "Anne Roux", "accusée"],
  ["Le porte-parole du tribunal, Luc Marty, confirme. Le magistrat n’en dit pas plus.", "Luc Marty", "magistrat"],
  [
    "« C’est long », juge la neurobiologiste Anne Roux. L’éthologue nuance. La neurobiologiste insiste.",
    "Anne Roux",
    "neurobiologiste",
  ],
  ["La directrice Anne Roux travaille avec Luc Marty. Sa consœur, dit-il, décide.", "Anne Roux", "consœur"],
  [
    "Vice-présidente chargée du logement, Anne Roux salue l’accord.",
    "Anne Roux",
    "Vice-présidente chargée du logement, Anne Roux",
  ],
])("a role found beside a name: %s", (text, name, words) => {
  const layout = layoutOf(text);
  const entity = readMentions(layout).entities.find((one) => nameOf(layout, one) === name);
  expect(entity?.mentions.map(({ start, end }) => layout.text.slice(start, end))).toContain(words);
});

test.each([
  ["Karim Benali est mort vendredi. Le procureur de la République de Lyon a ouvert une enquête.", "Karim Benali"],
  ["« Non », a dit Luc Marty. « Jamais », a répondu le maire de Brive.", "Luc Marty"],
  ["« Non », a dit Luc Marty. « C’est trop », cingle l’analyste d’une banque.", "Luc Marty"],
  ["Le maire Luc Marty, élu hier, écoute. Le député de la circonscription sourit.", "Luc Marty"],
  ["« Le comptable me l’a dit », raconte Luc Marty. Un trentenaire l’écoute. « Oui », soupire ce cadre.", "Luc Marty"],
])("a role of somebody else: %s", (text, name) => {
  const layout = layoutOf(text);
  const entity = readMentions(layout).entities.find((one) => nameOf(layout, one) === name);
  expect(entity?.mentions.filter(({ name: own }) => own === null)).toEqual([]);
});

test.each([
  [
    "Le maire Luc Marty et la préfète Anne Roux ont visité l’usine. Les deux responsables se taisent.",
    "deux responsables",
    "Luc Marty ; Anne Roux",
  ],
  [
    "La chancelière Ana Weiss et le président Paul Hayes se sont vus. Les deux dirigeants sont d’accord.",
    "deux dirigeants",
    "Ana Weiss ; Paul Hayes",
  ],
  ["Luc Marty chante. Paul Roy joue. Les deux hommes se connaissent.", "deux hommes", "Luc Marty ; Paul Roy"],
  [
    "La bourgmestre ferme la digue. Anne Durand y tient. M. Savary et M. Morin ont signé. Les deux hommes sont partis.",
    "deux hommes",
    "Savary ; Morin",
  ],
  ["Nora Weil court. Son frère Hugo, boulanger, aussi. Le duo a gagné.", "duo", "Nora Weil ; Hugo"],
  [
    "Les présidents Ivan Morozov et Paul Hayes ont parlé. Les deux présidents sont d’accord.",
    "deux présidents",
    "Ivan Morozov ; Paul Hayes",
  ],
  [
    "« Oui », dit Léa Guéno. « Moi aussi », rit Anna Sarr. Les deux équipières rentrent.",
    "deux équipières",
    "Léa Guéno ; Anna Sarr",
  ],
  ["Luc Marty chante. Paul Roy joue. Jean Fort danse. Les deux hommes se taisent.", "deux hommes", ""],
  ["Luc Marty chante. Les deux hommes se taisent.", "deux hommes", ""],
])("several together: %s", (text, words, members) => {
  const layout = layoutOf(text);
  const { entities } = readMentions(layout);
  const group = entities.find(({ mentions }) => layout.text.slice(mentions[0]?.start, mentions[0]?.end) === words);
  expect((group?.members ?? []).map((index) => nameOf(layout, entities[index]!)).join(" ; ")).toBe(members);
});

test.each([
  // Capitals that name nobody.
  ["Hier, la pluie est tombée. Évidemment, les routes étaient glissantes.", []],
  ["Le Tribunal A Condamné Le Maire Et La Commune Voisine", []],
  ["LE MAIRE DE LA COMMUNE DÉMISSIONNE", []],
  ["À Montauban, la mer Noire semble loin. La rue Pasteur est fermée.", []],
  ["Vite, dit-il. Aucune réponse. Rien. Pourquoi pas ?", []],
])("nobody is named: %s", (text, people) => {
  expect(read(text, "person")).toEqual(people);
});

test.each([
  ["Moscou dément, la Russie accuse.", ["Moscou: Moscou | Russie"]],
  ["Le Kremlin et la Russie.", ["Kremlin: Kremlin", "Russie: Russie"]],
  ["La Maison-Blanche a dit oui. La Maison Blanche a dit non.", ["Maison-Blanche: Maison-Blanche | Maison Blanche"]],
  ["L’Otan avance. L’OTAN recule. L’alliance hésite.", ["Otan: Otan | OTAN | alliance"]],
  [
    "La Ligue des droits de l’homme (LDH) proteste. La LDH saisit le juge.",
    ["Ligue des droits de l’homme: Ligue des droits de l’homme | LDH"],
  ],
  [
    "Le ministère russe des Affaires étrangères a publié un texte.",
    ["ministère russe des Affaires étrangères: ministère russe des Affaires étrangères"],
  ],
  ["Le parquet se tait. Le parquet de Lyon a requis.", ["parquet de Lyon: parquet | parquet de Lyon"]],
  [
    "Selon CNSActu.com, le groupe Velmont supprime 200 postes. Velmont confirme. L’entreprise s’explique.",
    ["CNSActu.com: CNSActu.com", "Velmont: groupe Velmont | Velmont | entreprise"],
  ],
  ["L’administration Durand a cédé.", ["administration Durand: administration Durand"]],
  ["Les Américains et les Russes discutent.", ["Américains: Américains", "Russes: Russes"]],
  ["Il vit en Ukraine, près de Kiev.", []],
  ["Le monde a changé, Le Monde aussi.", ["Le Monde: Le Monde"]],
  ["Hanoï exige des excuses. Le Vietnam insiste.", ["Hanoï: Hanoï | Vietnam"]],
  ["Le syndicat Alternative police proteste.", ["Alternative police: syndicat Alternative police"]],
  ["L’association Le Lac pour tous, elle, attend.", ["Le Lac pour tous: association Le Lac pour tous"]],
  ["Abidjan (AFP) – L’AFP publie. Abidjan attend.", ["AFP: AFP", "Abidjan: Abidjan"]],
])("organisations: %s", (text, organisations) => {
  expect(read(text, "organisation").sort()).toEqual([...organisations].sort());
});

test.each([
  [
    "Un haut responsable de la Maison Blanche a parlé. Le responsable a souri.",
    ["haut responsable de la Maison Blanche: haut responsable de la Maison Blanche | responsable"],
  ],
  [
    "De hauts responsables russes et des témoins ont parlé.",
    ["hauts responsables russes: hauts responsables russes", "témoins: témoins"],
  ],
  [
    "Le président russe a vu le président ukrainien.",
    ["président russe: président russe", "président ukrainien: président ukrainien"],
  ],
  ["Il est responsable de tout et n’a besoin de personne.", []],
  ["Le maire de Lyon a reçu le maire de Nantes.", ["maire de Lyon: maire de Lyon", "maire de Nantes: maire de Nantes"]],
])("roles without a name: %s", (text, roles) => {
  expect(read(text, "role").sort()).toEqual([...roles].sort());
});

test.each([
  ["« Oui », a dit Jens Bergholt, secrétaire général de l’OTAN.", "Jens Bergholt", ["secrétaire général de l’OTAN"]],
  ["Le porte-parole du Kremlin, Dmitri Sokolov, a parlé.", "Dmitri Sokolov", ["porte-parole du Kremlin"]],
  ["Le président russe Ivan Morozov a parlé.", "Ivan Morozov", ["président russe"]],
  ["La sous-secrétaire d’État Victoria Nolan a parlé.", "Victoria Nolan", ["sous-secrétaire d’État"]],
  ["Les présidents Ivan Morozov et Paul Hayes ont parlé.", "Ivan Morozov", ["présidents"]],
  [
    "Olga Oliverès, directrice de programme pour l’Europe et l’Asie centrale à l’Institut Vogel, a parlé.",
    "Olga Oliverès",
    ["directrice de programme pour l’Europe et l’Asie centrale à l’Institut Vogel"],
  ],
])("roles of a person: %s", (text, name, roles) => {
  const layout = layoutOf(text);
  const { entities } = readMentions(layout);
  const entity = entities.find((one) => nameOf(layout, one) === name);
  expect(entity?.roles.map(({ start, end }) => layout.text.slice(start, end))).toEqual(roles);
});

test("a mention is the whole noun phrase without its article, and knows the name in it", () => {
  const layout = layoutOf("Hier, le président russe Ivan Morozov a parlé.");
  const mentions = readMentions(layout);
  const at = layout.text.indexOf("Morozov");
  const mention = mentionAt(mentions, at);
  expect(layout.text.slice(mention?.start, mention?.end)).toBe("président russe Ivan Morozov");
  expect(layout.text.slice(mention?.name?.start, mention?.name?.end)).toBe("Ivan Morozov");
  expect(mentionsIn(mentions, { start: 0, end: at })).toEqual([]);
  expect(mentionsIn(mentions, { start: 0, end: layout.text.length })).toEqual(mentions.all);
});

const words = fc.constantFrom(
  ...[
    "Jean",
    "Dupont",
    "Mme",
    "M.",
    "le",
    "président",
    "russe",
    "du",
    "Kremlin",
    ",",
    ".",
    "«",
    "»",
    "(",
    ")",
    "l’",
    "OTAN",
  ],
  ...[
    "maire",
    "de",
    "Lyon",
    "selon",
    "Moscou",
    "al-Assad",
    "J.",
    "O’Brien",
    "groupe",
    "les",
    "deux",
    "hommes",
    "et",
    "Anna",
    "Roux",
    "dit",
    "son",
    "homologue",
    "américain",
    "\n",
    "-",
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
);

test("whatever the text: mentions are trimmed, in order, apart, in a paragraph, and each belongs to one entity", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const layout = layoutOf(text);
      const { entities, all, within } = readMentions(layout);
      let end = 0;
      for (const mention of all) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
      }
      for (const mention of [...all, ...within]) {
        const words = layout.text.slice(mention.start, mention.end);
        expect(words.length).toBeGreaterThan(0);
        expect(words.trim()).toBe(words);
        const { start, end: last, name, entity } = mention;
        expect(entities[entity]?.mentions).toContainEqual({ start, end: last, name });
        if (name) expect(name.start >= start && name.end <= last && name.end > name.start).toBe(true);
        expect(layout.paragraphs.some((paragraph) => paragraph.start <= start && last <= paragraph.end)).toBe(true);
      }
      for (const { mentions, roles, members, plural } of entities) {
        if (members) expect(plural && members.length > 1 && new Set(members).size === members.length).toBe(true);
        for (const member of members ?? []) expect(entities[member]?.members ?? []).toEqual([]);
        for (const member of members ?? []) expect(entities[member]).toBeDefined();
        expect(mentions.length).toBeGreaterThan(0);
        for (const role of roles) expect(layout.text.slice(role.start, role.end).trim().length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});
