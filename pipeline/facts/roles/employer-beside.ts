import { spanAt } from "../../document/span.ts";
import type { Holder, RoleContext } from "./context.ts";
import { organisationAfterWords } from "./holders.ts";
import type { Named } from "./names.ts";
import type { Link } from "./patterns.ts";

/** "Oakhurst Homes' X, a caretaker at Brook Court" is the organisation's; else what the phrase says, or what follows it. */
export function holderOfApposition(context: RoleContext, { phrase, name, rule }: Link): Holder | undefined {
  const { document, organisations } = context;
  const owner = spanAt(organisations, name.outer.start - "'s ".length - 1);
  if (owner?.form === "name" && /^'s? $/.test(document.plain.slice(owner.end, name.outer.start))) {
    return { organisation: owner.organisation };
  }
  if (phrase.holder?.organisation !== undefined) return phrase.holder;
  return (
    employerBeside(context, name) ??
    organisationAfter(context, phrase.end) ??
    (/^appointed/.test(rule) ? appointerAfter(context, phrase.end) : undefined) ??
    phrase.holder ??
    (phrase.indefinite ? workplaceAfter(context, phrase.end) : undefined)
  );
}

/** "X, from Oakhurst Police": the organisation that stands right after a name. */
export function employerBeside(context: RoleContext, name: Named): Holder | undefined {
  const { document, organisations } = context;
  const gap = /^,? (?:from|of|at) (?:the )?/.exec(document.plain.slice(name.outer.end, name.outer.end + 12))?.[0];
  const at = name.outer.end + (gap?.length ?? 0);
  const placed = gap === undefined ? undefined : (spanAt(organisations, at) ?? organisationAfterWords(context, at));
  return placed?.form === "name" ? { organisation: placed.organisation } : undefined;
}

const WORKS =
  /^(?: and (?:\p{Ll}+ ){1,2}?)?,? (?:who )?(?:(?:also|has|had|now|recently|still|currently) ){0,3}(?:retired from|left|works? (?:at|for|in)|worked (?:at|for)|joined|is based at|is employed by|volunteers? (?:at|for|with)|volunteered (?:at|for|with)) (?:the )?/u;

/** "X, a film editor, also retired from Quill Films": where a sentence goes on to say that somebody works. */
function workplaceAfter(context: RoleContext, end: number): Holder | undefined {
  const verb = WORKS.exec(context.document.plain.slice(end, end + 70))?.[0];
  const placed = verb === undefined ? undefined : spanAt(context.organisations, end + verb.length);
  return placed?.form === "name" ? { organisation: placed.organisation } : undefined;
}

/** "X was named chief executive by Oakhurst Homes". */
function appointerAfter({ document, organisations }: RoleContext, end: number): Holder | undefined {
  const gap = /^ by (?:the )?/.exec(document.plain.slice(end, end + 8))?.[0];
  const placed = gap === undefined ? undefined : spanAt(organisations, end + gap.length);
  return placed?.form === "name" && placed.organisation.kind !== "government"
    ? { organisation: placed.organisation }
    : undefined;
}

/** "X, chief executive, Oakhurst Homes": an organisation after the post and a comma. */
function organisationAfter(context: RoleContext, end: number): Holder | undefined {
  const gap = /^(?:,|\s*\n) ?(?:the )?/.exec(context.document.plain.slice(end, end + 8))?.[0];
  if (gap === undefined) return undefined;
  const acronym = /^\p{Lu}{3,6}(?=[,.;)]| and | said |$)/mu.exec(
    context.document.plain.slice(end + gap.length, end + gap.length + 14),
  )?.[0];
  if (acronym !== undefined && !context.vocabulary.letters.has(acronym.toLowerCase()) && gap.startsWith(",")) {
    const known = spanAt(context.organisations, end + gap.length);
    return known === undefined ? { name: acronym } : { organisation: known.organisation };
  }
  const placed = spanAt(context.organisations, end + gap.length);
  if (placed === undefined || placed.form !== "name" || placed.start < end) return undefined;
  if (
    !/^(?: \p{Lu}\p{L}+){0,2}(?:[,.;)\n"]|$| said\b| told\b)/u.test(
      context.document.plain.slice(placed.end, placed.end + 40),
    )
  )
    return undefined;
  return { organisation: placed.organisation };
}
