import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/actions/decide.ts';
import { changeSettings, openFiles } from '../../../src/actions/open.ts';
import { undo } from '../../../src/actions/undo.ts';
import type { Decision } from '../../../src/model/identity.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import {
  bench,
  joined,
  opened,
  pinned,
  positions,
  recounting,
  selection,
  settings,
  settling,
  staysInView,
} from '../../../src/state/state.ts';
import { cleanUp, nodeCalled } from './here.tsx';

const patience = { timeout: 20_000 };

const csv = `Title,Authors,Year,Keywords
On graphs,Ana Diaz; Bo Berg; Cy Card,2001,graphs
On maps,Ana Diaz; Bo Berg,2002,maps; graphs
On ties,Anna Dias; Cy Card; Di Dunn,2003,graphs
On nodes,A. N. Other; Di Dunn; Ed Eck,2004,maps
On time,Ed Eck; Flo Fox,2005,time
`;

const node = (name: string): number => nodeCalled(opened.value!, name);

const mentionOf = (name: string) => bench.value!.ask('mention', node(name));

async function merge(one: string, other: string): Promise<Decision> {
  return { kind: 'merge', of: 'people', one: await mentionOf(one), other: await mentionOf(other) };
}

const pair = (one: string, other: string) => ({ one: node(one), other: node(other) });

/** Place, community and colour of everybody, by name. */
function standing(): Record<string, unknown> {
  const { labels, arrangement } = opened.value!;
  const { communities, communitySlots } = arrangement;
  return Object.fromEntries(
    labels.map((label, at) => [
      label,
      [...positions.value.subarray(2 * at, 2 * at + 2), communities[at], communitySlots[communities[at]!]],
    ]),
  );
}

// Opened once: starting the workers takes far longer than all that is decided here.
beforeAll(async () => {
  settings.value = defaultSettings;
  await openFiles([new File([csv], 'papers.csv')]);
  await vi.waitFor(() => expect(settling.value).toBe(undefined), patience);
});

afterEach(async () => {
  pinned.value = new Set();
  selection.value = undefined;
  await changeSettings({ decisions: [] });
});

afterAll(() => {
  bench.value?.close();
  settings.value = defaultSettings;
  cleanUp();
});

describe('deciding who is who', () => {
  it('stands one on the other at once, and counts again with nobody else moved', async () => {
    const before = standing();
    const decision = await merge('Ana Diaz', 'Anna Dias');
    const done = decide([decision], [pair('Anna Dias', 'Ana Diaz')]);
    expect([...joined.value]).toEqual([[node('Anna Dias'), node('Ana Diaz')]]);
    expect(recounting.value).toBe(true);
    await done;
    const { 'Anna Dias': _gone, ...others } = before;
    expect(standing()).toEqual(others);
    expect([joined.value.size, recounting.value, settling.value, staysInView.value]).toEqual([
      0,
      false,
      undefined,
      true,
    ]);
  });

  it('finds the nodes itself where it is not told them', async () => {
    const decision = await merge('Anna Dias', 'Ana Diaz');
    const ends = [node('Anna Dias'), node('Ana Diaz')];
    const shown: unknown[] = [];
    const stop = joined.subscribe((value) => void shown.push([...value]));
    await decide([decision]);
    stop();
    expect(shown).toContainEqual([ends]);
    expect(opened.value!.labels).not.toContain('Anna Dias');
  });

  it('shows each of several decisions at once, and counts them together', async () => {
    const [first, second] = [await merge('Anna Dias', 'Ana Diaz'), await merge('Ana Diaz', 'A. N. Other')];
    const seen = new Set([bench.value]);
    const stop = bench.subscribe((value) => void seen.add(value));
    const both = [
      decide([first], [pair('Anna Dias', 'Ana Diaz')]),
      decide([second], [pair('Ana Diaz', 'A. N. Other')]),
    ];
    expect(new Map(joined.value)).toEqual(
      new Map([
        [node('Anna Dias'), node('Ana Diaz')],
        [node('A. N. Other'), node('Ana Diaz')],
      ]),
    );
    await Promise.all(both);
    stop();
    expect(seen.size).toBe(2);
    expect(settings.value.decisions).toEqual([first, second]);
    expect(opened.value!.labels).not.toContain('A. N. Other');
    expect(joined.value.size).toBe(0);
    await undo();
    expect(settings.value.decisions).toEqual([first]);
    expect(opened.value!.labels).toContain('A. N. Other');
  });

  it('takes back the last of several decisions that are still being counted, and that one only', async () => {
    const [first, second] = [await merge('Anna Dias', 'Ana Diaz'), await merge('Ana Diaz', 'A. N. Other')];
    const both = [
      decide([first], [pair('Anna Dias', 'Ana Diaz')]),
      decide([second], [pair('Ana Diaz', 'A. N. Other')]),
      undo(),
    ];
    expect([...joined.value]).toEqual([[node('Anna Dias'), node('Ana Diaz')]]);
    await Promise.all(both);
    expect(settings.value.decisions).toEqual([first]);
    expect(opened.value!.labels).toContain('A. N. Other');
    expect(opened.value!.labels).not.toContain('Anna Dias');
  });

  it('puts everybody back where the count is not wanted any more', async () => {
    const before = standing();
    const done = decide([await merge('Anna Dias', 'Ana Diaz')], [pair('Anna Dias', 'Ana Diaz')]);
    expect(joined.value.size).toBe(1);
    await undo();
    await done;
    expect([joined.value.size, recounting.value, settings.value.decisions]).toEqual([0, false, []]);
    expect(standing()).toEqual(before);
  });

  it('takes a decision back to the very map there was', async () => {
    const before = standing();
    await decide([await merge('Anna Dias', 'Ana Diaz')]);
    await undo();
    expect(standing()).toEqual(before);
  });

  it('goes on with what is selected and pinned; who was merged away hands over to whom he is now', async () => {
    pinned.value = new Set([node('Flo Fox')]);
    selection.value = { kind: 'node', node: node('Anna Dias') };
    await decide([await merge('Anna Dias', 'Ana Diaz')]);
    expect(selection.value).toEqual({ kind: 'node', node: node('Ana Diaz') });
    expect([...pinned.value]).toEqual([node('Flo Fox')]);
  });

  it('leaves the papers and people of a drawing open', async () => {
    const people = [{ node: node('Anna Dias') }, { node: node('Flo Fox') }];
    const shown = { kind: 'evidence', what: 'Term', title: 'graphs', detail: '', evidence: { papers: [0], people } };
    selection.value = shown as typeof selection.value;
    await decide([await merge('Anna Dias', 'Ana Diaz')]);
    const now = [{ node: node('Ana Diaz') }, { node: node('Flo Fox') }];
    expect(selection.value).toEqual({ ...shown, evidence: { papers: [0], people: now } });
  });
});
