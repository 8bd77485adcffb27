import { groupBy } from "../document/group-by.ts";
import { byCodeUnit, type Judgement } from "./judgement.ts";
import { foldName, type PersonName, personName } from "./names.ts";

/** A post as joining sees it: the folded title and the cluster of the organisation, where it is known. */
export type Post = {
  readonly title: string;
  readonly organisation?: string;
  readonly past: boolean;
  /** Whether one person holds it at a time. */
  readonly single: boolean;
};

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

type Finding = Pick<Judgement, "rule" | "score" | "verdict">;
/** One name with one organisation, over all the articles that tell of it; the smallest key stands for its members. */
type View = PersonMember & {
  readonly members: readonly PersonMember[];
  readonly articles: ReadonlySet<string>;
  readonly parts: PersonName;
  readonly gender?: "female" | "male";
};

/** Gathers members that bear one full name and hold a post at one organisation; everyone else stands alone. */
function viewsOf(members: readonly PersonMember[]): View[] {
  const groups = groupBy(
    [...members].sort((a, b) => byCodeUnit(a.key, b.key)),
    (m) => {
      const parts = personName(m.name);
      const post = m.posts.find((p) => p.organisation !== undefined);
      return parts?.given === undefined || parts.given.length < 2 || post === undefined
        ? m.key
        : `${foldName(m.name)}\u001f${genderOf(m.honorific) ?? ""}\u001f${post.organisation}`;
    },
  );
  return [...groups.values()].flatMap((group): View[] => {
    const [first] = group;
    const parts = first === undefined ? undefined : personName(first.name);
    if (first === undefined || parts === undefined) return [];
    const gender = genderOf(first.honorific);
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
  const judgements: Judgement[] = views.flatMap((view) =>
    view.members.slice(1).map((member) => ({
      ...sides(view, member),
      rule: "same-name-same-organisation",
      score: 0.95,
      verdict: "same" as const,
    })),
  );
  for (const bucket of groupBy(views, (v) => v.parts.family).values()) {
    bucket.forEach((left, i) => {
      for (const right of bucket.slice(i + 1)) {
        const finding = [...left.articles].some((a) => right.articles.has(a))
          ? ({ rule: "two-people-of-one-article", score: 1, verdict: "different" } as const)
          : compare(left, right, forms);
        if (finding !== undefined) judgements.push({ ...sides(left, right), ...finding });
      }
    });
  }
  return judgements;
}

const sides = (left: PersonMember, right: PersonMember) =>
  ({ kind: "person", left: left.key, right: right.key }) as const;

function genderOf(honorific: string | undefined): "female" | "male" | undefined {
  const words = (honorific ?? "").toLowerCase().split(/[^a-z]+/);
  if (words.some((w) => ["mrs", "ms", "miss", "dame", "lady", "baroness", "sister"].includes(w))) return "female";
  return words.some((w) => ["mr", "sir", "lord", "baron"].includes(w)) ? "male" : undefined;
}

function compare(left: View, right: View, forms: GivenNameForms): Finding | undefined {
  const names = compareGiven(left.parts.given, right.parts.given, forms);
  if (names === "different") return { rule: "two-given-names", score: 1, verdict: "different" };
  if (left.gender !== undefined && right.gender !== undefined && left.gender !== right.gender) {
    return { rule: "two-honorifics", score: 0.9, verdict: "different" };
  }
  if (rivals(left, right)) return { rule: "two-posts-at-once", score: 0.9, verdict: "different" };
  const sharedPost = left.posts.some((a) =>
    right.posts.some((b) => a.organisation !== undefined && a.organisation === b.organisation),
  );
  const sharedTitle = left.posts.some((a) => right.posts.some((b) => samePost(a, b)));
  const met = sharedPost || meets(left, right) || meets(right, left);
  if (names === "unknown") {
    return sharedTitle
      ? { rule: "same-surname-same-post", score: 0.8, verdict: "same" }
      : met
        ? { rule: "same-surname-same-organisation", score: 0.4, verdict: "close" }
        : undefined;
  }
  const sure = names === "equal" ? 0 : 0.05;
  if (sharedPost) return { rule: "same-name-same-organisation", score: 0.95 - sure, verdict: "same" };
  if (met) return { rule: "same-name-post-in-company", score: 0.9 - sure, verdict: "same" };
  const together = left.company.some((o) => right.company.includes(o));
  if (together && names !== "initial") return { rule: "same-name-same-company", score: 0.85 - sure, verdict: "same" };
  return { rule: "same-name-elsewhere", score: 0.5 - sure, verdict: "close" };
}

const samePost = (a: Post, b: Post): boolean =>
  a.organisation !== undefined && a.organisation === b.organisation && a.title === b.title;

/** Whether the organisation of a post of the one is in the company of the other. */
const meets = (a: View, b: View): boolean =>
  a.posts.some((p) => p.organisation !== undefined && b.company.includes(p.organisation));

/** Whether the two hold, now, one single-holder post each at organisations that are two. */
const rivals = (a: View, b: View): boolean =>
  a.posts.some((p) =>
    b.posts.some(
      (q) =>
        p.single &&
        q.single &&
        !p.past &&
        !q.past &&
        p.title === q.title &&
        p.organisation !== undefined &&
        q.organisation !== undefined &&
        p.organisation !== q.organisation,
    ),
  );

function compareGiven(
  a: string | undefined,
  b: string | undefined,
  forms: GivenNameForms,
): "equal" | "form" | "initial" | "unknown" | "different" {
  if (a === undefined || b === undefined) return "unknown";
  if (a === b) return "equal";
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? "initial" : "different";
  return sameGivenName(a, b, forms) ? "form" : "different";
}

/** Whether two folded given names are forms of one: each other's, or both of a third. */
export function sameGivenName(a: string, b: string, forms: GivenNameForms): boolean {
  const of = (name: string): readonly string[] => forms[name] ?? [];
  return of(a).includes(b) || of(b).includes(a);
}
