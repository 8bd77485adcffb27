import { fields, type Parser, type Reading, type Towards, type Unit } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { type Groups, scanner } from "./scan.ts";

const UNITS: Readonly<Record<string, Unit>> = {
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  year: "year",
  "academic year": "school-year",
  "school year": "school-year",
  "financial year": "financial-year",
  "fiscal year": "financial-year",
};

/** "That August", "that year", which the date named before says. */
function onThat({ article, unit, month }: Groups, { monthOf }: Vocabulary): Reading | undefined {
  if (article !== undefined || unit === "weekend" || unit === "week") return undefined;
  if (unit === "year" || unit === "month") return { kind: "shift", unit, by: 0, origin: "previous" };
  if (month === undefined || !/^\p{Lu}\p{Ll}{2}/u.test(month)) return undefined;
  return { kind: "fields", fields: fields({ month: monthOf(month), towards: 0, anaphoric: true }) };
}

/** "last month", "this year", "next week", "last Friday", "this June", "next financial year". */
export function leaning(vocabulary: Vocabulary): Parser {
  const units = `(?:academic|school|financial|fiscal)${GAP}year|weekend|week|month|quarter|year`;
  const pattern = new RegExp(
    String.raw`(?<article>\bthe${GAP})?\b(?<lean>last|past|previous|this${GAP}past|this${GAP}coming|this|that|current|next|coming|following)${GAP}` +
      String.raw`(?:(?<unit>${units})|(?<weekday>${vocabulary.weekday})|(?<month>${vocabulary.month}))\b(?!-)`,
    "gi",
  );
  const leanings = scanner("leaning", pattern, (groups): Reading | undefined => {
    const word = (groups["lean"] ?? "").toLowerCase().replace(/\s+/g, " ");
    const towards: Towards = /last|past|previous/.test(word) ? -1 : /next|coming|following/.test(word) ? 1 : 0;
    const unit = groups["unit"];
    const definite = groups["article"] !== undefined;
    if (word === "that") return onThat(groups, vocabulary);
    if (unit === undefined) {
      const weekday = vocabulary.weekdayOf(groups["weekday"]);
      const month = vocabulary.monthOf(groups["month"]);
      if (/^\p{Ll}/u.test(groups["weekday"] ?? groups["month"] ?? "")) return undefined;
      const back =
        definite || /following|previous/.test(word) ? fields({ weekday, month, towards, anaphoric: true }) : undefined;
      return { kind: "fields", fields: back ?? fields({ weekday, month, towards }) };
    }
    if (definite && /^(?:last|past)$/.test(word)) return undefined;
    const named = UNITS[unit.toLowerCase().replace(/\s+/g, " ")];
    const anaphoric = definite
      ? /^(?:previous|next|following)$/.test(word)
      : word === "following" || word === "previous";
    if (named === undefined) return undefined;
    return { kind: "shift", unit: named, by: towards, origin: anaphoric ? "previous" : "published" };
  });
  const weekend = scanner(
    "the-weekend",
    new RegExp(String.raw`\bweekend\b(?<=\b(?:over|at|during|throughout|across)${GAP}the${GAP}weekend)(?!-|s\b)`, "gi"),
    () => ({ kind: "shift", unit: "weekend", by: 0, origin: "published" }),
  );
  return (plain) => [...leanings(plain), ...weekend(plain)];
}
