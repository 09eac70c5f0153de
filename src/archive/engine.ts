/** What the first stage of a search needs: the passages that hold some of the terms, by BM25. */
export interface Engine {
  /** How many entries of the index one question may read so that it is answered in time. */
  readonly postings: number;
  /** `terms` are parted by blanks. The best passages (numbers of documents) first, `most` of them at least; those that `filter` refuses are left out. */
  search(
    terms: string,
    options: {
      readonly boostTerm: (term: string) => number;
      readonly most?: number;
      readonly filter?: (result: { readonly id: number }) => boolean;
    },
  ): readonly Hit[];
}

export interface Hit {
  readonly id: number;
  readonly score: number;
}
