import type {
  Attributed,
  Cleaned,
  Dated,
  Mentioned,
  Quoted,
  Rated,
  Received,
  Sentenced,
} from "../../document/document.ts";
import type { Stage } from "../../stage.ts";

/** Finds the grade words that are used as grades, with scope and polarity. */
export const ratings: Stage<Received & Cleaned & Sentenced & Dated & Quoted & Mentioned & Attributed, Rated> = () => ({
  grades: [],
});
