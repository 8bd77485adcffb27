import { describe, expect, it } from "vitest";
import { awardsIn } from "./told.ts";

describe("honours that only people receive", () => {
  it.each([
    [
      "somebody described between commas",
      "Ada Brindlecombe, founder and head of Brook Street Primary School, has been made a CBE in the 2021 New Year Honours.",
      ["CBE | - | 2021 | won | Ada Brindlecombe"],
    ],
    [
      "several, in the plural",
      "Among those being made OBEs are Ada Brindlecombe and Tom Quillfeather.",
      ["OBE | - | 2023 | won | Ada Brindlecombe", "OBE | - | 2023 | won | Tom Quillfeather"],
    ],
    [
      "verbs that tell of nothing else",
      "Mo Sallow becomes an MBE and Tom Quillfeather is to receive a knighthood in the Birthday Honours List 2022.",
      ["MBE | - | 2022 | won | Mo Sallow", "Knighthood | - | 2022 | won | Tom Quillfeather"],
    ],
    [
      "the name in full, and its letters",
      "Mo Sallow has been appointed a Member of the Order of the British Empire (MBE).",
      ["MBE | - | 2023 | won | Mo Sallow"],
    ],
    [
      "letters in brackets before what they are for",
      "Those honoured include teacher Ada Brindlecombe (BEM), for services to music, and Mo Sallow (OBE), for her services to education.",
      ["British Empire Medal | - | 2023 | won | Ada Brindlecombe", "OBE | - | 2023 | won | Mo Sallow"],
    ],
    [
      "verbs and words of their own for knights and dames",
      "Mo Sallow is to be knighted for services to trade, and Ada Brindlecombe becomes a Dame in the 2023 Birthday Honours.",
      ["Knighthood | - | 2023 | won | Mo Sallow", "Damehood | - | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "what it is for before its name",
      "Mo Sallow will be recognised for services to education with a knighthood. There is also an MBE for Dr Ada Brindlecombe.",
      ["Knighthood | - | 2023 | won | Mo Sallow", "MBE | - | 2023 | won | Ada Brindlecombe"],
    ],
    [
      "a list of people with their posts",
      "Receiving the CBE are Ada Brindlecombe, former boss of the trust, Mo Sallow, head of a school in Vale, and Tom Quillfeather, its chair.",
      [
        "CBE | - | 2023 | won | Ada Brindlecombe",
        "CBE | - | 2023 | won | Mo Sallow",
        "CBE | - | 2023 | won | Tom Quillfeather",
      ],
    ],
    [
      "a list below the honour",
      "Birthday honours\nTwo leaders received a CBE:\n• Ada Brindlecombe, director at Oakhurst Council. For services to housing.\n• Mo Sallow, head teacher, Vale. For services to education.",
      ["CBE | - | 2023 | won | Ada Brindlecombe", "CBE | - | 2023 | won | Mo Sallow"],
    ],
  ])("%s", (_, text, awards) => expect(awardsIn(text)).toEqual(awards));

  it.each([
    ["bodies", "Two drivers from Larch Grove and Penhurst Law were recognised with MBEs."],
    ["a post", "Mo Sallow was appointed head of the Brindle Prize."],
    ["letters after a name alone", "The awards were hosted by Ada Brindlecombe (OBE), and Mo Sallow sang."],
    ["another award with such a verb", "Mo Sallow became a judge of the Brindle Prize and got a car."],
  ])("nothing for %s", (_, text) => expect(awardsIn(text)).toEqual([]));
});
