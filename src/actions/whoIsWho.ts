import { signal } from '@preact/signals';
import type { Mention } from '../model/identity.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { bench, selection, type Selection } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';
import { decide } from './decide.ts';
import { choiceToCome, selectNode } from './select.ts';

/** What is selected since the last decision by hand: there it is told what came of it. */
export const decidedAt = signal<Selection | undefined>(undefined);

/** Two people on the map are one. */
export async function mergePeople(one: NodeIndex, other: NodeIndex): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  const [from, into] = await Promise.all([current.ask('mention', one), current.ask('mention', other)]);
  await decide([{ kind: 'merge', of: 'people', one: from, other: into }], [{ one, other }]);
  decidedAt.value = selection.peek();
}

/** These papers of a person are somebody else's; the person with the others stays selected. */
export async function splitPerson(node: NodeIndex, papers: readonly PaperIndex[]): Promise<void> {
  const current = bench.peek();
  if (!current) return;
  const all = await current.ask('names', node);
  const rest = all?.names.flatMap((name) => name.papers).find((paper) => !papers.includes(paper));
  const [mentions, stay] = await Promise.all([
    current.ask('mentions', { node, papers }),
    current.ask('mentions', { node, papers: rest === undefined ? [] : [rest] }),
  ]);
  if (mentions.length === 0) return announceQuietly(texts.people.split.notFound);
  // Counting takes its time, and whoever has gone on to somebody else meanwhile stays there.
  const isStillLookedAt = choiceToCome();
  await decide([{ kind: 'split', of: 'people', mentions }]);
  if (stay[0]) await selectHolder(stay[0], isStillLookedAt);
  decidedAt.value = selection.peek();
}

/** Whom a mention stands for now, unless that is nobody on the map. */
async function selectHolder(mention: Mention, isWanted: () => boolean): Promise<void> {
  // A question that fails leaves what is selected: the worker's end is told elsewhere.
  const [node] =
    (await bench
      .peek()
      ?.ask('holders', [mention])
      .catch(() => undefined)) ?? [];
  const selected = selection.peek();
  if (!isWanted() || node === undefined || node < 0 || (selected?.kind === 'node' && selected.node === node)) return;
  selectNode(node);
}
