import { expect, test } from "vitest";
import { extract } from "../../pipeline/annotate.ts";
import { loadLexicon } from "../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const short = 25_000;

/** How long a text takes to read, in milliseconds of the processor; what other programs do does not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  extract({ source: "long.txt", sha256: "", text }, lexicon);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A text of a length, made of numbered pieces. */
function made(piece: (i: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const next = piece(i);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join("").slice(0, length);
}

/** A name for each number: "Ber", "Cer", "Aber". */
function name(i: number): string {
  let letters = "er";
  for (let n = i + 1; n > 0; n = Math.floor(n / 26)) letters = String.fromCharCode(97 + (n % 26)) + letters;
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

const pieces: readonly (readonly [what: string, piece: (i: number) => string])[] = [
  ["short paragraphs", () => "in the summer\n\n"],
  ["headings", () => "A Short Heading\n\n"],
  ["items of a list", () => "• item one of the list\n"],
  ["captions said twice", () => "The very same line stands here.\n"],
  ["names under pictures", () => "Cllr Ann Bell\n"],
  ["wrapped lines", () => "the council said that the home was good and that its staff were proud\n"],
  ["cells", () => "a\tb\n"],
  ["labels", () => "a: b\n"],
  ["one line of words", () => "the council said that the home was good and "],
  ["one line of sentences", () => "The council said that the school was rated good. "],
  ["one word", () => "a"],
  ["spaces", (i) => (i === 0 ? "a" : " ")],
  ["empty lines", (i) => (i === 0 ? "a" : "\n")],
  ["double marks", () => '"'],
  ["single marks", () => "'"],
  ["quotations", () => '"We are proud of all our staff," said Cllr Ann Bell, leader of Fenwick Council.\n\n'],
  ["quotations of nobody", () => '"We are very proud of all of our staff here." '],
  ["quotations never closed", () => "“We are pleased with it.\n\n"],
  ["nested quotations", () => "“we ‘are "],
  ["brackets", () => "("],
  ["a name again and again", () => "John Smith "],
  ["a surname again and again", () => "Ann Bell spoke. Bell said. "],
  ["a title again and again", () => "Cllr X "],
  ["many people", (i) => `${name(i)} ${name(i * 7 + 3)} said so. `],
  ["many people of one surname", (i) => `Mr ${name(i)} Smith spoke. Mr Smith said. `],
  ["many people of one given name", (i) => `John ${name(i)} spoke. `],
  ["many posts", (i) => `${name(i)} ${name(i * 3)}, chief executive of ${name(i * 5)} Council, said it. `],
  ["a body again and again", () => "Ofsted "],
  ["many bodies", (i) => `${name(i)} Council met ${name(i * 5)} Primary School. `],
  ["many letters", (i) => `${name(i)} Health Trust (${name(i).toUpperCase()}) `],
  ["a name that goes on", () => "Council of "],
  ["words in capitals", () => "THE COUNCIL SAID IT WAS GOOD "],
  ["dates", () => "12 May 2021, "],
  ["dates that lean on others", () => "last May and this summer, yesterday "],
  ["numbers", () => "12 "],
  ["grades", () => "rated good "],
  ["judgements", () => "quality of education: good, behaviour and attitudes: good, "],
  ["many inspections", (i) => `Ofsted inspected ${name(i)} Primary School in May 2021 and rated it good. `],
  ["many interventions", (i) => `${name(i)} Council was placed in special measures in May 2021. `],
  ["award words", () => "award winner finalist shortlisted "],
  ["many awards", (i) => `${name(i)} Council won the ${name(i * 3)} Award at the ${name(i * 5)} Awards 2021. `],
  ["lists of awards", (i) => `Best ${name(i)} Award\nWinner: ${name(i * 3)} Council\n\n`],
  ["broken encodings", () => "the councilâ€™s Ã©lan â€œwasâ€ "],
  ["character references", () => "&amp;amp;"],
  ["tags", () => "<p class=a>"],
  ["addresses", () => "a@"],
  ["initials", () => "A. "],
  ["lost halves of characters", () => "\ud83d"],
];

test.each(pieces)(
  "reads four times as many %s in no more than eight times the time",
  (_, piece) => {
    const [once, fourfold] = [made(piece, short), made(piece, 4 * short)];
    let limit = 0;
    let time = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3 && time > limit; attempt++) {
      limit = Math.max(limit, 8 * Math.max(timeOf(once), 30));
      time = Math.min(time, timeOf(fourfold));
    }
    expect(time).toBeLessThanOrEqual(limit);
  },
  120_000,
);
