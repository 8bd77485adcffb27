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
