import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "../../../pipeline/annotate.ts";
import type { Graph } from "../../../pipeline/graph/graph.ts";
import { sha256 } from "../../../src/corpus/read.ts";
import { build } from "../../../src/ingest/build.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import type { Parameters } from "../../../src/queries/queries.ts";

const raw = fileURLToPath(new URL("../../../raw/", import.meta.url));

/** The raw texts of the samples by source. */
export const sampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(raw)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(join(raw, name), "utf8").replace(/^\uFEFF/, "")]),
);

/** The graph of all samples. */
export function sampleGraph(): Graph {
  const lexicon = loadLexicon();
  const kept = [...sampleTexts].map(([source, text]) => ({
    record: extract({ source, sha256: sha256(text), text }, lexicon),
    text,
    version: "",
  }));
  return build(kept, lexicon).graph;
}

type Row = Readonly<Record<string, unknown>>;

/** What a question answers of the samples: rows that are in the answer, or, where it says so, all of them in order. */
type Checked = readonly [name: string, given: Parameters, rows: readonly Row[], all?: "all"];

const kestrel = { provider: "Kestrel House" };
const fenmarch = { provider: "Fenmarch Police" };
const autumn = "2023-08-29/2023-08-31";
const peel = "2023-06/2023-08";
const mj = { year: "2024" };

