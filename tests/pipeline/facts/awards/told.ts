import { readAwards } from "../../../../pipeline/facts/awards.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();
const named: Named = {
  people: ["Ada Brindlecombe", "Tom Quillfeather", "Mo Sallow"],
  organisations: {
    "Oakhurst Council": ["local-authority", "Oakhurst", "the council", "The council"],
    "Brook Street Primary School": ["school", "The school", "the school"],
    "Larch Grove": ["care-provider", "The home"],
    "Vale City Council": "local-authority",
    "Penhurst Law": "company",
    Ofsted: "inspectorate",
  },
  dates: { "last November": "2022-11", "2019": "2019", "2021": "2021", Friday: "2023-06-16" },
  published: "2023-06-20",
};

/** Each award of a text about the people and bodies above, as "scheme | category | year | outcome | recipient". */
export const awardsIn = (text: string): string[] =>
  readAwards(written(text, named, lexicon), lexicon).map((a) =>
    [a.name, a.category ?? "-", a.year ?? "-", a.outcome, a.recipient ?? "-"].join(" | "),
  );
