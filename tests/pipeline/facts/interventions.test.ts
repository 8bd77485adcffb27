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

  it("knows the inspectorate of an urgent notification, and no day by a count that began then", () => {
    const { interventions } = read(
      "The chief inspector of prisons served an urgent notification on HMP Alder. Alder is the 10th prison to be issued with an urgent notification since November 2020.",
    );
    expect(interventions).toMatchObject([{ provider: "HMP Alder", authority: "HM Inspectorate of Prisons" }]);
    expect(interventions[0]).not.toHaveProperty("from");
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

  it("ties a direction that ends to the inspection on whose strength it ends", () => {
    const { inspections, interventions } = read(
      "Ofsted rated Alder Council's children's services good in May 2022. They had been rated inadequate in 2018. The Department for Education has revoked the statutory direction placed on Alder Council in 2018, ending it on 4 June 2022.",
    );
    const of = (grade: string) => inspections.find(({ ratings }) => ratings.some((r) => r.grade === grade))?.id;
    expect(of("good")).toBeDefined();
    expect(interventions).toMatchObject([{ status: "lifted", from: "2018", to: "2022-06-04", follows: of("good") }]);
  });

  it("ties a direction in force to the inspection that led to it, and not to a later one", () => {
    const { inspections, interventions } = read(
      "Ofsted rated Alder Council's children's services requires improvement in May 2022. They were rated inadequate in 2018, and the Department for Education issued Alder Council with a statutory direction in 2018.",
    );
    const of = (grade: string) => inspections.find(({ ratings }) => ratings.some((r) => r.grade === grade))?.id;
    expect(of("inadequate")).toBeDefined();
    expect(interventions).toMatchObject([{ kind: "statutory-direction", follows: of("inadequate") }]);
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
