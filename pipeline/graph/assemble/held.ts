import { firstDay, lastDay } from "../../document/calendar.ts";
import type { ArticleRecord, RoleFact } from "../../facts/record.ts";
import type { Lasting } from "./spells.ts";

/** Whether something that lasts from one day to another can have lasted on the day an article was published. */
export const lastsOn = (days: Lasting, record: ArticleRecord): boolean =>
  !startsAfter(days, record) && !endedBefore(days, record);

/** Whether an article can speak of a post in a spell as it does: of a former one before it began it cannot. */
export function fitsSpell({ status }: Pick<RoleFact, "status">, spell: Lasting, record: ArticleRecord): boolean {
  if (status === "former") return !startsAfter(spell, record);
  return status === "appointed" ? !endedBefore(spell, record) : lastsOn(spell, record);
}

/** Whether a person can have held a post on the day an article that tells of it was published. */
export const heldOn = (role: RoleFact, record: ArticleRecord): boolean =>
  role.status !== "former" && lastsOn(role, record);

function startsAfter({ from }: Lasting, { published }: ArticleRecord): boolean {
  const [starts, told] = [firstDay(from ?? ""), lastDay(published?.value ?? "")];
  return starts !== undefined && told !== undefined && starts > told;
}

function endedBefore({ to }: Lasting, { published }: ArticleRecord): boolean {
  const [ended, told] = [lastDay(to ?? ""), firstDay(published?.value ?? "")];
  return ended !== undefined && told !== undefined && ended < told;
}
