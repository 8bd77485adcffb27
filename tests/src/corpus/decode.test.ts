import { describe, expect, it } from "vitest";
import { decode } from "../../../src/corpus/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, bigEnd: boolean): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, "utf16le");
  return bigEnd ? buffer.swap16() : buffer;
};

describe("decode", () => {
  it.each([
    ["UTF-8", Buffer.from("Café – “good”"), "Café – “good”"],
    ["UTF-8 with its mark", Buffer.from("\uFEFFCafé"), "Café"],
    ["UTF-8 with a second mark, which is text", Buffer.from("\uFEFF\uFEFFCafé"), "\uFEFFCafé"],
    ["line ends as they are", Buffer.from("one\r\ntwo\rthree"), "one\r\ntwo\rthree"],
    ["UTF-16, little end first", utf16("Siân’s 🎓", false), "Siân’s 🎓"],
    ["UTF-16, big end first", utf16("Siân’s 🎓", true), "Siân’s 🎓"],
  ])("reads %s", (_, input, text) => {
    expect(decode(input)).toEqual({ text, diagnostics: [] });
  });

  it("reads bytes that are neither as windows-1252, and says where they begin", () => {
    const decoded = decode(bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x41, 0x94, 0x20, 0x80));
    expect(decoded).toMatchObject({
      text: "Café “A” €",
      diagnostics: [{ start: 3, end: 4, stage: "corpus", rule: "windows-1252" }],
    });
  });

  it("says where UTF-16 is broken", () => {
    const decoded = decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00));
    expect(decoded).toMatchObject({ text: "A\uFFFDB", diagnostics: [{ start: 1, end: 2, rule: "broken-utf-16" }] });
  });

  it.each([
    ["nothing", bytes(), /^is empty/],
    ["a mark alone", bytes(0xef, 0xbb, 0xbf), /^is empty/],
    ["white space", Buffer.from(" \r\n\t\n"), /^is empty/],
    ["a NUL byte", bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x41), /^is a binary file/],
    ["UTF-16 without its mark", Buffer.from("text", "utf16le"), /^is a binary file/],
    ["UTF-32", bytes(0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00), /^is a binary file/],
  ])("refuses %s", (_, input, reason) => {
    expect(decode(input)).toEqual({ refused: expect.stringMatching(reason) });
  });
});
