import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CallError, messageOf } from "../errors.ts";
import type { Optional } from "./match.ts";

type Text = string | null | undefined;
type Named = Optional & { readonly name: string; readonly aliases?: readonly string[] };
type Placed = Optional & { readonly start: number; readonly end: number };

/** A post that the text gives to a person. */
export type GoldRole = Optional & { readonly title: string; readonly organisation?: Text };

/** A person whom the text names. */
export type GoldPerson = Named & { readonly roles?: readonly GoldRole[] };

/** An organisation that the text names. */
export type GoldOrganisation = Named;

/** A grade of an inspection. */
export type GoldRating = Optional & { readonly scope?: Text; readonly grade: string };

/** An inspection that the text tells of; `when` is an ISO value, `altWhen` another that is accepted. */
export type GoldInspection = Optional & {
  readonly inspectorate: string;
  readonly provider?: Text;
  readonly kind: string;
  readonly when?: Text;
  readonly altWhen?: Text;
  readonly ratings?: readonly GoldRating[];
};

/** What became of one entry for one award. */
export type GoldAward = Optional & {
  readonly name: string;
  readonly category?: Text;
  readonly year?: Text | number;
  readonly body?: Text;
  readonly outcome: string;
  readonly recipient?: Text;
  readonly recipientAlt?: string | readonly string[];
  readonly altRecipients?: readonly string[];
};

/** A quotation, by the words inside its marks; `altSpeakers` are accepted too, `speakers` are joint authors. */
export type GoldQuote = Placed & {
  readonly speaker?: Text;
  readonly speakers?: readonly string[];
  readonly altSpeakers?: readonly string[];
};

/** A date expression and its ISO value. */
export type GoldDate = Placed & { readonly text: string; readonly value: string };

/** The hand-made truth of one article; how to read it stands in the README beside the files. */
export type Gold = {
  readonly id: string;
  readonly published?: Text;
  readonly publishedStated?: boolean;
  readonly people?: readonly GoldPerson[];
  readonly organisations?: readonly GoldOrganisation[];
  readonly inspections?: readonly GoldInspection[];
  readonly awards?: readonly GoldAward[];
  readonly quotes?: readonly GoldQuote[];
  readonly dates?: readonly GoldDate[];
};

/** Reads the gold files of a folder, by article id. */
export function readGold(folder: string): ReadonlyMap<string, Gold> {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch (thrown) {
    throw new CallError("no-such-path", [`${folder} could not be read: ${messageOf(thrown)}`], { cause: thrown });
  }
  if (names.length === 0) throw new CallError("empty-folder", [`${folder} holds no gold: no .json file`]);
  const files = names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold);
  return new Map(files.map((gold) => [gold.id, gold]));
}
