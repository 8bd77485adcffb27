/** Words that a full stop may follow without ending the sentence, written without that full stop. */
export type Abbreviations = {
  /** Before a name: no sentence ends between the two. */
  readonly beforeName: readonly string[];
  /** Before a number, in lower case; before anything else they are words like others. */
  readonly beforeNumber: readonly string[];
  /** Never the last word of a sentence; in lower case. */
  readonly inside: readonly string[];
  /** Last in a sentence only where one of the `starters` follows. */
  readonly perhapsLast: readonly string[];
  /** Last in a sentence where a capital follows, but for the words of `followMostlyLast`. */
  readonly mostlyLast: readonly string[];
  readonly followMostlyLast: readonly string[];
  /** Names that end in an exclamation or question mark. */
  readonly exclaimingNames: readonly string[];
  /** Words that often begin a sentence and seldom a name. */
  readonly starters: readonly string[];
};
