import type { PaperIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { PaperSplit } from '../../actions/facts.ts';
import type { PaperNote } from './PaperRow.tsx';

/** The papers that are there by inference alone, each with those who were added to it. */
type Inferred = ReadonlyMap<PaperIndex, readonly string[]>;

/** `3 of 5 papers by inference (2 of them in the window): their author list is cut or missing, Ada Byron was added.` */
export function inferenceWords({ inside, outside }: PaperSplit, inferred: Inferred): string {
  const within = inside.filter((paper) => inferred.has(paper)).length;
  const all = inside.length + outside.length;
  const names = [...new Set([...inferred.values()].flat())];
  return texts.inspector.tie.inferred(inferred.size, all, outside.length === 0 ? undefined : within, names);
}

/** Says of each paper whether it counts by inference, beside what else is said of it. */
export const inferenceNote = (inferred: Inferred, note: PaperNote | undefined): PaperNote | undefined =>
  inferred.size === 0
    ? note
    : (card) => {
        const names = inferred.get(card.paper);
        return [note?.(card), names && texts.inspector.tie.inferredNote(names)].filter(Boolean).join(' · ');
      };
