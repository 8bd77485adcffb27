import { groupBy } from "../document/group-by.ts";
import { byCodeUnit } from "./judgement.ts";
import type { OrganisationMember } from "./members.ts";
import { type CouncilName, councilName, foldName, looseName } from "./names.ts";
import { isEstablishment, isSharedName, sectorOf } from "./shared-names.ts";

/** Folded names of bodies that the lexicon knows, each with the one id that it goes by. */
export type KnownBodies = ReadonlyMap<string, string>;

/** One way of naming an organisation, over all the articles that use it. */
export type Form = {
  /** The smallest key of its members stands for them all. */
  readonly key: string;
  readonly members: readonly OrganisationMember[];
  readonly name: string;
  readonly folded: string;
  readonly loose: string;
  /** What it works in, where its kind tells. */
  readonly sector?: string;
  readonly known?: string;
  readonly council?: CouncilName;
  /** Whether its place must tell it from others of its name, or only may not contradict; absent where it says nothing. */
  readonly placed?: "must" | "may";
  /** The place of its articles, "" where it is not known; with `placed` only. */
  readonly place: string;
  /** Every place that its articles speak of. */
  readonly places: ReadonlySet<string>;
  readonly otherNames: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
};

/** A name of capitals only. */
export const acronym = /^\p{Lu}[\p{Lu}&]{2,}$/u;
/** An alias that says as much as a name: two words or more that begin with capitals, and no "the council". */
const fullAlias = (alias: string): boolean =>
  !/^(?:the|a|an|our|my|its|their)\b/i.test(alias) && /\p{Lu}\S* .*\p{Lu}/u.test(alias);

/** Gathers members into forms: by folded name, and by sector and place where these tell bodies of one name apart. */
export function formsOf(members: readonly OrganisationMember[], known: KnownBodies): Form[] {
  const sorted = [...members].sort((a, b) => byCodeUnit(a.key, b.key));
  return [...groupBy(sorted, ({ folded }) => folded)].flatMap(([folded, namesakes]) => {
    const id = known.get(folded);
    const placed =
      id !== undefined
        ? undefined
        : namesakes.some((m) => isSharedName(folded, m.kind))
          ? ("must" as const)
          : namesakes.some((m) => isEstablishment(folded, m.kind))
            ? ("may" as const)
            : undefined;
    const sectors = new Set(namesakes.flatMap(({ kind }) => sectorOf(kind) ?? []));
    const [only] = sectors.size === 1 ? sectors : [];
    const sector = (m: OrganisationMember): string | undefined => sectorOf(m.kind) ?? only;
    const groups = groupBy(namesakes, (m) =>
      [id === undefined ? (sector(m) ?? "") : "", placed === undefined ? "" : (m.places[0] ?? "")].join("\u001f"),
    );
    return [...groups.values()].flatMap((group) => formOf(group, { known: id, placed, sector }));
  });
}

type About = Pick<Form, "placed" | "known"> & { readonly sector: (member: OrganisationMember) => string | undefined };

function formOf(
  group: readonly OrganisationMember[],
  { known, placed, sector }: { [Key in keyof About]: About[Key] | undefined },
): Form[] {
  const [first] = group;
  if (first === undefined) return [];
  const { key, name, folded } = first;
  const worksIn = sector?.(first);
  const council = group.some((m) => m.kind === "local-authority" || m.kind === "other")
    ? councilName(folded)
    : undefined;
  const names = group.flatMap((m) => [m.name, ...m.aliases]).map((a) => a.replace(/^the /i, ""));
  return [
    {
      key,
      members: group,
      name,
      folded,
      loose: looseName(folded),
      place: placed === undefined ? "" : (first.places[0] ?? ""),
      places: new Set(group.flatMap((m) => m.places)),
      otherNames: new Set(group.flatMap((m) => m.aliases.filter(fullAlias).map(foldName))),
      acronyms: new Set(names.filter((a) => acronym.test(a))),
      ...(worksIn !== undefined && { sector: worksIn }),
      ...(known !== undefined && { known }),
      ...(council !== undefined && { council }),
      ...(placed !== undefined && { placed }),
    },
  ];
}
