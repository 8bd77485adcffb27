import { fields, type Parser, type Towards } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { fullYear, scanner } from "./scan.ts";

/** "summer of 2018", "autumn term 2023", "last spring", and "in the spring" where nothing is named by the season. */
export function season(vocabulary: Vocabulary): Parser {
  const names = vocabulary.season;
  const { noThing } = vocabulary;
  const parsers = [
    scanner(
      "season-of-year",
      new RegExp(
        String.raw`\b(?<season>${names})(?:${GAP}term)?,?${GAP}(?:of${GAP})?(?<year>\d{4}|'\d\d)(?!\d)(?:/\d\d)?`,
        "giu",
      ),
      (groups) => ({
        kind: "fields",
        fields: fields({
          season: vocabulary.seasonOf(groups["season"]),
          year: fullYear(groups["year"]?.replace("'", "")),
        }),
      }),
    ),
    scanner(
      "season-leaning",
      new RegExp(
        String.raw`\b(?<lean>last|this|next|this${GAP}coming|this${GAP}past|the${GAP}coming)${GAP}(?<season>${names})\b${noThing}(?!,?${GAP}(?:of${GAP})?'?\d)`,
        "giu",
      ),
      (groups) => ({
        kind: "fields",
        fields: fields({ season: vocabulary.seasonOf(groups["season"]), towards: lean(groups["lean"] ?? "") }),
      }),
    ),
    scanner(
      "season",
      new RegExp(
        String.raw`\b(?<season>${names})\b(?<=\b(?:in|by|until|since|during|over|from|before|after|through|throughout)${GAP}(?:the${GAP})(?:(?:early|late)${GAP})?(?:${names}))${noThing}(?!,?${GAP}(?:of${GAP})?'?\d)`,
        "giu",
      ),
      (groups) => ({ kind: "fields", fields: fields({ season: vocabulary.seasonOf(groups["season"]) }) }),
    ),
  ];
  return (plain) => parsers.flatMap((parse) => parse(plain));
}

/** Which way "last", "this" or "next" leans. */
const lean = (word: string): Towards => (/last|past/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0);
