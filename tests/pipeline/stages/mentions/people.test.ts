import { describe, expect, test } from "vitest";
import { peopleIn, read } from "./read.ts";

describe("people", () => {
  test.each([
    ["Cllr Maud Penhallow said the plan was sound.", ["Maud Penhallow"]],
    ["Coun T. Wrigglesworth, who chairs the panel, agreed.", ["T. Wrigglesworth"]],
    ["Cllrs Ann Moss and Peter Dale voted against.", ["Ann Moss", "Peter Dale"]],
    ["Baroness (Hester) Quill-Adebayo will lead the review.", ["Hester Quill-Adebayo"]],
    ["Prof Dame Hyacinth Lovelock DBE opened the wing.", ["Hyacinth Lovelock"]],
    ["Det Insp Siân Rhydderch-Khan led the search.", ["Siân Rhydderch-Khan"]],
    ["West Yorkshire Police's Chief Constable Joss Robley QPM spoke.", ["Joss Robley"]],
    ["The headteacher, Oluwaseyi Bamgbose-Hart, thanked pupils.", ["Oluwaseyi Bamgbose-Hart"]],
    ["Principal Cathal Ó hUiginn met parents.", ["Cathal Ó hUiginn"]],
    ["Mohammed Al-Khalifa and Aisha bint Yusuf opened it.", ["Mohammed Al-Khalifa", "Aisha bint Yusuf"]],
    ["Director of education Gwion ap Emyr retired.", ["Gwion ap Emyr"]],
    ["Deputy head Sam de Reya spoke.", ["Sam de Reya"]],
    ["Her son Ezra, nine, waited a year.", ["Ezra"]],
    ["Her husband, Zoltan, agreed.", ["Zoltan"]],
    ["The husband, Larchfield, agreed.", []],
    ["Tamsyn, in Year 4, met the inspectors.", ["Tamsyn"]],
    ["Brothers Tom and Will Archer opened a farm shop.", ["Tom Archer", "Will Archer"]],
    ["Tienka Ngoye was named nurse of the month.", ["Tienka Ngoye"]],
    ["Bianka Lang, from Hexley council, won too.", ["Bianka Lang"]],
    ["Mr Hendry and Mrs Okocha visited.", ["Mr Hendry", "Mrs Okocha"]],
    ["Trudy Day, acting headteacher, was thrilled.", ["Trudy Day"]],
    ["The prize went to a team led by Wen-Li Tan.", ["Wen-Li Tan"]],
    ["Julian Le Grande, a professor, agreed.", ["Julian Le Grande"]],
    ["100-year-old May Ward fell. May Ward was cared for.", ["May Ward"]],
    ["Tory Jane Parrott disagreed.", ["Jane Parrott"]],
    ["Liberal Democrat Shonagh Astley-Reed, 39, will be her deputy.", ["Shonagh Astley-Reed"]],
    ["Grandad-of-nine Ernie Pike, 81, said it was good.", ["Ernie Pike"]],
    ["The work of Dolly Ankers, the assistant manager, was praised.", ["Dolly Ankers"]],
    [
      "From left, Anna Birch, Carl Dodd, Emma Frost and Gita Hossain.",
      ["Anna Birch", "Carl Dodd", "Emma Frost", "Gita Hossain"],
    ],
    ["Sarah and Gary Andrewes run the shop.", ["Sarah Andrewes", "Gary Andrewes"]],
    ["Harland's followers left the party.", ["Harland"]],
    ["The board thanked Sigvard Blomby on Monday.", ["Sigvard Blomby"]],
    ["Readers met Swedish author Thibaut Verlac there.", ["Thibaut Verlac"]],
    ["A group led by Orsolo Vintrassi, now closed, won.", ["Orsolo Vintrassi"]],
    ["Guests included ministers Orla Finch and Tarvo Quillamy.", ["Orla Finch", "Tarvo Quillamy"]],
    ["They appointed Tarvo Quillamy as its first director.", ["Tarvo Quillamy"]],
    ["The speakers were Huang Xilan and Kim Jong-ho.", ["Huang Xilan", "Kim Jong-ho"]],
    ["She stood alongside Zorvik Edward Karimo.", ["Zorvik Edward Karimo"]],
    ["Voters met Republican Tarvo Hanrahan there.", ["Tarvo Hanrahan"]],
    ["She stood against Zolda Hanley in May.", ["Zolda Hanley"]],
    ["The Whitehall-backed Ann Moss lost.", ["Ann Moss"]],
    ["Holly and Dan were at the counter.", ["Holly", "Dan"]],
    ["She condemned McQuilkan's tactics.", ["McQuilkan"]],
    ["Prime Minister Tarvo Quillamy of the Civic Reform Party spoke.", ["Tarvo Quillamy"]],
    ['The treasurer, Pat "the Post" Tolliver, agreed.', ['Pat "the Post" Tolliver']],
    ["Congrats Julie Ritchard and Tony Falconer.", ["Julie Ritchard", "Tony Falconer"]],
    ["Founded by GPs Anil Pradwell and Ann Moss.", ["Anil Pradwell", "Ann Moss"]],
    ["Back in Belton Quillet, Byron Rhodes agreed.", ["Byron Rhodes"]],
    ["Tarvo Quillamy, Zolda Prewin, and Ann Moss sang.", ["Tarvo Quillamy", "Zolda Prewin", "Ann Moss"]],
    ["He met former Senator John Tower, who agreed.", ["John Tower"]],
    ["The talk was organised by Luxmore. Clara Luxmore had the idea.", ["Clara Luxmore"]],
    ["It was contested by Adams, Andrew Jackson and Ann Moss.", ["Adams", "Andrew Jackson", "Ann Moss"]],
    ["Quillamy stepped down as leader.", ["Quillamy"]],
    ["The event was run by DJ Sara Moss.", ["Sara Moss"]],
    ["Ludwig van der Rohe met Ursula von der Leyden.", ["Ludwig van der Rohe", "Ursula von der Leyden"]],
    ["The speech was Martin Luther King's.", ["Martin Luther King"]],
    ["Theodore Harland Jr. was elected.", ["Theodore Harland Jr."]],
    ["A painting by W.H.S. Hanrahan was sold.", ["W.H.S. Hanrahan"]],
    ["Quillamy himself pressed for a vote.", ["Quillamy"]],
    ["Quillamy was a prolific writer.", ["Quillamy"]],
    ["Quillamy later resigned.", ["Quillamy"]],
    ["Quillamov opposed the plan.", ["Quillamov"]],
    ["Hanrahan backed the plan.", ["Hanrahan"]],
    ["Vorlund opened the debate, but he lost the vote.", ["Vorlund"]],
    ["says Executive Headteacher Mrs Nkechi Obi-Grey of Ash Grove Academy", ["Nkechi Obi-Grey"]],
  ])("%s", (text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test.each([
    ["Victoria Road was closed on Tuesday."],
    ["He was born in Mary Street and lives in Grace Road."],
    ["Outstanding Practice Awards will be given in May."],
    ["Mark scheme changes will come in June."],
    ["The Victoria Cross and the George Medal were displayed."],
    ["Storm Eunice closed the school in February 2022."],
    ["Good Friday and Easter Monday are holidays."],
    ["Key Stage 2 pupils in Reception do well in English and Maths."],
    ["Queen Adelaide Hospital has reopened, staff at Queen Adelaide said."],
    ["Florence Nightingale Academy was inspected in March."],
    ["Gino's Fast Food Takeaway was closed. The toilets at Gino's were dirty."],
    ["He read to her from Fantastic Mr Fox."],
    ["HMS Queen Elizabeth arrived on Monday."],
    ["A care home in Kirk Hollow has been closed."],
    ["They dined at the city's prestige Hilton on Friday."],
    ["Another Tory agreed."],
    ["The night was run by Genesis PR."],
    ["We hosted the Cllr Achievement Awards."],
    ["Marple was recognised as the best station."],
    ["It will join the consultancy Farrow Hanrahan as a director."],
    ["The flats of Edward Tolliver House were sold."],
    ["An earlier version said St Pedrog's had been good."],
    ["It was a different story at nearby Bryn Tawel, she said."],
    ["Plas Heledd won the prize."],
    ["The new rule is called Clare's Law."],
    ["Marks & Spencer is on the quay."],
    ["The Harland Clinic is shut. The wards at Harland are open."],
    ["The firm Halden Prewett runs the centre. Halden Prewett said so."],
    ["The U.S. Hanrahan plant was shut."],
    ["The Hanley family owns the farm."],
    ["The Civic Unity Roundtable met in May."],
    ["Worthington backed the plan."],
    ["Vorlund opened the debate."],
    ["VoteOn later resigned its seat."],
    ["They toured Prince Edward Road."],
    ["The Sigvard II missile was scrapped."],
    ["Sigvard was fine."],
    ["Two Hexleyan Sunni groups met."],
    [`Hanrahan backed the plan. ${"The meeting went on for some time. ".repeat(20)}`],
  ])("nobody: %s", (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test("a surname again is the same person", () => {
    const { people, mentions, text } = read("Dr Priti Vasani-Cole joined in May. Dr Vasani-Cole said so.");
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: "Priti Vasani-Cole", honorific: "Dr", gender: "female" });
    expect(mentions.map((m) => [m.start, m.end, text.slice(m.start, m.end)])).toEqual([
      [3, 20, "Priti Vasani-Cole"],
      [39, 50, "Vasani-Cole"],
    ]);
  });

  test("one surname, two people: by initial, by title, by gender", () => {
    const { people, mentions, text } = read(
      "Cllr Nadia Siddiq met Cllr Imran Siddiq. Coun N Siddiq left. Mr Siddiq stayed. Mrs Pascal-Smith saw Mr Pascal-Smith.",
    );
    expect(people.map((person) => person.name)).toEqual([
      "Nadia Siddiq",
      "Imran Siddiq",
      "Mrs Pascal-Smith",
      "Mr Pascal-Smith",
    ]);
    expect(mentions.map((m) => [text.slice(m.start, m.end), m.entity])).toEqual([
      ["Nadia Siddiq", "p1"],
      ["Imran Siddiq", "p2"],
      ["N Siddiq", "p1"],
      ["Siddiq", "p2"],
      ["Pascal-Smith", "p3"],
      ["Pascal-Smith", "p4"],
    ]);
  });

  test("a knight by his first name, a friend by hers", () => {
    const { people, mentions } = read("Sir Thomas Wint and Adaeze Cole spoke. Sir Tom sat down. Adaeze laughed.");
    expect(people.map((person) => person.name)).toEqual(["Thomas Wint", "Adaeze Cole"]);
    expect(mentions.map((m) => m.entity)).toEqual(["p1", "p2", "p1", "p2"]);
  });

  test("post-nominals and titles are no part of a name", () => {
    const { people } = read("Councillor Dame Jo Reeve DBE, leader, spoke.");
    expect(people[0]).toMatchObject({ name: "Jo Reeve", honorific: "Councillor Dame", postNominals: "DBE" });
  });
});
