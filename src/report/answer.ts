import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import type { Answer } from "../store/store.ts";

/** How an answer is shown. */
export type Format = "table" | "json" | "csv";

/** The formats by name. */
export const formats: readonly Format[] = ["table", "json", "csv"];

/** An answer as text; `columns` is the width of the window that a table must fit, absent where there is none. */
export function showAnswer(answer: Answer, format: Format, columns?: number): string {
  if (format === "csv") return stringify([answer.columns, ...answer.rows.map((row) => row.map(cell))]);
  if (format === "json") return toJson(answer);
  return `${toTable(answer, columns)}\n${answer.rows.length === 1 ? "1 row" : `${answer.rows.length} rows`}\n`;
}

/** A list of objects, one a line. */
function toJson({ columns, rows }: Answer): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]))),
  );
  return objects.length === 0 ? "[]\n" : `[\n${objects.join(",\n")}\n]\n`;
}

/** Any value of an answer as one text. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cell).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function toTable({ columns: head, rows }: Answer, columns: number | undefined): string {
  const texts = rows.map((row) => row.map((value) => cell(value).replace(/\s+/g, " ")));
  const wide = head.map((name, i) => Math.max(name.length, ...texts.map((row) => row[i]?.length ?? 0)));
  const colWidths = columns === undefined ? wide.map((n) => n + 2) : widthsWithin(wide, columns);
  const table = new Table({
    head: [...head],
    colWidths,
    wordWrap: true,
    wrapOnWordBoundary: false,
    style: { head: [], border: [] },
  });
  table.push(...texts);
  return table.toString();
}

/** Widths that fit a window: the widest columns give way first, down to ten letters. */
function widthsWithin(wide: readonly number[], columns: number): number[] {
  const room = Math.max(columns - wide.length * 3 - 1, wide.length * 10);
  let low = 10;
  let high = Math.max(10, ...wide);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (wide.reduce((sum, n) => sum + Math.min(n, middle), 0) <= room) low = middle;
    else high = middle - 1;
  }
  return wide.map((n) => Math.min(n, low) + 2);
}