const checked: readonly Checked[] = [
  [
    "rating-timeline",
    { ...kestrel, scope: "overall", scale: "cqc-four-point" },
    [
      { inspected: "2017", grade: "outstanding", inspectorate: "Care Quality Commission" },
      { inspected: "2021-02", grade: "good" },
      { inspected: autumn, grade: "inadequate" },
    ],
    "all",
  ],
  ["rating-timeline", { ...kestrel, scope: "caring" }, [{ inspected: "2021-02", grade: "good" }], "all"],
  ["rating-timeline", { ...kestrel, scale: "ofsted-four-point" }, [], "all"],
  [
    "rating-timeline",
    { ...fenmarch, scope: "responding to the public" },
    [
      { inspected: "2022-04", grade: "requires improvement" },
      { inspected: peel, grade: "inadequate", scale: "hmicfrs-five-point" },
    ],
    "all",
  ],
  [
    "rating-timeline",
    { provider: "Severn Dale Fire and Rescue Service", scope: "people" },
    [
      { inspected: "2019", grade: "requires improvement" },
      { inspected: null, grade: "good" },
    ],
    "all",
  ],
  ["latest-ratings", { ...kestrel, day: "2023-11-02" }, [], "all"],
  [
    "latest-ratings",
    { ...kestrel, day: "2023-11-03" },
    [
      { scope: "overall", grade: "inadequate", inspected: autumn },
      { scope: "caring", grade: "good", inspected: "2021-02" },
    ],
  ],
  [
    "latest-ratings",
    { provider: "Thornmere Borough Council", day: "2024-05-13", scope: "overall" },
    [{ grade: "requires improvement to be good", inspected: "2019-10" }],
    "all",
  ],
  ["latest-ratings", { provider: "Thornmere Borough Council", scope: "overall" }, [{ grade: "good" }], "all"],
  ["latest-ratings", { provider: "Selehaven Homes", scope: "governance" }, [{ grade: "g2" }], "all"],
  [
    "latest-ratings",
    { provider: "Ysgol Uwchradd Dyffryn Celyn" },
    [
      { scope: "leadership", grade: "unsatisfactory", inspected: "2020-02" },
      { scope: "standards", grade: "unsatisfactory", inspected: "2020-02" },
      { scope: "wellbeing", grade: "adequate", inspected: "2020-02" },
    ],
    "all",
  ],
  [
    "latest-ratings",
    { provider: "Glanmorfa County Council" },
    [{ scope: "overall", grade: "unsatisfactory", inspected: "2012" }],
    "all",
  ],
  ["rating-changes", { provider: "Ysgol Uwchradd Dyffryn Celyn" }, [], "all"],
  ["report-lag", { provider: "Tolland Borough Council" }, [], "all"],
  ["report-lag", { provider: "Glanmorfa County Council" }, [{ reported: "2023-03-24", days: 54 }], "all"],
  ["coverage", { provider: "Tolland Borough Council" }, [{ inspected: "2022" }]],
  [
    "rating-changes",
    fenmarch,
    [
      { scope: "investigating crime", direction: "same" },
      { scope: "preventing crime", fromGrade: "good", toGrade: "outstanding", direction: "improved" },
      { scope: "responding to the public", fromDate: "2022-04", toDate: peel, direction: "declined" },
    ],
    "all",
  ],
  [
    "rating-changes",
    { provider: "Thornmere Borough Council" },
    [
      { scope: "overall", fromDate: "2014", toDate: "2019-10", direction: "same" },
      { scope: "overall", fromDate: "2019-10", toGrade: "good", direction: "improved" },
    ],
    "all",
  ],
  [
    "rating-changes",
    { change: "declined" },
    [
      { provider: "Kestrel House", scope: "overall", fromGrade: "outstanding", toGrade: "good" },
      { provider: "Kestrel House", scope: "effective", fromGrade: "good", toGrade: "requires improvement" },
      { provider: "Selehaven Homes", scope: "governance", fromGrade: "g1", toGrade: "g2" },
      { provider: "Queen Adelaide Hospital", scope: "overall", fromGrade: "good", toGrade: "inadequate" },
    ],
  ],
  ["role-holders", { organisation: "Fenmarch Police", day: "2020-09-30" }, [], "all"],
  [
    "role-holders",
    { organisation: "Fenmarch Police", day: "2020-10-15", role: "chief constable" },
    [{ person: "Rhiannon Achterberg", held: "possible", since: "2020-10" }],
    "all",
  ],
  [
    "role-holders",
    { organisation: "Fenmarch Police", day: "2020-11-01", role: "chief constable" },
    [{ person: "Rhiannon Achterberg", held: "certain" }],
    "all",
  ],
  [
    "role-holders",
    { organisation: "St Colmán's College", day: "2016-07-15", role: "principal" },
    [
      { person: "Attracta McGlinchey", held: "possible", status: "former" },
      { person: "Pádraig Ó hEarcáin", held: "possible", since: "2016-SU" },
    ],
    "all",
  ],
  [
    "role-holders",
    { organisation: "St Colmán's College", day: "2018-11-22", role: "principal" },
    [{ person: "Pádraig Ó hEarcáin", held: "certain" }],
    "all",
  ],
  [
    "role-holders",
    { organisation: "Carrick Bay Council", day: "2024-08-01" },
    [{ person: "Josephine Adu-Lamptey", role: "chief executive", held: "certain", since: "2014", until: "2024-09" }],
    "all",
  ],
  ["role-holders", { organisation: "Carrick Bay Council", day: "2024-10-01" }, [], "all"],
  [
    "role-holders",
    { organisation: "Thornmere Borough Council", day: "2022-06-01", role: "executive director of children’s services" },
    [{ person: "Siobhán O’Dwyer", since: "2021-01" }],
    "all",
  ],
  [
    "role-holders",
    { organisation: "Thornmere Borough Council", day: "2020-12-31", role: "executive director of children’s services" },
    [],
    "all",
  ],
  [
    "movers",
    {},
    [
      {
        person: "Siobhán O’Dwyer",
        kind: "local-authority",
        role: null,
        organisation: "Hexby City Council",
        until: null,
        otherRole: "Executive Director of Children’s Services",
        otherOrganisation: "Thornmere Borough Council",
        otherSince: "2021-01",
      },
      {
        person: "Tobias Nkemelu",
        kind: "fire-service",
        role: null,
        organisation: "Severn Dale Fire and Rescue Service",
        otherRole: "Chief Fire Officer",
        otherOrganisation: "Calderholme Fire and Rescue Service",
        otherSince: "2022-04-04",
      },
    ],
    "all",
  ],
  ["movers", { kind: "fire-service" }, [{ person: "Tobias Nkemelu" }], "all"],
  ["movers", { kind: "police" }, [], "all"],
  [
    "quotes-about",
    fenmarch,
    [
      { speaker: "Rhiannon Achterberg", role: "Chief Constable", words: "a fair cop", start: 2170, end: 2180 },
      { speaker: "Kwame Anderson-Tate", words: "monitoring progress closely", start: 1867, inspected: peel },
      {
        speaker: "Halcyon Trust",
        role: null,
        words: "richly deserved",
        file: "dev-18-fenmarch-police-peel-mercury.txt",
      },
    ],
  ],
  [
    "award-results",
    { ...mj, outcome: "won" },
    [
      { category: "Local Authority of the Year", recipient: "Tolverne Council" },
      { category: "Chief Executive of the Year", recipient: "Josephine Adu-Lamptey" },
      { category: "Workforce Transformation", recipient: "Thornmere Borough Council" },
      { category: "Senior Leadership Team", recipient: "London Borough of Eastwick" },
    ],
  ],
  [
    "award-results",
    { ...mj, outcome: "highly-commended" },
    [
      { category: "Public Health Award", recipient: "Marlcombe City Council" },
      { category: "Workforce Transformation", recipient: "Hexby City Council" },
    ],
    "all",
  ],
  [
    "award-results",
    { recipient: "Tolverne Council", outcome: "runner-up" },
    [
      { year: "2022", category: "Local Authority of the Year" },
      { year: "2023", category: "Local Authority of the Year" },
    ],
    "all",
  ],
  [
    "award-results",
    { scheme: "Social Worker of the Year Awards", year: "2023" },
    [
      { outcome: "finalist", category: "Practice Educator", recipient: "Gethin Rowlands" },
      { outcome: "won", category: "Practice Educator", recipient: "Monique St. Clair" },
      { outcome: "won", recipient: "Adaora Fitzgibbon-Mills" },
    ],
  ],
  ["awards-after-poor-rating", {}, [], "all"],
  [
    "awards-after-poor-rating",
    { grades: "good" },
    [
      { organisation: "Thornmere Borough Council", year: "2024", category: "Children’s Services Team of the Year" },
      { organisation: "Thornmere Borough Council", year: "2024", category: "Workforce Transformation" },
    ],
  ],
  [
    "coverage",
    kestrel,
    [
      { inspected: "2021-02", stories: 2 },
      {
        inspected: autumn,
        stories: 2,
        articles: 2,
        files: ["dev-03-kestrel-house-cqc.txt", "dev-04-kestrel-house-herald.txt"],
      },
      { inspected: "2017", stories: 1, files: ["dev-04-kestrel-house-herald.txt"] },
    ],
    "all",
  ],
  ["coverage", fenmarch, [{ inspected: peel, stories: 1, articles: 2 }]],
  ["report-lag", kestrel, [{ inspected: autumn, reported: "2023-11-03", days: 64 }], "all"],
  [
    "report-lag",
    {},
    [
      { provider: "Thornmere Borough Council", reported: "2024-05-14", days: 60 },
      { provider: "Ravensholt Local Area Partnership", reported: "2024-02-15", days: 76 },
      { provider: "Khan's Spice House", inspected: "2022-01-18", days: 24 },
    ],
  ],
  ["conflicting-grades", {}, [], "all"],
  ["conflicting-posts", {}, [], "all"],
  ["conflicting-dates", {}, [], "all"],
  [
    "most-quoted",
    { from: "2023-12-01", to: "2023-12-31", limit: 1 },
    [{ person: "Rhiannon Achterberg", stories: 1 }],
    "all",
  ],
  [
    "retraction-preview",
    { article: "dev-18-fenmarch-police-peel-mercury.txt" },
    [
      { outcome: "goes", kind: "Quote", what: "pleased but not popping corks" },
      { outcome: "stays", kind: "Inspection", what: peel },
      { outcome: "stays", kind: "Membership", what: "Chief Constable" },
    ],
  ],
  [
    "co-mentions",
    { name: "Babajide Olanrewaju" },
    [{ organisation: "Care Quality Commission", stories: 2, articles: 2 }],
  ],
];

/** Answers that were checked by reading the articles. */
export const sampleCases = checked.map(([name, given, rows, all]) => ({ name, given, rows, all: all === "all" }));
