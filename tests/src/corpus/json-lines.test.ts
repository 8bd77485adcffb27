import { afterEach, describe, expect, it } from "vitest";
import { type Line, readJsonLines } from "../../../src/corpus/json-lines.ts";
import { scratch } from "../../cli/run.ts";

let place: ReturnType<typeof scratch> | undefined;
afterEach(() => place?.remove());

async function read(text: string): Promise<Line[]> {
  place = scratch({ "in.jsonl": text });
  const lines: Line[] = [];
  for await (const line of readJsonLines(`${place.folder}/in.jsonl`)) lines.push(line);
  return lines;
}

describe("readJsonLines", () => {
  it("reads articles, with a day of publication where there is one", async () => {
    const lines = await read('\uFEFF{"id":"a","text":"One."}\r\n\n{"id":"b","text":"Two.","published":"2024-05"}');
    expect(lines).toMatchObject([
      { article: { source: "a", text: "One." } },
      { article: { source: "b", text: "Two.", published: "2024-05" } },
    ]);
    expect("published" in (lines[0] as { article: object }).article).toBe(false);
  });

  it("splits at line feeds only", async () => {
    expect(await read('{"id":"a","text":"One\u2028two\u2029three"}')).toMatchObject([
      { article: { text: "One\u2028two\u2029three" } },
    ]);
  });

  it("reads lines longer than a chunk of the file", async () => {
    const text = "word ".repeat(60_000);
    expect(await read(`${JSON.stringify({ id: "a", text })}\n`)).toMatchObject([{ article: { text } }]);
  });

  it.each([
    ["no JSON", "{", /is not JSON/],
    ["no object", "[1]", /has no "id"/],
    ["null", "null", /is not a JSON object/],
    ["no text", '{"id":"a"}', /has no "text"/],
    ["a number for an id", '{"id":1,"text":"x"}', /has no "id"/],
    ["a day that is none", '{"id":"a","text":"x","published":"last May"}', /no ISO date/],
  ])("names a line that is %s, and goes on", async (_, line, reason) => {
    const lines = await read(`${line}\n{"id":"z","text":"Z."}`);
    expect(lines).toMatchObject([
      { problem: { path: expect.stringMatching(/line 1,$/), reason: expect.stringMatching(reason) } },
      { article: { source: "z" } },
    ]);
  });

  it("names an id that comes twice", async () => {
    const lines = await read('{"id":"a","text":"One."}\n{"id":"a","text":"Two."}');
    expect(lines[1]).toMatchObject({ problem: { reason: 'has the id "a" of line 1 once more' } });
  });
});
