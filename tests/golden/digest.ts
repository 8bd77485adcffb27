import type { ArticleRecord } from "../../pipeline/facts/record.ts";

const at = ({ start, end }: { start: number; end: number }): string => `[${start}, ${end})`;
const line = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(" | ");

/** A record as lines that a person can read and a diff can show: every fact with its place and its rule. */
export function digest(record: ArticleRecord): string {
  const { title, publisher, byline, published } = record;
  return [
    line("article", title, publisher, byline, published && `${published.value} (${published.basis})`),
    ...record.people.flatMap((p) => [
      line("person", p.id, p.honorific, p.name, p.postNominals, p.aliases.join("; "), `${p.mentions.length} mentions`),
      ...p.roles.map((r) =>
        line(
          "  role",
          r.title,
          r.organisation ?? "-",
          r.status,
          r.from && `from ${r.from}`,
          r.to && `to ${r.to}`,
          at(r.evidence),
          r.evidence.rule,
        ),
      ),
    ]),
    ...record.organisations.map((o) =>
      line("organisation", o.id, o.name, o.kind, o.aliases.join("; "), `${o.mentions.length} mentions`),
    ),
    ...record.inspections.flatMap((i) => [
      line(
        "inspection",
        i.id,
        i.inspectorate,
        i.provider ?? "-",
        i.kind,
        i.framework,
        i.service,
        i.when ?? "-",
        i.reported && `reported ${i.reported}`,
      ),
      ...i.ratings.map((r) => line("  rating", r.scope, r.grade, r.scale, r.polarity, at(r.evidence), r.evidence.rule)),
    ]),
    ...record.interventions.map((i) =>
      line(
        "intervention",
        i.kind,
        i.status,
        i.provider ?? "-",
        i.authority,
        i.from && `from ${i.from}`,
        i.to && `to ${i.to}`,
        i.follows,
      ),
    ),
    ...record.awards.map((a) =>
      line(
        "award",
        a.name,
        a.category ?? "-",
        a.year,
        a.body,
        a.outcome,
        a.recipient ?? "-",
        at(a.evidence),
        a.evidence.rule,
      ),
    ),
    ...record.quotes.map((q) => line("quote", at(q), q.speaker ?? "nobody", (q.about ?? []).join(" "), q.rule)),
    ...record.dates.map((d) => line("date", at(d), d.text.replace(/\s+/g, " "), d.value, d.basis, d.rule)),
    ...record.diagnostics.map((d) => line("diagnostic", at(d), d.rule, d.message)),
    "",
  ].join("\n");
}
