import type { OrganisationKind } from "../document/document.ts";

/**
 * Nouns for a post. `kinds` are the kinds of organisation that such a post is held at where the text names none, the
 * likeliest first; `organisation` is the body where there is only one. A noun that `needs` a qualifier is no post when
 * it stands alone ("officer"), one that needs a complement where no "of" follows ("professor"), and one that needs an employer is a calling and no post
 * unless the text says where ("mechanic"). In examples [P] stands for a person, [O] for an organisation, and braces mark the title.
 */
export type Post = {
  readonly nouns: readonly string[];
  readonly kinds?: readonly OrganisationKind[];
  readonly organisation?: string;
  readonly needs?: "qualifier" | "complement" | "employer";
  /** Held without an organisation, as a seat in a parliament is. */
  readonly alone?: boolean;
  /** Held of a place where the title names one ("Mayor of Brindle"). */
  readonly place?: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

/** A verb that says that somebody holds a post ("who chairs the board"); `titles` depend on the organisation's kind. */
export type PostVerb = {
  readonly verbs: readonly string[];
  readonly titles: { readonly [kind in OrganisationKind]?: string };
  /** The title at an organisation of any other kind. */
  readonly title?: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

/** Common nouns that stand for an organisation of one of these kinds ("the force"). */
export type GenericOrganisation = { readonly nouns: readonly string[]; readonly kinds: readonly OrganisationKind[] };

/** What the rules for posts know of the language: `roles.json`. */
export type RoleLexicon = {
  readonly posts: readonly Post[];
  readonly verbs: readonly PostVerb[];
  readonly generic: readonly GenericOrganisation[];
  /** Words that may stand before a post noun as part of the title ("deputy"). */
  readonly modifiers: readonly string[];
  /** Words that say whether the post is still held, by the status that they give. */
  readonly statuses: {
    readonly [status in "current" | "former" | "acting" | "interim" | "outgoing" | "appointed"]: readonly string[];
  };
  /** Words that never belong to a title, before it or after "of". */
  readonly stops: readonly string[];
  /** Forms of address and ranks before a name, without full stops. */
  readonly address: readonly string[];
  /** Letters and brackets after a name, without full stops. */
  readonly postNominals: readonly string[];
  readonly parties: readonly string[];
};
