/** Why a store could not do what it was asked. */
export type StoreFault =
  | "bad-address"
  | "unreachable"
  | "refused"
  | "no-database"
  | "in-use"
  | "damaged"
  | "foreign"
  | "write-refused"
  | "bad-query"
  | "miscounted";

/** What went wrong with a store, in a plain sentence that says what to do. */
export class StoreError extends Error {
  readonly code: StoreFault;

  constructor(code: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
