import type { Attributed, Cleaned, Mentioned, Quoted, Received, Sentenced } from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Says who speaks each quotation. */
export const attribution: Stage<Received & Cleaned & Sentenced & Quoted & Mentioned, Attributed> = () => ({
  attributions: [],
});
