import type { Span } from "./span.ts";

/** What the text did that no rule could use: where, which stage and rule say so, and a sentence for people. */
export type Diagnostic = Span & { readonly stage: string; readonly rule: string; readonly message: string };
