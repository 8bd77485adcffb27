import { readFileSync } from "node:fs";
import { CallError, messageOf } from "../errors.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Kind } from "./match.ts";

/** The F1 that each kind must reach, 0–1. Floors only rise. */
export type Floors = Readonly<Partial<Record<Kind, number>>>;

/** Reads a file of floors. */
export function readFloors(path: string): Floors {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Floors;
  } catch (thrown) {
    throw new CallError("no-such-path", [`${path} could not be read: ${messageOf(thrown)}`], { cause: thrown });
  }
}

/** The kinds that fall below their floor, a sentence each. */
export const belowFloors = ({ scores }: Evaluation, floors: Floors): string[] =>
  Object.entries(floors).flatMap(([kind, floor]) => {
    const f1 = scores.get(kind as Kind)?.f1 ?? 0;
    return f1 < floor ? [`${kind}: F1 ${f1.toFixed(3)} is below its floor of ${floor.toFixed(3)}`] : [];
  });
