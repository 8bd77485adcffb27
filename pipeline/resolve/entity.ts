/** An entity of one article: its record's id and its id there; `name:…` where only a fact of the record names it. */
export type Member = { readonly article: string; readonly id: string };

/** One real thing: what each article calls it, under one id. */
export type Entity = {
  readonly id: string;
  /** Every id that one of its articles alone would have given it, sorted. */
  readonly ids: readonly string[];
  /** Sorted by article, then by id. */
  readonly members: readonly Member[];
  /** The name that somebody decided it goes by. */
  readonly name?: string;
};

/** Articles that are copies of one another; `articles` are ids of records, sorted. */
export type Story = { readonly id: string; readonly articles: readonly string[] };
