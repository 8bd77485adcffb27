import type { Cleaned, Dated, Received, Sentenced } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Finds the publication date and every expression that can be put on a calendar. */
export const dates: Stage<Received & Cleaned & Sentenced, Dated> = () => ({ dates: [] });
