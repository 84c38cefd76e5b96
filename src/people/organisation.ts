import { foldedWords } from '../lib/fold.ts';
import { countryOfAddress } from '../model/countries.ts';

/** Words that tell what a part of an address is, folded; the first kind that fits counts, the highest rank wins. */
const ranks: readonly (readonly [rank: number, pattern: RegExp])[] = [
  // Where it stands, not what it is.
  [
    -2,
    /\b(?:road|rd|street|avenue|ave|strasse|str|blvd|boulevard|drive|lane|highway|p o box|po box|bldg|room|floor|postal code)\b/,
  ],
  // By itself, part of a university.
  [1, /^(?:inst|institute) of technol(?:ogy)?$/],
  // Parts of what is sought.
  [
    -1,
    /^(?:dep(?:t|artment|artement|artamento|to)|dipartimento|departement|abteilung|div(?:ision)?|fac(?:ulty|ulte|ulta|ultad|uldade)?|fakultat|sect(?:ion)?|sch(?:ool)? (?:of|for)|sch|graduate|college of|coll of|unit|chair|lehrstuhl|(?:research )?group|program|programme|lab(?:oratory)? (?:of|for)|key lab(?:oratory)?|state key lab(?:oratory)?)\b/,
  ],
  [
    4,
    /\b(?:univ\w*|uniwersytet\w*|egyetem\w*|yliopisto|ulikool|haskoli|sveuciliste|(?:inst|institute) (?:of )?technol(?:ogy)?|technolog(?:y|ical) (?:inst|institute)|poly?tech\w*|politecn\w*|hochschule|ecole|eth|ethz|epfl|mit|caltech|kth|kaist)\b|大学|大學|대학/,
  ],
  [
    3,
    /\b(?:college|coll|acad(?:emy|emia|emie)?|akademi\w*|cnrs|inserm|inrae?|csic|cnr|cea|csiro|nasa|max planck|fraunhofer|helmholtz|(?:national|natl) lab\w*|hosp(?:ital\w*)?|clin(?:ic|ics)?|klini\w*|(?:med(?:ical)?|cancer|heart) (?:ctr|center|centre))\b|医院|科学院|研究所/,
  ],
  [1, /^(?:inst(?:itute)?|institut|instituto|istituto|lab(?:oratory)?|ctr|cent(?:er|re)) (?:of|for|fur|de|di|d)\b/],
  [
    2,
    /\b(?:inst(?:itut\w*)?|istituto|research|res|ctr|cent(?:er|re|ro|rum)|fdn|foundation|inc|ltd|limited|gmbh|corp(?:oration)?|llc|plc|company|ministry|minist|agency|council|museum|soc(?:iety)?|assoc(?:iation)?|school|lab\w*|observatory|service|bureau|authority|survey|consortium|bank|library|trust)\b/,
  ],
];

const rankOf = (part: string): number => {
  const words = foldedWords(part);
  return ranks.find(([, pattern]) => pattern.test(words))?.[0] ?? 0;
};

/** Many seats under one name: the next part of the address tells which one is meant. */
const manySeats =
  /^(?:university of (?:california|texas|illinois|wisconsin|north carolina|maryland|massachusetts|michigan|missouri|nebraska|colorado|minnesota|tennessee|alabama|hawaii)|state university of new york|city university of new york|(?:indian|national) institute of technology)$/;

/** `1 Department …`, `* Institute …`: marks that refer to names. */
const marks = /^(?:[*†‡§¶#\s]+|\d{1,2}\s*(?=\p{Lu}\p{Ll})|[a-z]\s(?=\p{Lu}))+/u;

/** Longer texts are no addresses, and would be split into a great many parts. */
const longest = 2000;

/**
 * The organisation in an address. The part that is a university comes first; else the academy, college or hospital; else
 * the institute, company or agency; so departments, faculties and institutes within a university are that university.
 * Without any such word it is the first part that is no department, unless that is but the town.
 */
export function maybeOrganisation(address: string): string | undefined {
  const parts = address
    .slice(0, longest)
    .split(',')
    .map((part) =>
      part
        .replace(marks, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((part) => /\p{L}{2}/u.test(part) && !part.includes('@'));
  const ranked = parts.map(rankOf);
  const best = ranked.reduce((highest, rank) => Math.max(highest, rank), 0);
  if (best > 0) return withSeat(parts, ranked.indexOf(best));
  const named = parts.filter((_, at) => ranked[at] === 0);
  const places = countryOfAddress(address) === undefined ? 0 : 1;
  return parts[0] === named[0] || named.length - places >= 2 ? named[0] : parts[0];
}

function withSeat(parts: readonly string[], at: number): string {
  const next = parts[at + 1];
  const isUnclear = next !== undefined && manySeats.test(foldedWords(parts[at]!));
  return isUnclear && /^[\p{L} .'’-]{3,30}$/u.test(next) ? `${parts[at]}, ${next}` : parts[at]!;
}
