import { describe, expect, it } from "vitest";
import { extract } from "../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string, published = "2023-11-10") =>
  extract({ source: "a.txt", sha256: "", text, published }, lexicon).inspections;
const brief = (text: string, published?: string) =>
  read(text, published).map(({ inspectorate, provider, kind, when, ratings }) => ({
    by: inspectorate,
    of: provider,
    kind,
    when,
    ratings: ratings.map(({ scope, grade }) => `${scope}: ${grade}`),
  }));

describe("inspections", () => {
  it("joins what is said of one inspection, and keeps the one before apart", () => {
    const text =
      "Ofsted has rated Larch Primary School good, up from requires improvement in May 2019.\n\n" +
      "Inspectors visited on October 3 and 4. They rated the school outstanding for personal development.";
    expect(brief(text)).toEqual([
      {
        by: "Ofsted",
        of: "Larch Primary School",
        kind: "inspection",
        when: "2023-10-03/2023-10-04",
        ratings: ["overall: good", "personal development: outstanding"],
      },
      {
        by: "Ofsted",
        of: "Larch Primary School",
        kind: "inspection",
        when: "2019-05",
        ratings: ["overall: requires improvement"],
      },
    ]);
  });

  it("reads the days of two grades in one sentence", () => {
    const found = brief("Ofsted rated Larch Primary School inadequate in 2016 and good in 2019.");
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([
      ["2016", ["overall: inadequate"]],
      ["2019", ["overall: good"]],
    ]);
  });

  it("reads two inspections that ended alike", () => {
    const found = brief(
      "Ofsted's two previous inspections of Larch Primary School, in 2014 and in March 2018, both ended in a good rating.",
    );
    expect(found.map(({ when }) => when)).toEqual(["2014", "2018-03"]);
  });

  it("keeps a visit that grades nothing apart from the inspection before it", () => {
    const found = brief(
      "Ofsted carried out a monitoring visit to Alder Council in September 2023. Its children's services were rated inadequate in July 2022.",
    );
    expect(found.map(({ kind, when, ratings }) => [kind, when, ratings.length])).toEqual([
      ["monitoring-visit", "2023-09", 0],
      ["inspection", "2022-07", 1],
    ]);
  });

  it.each([
    ["the chief inspector of prisons", "HM Inspectorate of Prisons"],
    ["Prison inspectors", "HM Inspectorate of Prisons"],
    ["The Chief Inspector of Constabulary", "His Majesty's Inspectorate of Constabulary and Fire & Rescue Services"],
  ])("knows an inspectorate by its officers: %s", (who, by) => {
    const of = by.includes("Prisons") ? "HMP Alder" : "Aldershire Police";
    const found = brief(`Leaders failed at ${of}. ${who} visited ${of} in July 2023 and found too little had changed.`);
    expect(found.map((f) => [f.by, f.of, f.when])).toEqual([[by, of, "2023-07"]]);
  });

  it("reads a prison's name where it is no organisation, and no ministry for it", () => {
    const found = brief(
      "Drugs are easy to find in Alder prison, inspectors have said.\n\nIt was a bad month, the chief inspector of prisons said. Inspectors visited the jail unannounced in July this year.\n\nThe Ministry of Justice said it would act.",
    );
    expect(found.map(({ of, when }) => [of, when])).toEqual([["Alder prison", "2023-07"]]);
  });

  it("gives what both hospitals got to both, and what both occasions brought to both days", () => {
    const hospitals = brief(
      "The Care Quality Commission (CQC) carried out inspections in June and July at Alder Hospital and Elm Hospital.\n\nIn September follow-up inspections were carried out, but both hospitals were again rated inadequate overall.",
    );
    expect(hospitals.map(({ of, kind, when, ratings }) => [of, kind, when, ratings.length])).toEqual([
      ["Alder Hospital", "inspection", "2023-06/2023-07", 0],
      ["Elm Hospital", "inspection", "2023-06/2023-07", 0],
      ["Alder Hospital", "reinspection", "2023-09", 1],
      ["Elm Hospital", "reinspection", "2023-09", 1],
    ]);
    const many = brief(
      "Urgent care at two Alder hospitals has been downgraded by the CQC after inspections in June.\n\nThe CQC visited Alder Hospital and Elm Infirmary.\n\nBoth hospitals were rated requires improvement overall.",
    );
    expect(many.map(({ of, when, ratings }) => [of, when, ratings.length])).toEqual([
      ["Alder Hospital", "2023-06", 1],
      ["Elm Infirmary", "2023-06", 1],
    ]);
    const times = brief(
      "The CQC inspected Elm Court Care Home in 2021 and 2022. On both occasions the home was rated requires improvement.",
    );
    expect(times.map(({ when, ratings }) => [when, ratings])).toEqual([
      ["2021", ["overall: requires improvement"]],
      ["2022", ["overall: requires improvement"]],
    ]);
  });

  it("takes inspections of two months in a row for one", () => {
    const found = brief(
      "During its December 2022 and January 2023 inspections of Alder Hospital, the Care Quality Commission found breaches of the rules on staffing.",
    );
    expect(found.map(({ when }) => when)).toEqual(["2022-12/2023-01"]);
  });

  it("goes on about the home that was named, not about one named later or by the way", () => {
    const homes = brief(
      "A home in Alder\n\nAnn Moss lived at Elm Court Care Home. She was fond of it.\n\nThe CQC then reinspected in 2022.\n\nHer friend lived at Oak Lodge Care Home. Oak Lodge Care Home was rated good by the CQC in 2017. Oak Lodge Care Home is near Alder. Oak Lodge Care Home has a garden. Staff of Oak Lodge Care Home were kind. Oak Lodge Care Home is full.",
    );
    expect(homes.map(({ of, when }) => [of, when])).toEqual([
      ["Elm Court Care Home", "2022"],
      ["Oak Lodge Care Home", "2017"],
    ]);
    const schools = brief(
      "Ann Moss, head of Larch Primary School, has gone.\n\nA paper also named two other schools in Alder - Birch Primary School and Elm Primary School.\n\nThe school, which has 450 pupils, is rated good by Ofsted.",
    );
    expect(schools.map(({ of }) => of)).toEqual(["Larch Primary School"]);
  });

  it("keeps the areas of two councils apart that are not named", () => {
    const found = brief(
      "Bo Elm of the council feared the results of an Ofsted inspection of Alder's children's services.\n\nOfsted has rated Oakham's children's services inadequate since 2019.",
    );
    expect(found.map(({ of, ratings }) => [of, ratings.length])).toEqual([
      ["Alder", 0],
      ["Oakham", 1],
    ]);
  });

  it("gives no home the grade of two thousand", () => {
    const found = brief(
      "More than 2,000 care homes were rated requires improvement by the CQC.\n\nAnn Moss runs Elm Court Care Home.",
    );
    expect(found).toEqual([]);
  });

  it("reads an inspection told of by nothing but its report", () => {
    const found = brief(
      "Aldershire Police must do more for children, a report by HM Inspectorate of Constabulary (HMIC) has found.",
    );
    expect(found).toEqual([
      {
        by: "HM Inspectorate of Constabulary",
        of: "Aldershire Police",
        kind: "inspection",
        when: undefined,
        ratings: [],
      },
    ]);
    expect(
      brief("Ofsted's report on phones was read at Larch Primary School.\n\nA report by Ofsted says phones distract."),
    ).toEqual([]);
  });

  it("takes the day of a report where nothing else is dated", () => {
    const [found] = read("In a report published on 3 November 2023 the CQC rated Elm Court Care Home good.");
    expect(found).toMatchObject({ when: "2023-11-03", reported: "2023-11-03" });
  });

  it("gives a council's food hygiene rating to the council", () => {
    const found = brief(
      "Alder City Council handed Bella Ristorante Ltd a food hygiene rating of one after an inspection on October 2.",
    );
    expect(found[0]).toMatchObject({
      by: "Alder City Council",
      of: "Bella Ristorante Ltd",
      when: "2023-10-02",
      ratings: ["overall: 1"],
    });
  });

  it("knows a provider by the sentence where no name is known", () => {
    const text =
      "Alder City Council inspectors came to town.\n\nGolden Palace in High Street was given a food hygiene rating of two on 6 October.";
    expect(brief(text)[0]).toMatchObject({ of: "Golden Palace", when: "2023-10-06", ratings: ["overall: 2"] });
  });

  it("reads a list of businesses line by line", () => {
    const text =
      "The latest food hygiene ratings\n\nAlder City Council has given new food hygiene ratings under the Food Standards Agency scheme, and here they are.\n\n" +
      "• Rated 1: Larder Twelve at 12 Mill Lane; rated on October 9\n• Plum Tree, High Street - 5 (inspected on October 3)\n• Corner Bakehouse, Mill Lane: 4\n\nThe council said more would follow.\n";
    expect(brief(text).map(({ of, when, ratings }) => [of, when, ratings])).toEqual([
      ["Larder Twelve", "2023-10-09", ["overall: 1"]],
      ["Plum Tree", "2023-10-03", ["overall: 5"]],
      ["Corner Bakehouse", undefined, ["overall: 4"]],
    ]);
  });

  it("knows a council by its area where only its services are named", () => {
    const found = brief(
      "Children’s services in Alderbrook have been rated good by Ofsted after a visit in October 2023.",
    );
    expect(found.map(({ of, when, ratings }) => [of, when, ratings])).toEqual([
      ["Alderbrook", "2023-10", ["overall: good"]],
    ]);
  });

  it("takes the grade of the only part of a hospital for its overall one, and keeps those of several apart", () => {
    expect(brief("The CQC rated maternity services at Alder Hospital inadequate.")[0]?.ratings).toEqual([
      "overall: inadequate",
    ]);
    expect(
      brief("The CQC rated Alder Hospital inadequate for maternity services and good for critical care.")[0]?.ratings,
    ).toEqual(["maternity: inadequate", "critical care: good"]);
  });

  it("knows an earlier inspection by what came of it", () => {
    const found = brief(
      "Alder Hospital has gone from inadequate to good, the CQC said. The hospital was criticised by the CQC in March 2021.",
    );
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([
      [undefined, ["overall: good"]],
      ["2021-03", ["overall: inadequate"]],
    ]);
  });

  it("takes the first visit after a long pause for its day", () => {
    const found = brief(
      "Larch Primary School was rated outstanding by Ofsted in 2009 and was not visited again until September 2023. Now it has been judged good.",
    );
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([
      ["2009", ["overall: outstanding"]],
      ["2023-09", ["overall: good"]],
    ]);
  });

  it("does not go on about an old inspection in the next paragraph", () => {
    const found = brief(
      "Ofsted rated Larch Primary School good after a visit in October 2023. It was told it requires improvement in 2018.\n\nLeadership and management was found to be outstanding.",
    );
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([
      ["2023-10", ["overall: good", "leadership and management: outstanding"]],
      ["2018", ["overall: requires improvement"]],
    ]);
  });

  it("gives the day of the last inspection to the grade that fell", () => {
    const found = brief(
      "The CQC said Elm Court Care Home had gone from good to inadequate since its last inspection in May 2021.",
    );
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([
      [undefined, ["overall: inadequate"]],
      ["2021-05", ["overall: good"]],
    ]);
  });

  it("takes the first year of a lasting grade for its inspection", () => {
    const found = brief("Larch Primary School has been rated good by Ofsted since 2017.");
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([["2017", ["overall: good"]]]);
  });

  it("reads an inspection that is told of without a day or a grade", () => {
    const text =
      "A care home has been told to raise its standards.\n\nElm Court Care Home in Alder was warned that it could close. It was served with a notice. Staff said they were sad. Families said so too.\n\nThe notice came from the CQC.\n\nSeven concerns were listed after an inspection.";
    expect(brief(text)).toEqual([
      { by: "CQC", of: "Elm Court Care Home", kind: "inspection", when: undefined, ratings: [] },
    ]);
  });

  it("knows an inspection by inspectors who came and by the measures that they took", () => {
    expect(
      brief("Ofsted rated Larch Primary School inadequate. It was visited on September 14 after a complaint.")[0]?.when,
    ).toBe("2023-09-14");
    expect(brief("Ofsted put Larch Primary School into special measures in March 2022.")[0]?.when).toBe("2022-03");
  });

  it("tells the day of an inspection from the week of its report", () => {
    const found = brief(
      "Ofsted’s report on Larch Primary School, published last week after a visit in October, rates it good.",
    );
    expect(found.map(({ when, ratings }) => [when, ratings])).toEqual([["2023-10", ["overall: good"]]]);
  });

  it("gives a grade to each of the places named together", () => {
    const found = brief("The CQC rated maternity services at both Alder Hospital and Birch Hospital inadequate.");
    expect(found.map(({ of, ratings }) => [of, ratings])).toEqual([
      ["Alder Hospital", ["overall: inadequate"]],
      ["Birch Hospital", ["overall: inadequate"]],
    ]);
  });

  it("dates what happened so long before the rest of a sentence, and joins it with what is told of its day", () => {
    const lead = "Ofsted rated Larch Primary School good on Tuesday, two years after inspectors judged it inadequate.";
    const of = (text: string) => brief(text).map(({ when, ratings }) => [when, ...ratings]);
    expect(of(lead)).toEqual([
      ["2023-11-07", "overall: good"],
      ["2021", "overall: inadequate"],
    ]);
    expect(of(`${lead}\n\nThe school was rated inadequate after an inspection in December 2020.`)).toEqual([
      ["2020-12", "overall: inadequate"],
      ["2023-11-07", "overall: good"],
    ]);
    expect(
      of("Eighteen months after Ofsted rated Larch Primary School inadequate, it has judged it to be good."),
    ).toEqual([
      [undefined, "overall: good"],
      ["2022-05", "overall: inadequate"],
    ]);
    expect(
      of("Ofsted has rated Larch Primary School good, six weeks after inspectors visited it on September 12, 2023."),
    ).toEqual([["2023-09-12", "overall: good"]]);
  });

  it("joins a rating of 'two years ago' with the inspection of about that time", () => {
    const text =
      "Ofsted has rated Larch Primary School good. The school was rated inadequate two years ago.\n\n" +
      "After an inspection in December 2020 it was rated inadequate.";
    expect(brief(text).map(({ when }) => when)).toEqual([undefined, "2020-12"]);
  });

  it("takes the finer of two times that are told of one inspection", () => {
    const text = "Three years ago, after an inspection in May 2020, Ofsted rated Larch Primary School inadequate.";
    expect(brief(text).map(({ when }) => when)).toEqual(["2020-05"]);
  });

  it.each([
    ["over a fortnight from October 16", "2023-10-16/2023-10-29"],
    ["for three days starting on October 16", "2023-10-16/2023-10-18"],
    ["from October 16", "2023-10-16"],
  ])("reads the days of a visit told by its length: %s", (words, when) => {
    expect(brief(`Larch Primary School was inspected by Ofsted ${words}.`)[0]?.when).toBe(when);
  });

  it("gives an inspection to the body whose place alone is named, where the article is about another", () => {
    const text =
      "Ofsted has rated children's services at Ashby Borough Council good. Coleford County Council is next door. " +
      "Ashby Borough Council said it was glad.\n\nOfsted carried out a focused visit to Coleford in May 2023.";
    const visited = (told: string) => brief(told).find(({ when }) => when === "2023-05")?.of;
    expect(visited(text)).toBe("Coleford County Council");
    expect(visited(text.replace("to Coleford", "that Coleford's leaders praised"))).toBe("Ashby Borough Council");
  });

  it("goes from one body to the next under their names", () => {
    const text = [
      "Ofsted has published letters from its latest focused visits to children's services.",
      "Ashby Council",
      "Inspectors visited Ashby's children's services on 6 and 7 March 2023 to look at care leavers.",
      "Coleford Borough Council",
      "Inspectors visited Coleford's children's services on 13 and 14 March 2023 to look at the front door.",
      "Dunmore City Council",
      "A focused visit on 20 March 2023 looked at children in need.",
    ].join("\n\n");
    expect(brief(text).map(({ of, kind, when }) => [of, kind, when])).toEqual([
      ["Ashby Council", "focused-visit", "2023-03-06/2023-03-07"],
      ["Coleford Borough Council", "focused-visit", "2023-03-13/2023-03-14"],
      ["Dunmore City Council", "focused-visit", "2023-03-20"],
    ]);
  });

  it("gives each of several bodies its own grade where they are told in turn", () => {
    const lead =
      "Both Ashby Council, in the north, and Coleford Council, in the south, were rated inadequate by Ofsted.";
    const found = brief(
      `${lead}\n\nAshby and Coleford, which were previously rated as good and adequate respectively, will be helped.`,
    );
    expect(found.map(({ of, ratings }) => [of, ...ratings])).toEqual([
      ["Ashby Council", "overall: inadequate"],
      ["Coleford Council", "overall: inadequate"],
      ["Ashby Council", "overall: good"],
      ["Coleford Council", "overall: adequate"],
    ]);
  });

  it("gives the service of another place its own grade", () => {
    const text = (told: string) =>
      `An area SEND inspection of Alder Local Area Partnership by Ofsted and the Care Quality Commission in June 2023 found inconsistent experiences and outcomes. It comes five months after ${told} was found to have widespread and systemic failings.`;
    const owners = (told: string) => brief(text(told)).map(({ of }) => of);
    expect(owners("Brindle's local area partnership")).toEqual([
      "Alder Local Area Partnership",
      "Brindle's local area partnership",
    ]);
    expect(owners("Alder's local area partnership")).not.toContain("Alder's local area partnership");
  });

  it("names both inspectorates of a joint inspection", () => {
    const found = brief(
      "A joint area SEND inspection of Alder Local Area Partnership by Ofsted and the Care Quality Commission in June 2023 found inconsistent experiences and outcomes.",
    );
    expect(found[0]).toMatchObject({ by: "Ofsted and Care Quality Commission", when: "2023-06" });
  });

  it.each([
    ["an inspection to come", "Ofsted is expected to inspect Larch Primary School in May 2024."],
    ["a hoped-for grade", "Larch Primary School hopes to be rated good when Ofsted comes."],
    ["another place's grades", "Ofsted thanked the team that took Rotherfield from inadequate to good."],
    ["what happened after an inspection", "Elm Court Care Home closed last month, and the CQC knows."],
    ["how long a place has been open", "Larch Primary School has been open since 2017, Ofsted notes."],
    [
      "inspecting spoken of in general",
      "Larch Primary School has a new head. Ann Moss starts in May. She knows the town. She has two dogs. She once wrote a book on how schools prepare for an inspection by Ofsted.",
    ],
    ["many that are counted", "Ofsted met the five judged inadequate last year, in Ashby Council's town hall."],
    ["a deadline", "The CQC wants Elm Court Care Home to answer by 4 December 2023."],
  ])("reads nothing in %s", (_name, text) => {
    expect(brief(text)).toEqual([]);
  });

  it("rests every fact on the words that it was read from", () => {
    const text = "Ofsted rated Larch Primary School good after an inspection in May 2023.";
    for (const { evidence, ratings } of read(text)) {
      for (const { start, end } of evidence) expect(text.slice(start, end)).toBe(text);
      for (const rating of ratings) expect(text.slice(rating.evidence.start, rating.evidence.end)).toBe("good");
    }
  });
});
