import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CallError } from "../errors.ts";

/** Values that parameters of a query stand for. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A parameter of a named query; without a usual value it must be given. */
export type Parameter = { readonly name: string; readonly usual?: unknown };

/** A query with a name: a file whose first line is its description and whose second its parameters. */
export type NamedQuery = {
  readonly name: string;
  readonly about: string;
  readonly parameters: readonly Parameter[];
  readonly cypher: string;
};

const folder = fileURLToPath(new URL("./", import.meta.url));

/** Every named query, by name in order. */
export const namedQueries = (): readonly NamedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .map((file) => parseQuery(file.slice(0, -".cypher".length), readFileSync(join(folder, file), "utf8")));

/** Reads the text of a query's file. */
export function parseQuery(name: string, text: string): NamedQuery {
  const [about = "", second = "", ...lines] = text.split("\n");
  const list = /^\/\/ Parameters: (.*)$/.exec(second)?.[1];
  if (!about.startsWith("// ") || list === undefined)
    throw new Error(`${name}.cypher must begin with "// what it answers" and "// Parameters: …"`);
  return { name, about: about.slice("// ".length), parameters: parametersOf(list), cypher: lines.join("\n").trim() };
}

/** `provider, day = "9999-12-31", limit = 20`; the values are JSON. */
const parametersOf = (list: string): Parameter[] =>
  list === "none"
    ? []
    : [...list.matchAll(/(\w+)(?: = ("[^"]*"|\[[^\]]*\]|-?\d+))?(?:, |$)/g)].map(([, name = "", usual]) => ({
        name,
        ...(usual !== undefined && { usual: JSON.parse(usual) as unknown }),
      }));

/** The parameters to ask a named query with: what was given, read as what is usual, and the usual for the rest. */
export function parametersFor({ name, parameters }: NamedQuery, given: Parameters): Parameters {
  const known = parameters.map((parameter) => parameter.name);
  const strange = Object.keys(given).filter((key) => !known.includes(key));
  const missing = parameters.filter((p) => p.usual === undefined && given[p.name] === undefined).map((p) => p.name);
  const problems = [
    ...strange.map((key) => `${name} has no parameter ${key}; it has ${known.join(", ") || "none"}`),
    ...missing.map((key) => `${name} needs --param ${key}=…`),
  ];
  if (problems.length > 0) throw new CallError("bad-query", problems);
  return Object.fromEntries(
    parameters.map((parameter) => [parameter.name, valueFor(parameter, given[parameter.name])]),
  );
}

/** A text that was given becomes a number or a list where the usual value is one. */
function valueFor({ name, usual }: Parameter, given: unknown): unknown {
  if (given === undefined) return usual;
  if (typeof given !== "string" || usual === undefined || typeof usual === "string") return given;
  if (Array.isArray(usual)) return given.split(",").map((item) => item.trim());
  if (/^-?\d{1,15}$/.test(given)) return Number(given);
  throw new CallError("bad-query", [`${name} takes a whole number, not "${given}"`]);
}

/** Reads `k=v`, a text, and `k:=v`, any JSON: a number, a list, true. */
export function readParameters(given: readonly string[]): Parameters {
  const read = given.map((text): readonly [string, unknown] => {
    const [, name, json, value = ""] = /^(\w+)(:?)=(.*)$/s.exec(text) ?? [];
    if (name === undefined) throw new CallError("bad-query", [`--param takes name=value, not "${text}"`]);
    return [name, json === "" ? value : parseJson(name, value)];
  });
  return Object.fromEntries(read);
}

function parseJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new CallError("bad-query", [`${name}:= takes JSON, such as 20 or ["good"], not ${value}`]);
  }
}
