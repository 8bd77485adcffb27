import { alternation, anywhere, folded } from "../../document/alternation.ts";
import type { Framework, GradeScale, Inspectorate, RatingScope } from "../../lexicon/inspectorate.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";

/** A framework and the inspectorate whose it is. */
export type Framing = { readonly inspectorate: Inspectorate; readonly framework: Framework };

/** A form's grade on one scale. */
export type Reading = { readonly scale: GradeScale; readonly grade: string };

/** The judgements of one framework, as patterns: `at` matches a form where it stands, `anywhere` finds them. */
export type ScopeTable = {
  readonly at: RegExp;
  readonly anywhere: RegExp;
  readonly names: ReadonlyMap<string, string>;
};

/** The patterns and tables made of the lexicon's inspectorates. */
export type Vocabulary = {
  readonly framings: readonly Framing[];
  /** Grade words and codes wherever they stand; numbers only in words of rating. */
  readonly grades: RegExp;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly names: RegExp;
  /** Officers and other words that stand for an inspectorate, in small letters or capitals. */
  readonly officers: RegExp;
  readonly officeOf: ReadonlyMap<string, Inspectorate>;
  readonly inspectorateOf: ReadonlyMap<string, Inspectorate>;
  readonly phrases: RegExp;
  readonly framingsOf: ReadonlyMap<string, readonly Framing[]>;
  readonly scopes: ReadonlyMap<Framework, ScopeTable>;
};

/** The vocabulary of a lexicon. */
export const vocabulary = perLexicon((lexicon: Lexicon): Vocabulary => {
  const framings = lexicon.inspectorates.flatMap((inspectorate) =>
    inspectorate.frameworks.map((framework) => ({ inspectorate, framework })),
  );
  const readings = readingsOf(lexicon.inspectorates);
  const inspectorateOf = new Map(
    lexicon.inspectorates.flatMap((inspectorate) =>
      [inspectorate.name, ...inspectorate.aliases].map((name) => [folded(name), inspectorate] as const),
    ),
  );
  const officeOf = new Map(
    lexicon.inspectorates.flatMap((inspectorate) =>
      (inspectorate.officers ?? []).map((office) => [folded(office), inspectorate] as const),
    ),
  );
  const framingsOf = grouped(
    framings.flatMap((f) => f.framework.phrases.map((phrase) => [folded(phrase), f] as const)),
  );
  return {
    framings,
    grades: anywhere(readings.keys(), "giu"),
    readings,
    names: anywhere(namesOf(lexicon.inspectorates), "gu"),
    officers: anywhere(officeOf.keys(), "giu"),
    officeOf,
    inspectorateOf,
    phrases: anywhere(framingsOf.keys(), "giu"),
    framingsOf,
    scopes: new Map(
      framings.map(({ framework, inspectorate }) => [framework, scopeTable(scopesOf(framework, inspectorate))]),
    ),
  };
});

const namesOf = (inspectorates: readonly Inspectorate[]): string[] =>
  inspectorates.flatMap(({ name, aliases }) => [name, ...aliases]);

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function readingsOf(inspectorates: readonly Inspectorate[]): Map<string, Reading[]> {
  return grouped(
    inspectorates
      .flatMap(({ scales }) => scales)
      .filter((scale) => scale.written !== "numbers")
      .flatMap((scale) =>
        scale.grades.flatMap(({ grade, forms }) => forms.map((form) => [folded(form), { scale, grade }] as const)),
      ),
  );
}

/** A framework that names no judgements has those of its inspectorate's other frameworks for the same scales. */
function scopesOf(framework: Framework, inspectorate: Inspectorate): readonly RatingScope[] {
  const kin = inspectorate.frameworks.filter(
    (other) => other.scales.some((scale) => framework.scales.includes(scale)) && overlapping(other, framework),
  );
  return [
    ...framework.scopes,
    ...kin.filter((other) => other !== framework).flatMap((other) => other.scopes.filter(({ part }) => !part)),
  ];
}

const overlapping = (a: Framework, b: Framework): boolean => a.providers.some((kind) => b.providers.includes(kind));

/** Judgements with or without the articles within them: "behaviour and the safety of pupils". */
const loose = (phrases: Iterable<string>): string => alternation(phrases).replaceAll("\\s+", "\\s+(?:the\\s+)?");

/** The key of a judgement's form: folded, and without the articles within it. */
export const scopeKey = (form: string): string => folded(form).replace(/ the /g, " ");

function scopeTable(scopes: readonly RatingScope[]): ScopeTable {
  const names = new Map([["overall effectiveness", "overall"]]);
  for (const { scope, forms } of scopes)
    for (const form of [scope, ...forms]) if (!names.has(scopeKey(form))) names.set(scopeKey(form), scope);
  return {
    at: new RegExp(`${loose(names.keys())}(?![\\p{L}\\p{N}])`, "iuy"),
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}])${loose(names.keys())}(?![\\p{L}\\p{N}])`, "giu"),
    names,
  };
}
