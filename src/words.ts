/** A sentence or a name in both languages of Guillemet. A missing language does not compile. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

export type Locale = keyof Text;
