import { bounds, dayNumber } from "../document/calendar.ts";
import { byCodeUnit } from "./judgement.ts";

/** Settles what several members say: the most frequent value, then the longest, then the first by code unit. */
export function settle<Value extends string>(values: Iterable<Value | undefined>): Value | undefined {
  const times = new Map<Value, number>();
  for (const value of values) if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnit(a, b))[0]?.[0];
}

/** How many days a date value may mean; infinite where it is no date. */
function daysMeant(value: string): number {
  const days = bounds(value);
  return days === undefined ? Number.POSITIVE_INFINITY : dayNumber(days[1]) - dayNumber(days[0]) + 1;
}

/** Settles date values of one event: the most precise one, then as `settle` does. */
export function settleDate(values: Iterable<string | undefined>): string | undefined {
  const known = [...values].filter((value) => value !== undefined);
  const least = Math.min(...known.map(daysMeant));
  return settle(known.filter((value) => daysMeant(value) === least));
}

/** Settles the name of a person: a name with a given name in it before a bare one, then as `settle` does. */
export function settlePersonName(names: Iterable<string>): string | undefined {
  const all = [...names];
  const full = all.filter((name) => /\p{L}\S*\s+\S/u.test(name.trim()));
  return settle(full.length > 0 ? full : all);
}
