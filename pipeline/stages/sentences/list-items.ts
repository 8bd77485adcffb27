const bullet = /^\s*([•⁃▪◦●‣·])/;
const marker = /^\s*(?:\(?(\d{1,2}|[a-z])(\.\)|\)|\.))(?=\s)/;
const marks = /(?<=\s)\(?(\d{1,2}|[a-z])(\.\)|\)|\.)(?=\s)/g;

/** Where the items of a list that was run into one line begin: "1. … 2. …", "a) … b) …", "• … • …". */
export function listItems(text: string): number[] {
  const dot = bullet.exec(text)?.[1];
  if (dot !== undefined) return offsetsOf(text, dot).slice(1);
  const first = marker.exec(text);
  if (first === null) return [];
  const cuts: number[] = [];
  let expected = following(first[1] ?? "");
  for (const match of text.matchAll(marks)) {
    if (match.index === 0 || match[1] !== expected || match[2] !== first[2]) continue;
    cuts.push(match.index);
    expected = following(expected);
  }
  return cuts;
}

const following = (label: string): string =>
  /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);

function offsetsOf(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
  return found;
}
