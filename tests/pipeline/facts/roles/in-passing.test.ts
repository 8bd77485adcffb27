import { describe, expect, it } from "vitest";
import { extract } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const rolesOf = (text: string) =>
  extract({ source: "a.txt", sha256: "", text, published: "2023-11-10" }, lexicon).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organisation }) => `${name}: ${title}, ${organisation}`),
  );

const head = "Chief to leave Wendle Police\n\nAda Marl, the chief constable of Wendle Police, is to retire.\n\n";
const next = "\n\nDeputy Chief Constable Bo Moss will lead the force.";

describe("where somebody was before", () => {
  it.each([
    ["She joined Alder Police as a constable in 1998."],
    ["She began her career with Alder Police in 1998."],
    ["She had previously served for ten years with Alder Police."],
    ["She transferred from Alder Police in 2012."],
  ])("is not where others work: %s", (text) =>
    expect(rolesOf(head + text + next)).toContain("Bo Moss: Deputy Chief Constable, Wendle Police"),
  );

  it("is where they work if the text says so", () =>
    expect(
      rolesOf(`${head}She joined Alder Police in 1998.\n\nBo Moss, deputy chief constable of Alder Police, was sad.`),
    ).toContain("Bo Moss: deputy chief constable, Alder Police"));

  it("stands for no authority that is told of later", () =>
    expect(
      rolesOf(
        "Wendle Fire and Rescue Service's Chief Fire Officer Ada Marl is to retire.\n\nAda joined Alder Fire Brigade in 1994.\n\nBo Moss, chair of the fire authority, was sad.",
      ),
    ).toContain("Bo Moss: chair, Wendle Fire and Rescue Service"));
});

describe("who is to take over", () => {
  it("has the post; what they do now was never the other's", () =>
    expect(
      rolesOf(
        "Bo Moss, currently deputy chief constable of Alder Police, will take over from Ada Marl, who retires in March.",
      ),
    ).toEqual(["Bo Moss: deputy chief constable, Alder Police"]));
});

describe("posts beside bodies that have none of them", () => {
  it("no council owns a takeaway that it inspects", () =>
    expect(
      rolesOf(
        'Moth Kebab, in Hill Street, was given a food hygiene rating of zero by Wendle Borough Council.\n\nOwner Bo Moss said: "We have cleaned it."',
      ),
    ).toEqual(["Bo Moss: Owner, Moth Kebab"]));

  it.each([
    ["Wendlemarl Police, Fire and Crime Commissioner Bo Moss was sad.", []],
    ["Bo Moss, who worked at Wendlemarl police station, was sad.", []],
    ["Wendlemarl Police, Fire Control and Bo Moss were sad.", ["Wendlemarl Police"]],
  ])("no force is named by a commissioner or a station: %s", (text, names) =>
    expect(extract({ source: "a.txt", sha256: "", text }, lexicon).organisations.map(({ name }) => name)).toEqual(
      names,
    ),
  );

  it("an inspectorate is not called after who leads it", () =>
    expect(
      extract(
        {
          source: "a.txt",
          sha256: "",
          text: "Ada Marl, HM Chief Inspector of Prisons, was sad. The report is on the website of HM Inspectorate of Prisons.",
        },
        lexicon,
      ).organisations.map(({ name }) => name),
    ).toEqual(["HM Inspectorate of Prisons"]));
});

describe("the place of a chief", () => {
  it.each([
    [
      "Bo Moss, chief constable of Alder, was sad. Alder Police wrote to Wendle Police.",
      "chief constable, Alder Police",
    ],
    [
      "The former Chief Constable of Marlshire, Bo Moss, was sad. Wendle Police wrote to him.",
      "Chief Constable, Marlshire",
    ],
    ["Bo Moss, chief fire officer for Alder, was sad about Wendle Police.", "chief fire officer, Alder"],
    ["Bo Moss, chief constable of Wendle Police, was sad about Alder.", "chief constable, Wendle Police"],
  ])("is where they lead the force: %s", (text, role) => expect(rolesOf(text)).toEqual([`Bo Moss: ${role}`]));
});
