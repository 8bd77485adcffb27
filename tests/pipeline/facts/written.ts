import type { Document, OrganisationKind } from "../../../pipeline/document/document.ts";
import { identity } from "../../../pipeline/document/offsets.ts";
import type { Lexicon } from "../../../pipeline/lexicon/lexicon.ts";
import { sentences } from "../../../pipeline/stages/sentences/sentences.ts";

/** Who and what a text names, and its dates with their values; every place of each form is a mention. */
export type Named = {
  readonly people?: readonly string[];
  readonly organisations?: Readonly<Record<string, OrganisationKind | readonly [OrganisationKind, ...string[]]>>;
  readonly dates?: Readonly<Record<string, string>>;
  readonly published?: string;
};

const plainOf = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, "-")
    .replace(/\u00a0/g, " ");

/** Every place of a form, unless a longer form has taken it. */
function* places(text: string, form: string): Generator<{ start: number; end: number }> {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    yield { start: at, end: at + form.length };
  }
}

/** A document made by hand: a line is a block (the first, of several, the title; one with a bullet a list item). */
export function written(text: string, named: Named, lexicon: Lexicon): Document {
  const plain = plainOf(text);
  const lines = [...text.matchAll(/\S[^\n]*/g)];
  const blocks = lines.map((line, i) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    kind: /^[•*]/.test(line[0])
      ? ("list-item" as const)
      : i === 0 && lines.length > 1
        ? ("title" as const)
        : ("paragraph" as const),
    rule: "by-hand",
  }));
  const article = { source: "by-hand.txt", sha256: "", text };
  const cleaned = { article, diagnostics: [], text, plain, offsets: identity(text.length), blocks };
  const people = (named.people ?? []).map((name, i) => ({ id: `p${i + 1}`, name, aliases: [] }));
  const organisations = Object.entries(named.organisations ?? {}).map(([name, about], i) => {
    const [kind, ...aliases] = typeof about === "string" ? [about] : about;
    return { id: `o${i + 1}`, name, aliases, kind };
  });
  const forms = [...people, ...organisations].flatMap((e) =>
    [e.name, ...e.aliases].map((form) => ({ form, entity: e.id })),
  );
  const taken: { start: number; end: number }[] = [];
  const mentions = forms
    .sort((a, b) => b.form.length - a.form.length)
    .flatMap(({ form, entity }) =>
      [...places(plain, plainOf(form))].flatMap((place) => {
        if (taken.some((t) => t.start < place.end && place.start < t.end)) return [];
        taken.push(place);
        const kind = /^\p{Lu}/u.test(form) ? ("name" as const) : ("nominal" as const);
        return [{ ...place, entity, form: kind, rule: "by-hand" }];
      }),
    )
    .sort((a, b) => a.start - b.start);
  const dates = Object.entries(named.dates ?? {})
    .flatMap(([form, value]) =>
      [...places(plain, form)].map((place) => ({ ...place, value, basis: "stated" as const, rule: "by-hand" })),
    )
    .sort((a, b) => a.start - b.start);
  const published =
    named.published === undefined ? {} : { published: { value: named.published, basis: "stated" as const } };
  return {
    ...cleaned,
    ...(blocks[0]?.kind === "title" && { title: text.slice(blocks[0].start, blocks[0].end) }),
    ...sentences(cleaned, lexicon),
    ...published,
    dates,
    quotations: [],
    people,
    organisations,
    mentions,
    attributions: [],
    grades: [],
    diagnostics: [],
  };
}
