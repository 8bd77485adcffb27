/** First and last day of a date value, as ISO texts that sort; months have 31 days, which no comparison minds. */
export type Days = readonly [first: string, last: string];

const seasons: Readonly<Record<string, readonly [string, string]>> = {
  SP: ["03", "05"],
  SU: ["06", "08"],
  AU: ["09", "11"],
  WI: ["12", "12"],
  Q1: ["01", "03"],
  Q2: ["04", "06"],
  Q3: ["07", "09"],
  Q4: ["10", "12"],
};

function daysOfOne(value: string): Days | undefined {
  const [, year, part, day] = /^(\d{4})(?:-(\d\d|SP|SU|AU|WI|Q[1-4])(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (part === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (part === "WI") return [`${year}-12-01`, `${Number(year) + 1}-02-28`];
  const season = seasons[part];
  if (season !== undefined) return [`${year}-${season[0]}-01`, `${year}-${season[1]}-31`];
  return day === undefined ? [`${year}-${part}-01`, `${year}-${part}-31`] : [value, value];
}

/** The days that a date value of the record (`2021-11`, `2018-SU`, `a/b`, open `a/`) covers. */
export function daysOf(value: string | undefined): Days | undefined {
  const [from = "", to] = (value ?? "").split("/");
  const first = daysOfOne(from);
  if (first === undefined || to === undefined) return first;
  if (to === "") return [first[0], "9999-12-31"];
  const last = daysOfOne(to);
  return last && [first[0], last[1]];
}

/** Whether two values can mean the same day; a value that says no day stands in nobody's way. */
export function canMeet(a: string | undefined, b: string | undefined): boolean {
  const left = daysOf(a);
  const right = daysOf(b);
  return left === undefined || right === undefined || (left[0] <= right[1] && right[0] <= left[1]);
}

/** How many days a value leaves open. */
export function breadth(value: string | undefined): number {
  const days = daysOf(value);
  return days === undefined ? 0 : (Date.parse(days[1].replace(/-31$/, "-28")) - Date.parse(days[0])) / 86_400_000;
}
