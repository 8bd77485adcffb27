import type { Span } from "../../document/span.ts";

/** Somebody or something that can receive an award, where it is mentioned; `id` is absent for what is no entity. */
export type Entrant = Span & {
  readonly id?: string;
  readonly name: string;
  readonly person: boolean;
  readonly form: "name" | "nominal" | "pronoun";
};
