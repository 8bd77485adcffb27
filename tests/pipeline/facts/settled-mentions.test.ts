import { expect, it } from "vitest";
import type { Document } from "../../../pipeline/document/document.ts";
import { settledMentions } from "../../../pipeline/facts/settled-mentions.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { written } from "./written.ts";

const lexicon = loadLexicon();

/** A text in which every "the council" was tied to Vale Council, and whom each is given back to. */
const settled = (text: string): string[] => {
  const named = {
    organisations: { "Oakhurst Council": "local-authority", "Vale Council": ["local-authority", "the council"] },
  } as const;
  const document: Document = written(text, named, lexicon);
  return settledMentions(document).flatMap((m) =>
    m.form === "nominal" ? [document.organisations.find((o) => o.id === m.entity)?.name ?? ""] : [],
  );
};

it.each([
  [
    "Oakhurst Council won a cup, beating Vale Council to it.\nThey said that the council was glad.",
    ["Oakhurst Council"],
  ],
  ["Oakhurst Council won a cup.\nVale Council came last. They said that the council was sad.", ["Vale Council"]],
  ["Oakhurst Council won a cup.\nVale Council came last.\nThey said that the council was sad.", ["Vale Council"]],
  [
    "Oakhurst Council won a cup, beating the mighty Vale Council. They said that the council was sad.",
    ["Vale Council"],
  ],
  [
    "Vale Council won a cup, beating the mighty Oakhurst Council.\nThey said that the council was glad.",
    ["Vale Council"],
  ],
])("%s", (text, names) => expect(settled(text)).toEqual(names));
