import { groupBy } from "../document/group-by.ts";
import { byCodeUnit, type Judgement } from "./judgement.ts";
import { foldName, type PersonName, personName } from "./names.ts";
import { councillorAndOfficer, isOfNoBody, type Post, postsInCommon, rivals, sharedPost, sideOf } from "./posts.ts";
import { type Link, settleTorn } from "./torn.ts";

/** A person as one article knows them; organisations are named by their clusters. */
export type PersonMember = {
  readonly key: string;
  readonly article: string;
  readonly name: string;
  readonly honorific?: string;
  readonly posts: readonly Post[];
  /** The local organisations that the article speaks of. */
  readonly company: readonly string[];
};

/** The other forms that a given name may take, all folded (`robert` → `bob`, `rob`). */
export type GivenNameForms = Readonly<Record<string, readonly string[]>>;

type Finding = Pick<Judgement, "rule" | "score" | "verdict"> & Partial<Pick<Link, "weakAt">>;
/** One name with one organisation, over all the articles that tell of it; the smallest key stands for its members. */
type View = PersonMember & {
  readonly members: readonly PersonMember[];
  readonly articles: ReadonlySet<string>;
  readonly parts: PersonName;
  readonly gender?: "female" | "male";
};

/** Gathers members that bear one full name and hold a post at one organisation; everyone else stands alone. */
function viewsOf(members: readonly PersonMember[]): View[] {
  const seen = new Set<string>();
  const groups = groupBy(
    [...members].sort((a, b) => byCodeUnit(a.key, b.key)),
    (m) => {
      const given = personName(m.name)?.given;
      const post = m.posts.find((p) => p.organisation !== undefined);
      if (given === undefined || given.length < 2 || post === undefined || isOfNoBody(m.posts)) return m.key;
      const side = sideOf(m.posts.filter((p) => p.organisation === post.organisation));
      const group = [foldName(m.name), genderOf(m) ?? "", side ?? "", post.organisation].join("\u001f");
      const namesake = seen.has(`${m.article} ${group}`);
      seen.add(`${m.article} ${group}`);
      return namesake ? m.key : group;
    },
  );
  return [...groups.values()].flatMap((group): View[] => {
    const [first] = group;
    const parts = first === undefined ? undefined : personName(first.name);
    if (first === undefined || parts === undefined) return [];
    const gender = genderOf(first);
    return [
      {
        ...first,
        members: group,
        articles: new Set(group.map((m) => m.article)),
        posts: group.flatMap((m) => m.posts),
        company: [...new Set(group.flatMap((m) => m.company))],
        parts,
        ...(gender !== undefined && { gender }),
      },
    ];
  });
}

/** Judges which people of different articles are one: names that agree, and an organisation that they share. */
export function judgePeople(members: readonly PersonMember[], forms: GivenNameForms): Judgement[] {
  const views = viewsOf(members);
  const links = new Map<string, Link>();
  const link = (left: PersonMember, right: PersonMember, { weakAt = [], ...finding }: Finding): void => {
    const sides = { left: left.key, right: right.key };
    links.set(`${left.key}\u001e${right.key}`, { kind: "person", ...sides, weakAt, ...finding });
  };
  for (const view of views) {
    for (const member of view.members.slice(1))
      link(view, member, { rule: "same-name-same-organisation", score: 0.95, verdict: "same" });
  }
  for (const bucket of groupBy(views, ({ parts }) => [parts.family, ...parts.family.split("-")]).values()) {
    bucket.forEach((left, i) => {
      for (const right of bucket.slice(i + 1)) {
        const finding = [...left.articles].some((a) => right.articles.has(a))
          ? ({ rule: "two-people-of-one-article", score: 1, verdict: "different" } as const)
          : compare(left, right, forms);
        if (finding !== undefined) link(left, right, finding);
      }
    });
  }
  return settleTorn([...links.values()]);
}

const female = new Set(["mrs", "ms", "miss", "dame", "lady", "baroness", "sister"]);
const male = new Set(["mr", "sir", "lord", "baron"]);

/** What an honorific says, or the one that a name begins with where no other name was told ("Mrs Pascoe"). */
function genderOf({ honorific, name }: PersonMember): "female" | "male" | undefined {
  const words = `${honorific ?? ""} ${name.split(" ")[0]}`.toLowerCase().split(/[^a-z]+/);
  if (words.some((word) => female.has(word))) return "female";
  return words.some((word) => male.has(word)) ? "male" : undefined;
}

