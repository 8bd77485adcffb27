import { describe, expect, it } from "vitest";
import { showAnswer } from "../../../src/report/answer.ts";

const answer = {
  columns: ["name", "n", "list", "map"],
  rows: [
    ['Jane\nMoor, "leader"', 3, ["a", "b"], { x: 1 }],
    [null, 0.5, [], null],
  ],
};

describe("showAnswer", () => {
  it("writes JSON, an object a line, with nothing lost", () => {
    const text = showAnswer(answer, "json");
    expect(JSON.parse(text)).toEqual([
      { name: 'Jane\nMoor, "leader"', n: 3, list: ["a", "b"], map: { x: 1 } },
      { name: null, n: 0.5, list: [], map: null },
    ]);
    expect(text.trim().split("\n")).toHaveLength(4);
    expect(showAnswer({ columns: ["a"], rows: [] }, "json")).toBe("[]\n");
  });

  it("writes CSV with its columns, even for no rows", () => {
    expect(showAnswer(answer, "csv")).toBe('name,n,list,map\n"Jane\nMoor, ""leader""",3,a; b,"{""x"":1}"\n,0.5,,\n');
    expect(showAnswer({ columns: ["a", "b"], rows: [] }, "csv")).toBe("a,b\n");
  });

  it("writes a table, a line for each row where there is room", () => {
    expect(showAnswer(answer, "table")).toMatch(/│ Jane Moor, "leader" │ 3 +│ a; b │ \{"x":1\} │\n/);
    expect(showAnswer({ columns: ["a"], rows: [[1]] }, "table")).toMatch(/\n1 row\n$/);
  });

  it("fits a table into a window and cuts nothing off", () => {
    const long = "per:somebody~with-a-very-long-identifier-that-goes-on";
    const lines = showAnswer({ columns: ["id", "n"], rows: [[long, 1]] }, "table", 30).split("\n");
    expect(lines.every((line) => line.length <= 30)).toBe(true);
    const cells = lines.filter((line) => line.startsWith("│")).map((line) => line.split("│")[1]?.trim());
    expect(cells.slice(1).join("")).toBe(long);
  });
});
