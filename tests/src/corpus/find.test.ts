import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { findArticles } from "../../../src/corpus/find.ts";
import { CallError } from "../../../src/errors.ts";
import { scratch } from "../../cli/run.ts";

const made: { remove(): void }[] = [];
const folder = (files: Record<string, string>) => {
  const place = scratch(files);
  made.push(place);
  return place;
};
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});

const sources = (paths: readonly string[]) => findArticles(paths).files.map((file) => file.source);

describe("findArticles", () => {
  it("takes the .txt files below a folder, by code units, and nothing else", () => {
    const place = folder({ "b.txt": "b", "a/z.txt": "z", "B.txt": "B", "a.txt": "a", "a/n.md": "n", "a/é.txt": "é" });
    expect(sources([place.folder])).toEqual(["B.txt", "a.txt", "a/z.txt", "a/é.txt", "b.txt"]);
  });

  it("takes a file by itself under its name, whatever it is called, in the order of the call", () => {
    const place = folder({ "x/one.txt": "1", "x/two.text": "2" });
    expect(sources([join(place.folder, "x/two.text"), join(place.folder, "x/one.txt")])).toEqual([
      "two.text",
      "one.txt",
    ]);
  });

  it("names every path that does not exist", () => {
    expect(() => findArticles(["/no/such", "/nor/this"])).toThrow(
      new CallError("no-such-path", ["/no/such does not exist", "/nor/this does not exist"]),
    );
  });

  it("refuses two inputs that would be one article, and names both", () => {
    const place = folder({ "x/same.txt": "1", "y/same.txt": "2" });
    const call = () => findArticles([join(place.folder, "x"), join(place.folder, "y")]);
    expect(call).toThrow(/x\/same\.txt and .*y\/same\.txt would both be the article same\.txt/);
  });

  it("names loops of symbolic links and links to nothing, and goes on", () => {
    const place = folder({ "a/one.txt": "1" });
    symlinkSync("..", join(place.folder, "a/up"));
    symlinkSync("self.txt", join(place.folder, "self.txt"));
    symlinkSync("nowhere", join(place.folder, "gone.txt"));
    const { files, problems } = findArticles([place.folder]);
    expect(files.map((file) => file.source)).toEqual(["a/one.txt"]);
    expect(problems.map((p) => [p.path.slice(place.folder.length + 1), p.reason]).sort()).toEqual([
      ["a/up", "is a symbolic link loop"],
      ["gone.txt", "points at nothing"],
      ["self.txt", "is a symbolic link loop"],
    ]);
  });

  it("follows a link that is no loop", () => {
    const place = folder({ "real/one.txt": "1" });
    symlinkSync("real", join(place.folder, "linked"));
    expect(sources([place.folder])).toEqual(["linked/one.txt", "real/one.txt"]);
  });

  it("does not wait for a pipe", () => {
    const place = folder({ "one.txt": "1" });
    execFileSync("mkfifo", [join(place.folder, "pipe.txt")]);
    const { files, problems } = findArticles([place.folder]);
    expect(files).toHaveLength(1);
    expect(problems).toMatchObject([{ reason: "is not a regular file" }]);
  });
});
