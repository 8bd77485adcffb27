/** A kind of intervention, and the words that show it imposed, in force or lifted; lower case. */
export type InterventionWords = {
  readonly id: string;
  readonly kind:
    | "special-measures"
    | "statutory-direction"
    | "warning-notice"
    | "improvement-notice"
    | "enforcement"
    | "other";
  readonly phrases: readonly string[];
  readonly imposed: readonly string[];
  readonly lifted: readonly string[];
  readonly inForce: readonly string[];
  /** Names of the bodies that impose it, where the text does not say. */
  readonly authorities?: readonly string[];
  /** Whether the inspectorate imposes it. */
  readonly byInspector: boolean;
};
