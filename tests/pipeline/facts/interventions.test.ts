import { describe, expect, it } from "vitest";
import { extract } from "../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) => extract({ source: "a.txt", sha256: "", text, published: "2023-11-10" }, lexicon);

describe("interventions", () => {
  it("ties special measures to the inspection that led to them", () => {
    const { inspections, interventions } = read(
      "The CQC has rated Elm Court Care Home inadequate after an inspection in August and placed it in special measures.",
    );
    expect(interventions).toMatchObject([
      { kind: "special-measures", status: "imposed", provider: "Elm Court Care Home", follows: inspections[0]?.id },
    ]);
  });

  it("reads when a direction was placed and when it ended", () => {
    const { interventions } = read(
      "Alder Council's children's services were rated inadequate by Ofsted in 2018. The Department for Education has revoked the statutory direction placed on Alder Council in 2018, ending it on 4 May 2022.",
    );
    expect(interventions).toMatchObject([
      {
        kind: "statutory-direction",
        status: "lifted",
        authority: "Department for Education",
        from: "2018",
        to: "2022-05-04",
      },
    ]);
  });

  it("reads special measures that a school is out of", () => {
    const { interventions } = read("Larch High School has been taken out of special measures by Estyn.");
    expect(interventions).toMatchObject([{ status: "lifted", provider: "Larch High School" }]);
  });

  it("reads notices", () => {
    const { interventions } = read("The CQC issued Elm Court Care Home with two warning notices.");
    expect(interventions).toMatchObject([{ kind: "warning-notice", status: "imposed" }]);
  });

  it.each([
    "Elm Court Care Home could be placed in special measures by the CQC.",
    "The CQC praised Elm Court Care Home for special measures of kindness.",
  ])("reads nothing in: %s", (text) => {
    expect(read(text).interventions).toEqual([]);
  });
});
