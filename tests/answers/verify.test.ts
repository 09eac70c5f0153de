import { expect, test } from "vitest";
import { claimOf, quotationsIn } from "../../src/answers/claim.ts";
import { verifyQuotation } from "../../src/answers/verify.ts";
import { archiveOf } from "./archive-of.ts";

const archive = archiveOf({
  journal: `Le pont fermé

« Je ne dis pas que le pont va tomber, je dis qu’il faut le fermer », a déclaré la préfète Anne Kerbrat. « Nous rouvrirons une voie en mars, sauf si les capteurs s’affolent », a-t-elle ajouté.

« Deux des trois piles sont atteintes », a expliqué l’ingénieur Youri Ouchakine.`,
});

test.each([
  ["Deux des trois piles sont atteintes", "Ouchakine", "exact"],
  ["deux des trois piles sont atteintes !", undefined, "typographic"],
  ["Je ne dis pas que le pont va tomber, je dis qu'il faut le fermer", "Anne Kerbrat", "typographic"],
  ["Je ne dis pas que le pont va tomber […]", "Anne Kerbrat", "abridged"],
  ["Je ne dis pas que le pont va tomber", "Kerbrat", "abridged"],
  ["le pont va tomber", "Kerbrat", "altered"],
  ["[…] le pont va tomber", "Kerbrat", "altered"],
  ["Nous rouvrirons une voie en mars", "Kerbrat", "altered"],
  ["Nous rouvrirons deux voies en mars, sauf si les capteurs s’affolent", "Kerbrat", "altered"],
  ["Trois des deux piles sont atteintes", "Ouchakine", "altered"],
  ["Deux des trois piles sont atteintes", "Anne Kerbrat", "misattributed"],
  ["Deux des trois piles sont atteintes", "Zoé Personne", "misattributed"],
  ["Nous rouvrirons une voie", "Kerbrat", "altered"],
  ["Je ne dis pas", "Kerbrat", "abridged"],
  ["piles sont atteintes", "Ouchakine", "altered"],
  ["Le pont", undefined, "absent"],
  ["Anne Kerbrat", undefined, "absent"],
  ["Les piles du pont tomberont en mars prochain", "Anne Kerbrat", "absent"],
])("« %s » of %s is %s", (text, speaker, verdict) => {
  expect(verifyQuotation(archive, text, speaker)).toMatchObject({ kind: "verdict", verdict });
});

test("the difference is told word by word, in the words of each side", () => {
  const answer = verifyQuotation(archive, "Deux des quatre piles sont atteintes", undefined);
  expect(answer).toMatchObject({
    diff: [
      { kind: "same", text: "Deux des" },
      { kind: "removed", text: "trois" },
      { kind: "added", text: "quatre" },
      { kind: "same", text: "piles sont atteintes" },
    ],
  });
});

test("what the claim leaves out at its ends is shown where it belongs to the clause", () => {
  expect(verifyQuotation(archive, "des trois piles sont atteintes", undefined)).toMatchObject({
    verdict: "altered",
    diff: [
      { kind: "removed", text: "Deux" },
      { kind: "same", text: "des trois piles sont atteintes" },
    ],
  });
});

test("a quotation inside a message is found by its marks, a title is not one", () => {
  expect(
    quotationsIn('lol « Le Monde » dit « deux des trois piles sont atteintes », et "il faut le fermer" ?'),
  ).toEqual(["deux des trois piles sont atteintes", "il faut le fermer"]);
  expect(quotationsIn(" sans marques ")).toEqual([]);
});

test("what a claim leaves out or puts in between brackets is not part of its words", () => {
  const words = ({ pieces }: ReturnType<typeof claimOf>) =>
    pieces.map((piece) => piece.map(({ folded }) => folded).join(" "));
  expect(words(claimOf("Je dis […] qu’il faut [le pont] fermer…"))).toEqual(["je dis", "qu' il faut", "fermer"]);
  expect(words(claimOf("[…]"))).toEqual([]);
});
