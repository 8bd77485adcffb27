import { describe, expect, it } from "vitest";
import { dated } from "./marked.ts";

const BODY = "Inspectors praised the school for its reading in a report that parents have waited for.";

describe("a stated publication date", () => {
  it.each([
    ["July 25, 2022\nCouncil wins award\n\n", "2022-07-25"],
    ["Council wins award\n\n17/07/2018, PR8845\n\n", "2018-07-17"],
    ["Council wins award\nIssued 14/05/2024 | Ref 118\n\n", "2024-05-14"],
    ["Home told to improve\nPublished: 3 November 2023\nPage last updated: 9 November 2023\n\n", "2023-11-03"],
    ["Schools to be proud of\nThe Valley News | 24.03.23\n\n", "2023-03-24"],
    ["Council turned round\nBy Ann Other\n16th May 2024, 6:00am\n\n", "2024-05-16"],
    ["Police praised\nEvening Paper\nFriday 08/12/2023 10.15\n\n", "2023-12-08"],
    ["Police praised\nPublished\n12 March 2021\n\n", "2021-03-12"],
    ["Courier, Friday 5th July 2019\nBy Ann Other\n", "2019-07-05"],
    ["Police praised\nWritten by Ann Other on 12 March 2021. Posted in News\n", "2021-03-12"],
    ["Police praised\nThu 14 Jun 2023 09.12 BST\n", "2023-06-14"],
    ["Police praised\n09:12, 14 JUN 2023Updated 10:00, 15 JUN 2023\n", "2023-06-14"],
    ["Police praised\nThe Valley News, Issue 12, June/July 2023\n", "2023-06"],
    ["Police praised\nPublished:14 June 2023\n", "2023-06-14"],
    ["Open day - 12 March 2024\nPublished 14 June 2023\n", "2023-06-14"],
    ["LEEDS, 12 May 2023 (Newswire) - The council has won.\n", "2023-05-12"],
    ["https://news.example/2021/03/12/good-school\nA good school\n\n", "2021-03-12"],
    ["Page last updated: 9 November 2023\nHome told to improve\n\n", "2023-11-09"],
  ])("%j says %s", (head, value) => {
    expect(dated(head + BODY).published).toEqual({ value, basis: "stated" });
  });

  it("comes from outside where it is given", () => {
    expect(dated(`3 May 2020\n\n${BODY}`, "2021-02-03").published).toEqual({ value: "2021-02-03", basis: "stated" });
  });

  it.each([
    "Inspectors called on 3 May 2020 and found the school good.\n",
    "Open evening on 12 March 2021\nThe school will open its doors to parents of children who start next year.\n",
  ])("is not any date: %j", (head) => {
    expect(dated(head + BODY).published?.basis).not.toBe("stated");
  });
});

describe("an inferred publication date", () => {
  it.each([
    ["The visit, made last month, went on for a fortnight in November 2021.", "2021-12"],
    ["This is 15 months after it got a poor rating in the summer of 2018.", "2019"],
    [
      "Inspected in May 2020. They were with us on Tuesday 13 and Wednesday 14 June. Fees are due by Friday 14 July.",
      "2023",
    ],
    ["It failed in 2018. The order ended on 13 January 2021. Join us for a workshop on 3 February 2022.", "2022"],
    ["Rated poor in 2018, the home was praised by those who had feared for it four years ago.", "2022"],
    ["They may return before the end of 2021; it failed in 2018.", "2021"],
    ["The nursery, visited on 20 and 21 February 2024, is good.", "2024"],
    ["Winners of the Care Awards 2024 were named last week.", "2024"],
    ["Three named in the King's New Year honours list for 2026. Ann Brook retired in 2025.", "2026-01"],
    ["The 2023 Birthday Honours name a nurse.", "2023-06"],
    ["Named in the New Year Honours 2019, he retired in 2022.", undefined],
    ["Entries are open until 27 May 2025.", "2025"],
    ["Visited in August 2023, the home has until 15 December 2023 to improve.", "2023"],
    ["Home told to improve\nWednesday 14 June\nIt was rated good in May 2021, when it opened.", "2023-06-14"],
  ])("%s: %s", (text, value) => {
    expect(dated(text).published).toEqual(value && { value, basis: "inferred" });
  });

  it.each([
    BODY,
    "It was rated good in 2013, and has been run by the trust since 2005.",
    "Inspected in November 2016, it has been rated again.",
    "Its head, appointed in April 2015, met the inspectors who came last month.",
    "First inspected in August 2014, it was visited again in March this year.",
    "Almost four years ago it failed; it was built in 2001.",
  ])("is absent where nothing tells: %s", (text) => {
    expect(dated(text).published).toBeUndefined();
  });
});
