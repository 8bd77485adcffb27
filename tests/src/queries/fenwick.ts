import { article, organisation, person, type Told } from "../../pipeline/graph/articles.ts";

const published = (value: string) => ({ published: { value, basis: "stated" as const } });
const scale = "ofsted-four-point";

/** Three articles of our own about one council, which between them give every named question something to answer. */
export const fenwick: readonly Told[] = [
  article(
    "gazette.txt",
    "Ofsted found Fenwick Council good after a visit in February 2022. In June 2019 it was inadequate.\n" +
      "“We are proud,” said Jane Moor, the leader. Amir Shah, chief executive, came from Marl Council.\n" +
      "“They listen,” one parent said. In 2020 the council won the Bright Award.\n",
    (at) => ({
      ...published("2022-03-04"),
      people: [
        person("p1", "Jane Moor", {
          at: at("Jane Moor"),
          roles: [
            { title: "leader", organisation: "Fenwick Council", evidence: { ...at("leader"), rule: "role-after" } },
          ],
        }),
        person("p2", "Amir Shah", {
          at: at("Amir Shah"),
          roles: [
            {
              title: "chief executive",
              organisation: "Marl Council",
              from: "2018",
              to: "2021",
              status: "former",
              evidence: { ...at("Marl Council"), rule: "came-from" },
            },
            {
              title: "chief executive",
              organisation: "Fenwick Council",
              from: "2021-05",
              evidence: { ...at("chief executive"), rule: "role-after" },
            },
          ],
        }),
      ],
      organisations: [
        organisation("o1", "Fenwick Council", { at: at("Fenwick Council"), kind: "local-authority" }),
        organisation("o2", "Marl Council", { at: at("Marl Council"), kind: "local-authority" }),
        organisation("o3", "Ofsted", { at: at("Ofsted"), kind: "inspectorate" }),
      ],
      inspections: [
        {
          id: "i1",
          inspectorate: "Ofsted",
          provider: "Fenwick Council",
          kind: "inspection",
          when: "2022-02-07/2022-02-11",
          ratings: [
            {
              scope: "overall",
              grade: "good",
              scale,
              polarity: "affirmed",
              evidence: { ...at("good"), rule: "found" },
            },
          ],
          evidence: [{ ...at("visit"), rule: "found" }],
        },
        {
          id: "i2",
          inspectorate: "Ofsted",
          provider: "Fenwick Council",
          kind: "inspection",
          when: "2019-06",
          ratings: [
            {
              scope: "overall",
              grade: "inadequate",
              scale,
              polarity: "affirmed",
              evidence: { ...at("inadequate"), rule: "found" },
            },
          ],
          evidence: [{ ...at("June 2019"), rule: "found" }],
        },
      ],
      awards: [
        {
          id: "a1",
          name: "Bright Award",
          year: "2020",
          outcome: "won",
          recipient: "Fenwick Council",
          evidence: { ...at("won"), rule: "won" },
        },
      ],
      quotes: [
        {
          id: "q1",
          ...at("We are proud,"),
          text: "We are proud,",
          speaker: "Jane Moor",
          speakerId: "p1",
          rule: "cue",
          about: ["i1"],
        },
        { id: "q2", ...at("They listen,"), text: "They listen,", speaker: "one parent", rule: "cue" },
      ],
    }),
  ),
  article(
    "herald.txt",
    "Tom Reed leads Fenwick Council, which Ofsted called outstanding in February 2022, and nobody else noticed at all.\n",
    (at) => ({
      ...published("2022-03-05"),
      people: [
        person("p1", "Tom Reed", {
          at: at("Tom Reed"),
          roles: [{ title: "leader", organisation: "Fenwick Council", evidence: { ...at("leads"), rule: "leads" } }],
        }),
      ],
      organisations: [
        organisation("o1", "Fenwick Council", { at: at("Fenwick Council"), kind: "local-authority" }),
        organisation("o2", "Ofsted", { at: at("Ofsted"), kind: "inspectorate" }),
      ],
      inspections: [
        {
          id: "i1",
          inspectorate: "Ofsted",
          provider: "Fenwick Council",
          kind: "inspection",
          when: "2022-02-07/2022-02-11",
          ratings: [
            {
              scope: "overall",
              grade: "outstanding",
              scale,
              polarity: "affirmed",
              evidence: { ...at("outstanding"), rule: "called" },
            },
          ],
          evidence: [{ ...at("February 2022"), rule: "called" }],
        },
      ],
      interventions: [
        {
          id: "v1",
          kind: "warning-notice",
          provider: "Fenwick Council",
          status: "lifted",
          from: "2020-SU",
          to: "2020-09",
          follows: "i1",
          evidence: [{ ...at("nobody else noticed"), rule: "noticed" }],
        },
      ],
    }),
  ),
  article(
    "post.txt",
    "Jane Moor, leader of Fenwick Council, met her cousin Janet Moor by the sea on Friday.\n",
    (at) => ({
      ...published("2022-04-01"),
      people: [
        person("p1", "Jane Moor", {
          at: at("Jane Moor"),
          roles: [
            { title: "leader", organisation: "Fenwick Council", evidence: { ...at("leader"), rule: "role-after" } },
          ],
        }),
        person("p2", "Janet Moor", { at: at("Janet Moor") }),
      ],
      organisations: [organisation("o1", "Fenwick Council", { at: at("Fenwick Council"), kind: "local-authority" })],
    }),
  ),
];
