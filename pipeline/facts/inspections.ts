import type { Document } from "../document/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { frames } from "../stages/ratings/frames.ts";
import { claims } from "./inspections/claims.ts";
import { type Draft, merged } from "./inspections/merge.ts";
import { type Providers, providers } from "./inspections/providers.ts";
import type { InspectionFact, RatingFact } from "./record.ts";

/** The inspections of a document, in offsets of the cleaned text. */
export function readInspections(document: Document, lexicon: Lexicon): InspectionFact[] {
  const found = frames(document, lexicon);
  if (found.live.length === 0) return [];
  const whom = providers(document);
  const drafts = merged(claims({ document, lexicon, frames: found, providers: whom }), document.published?.value);
  return drafts
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
    .flatMap((draft) => {
      const inspectorate = inspectorateName(draft, { document, lexicon, whom });
      return inspectorate === undefined ? [] : [{ draft, inspectorate }];
    })
    .map(({ draft, inspectorate }, i) => fact(draft, inspectorate, `i${i + 1}`));
}

function fact(draft: Draft, inspectorate: string, id: string): InspectionFact {
  const { framework } = draft.framing;
  const when = draft.when ?? draft.reported;
  return {
    id,
    inspectorate,
    ...(draft.provider && { provider: draft.provider.name }),
    service: framework.service,
    kind: draft.kind,
    framework: framework.id,
    ...(when !== undefined && { when }),
    ...(draft.reported !== undefined && { reported: draft.reported }),
    ratings: given(draft),
    evidence: draft.evidence,
  };
}

/** Where a framework gives no overall grade, a grade without a judgement repeats one that has its own. */
function given(draft: Draft): readonly RatingFact[] {
  if (draft.framing.framework.overall || draft.ratings.every(({ scope }) => scope === "overall")) return draft.ratings;
  return draft.ratings.filter(({ scope }) => scope !== "overall");
}

/** The name that the article has for the inspectorate, or for the inspectorates that inspect together. */
function inspectorateName(
  draft: Draft,
  { document, lexicon, whom }: { readonly document: Document; readonly lexicon: Lexicon; readonly whom: Providers },
): string | undefined {
  const { inspectorate, framework } = draft.framing;
  if (framework.inspectedBy !== undefined) {
    const council = whom.council(draft.evidence[0] ?? { start: 0, end: 0 })?.name;
    if (council !== undefined) return council;
  }
  const nameOf = (id: string): string | undefined =>
    document.organisations.find((organisation) => organisation.lexicon === id)?.name ??
    lexicon.inspectorates.find((known) => known.id === id)?.name;
  const names = [inspectorate.id, ...(framework.with ?? [])].map(nameOf);
  return names.every((name) => name !== undefined) ? names.join(" and ") : undefined;
}
