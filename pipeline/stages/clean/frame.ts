import { perLexicon } from "../../lexicon/per-lexicon.ts";

const months =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const days = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)";
const date = new RegExp(
  [
    `${days}?,?\\s*\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s,-]+${months}\\.?,?[\\s-]+(?:20)?\\d\\d\\b`,
    `${days}?,?\\s*\\b${months}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+20\\d\\d\\b`,
    `\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d\\b`,
    `\\b20\\d\\d-\\d\\d-\\d\\d(?:t[\\d:.]+z?)?`,
    `\\b${months}\\s+20\\d\\d\\b`,
    `\\b\\d+\\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\s+ago\\b`,
    `^${days},?\\s+\\d{1,2}(?:st|nd|rd|th)?\\s+${months}$`,
    `^\\d{1,2}(?:st|nd|rd|th)?\\s+${months}$`,
  ].join("|"),
  "gi",
);
/** "By Ann Brook on 4 May 2025": the word before a date is no part of a name. */
const onDate = /\s(?:on|in|at)(?=\s(?:\d|\p{Lu}\p{L}*,?\s(?:\d|\p{Lu}\p{L}+\s\d)))/gu;
const clock = /\b\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:am|pm)?\b|\b\d{1,2}\s?(?:am|pm)\b/gi;
const handle = /\s@\w{2,}\s*|\s\S+@\S+\s*/g;
const agency = /\s\([\p{Lu}&]{2,6}\)$/u;
const nameWord = "\\p{Lu}[\\p{L}.'-]*";
const by = new RegExp(
  `(?:^|[|•·,]\\s*|\\s)(?:words by|written by|reported by|posted by|story by|author:?|by:?)\\s+(${nameWord}(?:\\s+(?:and|&|de|van|von|der|la|${nameWord})){0,6}(?:(?:,\\s|\\s[-|]\\s)[\\p{L}'& -]{3,60}?)?)\\s*(?:[|•·].*)?$`,
  "iu",
);
const nameOnly = new RegExp(`^${nameWord}(?:\\s+${nameWord}){1,3}$`, "u");

/** The words of a lexicon that tell the lines around an article's text, compiled. */
export type Frame = {
  readonly masthead: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly role: RegExp;
};

/** The words of a lexicon that tell the lines around an article's text. */
export const frameOf = perLexicon<Frame>(({ press }) => ({
  masthead: new Set(press.mastheadWords.map((word) => word.toLowerCase())),
  names: new Set(press.names.map((name) => name.toLowerCase())),
  labels: new Set(press.datelineLabels.flatMap((label) => label.split(" "))),
  role: new RegExp(`\\b(?:${press.bylineWords.join("|")})s?\\b`, "i"),
}));

/** What a line says besides its date, time and labels; undefined where it has no date. */
export function besidesDate(plain: string, frame: Frame): string | undefined {
  date.lastIndex = 0;
  if (!/\d/.test(plain) || !date.test(plain)) return undefined;
  const rest = plain.replace(date, " ").replace(clock, " ");
  return rest
    .split(/[\s|:•·,()-]+/)
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word) && !frame.labels.has(word.toLowerCase()))
    .join(" ");
}

/** Whether a line begins with a date, a label such as "Published", or is cut by bars. */
export function startsAsDateline(plain: string, frame: Frame): boolean {
  date.lastIndex = 0;
  const first = /^\W*([\p{L}]+)/u.exec(plain)?.[1]?.toLowerCase() ?? "";
  return frame.labels.has(first) || plain.includes(" | ") || (date.exec(plain)?.index ?? 1) === 0;
}

/** The writer that a line names after "by"; the line is to be short or a dateline. */
export function writerIn(plain: string): string | undefined {
  date.lastIndex = 0;
  const found = by.exec(plain.replace(onDate, " ").replace(date, "|").replace(handle, " | ").trim());
  return found?.[1]?.trim();
}

/** Whether a line is a name and perhaps a post of the press ("Jo Bloggs, Crime Correspondent"). */
export function isWriter(plain: string, frame: Frame): boolean {
  const [name = "", post, ...more] = plain.replace(agency, "").split(/,\s|\s[|-]\s/);
  if (more.length > 2 || /^who\s/.test(post ?? "") || /[":]|\s'|[.!?]'?$/.test(plain)) return false;
  return nameOnly.test(name) && (post === undefined || frame.role.test(post));
}

/** Whether a line is a writer with a post of the press, which needs no other sign. */
export const isWriterWithPost = (plain: string, frame: Frame): boolean =>
  /,\s|\s[|-]\s/.test(plain) && isWriter(plain, frame);

/** Whether a line is nothing but a post of the press, as it stands under a writer's name. */
export const isWriterPost = (plain: string, frame: Frame): boolean =>
  /^\p{Lu}[\p{L}&'-]*(?:\s[\p{L}&'-]+){0,5}$/u.test(plain) && frame.role.test(/\S+(?:\s\S+)?$/.exec(plain)?.[0] ?? "");

/** The name that follows a post of the press: "Local Democracy Reporter Jo Marsh". */
export function nameAfterPost(plain: string, frame: Frame): string | undefined {
  const [, post, name] =
    /^((?:\p{Lu}[\p{L}&'-]*\s){1,4})((?:\p{Lu}[\p{L}.'-]*\s?){2,3})$/u.exec(plain.replace(agency, "")) ?? [];
  if (post === undefined || name === undefined) return undefined;
  return frame.role.test(/\S+\s$/.exec(post)?.[0] ?? "") && nameOnly.test(name) ? name : undefined;
}

/** Whether a line is nothing but a name. */
export const isName = (plain: string): boolean => nameOnly.test(plain);

/** The paper, site or newsroom that a short line names. */
export function mastheadIn(plain: string, frame: Frame): string | undefined {
  for (const part of plain.split(/\s[|•·>-]\s|,\s/)) {
    const words = part.trim().split(/\s+/);
    if (frame.names.has(part.trim().toLowerCase())) return part.trim();
    if (
      words.length < 2 ||
      words.length > 6 ||
      !/^(?:[\p{Lu}&\d]|(?:of|and|the|on|for|in|newsroom)$)/u.test(words.at(-1) ?? "")
    )
      continue;
    const capital = words.every(
      (word) => /^[\p{Lu}&\d]/u.test(word) || /^(?:of|and|the|on|for|in|newsroom)$/.test(word),
    );
    const last = (words.at(-1) ?? "").toLowerCase();
    if (capital && frame.masthead.has(last)) return last === "newsroom" ? words.slice(0, -1).join(" ") : part.trim();
  }
  return undefined;
}
