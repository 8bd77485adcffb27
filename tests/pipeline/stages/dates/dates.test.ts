import { describe, expect, it } from "vitest";
import { dated, unmark, values } from "./marked.ts";

describe("dates", () => {
  it.each<[published: string | undefined, marked: string, values: string[]]>([
    [undefined, "The report of [14 May 2024] found what the one of [2019] had not.", ["2024-05-14", "2019"]],
    ["2023-01-16", "Our [February/March 2023] edition.", ["2023-02/2023-03"]],
    ["2024-05-16", "Inspectors were on site between [March 11 and 15].", ["2024-03-11/2024-03-15"]],
    ["2024-05-16", "The visit took place from [27 November to 1 December 2023].", ["2023-11-27/2023-12-01"]],
    ["2023-11-08", "Staff called between [May and July this year].", ["2023-05/2023-07"]],
    ["2022-11-25", "Winners are announced on [June 23 next year].", ["2023-06-23"]],
    ["2024-02-15", "It began in [January last year].", ["2023-01"]],
    ["2024-09-20", "A review in the [week commencing 15 April] found gaps.", ["2024-04-15/2024-04-21"]],
    ["2022-11-25", "The team won in [May], and the shortlist is out in [February].", ["2022-05", "2023-02"]],
    ["2018-11-22", "The home has until [January 6] to comply.", ["2019-01-06"]],
    ["2024-05-16", "The findings were published on [Tuesday].", ["2024-05-14"]],
    ["2024-05-16", "The cabinet will meet on [Tuesday].", ["2024-05-21"]],
    ["2022-02-11", "It was rated 1 on [January 26]; the other one on the [same day].", ["2022-01-26", "2022-01-26"]],
    ["2024-05-16", "It will be done by the [end of the year], or the [following March].", ["2024-12", "2025-03"]],
    ["2024-06-04", "Visits took place in [October, November and December 2023].", ["2023-10/2023-12"]],
    ["2024-06-04", "Inspectors came on [31 January and 1 February].", ["2024-01-31/2024-02-01"]],
    ["2024-06-04", "They came on [8 January] and [12 February].", ["2024-01-08", "2024-02-12"]],
    ["2024-06-04", "He took over in [September] and she starts in [September].", ["2023-09", "2024-09"]],
    ["2013-03-22", "Staff were asked between [January and March in 2010].", ["2010-01/2010-03"]],
    [
      "2013-03-22",
      "It opened on [4 May, in 2009], and the rate fell between [2009 and 2011].",
      ["2009-05-04", "2009/2011"],
    ],
    ["2013-03-22", "She led it from [2004] until [2012].", ["2004", "2012"]],
    [
      "2023-11-15",
      "[March 2019]: a visit. [4 June 2020]: a second. [May 5, 2021]: a third.",
      ["2019-03", "2020-06-04", "2021-05-05"],
    ],
    [
      "2023-11-15",
      "It opened in [October '98], moved in [Mar '09] and won an award in [May] ’22 said.",
      ["1998-10", "2009-03", "2023-05"],
    ],
    ["2023-11-15", "They came in [July] and [September 2022].", ["2022-07", "2022-09"]],
    ["2023-11-15", "They came on [3 May], [5 June] and [9 July 2022].", ["2022-05-03", "2022-06-05", "2022-07-09"]],
    ["2023-11-15", "They came in [September] and left in [March 2022].", ["2023-09", "2022-03"]],
    ["2023-11-15", "He joined in [2019] and left [that August].", ["2019", "2019-08"]],
    ["2023-11-15", "It shut in [May 2021] and [that summer] it was sold.", ["2021-05", "2021-SU"]],
    ["2023-11-15", "They called on the [18th of last month].", ["2023-10-18"]],
    ["2023-11-15", "It will shut by the [end of the calendar year].", ["2023-12"]],
    ["2023-11-15", "She spoke in [May]. The 21st Street Trust paid.", ["2023-05"]],
    ["2023-11-15", "Phonics starts a fortnight later than it should, after a summer of storms.", []],
    ["2023-11-15", "Here is your Friday round-up: would it pass if it were visited today?", []],
    ["2013-03-22", "He said [Thursday] he would sign it.", ["2013-03-21"]],
    ["2023-03-05", "In a poor week, the last week of term, she was in Year 5 of the 2000 year old school.", []],
    ["2023-03-05", "© 2024 The Gazette, a leader of the winter pressures group and the summer fair.", []],
    ["2021-07-01", "Miss April and Cllr June were there.", []],
    ["2021-07-01", "Key Stage 2 May tests, Year 6 June results; sign up for our newsletter today!", []],
    ["2021-07-01", "It is run by the April Foundation, as Mrs May and June Brown said.", []],
    ["2021-07-01", "They may march on 2000 homes, 24/7, for £2018 a head or 1999 calls.", []],
    ["2021-07-01", "Surgeries are held every Friday and on Mondays, as the Sunday Times found.", []],
    ["2021-07-01", "For three years, and at the age of 12, she led the leaders of tomorrow.", []],
    [undefined, "They came on Tuesday, and again last month.", []],
  ])("published %s: %s", (published, marked, expected) => {
    const { text, places } = unmark(marked);
    expect(values(text, published)).toEqual(places.map((place, i) => ({ ...place, value: expected[i] })));
  });

  it("says which dates are read and which inferred", () => {
    const { dates } = dated("In June 2020 and last year.", "2022-03-01");
    expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
      ["2020-06", "stated"],
      ["2021", "inferred"],
    ]);
  });

  it("reports a day that no calendar has, and reads no date there", () => {
    const text = "The notice of 31 February 2020 was lifted.";
    const { dates, diagnostics } = dated(text);
    expect(dates).toEqual([]);
    expect(diagnostics).toMatchObject([{ start: 14, end: 30, stage: "dates", rule: "impossible-date" }]);
  });

  it("takes a long line in its stride", () => {
    const text = "On 4 May 2020 and 5 June, 12 May be 3 March 7 to 9 last Friday in the new year 2021/22 ".repeat(4000);
    const before = performance.now();
    expect(dated(text).dates.length).toBeGreaterThan(7000);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
