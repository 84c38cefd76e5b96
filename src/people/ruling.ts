import type { Mention } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { apartIn } from './identify.ts';
import { slotsOfMention } from './mentioned.ts';
import { ruledPeople, type Apart, type Ruled } from './ruled.ts';

/** Who is who by the rules, as the user's vetoes bind them. */
export interface Ruling extends Ruled {
  /** Who is who without any decision, which is whom topics look at: no decision changes topics. */
  readonly alone: Ruled;
  /** The vetoes that the rules were run with; the others are of people whom no rule joins anyway. */
  readonly boundBy: readonly Apart[];
}

/** `before` is an earlier ruling; it stands where the rules would find the same once more. */
export function rulingOf(
  papers: readonly Paper[],
  { identity, decisions }: Pick<Settings, 'identity' | 'decisions'>,
  onProgress: (share: number) => void = () => {},
  before?: Ruling,
): Ruling {
  const vetoes = apartIn(decisions);
  const known = before?.papers === papers && before.rule === identity ? before : undefined;
  if (known && isHeld(known, vetoes)) return known;
  const alone = known?.alone ?? ruledPeople(papers, identity, [], onProgress);
  const free = { ...alone, alone, boundBy: [] };
  if (isHeld(free, vetoes)) return free;
  return { ...ruledPeople(papers, identity, vetoes, onProgress), alone, boundBy: vetoes };
}

/** Per paper the indices of its distinct people. */
export const groupsOfPapers = ({ offsets, groupOf }: Ruled): readonly (readonly number[])[] =>
  Array.from({ length: offsets.length - 1 }, (_, paper) => [
    ...new Set(groupOf.subarray(offsets[paper], offsets[paper + 1])),
  ]);

/** A veto against what no rule has done changes nothing; each that changed something must still be there. */
function isHeld(ruling: Ruling, vetoes: readonly Apart[]): boolean {
  const wanted = new Set(vetoes.map(textOf));
  const bound = new Set(ruling.boundBy.map(textOf));
  if (![...bound].every((text) => wanted.has(text))) return false;
  return vetoes.every((veto) => bound.has(textOf(veto)) || areApart(ruling, veto));
}

function areApart(ruled: Ruled, { one, other }: Apart): boolean {
  const groups = groupsHolding(ruled, one);
  return !groupsHolding(ruled, other).some((group) => groups.includes(group));
}

const groupsHolding = ({ papers, offsets, groupOf }: Ruled, mention: Mention): number[] =>
  slotsOfMention(papers, offsets, mention).map((slot) => groupOf[slot]!);

const textOf = ({ one, other }: Apart): string => JSON.stringify([one.paper, one.name, other.paper, other.name]);
