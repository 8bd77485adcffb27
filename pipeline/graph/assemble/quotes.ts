import type { ArticleRecord, QuoteFact } from "../../facts/record.ts";
import { articleId, quoteId } from "../../resolve/ids.ts";
import { memberKey } from "../../resolve/judgement.ts";
import type { Collector } from "./collector.ts";
import type { Context, Meant } from "./context.ts";
import { heldOn } from "./held.ts";
import type { Post } from "./memberships.ts";
import { putEvidence } from "./spans.ts";

/** What quotations point at besides people: posts by member key, outcomes and interventions by article and id. */
export type Pointers = {
  readonly posts: ReadonlyMap<string, readonly Post[]>;
  readonly outcomes: ReadonlyMap<string, string>;
  readonly interventions: ReadonlyMap<string, string>;
};

/** Quotations, who said them, in which post, and what about. */
export function putQuotes(context: Context, graph: Collector, pointers: Pointers): void {
  for (const record of context.resolution.records) {
    const inspecting = new Set(
      record.organisations.filter(({ kind }) => kind === "inspectorate" || kind === "regulator").map(({ id }) => id),
    );
    for (const quote of record.quotes) {
      const { start, end } = quote;
      const id = quoteId({ source: record.source, sha256: record.sha256, start, end });
      const speaker = speakerOf(context, record, quote);
      graph.node("Quote", id, {
        text: quote.text,
        kind: inspecting.has(quote.speakerId ?? "") ? "report" : "speech",
        speaker: speaker === undefined ? quote.speaker : undefined,
      });
      graph.relate("QUOTED_IN", id, articleId(record.source));
      if (speaker !== undefined) graph.relate("SPOKEN_BY", id, speaker.id);
      const post = postOf(pointers.posts.get(memberKey(record.id, quote.speakerId ?? "")) ?? [], quote, record);
      if (post !== undefined) graph.relate("SPOKEN_AS", id, post.membership);
      for (const about of quote.about ?? []) {
        const subject = subjectOf(context, pointers, { record, about });
        if (subject !== undefined) graph.relate("IS_ABOUT", id, subject);
      }
      const places = quote.cue === undefined ? [quote] : [quote, quote.cue];
      const evidence = places.map((place) => ({ start: place.start, end: place.end, rule: quote.rule }));
      putEvidence(context, graph, { id, record, evidence });
    }
  }
}

/** Whoever the record knows as the speaker; a name that only the quotation has makes nobody. */
function speakerOf(context: Context, record: ArticleRecord, { speakerId, speaker }: QuoteFact): Meant | undefined {
  const known =
    speakerId === undefined
      ? undefined
      : (context.idOf("people", record, speakerId) ?? context.idOf("organisations", record, speakerId));
  if (known !== undefined) return { id: known, mentioned: true };
  const named = context.someoneNamed(record, speaker);
  return named?.mentioned === true ? named : undefined;
}

/** The post that the article gives the speaker nearest to the words, of those that the speaker can have held that day. */
function postOf(posts: readonly Post[], { start }: QuoteFact, record: ArticleRecord): Post | undefined {
  const held = posts.filter(({ role }) => heldOn(role, record));
  const taken = held.filter(({ role }) => role.status !== "appointed" || role.from !== undefined);
  const distance = ({ role }: Post) => Math.abs(role.evidence.start - start);
  return [...(taken.length > 0 ? taken : held)].sort(
    (a, b) => distance(a) - distance(b) || (a.membership < b.membership ? -1 : 1),
  )[0];
}

function subjectOf(
  context: Context,
  { outcomes, interventions }: Pointers,
  { record, about }: { record: ArticleRecord; about: string },
): string | undefined {
  const key = `${record.id} ${about}`;
  return (
    context.idOf("inspections", record, about) ??
    outcomes.get(key) ??
    interventions.get(key) ??
    context.idOf("organisations", record, about)
  );
}
