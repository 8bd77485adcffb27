import type { Parser } from "../reading.ts";
import { fullYear, scanner } from "./scan.ts";

const YEAR = String.raw`(?<![\w£$€#.,/%+&=@]|\d[ :-]|(?<!\b(?:mid|pre|post|early|late))-)(?<year>(?:1[6-9]|20)\d\d)`;
const END = String.raw`(?![\w%°]|[.,:]\d|[-/][\w£]|\s\d{3}\b|@)`;

/** "2018", "2021/22", "2019-2023", "the 1990s". */
export function year(): Parser {
  const parsers = [
    scanner("year", new RegExp(YEAR + END, "g"), (groups) => ({
      kind: "fields",
      fields: { year: Number(groups["year"]) },
    })),
    scanner("years", new RegExp(String.raw`${YEAR}\s?[-/]\s?(?<to>\d{4}|\d{2})${END}`, "g"), (groups) => {
      const from = Number(groups["year"]);
      const to =
        groups["to"]?.length === 2 ? Number(`${Math.floor(from / 100)}${groups["to"]}`) : fullYear(groups["to"]);
      if (to === undefined || to <= from || to > from + 30) return undefined;
      return { kind: "interval", from: { year: from }, to: { year: to } };
    }),
    scanner("decade", /(?<![\w£$€#.,/]|\d:)(?<year>(?:1[6-9]|20)\d0)'?s(?!\w)/g, (groups) => {
      const from = Number(groups["year"]);
      return { kind: "interval", from: { year: from }, to: { year: from + 9 } };
    }),
  ];
  return (plain) => parsers.flatMap((parse) => parse(plain));
}
