/** Participles of the verbs that only tell that something is said: what they tell of happens at another time. */
const SAID =
  "annoncé déclaré indiqué affirmé expliqué précisé ajouté confirmé estimé assuré dit rapporté révélé appris averti prévenu souligné répété réitéré rappelé regretté dénoncé salué".split(
    " ",
  );

const SAID_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${SAID.join("|")}|fait savoir)(?:e?s?) ?(?:,|à la presse|aux journalistes|dans un communiqué)? ?$`,
  "u",
);

/** Whether a French text ends in such a verb: "a annoncé", "a-t-il indiqué à la presse". */
export const endsInSaying = (text: string): boolean => SAID_BEFORE.test(text);

/** The beginnings of such verbs in any form, folded, and of the English ones. */
const SAYING = /\b(?:dit|declare|annonce|affirme|indique|parle|said|say|announced?|declared?|warn|averti|promis)/u;

/** Whether a question, folded, is about what somebody says itself: "quand a-t-elle annoncé". */
export const asksOfSaying = (folded: string): boolean => SAYING.test(folded);
