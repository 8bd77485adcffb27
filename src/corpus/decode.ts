import type { Diagnostic } from "../../pipeline/document/diagnostic.ts";

/** A decoded text without its byte-order mark, or the reason why the bytes are no text. */
export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly Diagnostic[] }
  | { readonly refused: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What windows-1252 has at 80 to 9F, where Node's own decoder for it has control characters. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Decodes an article: UTF-16 with its mark, UTF-8, or else windows-1252 with a diagnostic that says so. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { refused: "is empty" };
  const utf16 = utf16Mark(bytes);
  const decoded = utf16 === undefined ? decodeBytes(bytes) : decodeUtf16(bytes, utf16);
  if ("refused" in decoded) return decoded;
  return decoded.text.trim() === "" ? { refused: "is empty: it holds nothing but white space" } : decoded;
}

function utf16Mark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) return { refused: "is a binary file, not text" };
  const broken = text.indexOf("\uFFFD");
  if (broken < 0) return { text, diagnostics: [] };
  const message = "The bytes are not all UTF-16; what could not be read became U+FFFD.";
  return { text, diagnostics: [{ start: broken, end: broken + 1, stage: "corpus", rule: "broken-utf-16", message }] };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return { refused: "is a binary file, not text" };
  try {
    return { text: utf8.decode(bytes), diagnostics: [] };
  } catch {
    const text = decodeWindows1252(withoutMark(bytes));
    const start = Math.max(0, text.search(/[^\0-\x7f]/));
    const message = "The bytes are not UTF-8; they were read as windows-1252.";
    return { text, diagnostics: [{ start, end: start + 1, stage: "corpus", rule: "windows-1252", message }] };
  }
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (mark) => windows1252[mark.charCodeAt(0) - 0x80] ?? mark);

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
