import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  bounds,
  canBeSame,
  dayNumber,
  dayOfNumber,
  easterSunday,
  firstDay,
  lastDay,
  mondayOf,
  precision,
  weekdayOf,
} from "../../../pipeline/document/calendar.ts";

describe("days", () => {
  it.each([
    ["1970-01-01", 0],
    ["2000-03-01", 11017],
    ["1969-12-31", -1],
  ])("%s is day %i", (iso, number) => {
    expect(dayNumber(iso)).toBe(number);
    expect(dayOfNumber(number)).toBe(iso);
  });

  it("count there and back", () => {
    fc.assert(fc.property(fc.integer({ min: -60000, max: 60000 }), (n) => dayNumber(dayOfNumber(n)) === n));
  });

  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
  ])("%s and %i days is %s", (iso, days, sum) => expect(addDays(iso, days)).toBe(sum));

  it.each([
    ["2021-11", 1, "2021-12"],
    ["2021-12-31", 1, "2022-01"],
    ["2022-01-15", -13, "2020-12"],
  ])("%s and %i months is %s", (iso, months, sum) => expect(addMonths(iso, months)).toBe(sum));

  it.each([
    ["2024-05-14", 2],
    ["2023-06-13", 2],
    ["1899-12-31", 7],
  ])("%s is weekday %i", (iso, weekday) => expect(weekdayOf(iso)).toBe(weekday));

  it("begin their week on Monday", () => expect(mondayOf("2024-04-21")).toBe("2024-04-15"));

  it.each([
    [2018, "2018-04-01"],
    [2019, "2019-04-21"],
    [2023, "2023-04-09"],
    [2024, "2024-03-31"],
  ])("Easter of %i is %s", (year, day) => expect(easterSunday(year)).toBe(day));
});

describe("values", () => {
  it.each([
    ["2021", "year", "2021-01-01", "2021-12-31"],
    ["2020-02", "month", "2020-02-01", "2020-02-29"],
    ["2021-02-03", "day", "2021-02-03", "2021-02-03"],
    ["2018-SU", "season", "2018-06-01", "2018-08-31"],
    ["2018-WI", "season", "2018-12-01", "2019-02-28"],
    ["2021/2022", "interval", "2021-01-01", "2022-12-31"],
    ["2023-06/2023-08", "interval", "2023-06-01", "2023-08-31"],
  ])("%s is a %s from %s to %s", (value, kind, first, last) => {
    expect([precision(value), firstDay(value), lastDay(value)]).toEqual([kind, first, last]);
  });

  it.each(["", "soon", "2021-13", "2023-02-29", "2021-2", "2021-SU-01", "2022/2021", "2021/"])(
    "%j is none",
    (value) => {
      expect(bounds(value)).toBeUndefined();
      expect(precision(value)).toBeUndefined();
    },
  );

  it.each([
    ["2021", "2021-11", true],
    ["2018-SU", "2018-07-17", true],
    ["2018-WI", "2019-02", true],
    ["2021-11", "2021-12-01", false],
    ["2023-06/2023-08", "2023-07-04", true],
    ["2021", "never", false],
  ])("%s and %s can be the same: %s", (a, b, same) => {
    expect(canBeSame(a, b)).toBe(same);
    expect(canBeSame(b, a)).toBe(same);
  });
});
