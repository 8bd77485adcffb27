import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Ajv from "ajv/dist/2020.js";
import { readJson } from "./files.ts";

/** The validator is loaded where there is something to check; what ships is not checked again at every start. */
const ajv = () => createRequire(import.meta.url)("ajv/dist/2020.js") as typeof Ajv;

/** Checks lexicon data against the JSON Schemas of one folder; each schema is compiled once, when it is needed. */
export class Checker {
  readonly #schemas: string;
  readonly #ajv = new (ajv().Ajv2020)({ allErrors: true, strict: false });

  constructor(schemas: string) {
    this.#schemas = schemas;
  }

  /** What is wrong with `value` as data of the kind `name`, a sentence each; nothing where there is no schema. */
  problems(name: string, file: string, value: unknown): readonly string[] {
    const validate = this.#ajv.getSchema(name) ?? this.#compile(name);
    if (validate === undefined || validate(value) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const about = Object.values(params).filter((v) => typeof v === "string" || Array.isArray(v));
      return `${file}: ${instancePath || "/"} ${message ?? "is wrong"}${about.length > 0 ? ` (${about.join(", ")})` : ""}`;
    });
  }

  #compile(name: string) {
    const path = [name, name.replace(/s$/, "")]
      .map((base) => join(this.#schemas, `${base}.schema.json`))
      .find((candidate) => existsSync(candidate));
    if (path === undefined) return undefined;
    const { $schema: _, $id: __, ...schema } = readJson(path) as Record<string, unknown>;
    this.#ajv.addSchema(schema, name);
    return this.#ajv.getSchema(name);
  }
}
