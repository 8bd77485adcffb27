import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Article } from "../../pipeline/document/document.ts";
import { decode } from "./decode.ts";
import { type FoundFile, type Problem, reasonOf } from "./find.ts";

/** An article, or why there is none. */
export type Read = { readonly article: Article } | { readonly problem: Problem };

/** What one file may hold, unless the caller says otherwise: 50 MB, in bytes. */
export const usualMaxSize = 50_000_000;

/** Reads one file; a file of more than `maxSize` bytes is refused unread. */
export async function readArticle(file: FoundFile, maxSize: number): Promise<Read> {
  const refuse = (reason: string): Read => ({ problem: { path: file.path, reason } });
  const bytes = await readBytes(file.path, maxSize);
  if (typeof bytes === "string") return refuse(bytes);
  const decoded = decode(bytes);
  if ("refused" in decoded) return refuse(decoded.refused);
  const { text, diagnostics } = decoded;
  return {
    article: {
      source: file.source,
      sha256: sha256(bytes),
      text,
      ...(diagnostics.length > 0 && { diagnostics }),
    },
  };
}

/** The SHA-256 of bytes, or of a text in UTF-8, in hex digits. */
export const sha256 = (content: Uint8Array | string): string => createHash("sha256").update(content).digest("hex");

/** The bytes of a file, or the reason why they could not be had. */
async function readBytes(path: string, maxSize: number): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(path);
    if (size > maxSize) return `is too large: ${megabytes(size)}, and the limit is ${megabytes(maxSize)} (--max-size)`;
    return await readFile(path);
  } catch (thrown) {
    return reasonOf((thrown as NodeJS.ErrnoException).code ?? String(thrown));
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 10_000) / 100} MB`;
