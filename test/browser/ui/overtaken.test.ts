import { effect } from '@preact/signals';
import { deleteDB } from 'idb';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { relax, stopSettling } from '../../../src/actions/arranging.ts';
import { heldId, keepSessions, keepState, keepThis } from '../../../src/actions/autosave.ts';
import { bringFiles } from '../../../src/actions/bring.ts';
import { decide } from '../../../src/actions/decide.ts';
import { storage } from '../../../src/actions/kept.ts';
import { addFiles, arrangeOn, changeSettings, openFiles } from '../../../src/actions/open.ts';
import { togglePlay } from '../../../src/actions/play.ts';
import { deleteSelection, restoreSelection, saveSelection } from '../../../src/actions/savedSelections.ts';
import { select } from '../../../src/actions/select.ts';
import { keepKeysKnown, openCarrier, saveSession, savingSession, stateNow } from '../../../src/actions/session.ts';
import { openKeptSession } from '../../../src/actions/sessions.ts';
import { selectAllRows } from '../../../src/actions/table.ts';
import { openTerm } from '../../../src/actions/terms.ts';
import { undo } from '../../../src/actions/undo.ts';
import { splitPerson } from '../../../src/actions/whoIsWho.ts';
import { isMoving, wholeRange } from '../../../src/actions/window.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { savedSelections } from '../../../src/state/selecting.ts';
import {
  announcement,
  asking,
  bench,
  failure,
  loading,
  opened,
  pinned,
  playing,
  previewWindow,
  recounting,
  relaxing,
  selection,
  settings,
  settling,
} from '../../../src/state/state.ts';
import { listSessions } from '../../../src/storage/sessions.ts';
import type { QuestionName } from '../../../src/work/protocol.ts';
import { cleanUp, nodeCalled } from './here.tsx';
import { promised } from './promised.ts';

const patience = { timeout: 20_000 };

const header = 'Title,Authors,Date,Keywords\n';
const some = `${header}On graphs,Ana Diaz; Bo Berg; Cy Card,2001-03-04,graphs
On maps,Ana Diaz; Bo Berg,2002-05-06,maps; graphs
On ties,Anna Dias; Cy Card; Di Dunn,2003-07-08,graphs
On time,Ed Eck; Flo Fox,2005-09-10,time
`;
const more = `${header}On nodes,Gus Gray; Di Dunn,2004-02-03,maps\n`;
const others = `${header}On words,Hal Hill; Ida Ives,2006-02-03,words\n`;

const file = (name: string, text: string): File => new File([text], name);
const node = (name: string): number => nodeCalled(opened.value!, name);
const atRest = () => vi.waitFor(() => expect(settling.value).toBe(undefined), patience);
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Has questions of one kind wait, as if the worker were busy with something else; returns what lets them go on. */
function holdBack(name: QuestionName): () => void {
  const asked = bench.value!;
  const ask = asked.ask.bind(asked);
  const { promise: released, keep: release } = promised();
  asked.ask = async (question, argument) => {
    if (question === name) await released;
    return ask(question, argument);
  };
  return release;
}

const workers: Worker[] = [];
const Original = globalThis.Worker;

async function keepOne(name: string, text: string) {
  await openFiles([file(name, text)]);
  await atRest();
  await keepThis();
  expect(keepState.value.kind).toBe('kept');
  const { cards } = await listSessions(storage);
  return cards.find(({ id }) => id === heldId.value)!;
}

const ed = () => ({ kind: 'node', node: node('Ed Eck') }) as const;

beforeEach(async () => {
  settings.value = defaultSettings;
  await openFiles([file('some.csv', some)]);
  await atRest();
});

afterEach(() => {
  failure.value = undefined;
  pinned.value = new Set();
  selection.value = undefined;
});

afterAll(() => {
  bench.value?.close();
  settings.value = defaultSettings;
  cleanUp();
});

