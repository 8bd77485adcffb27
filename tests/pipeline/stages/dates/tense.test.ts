import { describe, expect, it } from "vitest";
import { tenses } from "../../../../pipeline/stages/dates/tense.ts";
import { vocabulary } from "../../../../pipeline/stages/dates/vocabulary.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { unmark } from "./marked.ts";

const tenseAt = tenses(vocabulary(loadLexicon().calendarWords));

describe("tense", () => {
  it.each([
    ["The team won it in [May].", "past"],
    ["In [May], the team won it.", "past"],
    ["Winners will be announced in [October].", "future"],
    ["The school is expected to be inspected in [May].", "future"],
    ["She is to retire at [Easter].", "future"],
    ["The home has until [January 6] to comply.", "future"],
    ["It has been led by her since [October].", "past"],
    ["The report was due in [April].", "past"],
    ["The trial was listed for [April].", "past"],
    ["The trial is listed for [April].", "future"],
    ["It has been scheduled for [April].", "future"],
    ["It would not comment ahead of a hearing on [Thursday].", "future"],
    ["The hearing is on [Thursday].", "future"],
    ["The team will come back in the [autumn].", "future"],
    ["It opened back in [April].", "past"],
    ["Her deputy, who starts on [Monday], was there.", "future"],
    ["The awards, which take place in Leeds on [23 May], are free.", "future"],
    ["Her deputy takes over on [1 January].", "future"],
    ["The school was found to be good in [May].", "past"],
    ["The school is to be visited in [May].", "future"],
    ["He said on [Thursday] that they would sign.", "past"],
    ["The results will be announced on [Thursday].", "future"],
    ["They were told to improve by [April].", "none"],
    ["By [December] it had closed.", "none"],
    ["The shortlist is out in [February].", "none"],
    ["It closed. The next one will open in [June].", "future"],
    ["Ofsted may visit in [June].", "future"],
    ["Theresa May in [June]", "none"],
  ])("%s: %s", (marked, tense) => {
    const { text, places } = unmark(marked);
    expect(places.map((place) => tenseAt(text, place))).toEqual([tense]);
  });
});