function compare(left: View, right: View, forms: GivenNameForms): Finding | undefined {
  const names = compareGiven(left.parts, right.parts, forms);
  if (left.parts.family !== right.parts.family) {
    const told = names === "equal" && sharedPost(left.posts, right.posts);
    return told ? { rule: "part-of-a-double-surname", score: 0.4, verdict: "close" } : undefined;
  }
  return keptApart(left, right, names) ?? joined(left, right, names);
}

type Names = "equal" | "form" | "initial" | "unknown" | "middle" | "different";

/** What says that two of one surname are two people. */
function keptApart(left: View, right: View, names: Names): Finding | undefined {
  const different = (rule: string, score: number) => ({ rule, score, verdict: "different" }) as const;
  if (names === "different") return different("two-given-names", 1);
  if (left.gender !== undefined && right.gender !== undefined && left.gender !== right.gender)
    return different("two-honorifics", 0.9);
  if (rivals(left.posts, right.posts)) return different("two-posts-at-once", 0.9);
  return councillorAndOfficer(left.posts, right.posts) ? different("councillor-and-officer", 0.9) : undefined;
}

/** How much says that two of one surname are one person. */
function joined(left: View, right: View, names: Names): Finding | undefined {
  const close = (rule: string, score: number) => ({ rule, score, verdict: "close" }) as const;
  const common = postsInCommon(left.posts, right.posts);
  const post = sharedPost(left.posts, right.posts);
  const met = post || meets(left, right) || meets(right, left);
  if (names === "unknown") {
    if (common.some(({ single }) => single))
      return { rule: "same-surname-same-post", score: 0.8, verdict: "same", weakAt: slightEnds(left, right) };
    return met ? close("same-surname-same-organisation", 0.4) : undefined;
  }
  if (names === "middle") return post ? close("known-by-the-middle-name", 0.4) : undefined;
  if (middleNamesDiffer(left.parts, right.parts)) return close("two-middle-names", 0.4);
  if (
    common.length === 0 &&
    isOfNoBody(left.posts) !== isOfNoBody(right.posts) &&
    left.posts.length * right.posts.length
  )
    return close("post-holder-and-private-person", 0.4);
  const sure = names === "equal" ? 0 : 0.05;
  const same = (rule: string, score: number) =>
    ({
      rule,
      score: Math.round((score - sure) * 100) / 100,
      verdict: "same",
      weakAt: names === "form" ? [left.key, right.key] : slightEnds(left, right),
    }) as const;
  if (post) return { ...same("same-name-same-organisation", 0.95), ...(names === "equal" && { weakAt: [] }) };
  if (names === "initial") return close(met ? "initial-in-company" : "same-name-elsewhere", 0.45);
  if (met) return same("same-name-post-in-company", 0.9);
  const together = left.company.some((o) => right.company.includes(o));
  if (together && !(placed(left) && placed(right))) return same("same-name-same-company", 0.85);
  return close(together ? "same-name-other-post" : "same-name-elsewhere", 0.5 - sure);
}

const placed = ({ posts }: View): boolean => posts.some(({ organisation }) => organisation !== undefined);

/** The ends of a link that say little of whom they mean: no given name but an initial, or no organisation. */
const slightEnds = (left: View, right: View): string[] =>
  [left, right].filter((view) => !placed(view) || (view.parts.given ?? "").length < 2).map(({ key }) => key);

/** Whether the organisation of a post of the one is in the company of the other. */
const meets = (a: View, b: View): boolean =>
  a.posts.some((p) => p.organisation !== undefined && b.company.includes(p.organisation));

function middleNamesDiffer({ middle: a }: PersonName, { middle: b }: PersonName): boolean {
  const [one = "", other = ""] = [a[0], b[0]];
  return one !== "" && other !== "" && !one.startsWith(other) && !other.startsWith(one);
}

function compareGiven(left: PersonName, right: PersonName, forms: GivenNameForms): Names {
  const { given: a } = left;
  const { given: b } = right;
  if (a === undefined || b === undefined) return "unknown";
  if (a === b) return a.length === 1 ? "initial" : "equal";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : "different";
  if (sameGivenName(a, b, forms)) return "form";
  return left.middle.includes(b) || right.middle.includes(a) ? "middle" : "different";
}

/** Whether two folded given names are forms of one: each other's, or both of a third. */
export function sameGivenName(a: string, b: string, forms: GivenNameForms): boolean {
  const of = (name: string): readonly string[] => forms[name] ?? [];
  return of(a).includes(b) || of(b).includes(a);
}