describe('opening while something goes on', () => {
  it('ends playing, and the window stays where it is opened with', async () => {
    togglePlay();
    await vi.waitFor(() => expect(isMoving.value).toBe(true), patience);
    await openFiles([file('others.csv', others)]);
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect([playing.value, isMoving.value, previewWindow.value]).toEqual([false, false, wholeRange()]);
  });

  it('leaves nothing of what was asked about a file when its worker breaks', async () => {
    globalThis.Worker = class extends Original {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
    const opening = openFiles([file('odd.csv', 'Werkname;Beteiligte;Wann\nÜber Karten;Lee A;03/04/2001\n')]);
    await vi.waitFor(() => expect(asking.value).toBeDefined(), patience);
    globalThis.Worker = Original;
    workers.at(-1)!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await opening;
    expect([asking.value, loading.value, failure.value?.message]).toEqual([undefined, undefined, 'out of memory']);
  });

  it('opens what was wished for last, however long it takes to find out what was wished for before', async () => {
    await Promise.all([openCarrier(file('more.csv', more)), openFiles([file('others.csv', others)])]);
    expect(opened.value!.title).toMatch(/others/);
    const slow = file('more.csv', more);
    const head = { arrayBuffer: () => new Promise((resolve) => setTimeout(() => resolve(new ArrayBuffer(0)), 50)) };
    vi.spyOn(slow, 'slice').mockReturnValueOnce(head as Blob);
    bringFiles([slow]);
    await openFiles([file('some.csv', some)]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vi.waitFor(() => expect(loading.value).toBe(undefined), patience);
    expect(opened.value!.title).toMatch(/some/);
  });

  it('adds all files, however fast they come one after another', async () => {
    await Promise.all([addFiles([file('more.csv', more)]), addFiles([file('others.csv', others)])]);
    expect(opened.value!.recordCount).toBe(6);
  });

  it('adds files to what was decided a moment ago, which can be taken back by itself', async () => {
    const [one, other] = await Promise.all(
      ['Anna Dias', 'Ana Diaz'].map((name) => bench.value!.ask('mention', node(name))),
    );
    const decided = decide([{ kind: 'merge', of: 'people', one: one!, other: other! }]);
    await addFiles([file('more.csv', more)]);
    await decided;
    expect(opened.value!.labels).toContain('Gus Gray');
    expect(opened.value!.labels).not.toContain('Anna Dias');
    await undo();
    expect(opened.value!.labels).toContain('Gus Gray');
    expect(opened.value!.labels).toContain('Anna Dias');
  });
});

describe('sessions', () => {
  let stop: () => void;
  beforeEach(() => {
    stop = keepSessions(window);
  });
  afterEach(async () => {
    stop();
    await deleteDB('coterie');
  });

  it('are opened once by whoever presses twice, and saved to where they were', async () => {
    const card = await keepOne('more.csv', more);
    await openFiles([file('others.csv', others)]);
    await Promise.all([openKeptSession(card), openKeptSession(card)]);
    expect(heldId.value).toBe(card.id);
  });

  it('do not open over what was opened while they were looked for', async () => {
    const card = await keepOne('more.csv', more);
    await openFiles([file('some.csv', some)]);
    await Promise.all([openKeptSession(card), openFiles([file('others.csv', others)])]);
    expect(opened.value!.title).toMatch(/others/);
    // The other one can be opened again: nothing holds it.
    await openKeptSession(card);
    expect(heldId.value).toBe(card.id);
  });
});

describe('what is looked at', () => {
  it('is told anew when the keys of what is pinned come late', async () => {
    const release = holdBack('keysAmong');
    const stopKnowing = keepKeysKnown();
    const pins: number[] = [];
    const stop = effect(() => void pins.push(stateNow()!.pins.length));
    pinned.value = new Set([node('Ed Eck')]);
    expect(pins.at(-1)).toBe(0);
    release();
    await vi.waitFor(() => expect(pins.at(-1)).toBe(1), patience);
    stop();
    stopKnowing();
  });

  it('is not saved where that is cancelled before it has begun', async () => {
    const release = holdBack('keysAmong');
    pinned.value = new Set([node('Ed Eck')]);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const saving = saveSession();
    savingSession.value!.cancel();
    release();
    await saving;
    expect([click.mock.calls.length, announcement.value]).toEqual([0, expect.stringMatching(/^Cancelled/)]);
    click.mockRestore();
  });
});

describe('relaxing', () => {
  it('is over where nobody can move the nodes', async () => {
    // Whoever has arranged them is gone.
    stopSettling();
    bench.value!.ask = () => Promise.reject(new Error('broken'));
    relax(true);
    expect(relaxing.value).toBe(true);
    await vi.waitFor(() => expect(relaxing.value).toBe(false), patience);
  });
});

describe('a selection that has to be asked for', () => {
  it.each([
    ['the papers of a term', 'termPapers', () => openTerm('graphs')],
    ['all rows of the table', 'tableItems', selectAllRows],
  ] as const)('gives way to what is selected meanwhile: %s', async (_, question, ask) => {
    const release = holdBack(question);
    const asked = ask();
    select(ed());
    release();
    await asked;
    expect(selection.value).toEqual(ed());
  });

  it('gives way where it was saved, too, and is saved while the map is arranged anew', async () => {
    select(ed());
    const release = holdBack('keys');
    const saving = saveSelection('Ed');
    await arrangeOn();
    release();
    await saving;
    expect(savedSelections.value.map(({ name }) => name)).toEqual(['Ed']);
    const [saved] = savedSelections.value;
    const releaseAgain = holdBack('keys');
    const restoring = restoreSelection(saved!);
    select({ kind: 'node', node: node('Flo Fox') });
    releaseAgain();
    await restoring;
    expect(selection.value).toEqual({ kind: 'node', node: node('Flo Fox') });
    deleteSelection(saved!);
  });

  it('is not made of the rows of a network that was counted anew meanwhile', async () => {
    const release = holdBack('tableItems');
    const asked = selectAllRows();
    await changeSettings({ minPapers: 2 });
    release();
    await asked;
    expect(selection.value).toBe(undefined);
  });

  it('does not lead back to whom was split when somebody else is looked at by then', async () => {
    select({ kind: 'node', node: node('Ana Diaz') });
    const stop = recounting.subscribe((isCounting) => {
      if (isCounting) select({ kind: 'node', node: node('Flo Fox') });
    });
    await splitPerson(node('Ana Diaz'), [0]);
    stop();
    expect(settings.value.decisions).toHaveLength(1);
    expect(selection.value).toEqual({ kind: 'node', node: node('Flo Fox') });
  });
});
