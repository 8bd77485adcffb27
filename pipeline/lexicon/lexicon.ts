import type { Abbreviations } from "./abbreviations.ts";
import type { AwardScheme, AwardWords } from "./award.ts";
import type { CalendarWords } from "./calendar-words.ts";
import type { Furniture, Press } from "./furniture.ts";
import type { Inspectorate } from "./inspectorate.ts";
import type { InterventionWords } from "./intervention.ts";
import type {
  CommonWords,
  GivenNames,
  KnownOrganisation,
  NameWords,
  Nominal,
  OrganisationWords,
  Places,
  Surnames,
  Titles,
} from "./name-lexicon.ts";
import type { QuotationWords, QuoteTopics, ReportingVerbs } from "./quotation.ts";
import type { RatingWords } from "./rating-words.ts";
import type { RoleLexicon } from "./role.ts";
import type { VisitWords } from "./visit-words.ts";

/**
 * The domain knowledge that the rules read, as plain data: one field per file or folder of `pipeline/lexicon/`.
 * `src/lexicon/load.ts` reads the files, checks them against `schema/`, and adds a user's own folder.
 */
export type Lexicon = {
  readonly abbreviations: Abbreviations;
  readonly furniture: Furniture;
  readonly press: Press;
  readonly calendarWords: CalendarWords;
  readonly inspectorates: readonly Inspectorate[];
  readonly awards: readonly AwardScheme[];
  readonly awardWords: AwardWords;
  readonly roles: RoleLexicon;
  readonly ratingWords: RatingWords;
  readonly interventions: readonly InterventionWords[];
  readonly visitWords: VisitWords;
  readonly quotationWords: QuotationWords;
  readonly quoteTopics: QuoteTopics;
  readonly reportingVerbs: ReportingVerbs;
  /** The other forms of a given name that one person may use, all folded. */
  readonly givenNameForms: Readonly<Record<string, readonly string[]>>;
  /** Posts that one person holds at a time at one organisation. */
  readonly singleHolderPosts: readonly string[];
  readonly titles: Titles;
  readonly givenNames: GivenNames;
  readonly surnames: Surnames;
  readonly commonWords: CommonWords;
  readonly places: Places;
  readonly organisations: readonly KnownOrganisation[];
  readonly organisationWords: OrganisationWords;
  readonly nominals: readonly Nominal[];
  readonly nameWords: NameWords;
};
