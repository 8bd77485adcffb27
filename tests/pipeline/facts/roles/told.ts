import { readRoles } from "../../../../pipeline/facts/roles.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";
import { type Named, written } from "../written.ts";

const lexicon = loadLexicon();

/** Each role of a text about those named, as "person | title | organisation", with its status where it has one. */
export const rolesOf = (text: string, named: Named): string[] => {
  const document = written(text, named, lexicon);
  return readRoles(document, lexicon).map((r) =>
    [
      document.people.find((p) => p.id === r.person)?.name.split(" ")[0],
      r.title,
      r.organisation ?? "-",
      ...(r.status === undefined ? [] : [r.status]),
    ].join(" | "),
  );
};
