import { canBeSame } from "../../document/calendar.ts";
import { groupBy } from "../../document/group-by.ts";
import { byCodeUnit } from "../../resolve/judgement.ts";

/** Something that lasts: its days in ISO, as precise as known. */
export type Lasting = { readonly from?: string; readonly to?: string };

/** Tellings of one spell, and what names it among the others: "" where there is only one. */
export type Spell<Telling> = { readonly key: string; readonly tellings: readonly Telling[] };

/**
 * Sorts tellings of one thing into spells: those whose beginnings and ends can be the same days are one; what has no
 * days belongs to the last spell that it fits, or else to the last. `tellings` must come in an order that does not
 * depend on how they were read.
 */
export function spellsOf<Telling>(
  tellings: readonly Telling[],
  daysOf: (telling: Telling) => Lasting,
  fits: (telling: Telling, spell: Lasting) => boolean = () => true,
): Spell<Telling>[] {
  const days = groupBy(tellings, (telling) => `${daysOf(telling).from ?? "~"} ${daysOf(telling).to ?? "~"}`);
  const undated = days.get("~ ~") ?? [];
  days.delete("~ ~");
  const spells: Telling[][] = [];
  const lasting: Lasting[][] = [];
  for (const [, told] of [...days].sort(([a], [b]) => byCodeUnit(a, b))) {
    const own = told.slice(0, 1).map(daysOf);
    const home = lasting.findIndex((spell) => spell.every((other) => own.every((day) => agree(other, day))));
    if (home < 0) lasting.push(own);
    else lasting[home]?.push(...own);
    if (home < 0) spells.push([...told]);
    else spells[home]?.push(...told);
  }
  const keys = spells.length < 2 ? [""] : spells.map((spell) => keyOf(spell.map(daysOf)));
  if (spells.length === 0 && undated.length > 0) spells.push([]);
  for (const telling of undated) {
    const home = lasting.findLastIndex((spell) => spell.every((days) => fits(telling, days)));
    spells.at(home)?.push(telling);
  }
  return spells.map((spell, i) => {
    const [key = "", before] = [keys[i], keys.slice(0, i).filter((other) => other === keys[i]).length];
    return { key: before === 0 ? key : `${key} ${before + 1}`, tellings: spell };
  });
}

function agree(a: Lasting, b: Lasting): boolean {
  const same = (x: string | undefined, y: string | undefined) =>
    x === undefined || y === undefined || x === y || canBeSame(x, y);
  const before = (x: Lasting, y: Lasting) =>
    x.to !== undefined && y.from !== undefined && x.to < y.from && !canBeSame(x.to, y.from);
  return same(a.from, b.from) && same(a.to, b.to) && !before(a, b) && !before(b, a);
}

/** The first days that are told: `2018/2021`, `2018/`, or `/2021-01` where only ends are. */
function keyOf(days: readonly Lasting[]): string {
  const first = (values: readonly (string | undefined)[]) => values.filter((v) => v !== undefined).sort()[0] ?? "";
  return `${first(days.map(({ from }) => from))}/${first(days.map(({ to }) => to))}`;
}
