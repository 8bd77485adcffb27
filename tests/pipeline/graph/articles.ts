import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Span } from "../../../pipeline/document/span.ts";
import type { ArticleRecord, OrganisationFact, PersonFact } from "../../../pipeline/facts/record.ts";

/** An article for a test: what was read from it, and its text. */
export type Told = { readonly record: ArticleRecord; readonly text: string };

/** Finds the nth place (from 0) where words stand in a text, and fails where they do not. */
export type At = (words: string, nth?: number) => Span;

/** Writes an article and what is to be read from it; every place is given by its words. */
export function article(source: string, text: string, read: (at: At) => Partial<ArticleRecord>): Told {
  const at: At = (words, nth = 0) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not stand in ${source}`);
    return { start, end: start + words.length };
  };
  const sentences = [...text.matchAll(/[^.\n]+\.?/g)].map(({ index, 0: s }) => ({
    start: index,
    end: index + s.length,
  }));
  const empty = { people: [], organisations: [], inspections: [], awards: [], interventions: [], quotes: [] };
  return {
    text,
    record: {
      id: source.replace(/\.txt$/, ""),
      source,
      sha256: createHash("sha256").update(text).digest("hex"),
      ...empty,
      dates: [],
      sentences,
      diagnostics: [],
      ...read(at),
    },
  };
}

/** A person who is mentioned once, by name. */
export const person = (id: string, name: string, more: Partial<PersonFact> & { at: Span }): PersonFact => {
  const { at, ...rest } = more;
  return { id, name, aliases: [], roles: [], mentions: [{ ...at, form: "name" }], ...rest };
};

/** An organisation that is mentioned once, by name. */
export const organisation = (
  id: string,
  name: string,
  more: Partial<OrganisationFact> & { at: Span },
): OrganisationFact => {
  const { at, ...rest } = more;
  return { id, name, aliases: [], kind: "other", mentions: [{ ...at, form: "name" }], ...rest };
};

/** The texts of articles by source. */
export const textsOf = (articles: readonly Told[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ record, text }) => [record.source, text]));

type Gold = {
  readonly id: string;
  readonly published?: string;
  readonly people: readonly { name: string; aliases: string[]; roles: GoldRole[] }[];
  readonly organisations: readonly { name: string; aliases: string[]; kind: string }[];
  readonly inspections: readonly GoldInspection[];
  readonly awards: readonly GoldAward[];
  readonly quotes: readonly { start: number; end: number; speaker?: string | null }[];
};
type GoldRole = { title: string; organisation?: string | null; from?: string; to?: string };
type GoldInspection = {
  inspectorate: string;
  provider?: string | null;
  service?: string | null;
  when?: string | null;
  ratings: { scope: string; grade: string }[];
};
type GoldAward = {
  name: string;
  category?: string;
  year?: number;
  body?: string | null;
  outcome: string;
  recipient?: string;
};

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The annotated sample articles as records: real text, real names, every place that the names stand at. */
export function goldArticles(): Told[] {
  const folder = `${root}tests/evaluation/gold`;
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => fromGold(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Gold));
}

function fromGold(gold: Gold): Told {
  const text = readFileSync(`${root}raw/${gold.id}.txt`, "utf8").replace(/^\uFEFF/, "");
  const places = (names: readonly string[]) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        form: "name" as const,
      })),
    );
  const evidence = (words: string | null | undefined) => {
    const start = Math.max(0, text.indexOf(words ?? ""));
    return { start, end: start + (words ?? "").length, rule: "gold" };
  };
  const known = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined;
  const people = gold.people.map((p, i) => ({
    id: `p${i + 1}`,
    name: p.name,
    aliases: p.aliases,
    mentions: places([p.name, ...p.aliases]),
    roles: p.roles.map((r) => strip({ ...r, organisation: known(r.organisation), evidence: evidence(r.title) })),
  }));
  const organisations = gold.organisations.map((o, i) => ({
    id: `o${i + 1}`,
    name: o.name,
    aliases: o.aliases,
    kind: o.kind === "council" ? "local-authority" : "other",
    mentions: places([o.name, ...o.aliases]),
  }));
  const speakers = new Map([...people, ...organisations].map(({ id, name }) => [name, id]));
  return article(`${gold.id}.txt`, text, () => ({
    ...(gold.published !== undefined && { published: { value: gold.published, basis: "stated" } }),
    people: people as PersonFact[],
    organisations: organisations as OrganisationFact[],
    inspections: gold.inspections.map((inspection, i) =>
      strip({
        ...inspection,
        id: `i${i + 1}`,
        kind: "inspection",
        provider: known(inspection.provider),
        service: known(inspection.service),
        when: known(inspection.when),
        ratings: inspection.ratings.map((r) => ({
          scope: r.scope,
          grade: r.grade,
          scale: "four-point",
          polarity: "affirmed",
          evidence: evidence(r.grade),
        })),
        evidence: [evidence(inspection.inspectorate)],
      }),
    ) as ArticleRecord["inspections"],
    awards: gold.awards.map((award, i) =>
      strip({
        ...award,
        id: `a${i + 1}`,
        year: award.year === undefined ? undefined : String(award.year),
        body: known(award.body),
        recipient: known(award.recipient),
        evidence: evidence(award.category),
      }),
    ) as ArticleRecord["awards"],
    quotes: gold.quotes.map((quote, i) =>
      strip({
        id: `q${i + 1}`,
        start: quote.start,
        end: quote.end,
        text: text.slice(quote.start, quote.end),
        speaker: known(quote.speaker),
        speakerId: speakers.get(quote.speaker ?? ""),
        rule: "gold",
      }),
    ) as ArticleRecord["quotes"],
  }));
}

/** The properties that are known. */
const strip = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined && v !== null)) as Value;
