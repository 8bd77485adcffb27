import type { Document, OrganisationEntity, OrganisationKind } from "../../document/document.ts";
import { matchPhrases } from "../../document/phrase-matcher.ts";
import { bySpan, type Span, spanAt } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Post } from "../../lexicon/role.ts";
import type { RoleStatus } from "../record.ts";
import { type Named, namesIn, type Outer, organisationsIn, type Placed } from "./names.ts";
import { type Subject, subjectsOf } from "./subjects.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Where a post is held, as the words around it say: an organisation, its kind, a pronoun, or a word that may begin its name. */
export type Holder = {
  readonly organisation?: OrganisationEntity;
  readonly kinds?: readonly OrganisationKind[];
  readonly pronoun?: "its" | "ours" | "hers";
  readonly words?: string;
  /** Whether the words are a name, also where no organisation of the article has them. */
  readonly unknown?: boolean;
  /** The common noun that names it ("the railway's chairman"), which may be part of its name. */
  readonly noun?: string;
  /** Whether the post is held for one person and no body ("my own social worker"). */
  readonly personal?: boolean;
  /** The name of an organisation that only this phrase names. */
  readonly name?: string;
  /** A place that stands for its council ("director of children's services in Oakhurst"). */
  readonly place?: string;
};

/** A post where the text names it, not yet tied to a person; the span includes its determiner and its organisation. */
export type RolePhrase = Span & {
  readonly title: string;
  /** Whether "a" or "an" stands before it. */
  readonly indefinite: boolean;
  readonly post: Post;
  readonly plural: boolean;
  readonly status?: RoleStatus;
  readonly holder?: Holder;
  /** The second of two bodies that it is held at ("headteacher of Elm School and Oak School"). */
  readonly also?: Holder;
};

/** A post noun where it stands, before its qualifiers are read. */
export type PostNoun = Span & { readonly post: Post; readonly plural: boolean; readonly status?: RoleStatus };

/** What the readers of role phrases share. */
export type RoleContext = {
  readonly document: Document;
  readonly vocabulary: Vocabulary;
  readonly names: readonly Named[];
  /** The outer spans of `names`. */
  readonly outers: readonly Outer[];
  /** Names and pronouns that a clause may begin with. */
  readonly subjects: readonly Subject[];
  readonly organisations: readonly Placed[];
  readonly nouns: readonly PostNoun[];
};

/** Finds names, organisations and post nouns once for every rule. */
export function roleContext(document: Document, lexicon: Lexicon): RoleContext {
  const vocabulary = vocabularyOf(lexicon);
  const names = namesIn(document, lexicon);
  const outers = names.map((name) => ({ ...name.outer, name })).sort(bySpan);
  return {
    document,
    vocabulary,
    names,
    outers,
    subjects: subjectsOf(document, outers),
    organisations: organisationsIn(document),
    nouns: postNouns(document, vocabulary, names),
  };
}

/** The post nouns of the text; of two that touch ("head teacher") the last is the noun, the first qualifies it; a name is none ("Dean"). */
function postNouns({ plain }: Document, { nouns, posts }: Vocabulary, names: readonly Named[]): PostNoun[] {
  const found: PostNoun[] = [];
  for (const { start, end, phrase, plural } of matchPhrases(nouns, plain)) {
    if (spanAt(names, start) !== undefined) continue;
    const known = phrase.toLowerCase();
    const prefix = PREFIX.exec(known)?.[0];
    const post = posts.get(known) ?? (prefix === undefined ? undefined : posts.get(known.slice(prefix.length)));
    if (post === undefined || (post.needs === "complement" && !plain.startsWith(" of ", end))) continue;
    const before = found.at(-1);
    if (before !== undefined && before.end + 1 === start && plain[before.end] === " ") found.pop();
    found.push({ start, end, post, plural, ...(prefix === "ex-" && { status: "former" as const }) });
  }
  return found;
}

const PREFIX = /^(?:co|vice|ex|deputy)-/;
