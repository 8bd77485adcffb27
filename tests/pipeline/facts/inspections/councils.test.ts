import { describe, expect, it } from "vitest";
import { inspectionsOf } from "./read.ts";

const told = (text: string) =>
  inspectionsOf(text, "2024-11-10").map(({ of, when, ratings }) =>
    `${of} ${when ?? "-"} ${ratings.join(", ").replaceAll("overall: ", "")}`.trim(),
  );

describe("inspections of councils", () => {
  it.each<[string, string[]]>([
    [
      "Alder Council is one of ten whose children's services are rated inadequate by Ofsted. It was judged inadequate in 2018.",
      ["Alder Council 2018 inadequate"],
    ],
    [
      "Alder Council, which is currently rated inadequate by Ofsted, has met. Ofsted judged its children's services inadequate in 2018.",
      ["Alder Council 2018 inadequate"],
    ],
    [
      "Ofsted has rated children's services at Alder Council good. They were rated good in 2018.",
      ["Alder Council - good", "Alder Council 2018 good"],
    ],
    [
      "Ofsted said that children's services at Alder Council still require improvement, after it praised changes since the last inspection in 2015.",
      ["Alder Council 2015", "Alder Council - requires improvement"],
    ],
    [
      "Ofsted inspectors, who reviewed children's services at Alder Council from 8 to 12 July 2024, rated them good.",
      ["Alder Council 2024-07-08/2024-07-12 good"],
    ],
    [
      "The CQC has rated adult social care at Alder Council good. In July 2024, the council was among the first to be assessed.",
      ["Alder Council 2024-07 good"],
    ],
    [
      "Ofsted said that children's services at Alder Council were good. Hexby Council was judged good too. In Corby, which is near by, nothing changed. Oakham has asked for more, and Oakham was judged inadequate.",
      ["Alder Council - good", "Hexby Council - good", "Oakham - inadequate"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});
