/**
 * Discord's ceilings, in UTF-16 code units where they count characters (Discord counts code points, which are never more).
 * From the documentation of the API v10: components reference, application commands, interaction responses.
 */
export const limits = {
  /** All text displays of one message together. */
  text: 4000,
  /** All components of one message, nested ones too. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsPerRow: 5,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  placeholder: 150,
  altText: 1024,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  description: 100,
  textOption: 6000,
  modalTitle: 45,
  modalLabel: 45,
  modalInput: 4000,
} as const;

/** How much of it Guillemet uses. */
export const measures = {
  /** Findings on one page. */
  itemsPerPage: 3,
  /** Entries without buttons on one page. */
  linesPerPage: 12,
  /** The words of one finding, after escaping; longer ones are cut between sentences. */
  quotation: 1100,
  /** One paragraph of an article, after escaping. */
  paragraph: 1500,
  /** The title of an article in a source line, the name or role of a person, before escaping. */
  title: 100,
  name: 60,
  /** An address longer than this is not linked. */
  url: 300,
  /** What may be typed in one option: it is restated above the answer, where every sign may need an escape. */
  typed: 700,
  /** A question that comes as a message. */
  question: 400,
  /** Entries that can be paged through: findings, or pieces of a long article. */
  pages: 1000,
  /** What is left in the message for the buttons' own texts and the notes. */
  reserve: 200,
  /** Milliseconds that Discord waits for the first reply. */
  deadline: 3000,
  /** Milliseconds that a stop waits for answers in flight. */
  farewell: 5000,
} as const;

/** Cuts `text` to `max` code units at a blank where there is one, never inside a surrogate pair; "…" tells that it was cut. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "");
  const blank = head.lastIndexOf(" ");
  return `${(blank > max / 2 ? head.slice(0, blank) : head).trimEnd()}…`;
}
