import type { Span } from "../../document/span.ts";
import type { Family, Sign } from "./signs.ts";

/** A quotation while it is being read: where its marks and words begin, and its runs in the paragraphs before. */
export type Opened = {
  readonly family: Family;
  readonly sign: Sign;
  /** Start of the words in this block. */
  readonly from: number;
  readonly parts: readonly Span[];
  readonly depth: number;
  /** Whether the words must be closed by a mark: false where a paragraph opens again what another left open. */
  readonly resumed: boolean;
};

/** A pair of marks: the opened quotation and where its words and its closing mark end. */
export type Paired = { readonly opened: Opened; readonly end: number; readonly outerEnd: number };

/** What the signs of one block come to. */
export type Pairs = {
  readonly paired: readonly Paired[];
  /** What is still open at the end of the block, outermost first. */
  readonly open: readonly Opened[];
  /** Openings given up because another followed before they were closed. */
  readonly lost: readonly Opened[];
  /** Closing double marks with nothing to close. */
  readonly orphans: readonly Sign[];
};

const deepest = 6;

/** For each sign, how many firm closings less openings of its own family follow it in the block. */
function balances(signs: readonly Sign[]): Int32Array {
  const after = new Int32Array(signs.length);
  const sum = { double: 0, single: 0 };
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i];
    if (sign === undefined) continue;
    after[i] = sum[sign.family];
    if (sign.side === "open") sum[sign.family]--;
    else if (sign.side === "close") sum[sign.family]++;
  }
  return after;
}

/**
 * For each sign after a plural's s, whether it closes: no firm closing follows before the next opening or double mark,
 * nor the next paragraph of the same quotation (`ahead`).
 */
function closesPlural(signs: readonly Sign[], ahead: boolean): boolean[] {
  const closes: boolean[] = new Array(signs.length).fill(false);
  let firmAhead = ahead;
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i];
    if (sign === undefined) continue;
    closes[i] = !firmAhead;
    if (sign.family === "double" || sign.side === "open") firmAhead = false;
    else if (sign.side === "close") firmAhead = true;
  }
  return closes;
}

/** What pairing must know of the block: whether the next one opens again what this one leaves open, and `goesOn`. */
export type Setting = {
  readonly carriesOn: boolean;
  /** Whether the last opening single mark begins speech that the next paragraph goes on with. */
  readonly leavesOpen: boolean;
  /** Whether an opening mark after these words of an open quotation is only that of its next paragraph, run on in one line. */
  readonly goesOn: (from: number, to: number) => boolean;
};

/** Pairs the signs of one block, which may begin within a quotation (`carried`). */
export function pair(
  signs: readonly Sign[],
  carried: readonly Opened[],
  { carriesOn, leavesOpen, goesOn }: Setting,
): Pairs {
  const stack: Opened[] = [...carried];
  const paired: Paired[] = [];
  const lost: Opened[] = [];
  const orphans: Sign[] = [];
  const balance = balances(signs);
  const plural = closesPlural(signs, leavesOpen);
  const push = (sign: Sign) => {
    if (stack.length >= deepest) return;
    stack.push({ family: sign.family, sign, from: sign.end, parts: [], depth: stack.length, resumed: false });
  };
  const close = (sign: Sign, at: number) => {
    const opened = stack[at];
    stack.length = at;
    if (opened !== undefined) paired.push({ opened, end: sign.start, outerEnd: sign.end });
  };
  const open = (sign: Sign, i: number) => {
    const within = stack.filter((o) => o.family === sign.family).length;
    const owed = within - (carriesOn && stack[0]?.family === sign.family ? 1 : 0);
    const nested = stack.at(-1)?.family !== sign.family || (balance[i] ?? 0) > owed;
    if (!nested && goesOn(stack.at(-1)?.from ?? 0, sign.start)) return;
    const given = nested ? undefined : stack.pop();
    if (given !== undefined) lost.push(given);
    push(sign);
  };
  signs.forEach((sign, i) => {
    const at = stack.findLastIndex((o) => o.family === sign.family);
    const inner = at >= 0 && at === stack.length - 1;
    if (sign.side === "maybe-open") {
      if ((balance[i] ?? 0) > stack.filter((o) => o.family === sign.family).length) open(sign, i);
    } else if (sign.side === "maybe-close") {
      if (inner && plural[i]) close(sign, at);
    } else if (sign.side === "close" || (sign.side === "either" && at >= 0)) {
      if (at >= 0 && (inner || sign.family === "double" || !doubleAhead(signs, i))) close(sign, at);
      else if (at < 0 && sign.family === "double") orphans.push(sign);
    } else open(sign, i);
  });
  return { paired, open: stack, lost, orphans };
}

/** Whether a double mark follows among the next few signs. */
const doubleAhead = (signs: readonly Sign[], i: number): boolean =>
  signs.slice(i + 1, i + 4).some((s) => s.family === "double");
