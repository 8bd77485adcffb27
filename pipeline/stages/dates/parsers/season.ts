import { fields, type Parser, type Towards } from "../reading.ts";
import { GAP, type Vocabulary } from "../vocabulary.ts";
import { fullYear, scanner } from "./scan.ts";

/** "summer of 2018", "autumn term 2023", "last spring", "that summer", and "in the spring" where nothing is named by the season. */
export function season(vocabulary: Vocabulary): Parser {
  const names = vocabulary.season;
  const { noThing } = vocabulary;
  const parsers = [
    scanner(
      "season-of-year",
      new RegExp(
        String.raw`\b(?<season>${names})(?:${GAP}term)?,?${GAP}(?:of${GAP})?(?<year>\d{4}|'\d\d)(?!\d)(?:/\d\d)?`,
        "gi",
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
        String.raw`\b(?<lean>last|this|that|next|this${GAP}coming|this${GAP}past|the${GAP}coming)${GAP}(?<season>${names})\b${noThing}(?!,?${GAP}(?:of${GAP})?'?\d)`,
        "gi",
      ),
      (groups) => ({
        kind: "fields",
        fields: /^that$/i.test(groups["lean"] ?? "")
          ? fields({ season: vocabulary.seasonOf(groups["season"]), towards: 0, anaphoric: true })
          : fields({ season: vocabulary.seasonOf(groups["season"]), towards: lean(groups["lean"] ?? "") }),
      }),
    ),
    bareSeason(vocabulary.season.replace("|fall", "").replace("fall|", ""), `(?:the${GAP})?`, vocabulary),
    bareSeason("fall", `the${GAP}`, vocabulary),
  ];
  return (plain) => parsers.flatMap((parse) => parse(plain));
}

/** A season that only a word before it leads in: "by autumn"; "fall" needs its article. */
function bareSeason(names: string, article: string, { noThing, seasonOf }: Vocabulary): Parser {
  const cue = "in|by|until|since|during|over|from|before|after|through|throughout";
  const pattern = String.raw`\b(?<season>${names})\b(?<=\b(?:${cue})${GAP}${article}(?:(?:early|late)${GAP})?(?:${names}))${noThing}(?!${GAP}of${GAP}[a-z])(?!,?${GAP}(?:of${GAP})?'?\d)`;
  return scanner("season", new RegExp(pattern, "gi"), (groups) => ({
    kind: "fields",
    fields: fields({ season: seasonOf(groups["season"]) }),
  }));
}

/** Which way "last", "this" or "next" leans. */
const lean = (word: string): Towards => (/last|past/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0);
