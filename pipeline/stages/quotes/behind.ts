import type { Frame } from "./frame.ts";
import type { NounKind } from "./nouns.ts";
import { inspectorateOf, organisationNear, type Speaker, sentenceAt } from "./speaker.ts";

/** Who speaks through a noun that stands for somebody else, where nothing beside it says so. */
export function behind(frame: Frame, kind: NounKind, offset: number): Speaker | undefined {
  if (kind === "judge") return awarderOf(frame, offset);
  const inspects = kind === "document" || kind === "reviewer";
  const inspectorate = inspects ? inspectorateOf(frame, offset) : undefined;
  return inspectorate === undefined ? undefined : { speaker: inspectorate };
}

/** Who gives the awards of this document: the awarding body named last, the scheme of the sentence, or who is named later. */
function awarderOf(frame: Frame, offset: number): Speaker | undefined {
  const known = organisationNear(frame, offset, (o) => o.kind === "awarding-body");
  const named = frame.mentions.find((m) => m.entity === known);
  if (known !== undefined && named !== undefined && named.start < offset) return { speaker: known };
  const { sentences } = frame.document;
  const from = known === undefined ? 0 : (sentences[sentenceAt(sentences, offset)]?.start ?? 0);
  return schemeNear(frame, from, offset) ?? (known === undefined ? undefined : { speaker: known });
}

/**
 * Whoever is behind the scheme of the lexicon that was named last between two offsets; from the start, or else anywhere; first
 * of those whose body the document names. */
function schemeNear(frame: Frame, from: number, offset: number): Speaker | undefined {
  const before = frame.text.slice(from, offset).toLowerCase();
  const all = from === 0 ? frame.text.toLowerCase() : before;
  const bare = (name: string) => name.toLowerCase().replace(/^the /, "");
  const bodies = new Map(
    frame.document.organisations.flatMap((o) => [o.name, ...o.aliases].map((n) => [bare(n), o.id] as const)),
  );
  let best: { readonly at: number; readonly who: Speaker } | undefined;
  for (const { name, aliases, body } of frame.lexicon.awards) {
    if (body === undefined) continue;
    const speaker = bodies.get(bare(body));
    for (const form of [name, ...aliases]) {
      const last = before.lastIndexOf(form.toLowerCase());
      if (last < 0 && !all.includes(form.toLowerCase())) continue;
      const at = last + (speaker === undefined || last < 0 ? 0 : before.length);
      if (best === undefined || at > best.at)
        best = { at, who: speaker === undefined ? { speakerText: form } : { speaker } };
    }
  }
  return best?.who;
}
