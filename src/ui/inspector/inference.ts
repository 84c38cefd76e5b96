import { counted, number } from '../../actions/words.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { PaperSplit } from '../../actions/facts.ts';
import type { PaperNote } from './PaperRow.tsx';

/** The papers that are there by inference alone, each with those who were added to it. */
type Inferred = ReadonlyMap<PaperIndex, readonly string[]>;

/** `3 of 5 papers by inference (2 of them in the window): their author list is cut or missing, Ada Byron was added.` */
export function inferenceWords({ inside, outside }: PaperSplit, inferred: Inferred): string {
  const within = inside.filter((paper) => inferred.has(paper)).length;
  const all = inside.length + outside.length;
  const where = outside.length === 0 ? '' : ` (${number(within)} of them in the window)`;
  const names = [...new Set([...inferred.values()].flat())].join(' and ');
  const verb = names.includes(' and ') ? 'were' : 'was';
  return `${number(inferred.size)} of ${counted(all, 'paper')} by inference${where}: their author list is cut or missing, and ${names} ${verb} added.`;
}

/** Says of each paper whether it counts by inference, beside what else is said of it. */
export const inferenceNote = (inferred: Inferred, note: PaperNote | undefined): PaperNote | undefined =>
  inferred.size === 0
    ? note
    : (card) => {
        const names = inferred.get(card.paper);
        return [note?.(card), names && `by inference: ${names.join(' and ')} added`].filter(Boolean).join(' · ');
      };
