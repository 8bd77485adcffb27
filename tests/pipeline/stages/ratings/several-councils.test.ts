import { describe, expect, it } from "vitest";
import { annotate } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) =>
  annotate({ source: "a.txt", sha256: "", text }, lexicon).grades.map(({ grade, scopes }) => `${grade} ${scopes}`);

const ofsted = "Ofsted has reported on children's services.\n\n";
const both = "Ofsted and the Care Quality Commission have been to Hexby Council for a SEND inspection.\n\n";

describe("grades of councils", () => {
  it.each([
    [`${ofsted}Hexby Council was inadequate overall.`, ["inadequate overall"]],
    [`${ofsted}Hexby Council and Corden Council are outstanding overall, it said.`, ["outstanding overall"]],
    [
      `${ofsted}Three of the four councils tested - Hexby, Corden and Sallow - received a good rating.`,
      ["good overall"],
    ],
    [`${ofsted}Two authorities (Hexby and Corden) were rated good.`, ["good overall"]],
    [`${both}It found widespread systemic failings.`, ["widespread and systemic failings overall"]],
    [
      `${both}There were "widespread and/or systemic failings", it said.`,
      ["widespread and/or systemic failings overall"],
    ],
    [
      `${both}They concluded that its arrangements "lead to inconsistent experiences and outcomes for children".`,
      ["inconsistent experiences and outcomes overall"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    `${ofsted}Three of the four councils that were visited received a good rating.`,
    `${ofsted}The weather in Hexby was good overall.`,
    `${ofsted}Hexby Council has outstanding overall debts.`,
    `${ofsted}"We felt that the visit was good overall," she said.`,
  ])("none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("grades of councils from before", () => {
  const polarities = (text: string) =>
    annotate({ source: "a.txt", sha256: "", text }, lexicon).grades.map(
      ({ grade, polarity }) => `${grade} ${polarity}`,
    );

  it.each([
    [`${ofsted}Hexby Council has moved out of its inadequate rating.`, ["inadequate previous"]],
    [`${ofsted}Inspectors have removed Hexby Council's "inadequate" rating.`, ["inadequate previous"]],
    [`${ofsted}Hexby Council has escaped its inadequate rating.`, ["inadequate previous"]],
    [`${ofsted}Inspectors removed two files and rated Hexby Council good.`, ["good affirmed"]],
    [
      `${ofsted}Hexby Council was rated good, in its first visit in all those years since it was given the worst possible rating by the watchdog in 2017.`,
      ["good affirmed", "inadequate previous"],
    ],
    [
      `Hexby Council\n\n4 May 2023\n\n${ofsted}Hexby Council is rated good. In 2018 inspectors gave it the lowest possible rating.`,
      ["good affirmed", "inadequate previous"],
    ],
    [`${ofsted}Hexby Council was rated inadequate, the worst possible rating, in 2017.`, ["inadequate affirmed"]],
  ])("%s", (text, expected) => {
    expect(polarities(text)).toEqual(expected);
  });
});
