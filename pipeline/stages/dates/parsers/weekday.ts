import { fields, type Parser } from "../reading.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { scanner } from "./scan.ts";

/** A weekday alone: "on Tuesday", "Wednesday night". */
export function weekday(vocabulary: Vocabulary): Parser {
  const pattern = new RegExp(String.raw`(?<![\w-])(?<weekday>${vocabulary.fullWeekday})\b(?!-)`, "gi");
  return scanner("weekday", pattern, (groups) =>
    /^\p{Lu}/u.test(groups["weekday"] ?? "")
      ? { kind: "fields", fields: fields({ weekday: vocabulary.weekdayOf(groups["weekday"]) }) }
      : undefined,
  );
}
