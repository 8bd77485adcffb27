import type { Cleaned, Dated, Mentioned, Quoted, Received, Sentenced } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Finds the people and organisations of an article, and every mention of each by name, description and pronoun. */
export const mentions: Stage<Received & Cleaned & Sentenced & Dated & Quoted, Mentioned> = () => ({
  people: [],
  organisations: [],
  mentions: [],
});
