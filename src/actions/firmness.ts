import { effect } from '@preact/signals';
import { bench, firm, opened, settling } from '../state/state.ts';
import { firmnessAside } from '../work/arranger.ts';
import type { Grouping } from '../work/protocol.ts';

/** Up to so many ties it takes seconds and is found out unasked. */
const mostTies = 100_000;

let job: AbortController | undefined;

/** The communities are those of the file: no search of ours stands behind them. */
export const areGiven = (): boolean => {
  const current = opened.value;
  const ofFile = current?.given.communities;
  if (!current || !ofFile) return false;
  return ofFile.every((community, node) => community === current.arrangement.communities[node]);
};

/** Finds out how firm the communities of what is open are, once the map has settled; each time they change, anew. */
export function keepFirmnessFresh(): () => void {
  let known: Grouping | undefined;
  return effect(() => {
    const current = opened.value;
    if (current?.arrangement !== known) {
      known = current?.arrangement;
      job?.abort();
      job = undefined;
      firm.value = undefined;
    }
    if (!current || settling.value !== undefined || firm.value || areGiven()) return;
    const { columns } = current;
    if (columns.authorTieCount > 0 && columns.authorTieCount <= mostTies) void findFirmness();
  });
}

export function stopFirmness(): void {
  job?.abort();
  job = undefined;
  firm.value = { state: 'stopped' };
}

export async function findFirmness(): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) return;
  job?.abort();
  const own = new AbortController();
  job = own;
  firm.value = { state: 'running', share: 0 };
  try {
    const totals = await asked.ask('totals', undefined);
    const request = { totals, settings: current.settings, communities: current.arrangement.communities };
    const onProgress = ({ share }: { readonly share: number }) => {
      if (job === own) firm.value = { state: 'running', share };
    };
    const firmness = await firmnessAside(request, onProgress, own.signal);
    if (job === own) firm.value = { state: 'known', firmness };
  } catch (error) {
    if (job === own) firm.value = { state: 'failed', reason: String(error) };
  }
}
