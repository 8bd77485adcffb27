import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const brief = (text: string) => inspectionsOf(text).map(({ of, ratings }) => `${of} ${ratings}`);

describe("a service that is inspected by itself", () => {
  it.each([
    [
      "HM Inspectorate of Probation has rated Wendle Youth Justice Service good. Wendle Council was pleased. Wendle Council was given outstanding for resettlement.",
      ["Wendle Youth Justice Service overall: good,resettlement: outstanding"],
    ],
    [
      "HM Inspectorate of Probation came to Wendle Youth Justice Service (YJS) in May 2023 and rated it good.\n\nOverall, Wendle was rated good, and Wendle YJS was outstanding for resettlement.",
      ["Wendle Youth Justice Service overall: good,resettlement: outstanding"],
    ],
    [
      "Wendle Probation Delivery Unit was visited by HM Inspectorate of Probation in May 2023. Wendle PDU was rated inadequate for staffing.",
      ["Wendle Probation Delivery Unit staffing: inadequate"],
    ],
  ])("has what is told of its place, its council or its letters: %s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("has nothing of another place's council", () =>
    expect(
      brief(
        "Ofsted inspected Alder Council's children's services in May 2023 and rated them good. Wendle Youth Justice Service is led by Bo Moss.",
      ),
    ).toEqual(["Alder Council overall: good"]));
});

describe("what is told of many tests, or only asked for", () => {
  it("grades nothing by name", () =>
    expect(
      brief(
        "HM Inspectorate of Prisons came to HMP Wendle in May 2023, when outcomes were good in three of the four healthy prison tests.",
      ),
    ).toEqual(["HMP Wendle "]));

  it("is no second visit", () =>
    expect(
      inspectionsOf(
        "Moth Kebab, in Hill Street, was given a food hygiene rating of zero by Wendle Borough Council in May 2023. The owner has asked for a re-inspection.",
      ).map(({ kind }) => kind),
    ).toEqual(["inspection"]));
});
