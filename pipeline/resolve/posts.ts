/** A post as joining sees it: the folded title and the cluster of the organisation, where it is known. */
export type Post = {
  readonly title: string;
  readonly organisation?: string;
  readonly past: boolean;
  /** Whether one person holds it at a time. */
  readonly single: boolean;
};

type Posts = readonly Post[];

const elected =
  /^(?:deputy |joint |council |group )?(?:leader|mayor)\b|\b(?:councillor|cllr|alderman|bailie|cabinet member|lead member|portfolio holder)\b/;
const officer =
  /\b(?:chief executive|director|head of|officer|social worker|solicitor|treasurer|service manager|team manager)\b/;
const ofNoBody =
  /^(?:(?:grand)?(?:mother|father|parent|mum|dad|son|daughter)|(?:foster )?carer|resident|neighbour|pupil|student|patient|tenant|customer|relative|campaigner|protester|victim|reader|volunteer)s?\b/;

/** A present post of a councillor or of an officer: the law lets nobody be both at one council. */
export const sideOf = (posts: Posts): "elected" | "officer" | undefined => {
  const titles = posts.filter(({ past }) => !past).map(({ title }) => title);
  if (titles.some((title) => elected.test(title))) return "elected";
  return titles.some((title) => officer.test(title)) ? "officer" : undefined;
};

/** Whether a councillor and an officer of one council are told of. */
export const councillorAndOfficer = (left: Posts, right: Posts): boolean =>
  left.some((a) => right.some((b) => here(a, b) && opposite(sideOf([a]), sideOf([b]))));

const opposite = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const here = (a: Post, b: Post): boolean => a.organisation !== undefined && a.organisation === b.organisation;

/** Whether somebody is told of as a parent, a resident or the like, and in no post. */
export const isOfNoBody = (posts: Posts): boolean =>
  posts.length > 0 && posts.every(({ title }) => ofNoBody.test(title));

/** Whether one organisation has both in a post. */
export const sharedPost = (left: Posts, right: Posts): boolean => left.some((a) => right.some((b) => here(a, b)));

/** The posts of `left` that `right` holds too: one title at one organisation. */
export const postsInCommon = (left: Posts, right: Posts): Posts =>
  left.filter((a) => right.some((b) => here(a, b) && a.title === b.title));

/**
 * Whether the two hold, now, one single-holder post each at organisations that are two. Who left one for the other is
 * told of in both; and one person may chair two bodies.
 */
export const rivals = (left: Posts, right: Posts): boolean =>
  left.some((a) =>
    right.some(
      (b) =>
        a.title === b.title &&
        !/^chair/.test(a.title) &&
        holds(a) &&
        holds(b) &&
        a.organisation !== b.organisation &&
        !knows(right, a) &&
        !knows(left, b),
    ),
  );

const holds = ({ single, past, organisation }: Post): boolean => single && !past && organisation !== undefined;
const knows = (posts: Posts, post: Post): boolean => posts.some((p) => here(p, post) && p.title === post.title);
