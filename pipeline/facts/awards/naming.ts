import type { Document } from "../../document/document.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { AwardPhrase } from "./award-phrase.ts";
import type { Scene } from "./scene.ts";

/** What an award is called in a record: the scheme, the category within it, its year and who gives it. */
export type AwardName = {
  readonly name: string;
  readonly category?: string;
  readonly body?: string;
  readonly year?: string;
  /** The year that the article gives the scheme elsewhere. */
  readonly elsewhere?: string;
};

/** Names the award that a phrase stands for, with the scheme that the text around it is about. */
export function nameOf(scene: Scene, target: AwardPhrase, sentence: Span): AwardName {
  const told = target.kind === "scheme" || target.scheme !== undefined ? target : schemeFor(scene, target, sentence);
  const near = told === undefined ? undefined : inFull(scene, told);
  const giver = target.scheme === undefined ? giverOf(scene, target) : undefined;
  const scheme = giver === undefined || told === target || near?.scheme?.body === giver ? near : undefined;
  const category = scheme === undefined || told === target ? undefined : target.name;
  const here = scheme !== undefined && within([scheme], sentence).length > 0;
  const year = target.year ?? (here ? scheme?.year : undefined);
  const elsewhere = scheme === undefined ? undefined : (scheme.year ?? yearElsewhere(scene, scheme));
  const body = scheme === undefined ? giver : scheme.scheme?.body;
  return {
    name: scheme?.name ?? target.name,
    ...(category !== undefined && { category }),
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
    ...(elsewhere !== undefined && { elsewhere }),
  };
}

/** "the Tourism Awards", in a text that names the Vale Tourism Awards: the scheme by the whole of its name. */
function inFull({ schemes }: Scene, scheme: AwardPhrase): AwardPhrase {
  if (scheme.kind !== "scheme" || scheme.scheme !== undefined) return scheme;
  const tail = ` ${scheme.name.toLowerCase()}`;
  const longer = schemes.filter((p) => p.name.toLowerCase().endsWith(tail));
  const names = new Set(longer.map((p) => p.name));
  const [full] = longer;
  return full === undefined || names.size > 1
    ? scheme
    : {
        ...scheme,
        name: full.name,
        ...(full.scheme !== undefined && { scheme: full.scheme }),
        ...(scheme.year === undefined && full.year !== undefined && { year: full.year }),
      };
}

/** Who gives a single award that has their name in front, whatever schemes the text names: "the RIBA South Vale Award". */
function giverOf({ vocabulary }: Scene, { kind, name }: AwardPhrase): string | undefined {
  if (kind !== "award") return undefined;
  const words = name.split(" ");
  const lengths = words.slice(0, -1).map((_, i) => words.length - 1 - i);
  return lengths.map((n) => words.slice(0, n).join(" ")).find((giver) => vocabulary.bodies.has(giver));
}

/** ", and Mill Green received": from here a sentence speaks of another entrant. */
const OTHERS = / and (?:the )?(?:\p{Lu}\S* ){2,}(?:won|received|took|was|were|has|have)\b/u;

/** The scheme of a category: in its sentence after it, before it, else the last that was named, else the first to come. */
function schemeFor(scene: Scene, target: AwardPhrase, sentence: Span): AwardPhrase | undefined {
  const { schemes, document } = scene;
  const beside = within(schemes, sentence).filter((p) => p !== target);
  const next = beside.find((p) => p.start >= target.end);
  const others = next !== undefined && OTHERS.test(document.plain.slice(target.end, next.start));
  const known = schemes.some((p) => p.end <= target.start);
  const after = others && known ? undefined : next;
  if (
    after !== undefined &&
    !/[.;]|\bwhile\b|, and (?:was|has|also)\b/.test(document.plain.slice(target.end, after.start))
  )
    return after;
  const before = beside.filter((p) => p.end <= target.start).at(-1) ?? after;
  if (before !== undefined) return before;
  const earlier = schemes.filter((p) => p.end <= target.start);
  const block = spanAt(document.blocks, target.start);
  const last = earlier.at(-1);
  if (last !== undefined && block !== undefined && last.start >= block.start) return last;
  const opened = schemes.filter((p) => p.end <= opening(document));
  const title = document.blocks.find((b) => b.kind === "title")?.end ?? 0;
  const led = opened.filter((p) => p.start >= title);
  const [called] = opened;
  const clipped = called !== undefined && called.start < title && inFull(scene, called).name !== called.name;
  const first = clipped && led.length > 0 ? led : opened;
  const several = new Set(first.map((p) => inFull(scene, p).name)).size > 1;
  if (target.kind === "award" && several) return undefined;
  const told = first[0] ?? last;
  if (told !== undefined) return told;
  const far =
    (schemes[0]?.start ?? 0) - target.end > FAR && new Set(schemes.map((p) => inFull(scene, p).name)).size > 1;
  if (far) return undefined;
  if (schemes.length === 0) return soleAward(scene, target);
  return target.kind === "category" || new Set(schemes.map((p) => inFull(scene, p).name)).size === 1
    ? schemes[0]
    : undefined;
}

/** "Won a Stars of Care Award ... in the Best Manager category": the only award of a text without a scheme has its categories. */
const soleAward = (scene: Scene, target: AwardPhrase): AwardPhrase | undefined =>
  target.kind === "category" ? scene.soleAward : undefined;

/** How far behind a category the first of several schemes may be named that it belongs to. */
const FAR = 600;

/** Where the opening of an article ends, whose scheme is the one that it is about: its title and first paragraphs. */
function opening({ blocks }: Document): number {
  const told = blocks.filter((b) => b.kind === "title" || b.kind === "paragraph" || b.kind === "heading");
  return told[1]?.end ?? told[0]?.end ?? 0;
}

/** The year that the article gives the scheme elsewhere, where it gives it only one. */
function yearElsewhere(scene: Scene, scheme: AwardPhrase): string | undefined {
  const years = scene.years.get(scheme.name);
  if (years === undefined) return scheme.scheme?.personal === true ? scene.honours : undefined;
  return years.size === 1 ? [...years][0] : undefined;
}
