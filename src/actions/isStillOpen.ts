import { bench } from '../state/state.ts';
import type { Workbench } from '../work/workbench.ts';

/** Whether the network that was asked about is open still: in whatever arrangement by now, and whatever is filtered. */
export const isStillOpen = (asked: Workbench): boolean => asked.opened.columns === bench.peek()?.opened.columns;
