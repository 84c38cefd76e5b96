import { expect, test } from 'vitest';
import {
  aimAt,
  beginHistory,
  forgetViews,
  isTopicChangeLast,
  recordChange,
  recordView,
  redoable,
  undoable,
} from '../../../src/actions/history.ts';
import { currentView, type View } from '../../../src/state/undoables.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';

const withPapers = (minPapers: number): Settings => ({ ...defaultSettings, minPapers });
const isSame = (one: Settings, other: Settings) => one.minPapers === other.minPapers;
const change = (minPapers: number, isOfTopics = false) =>
  recordChange({ settings: withPapers(minPapers), what: `papers ${minPapers}`, isOfTopics, isOfPeople: false }, isSame);

test('changes are taken back one by one, and done again', () => {
  beginHistory(withPapers(1));
  change(2);
  change(3, true);
  expect([undoable.value, redoable.value, isTopicChangeLast.value]).toEqual(['papers 3', undefined, true]);
  const aim = aimAt(-1)!;
  expect(aim.settings.minPapers).toBe(2);
  expect(change(2)).toBe('undone');
  aim.end();
  expect([undoable.value, redoable.value, isTopicChangeLast.value]).toEqual(['papers 2', 'papers 3', false]);
  const back = aimAt(1)!;
  expect(change(3)).toBe('redone');
  back.end();
  expect([undoable.value, redoable.value]).toEqual(['papers 3', undefined]);
});

test('two presses of undo before the first is done go back two changes', () => {
  beginHistory(withPapers(1));
  change(2);
  change(3);
  aimAt(-1);
  expect(aimAt(-1)!.settings.minPapers).toBe(1);
  expect(change(1)).toBe('undone');
  expect([undoable.value, redoable.value]).toEqual([undefined, 'papers 2']);
});

test('a new change after undoing takes the place of those that were undone', () => {
  beginHistory(withPapers(1));
  change(2);
  const aim = aimAt(-1)!;
  change(1);
  aim.end();
  change(5);
  expect([undoable.value, redoable.value]).toEqual(['papers 5', undefined]);
});

test('an undo that is cancelled leaves the history as it is', () => {
  beginHistory(withPapers(1));
  change(2);
  aimAt(-1)!.end();
  expect(undoable.value).toBe('papers 2');
  expect(change(1)).toBe('done');
  expect(undoable.value).toBe('papers 1');
});

test('another corpus has no history', () => {
  beginHistory(withPapers(1));
  change(2);
  beginHistory(withPapers(1));
  expect([undoable.value, aimAt(-1)]).toEqual([undefined, undefined]);
});

test('a hundred changes can be taken back, and no more', () => {
  beginHistory(withPapers(1));
  for (let papers = 2; papers <= 150; papers++) change(papers);
  let steps = 0;
  for (let aim = aimAt(-1); aim; aim = aimAt(-1)) {
    steps++;
    change(aim.settings.minPapers);
  }
  expect(steps).toBe(100);
});

const looked = (part: Partial<View>): View => ({ ...currentView(), ...part });
const telling = {
  what: (_: View, { stageView, colourBy }: View) => `${stageView} by ${colourBy}`,
  isOfSelection: (before: View, after: View) => before.stageView === after.stageView,
  run: () => undefined,
};
const look = (part: Partial<View>) => recordView(looked(part), telling, 0);

test('a view is a step of its own, with the settings that it is of', () => {
  beginHistory(withPapers(3), looked({}));
  look({ stageView: 'table' });
  expect(undoable.value).toBe('table by topic');
  const aim = aimAt(-1)!;
  expect([aim.settings.minPapers, aim.view?.stageView]).toEqual([3, 'map']);
  aim.arrive(() => aim.view!);
  aim.end();
  expect([undoable.value, redoable.value]).toEqual([undefined, 'table by topic']);
});

test('what is seen on the way to another step is none', () => {
  beginHistory(withPapers(1), looked({}));
  look({ stageView: 'table' });
  const aim = aimAt(-1)!;
  look({ stageView: 'bursts' });
  aim.end();
  expect(undoable.value).toBe('table by topic');
});

test('a change of topics stays the last thing done while there are only selections after it', () => {
  beginHistory(withPapers(1), looked({}));
  recordChange(
    { settings: withPapers(2), what: 'topics', isOfTopics: true, isOfPeople: false },
    isSame,
    looked({ stageView: 'table' }),
  );
  look({ stageView: 'table', colourBy: 'first' });
  look({ stageView: 'table', colourBy: 'mean' });
  expect([isTopicChangeLast.value, undoable.value]).toEqual([true, 'table by mean']);
  look({ stageView: 'bursts' });
  expect(isTopicChangeLast.value).toBe(false);
});

test('more papers leave what was done to the settings, and no view of the network before', () => {
  beginHistory(withPapers(1), looked({}));
  look({ stageView: 'table' });
  recordChange(
    { settings: withPapers(2), what: 'papers 2', isOfTopics: false, isOfPeople: false },
    isSame,
    looked({ stageView: 'table' }),
  );
  look({ stageView: 'bursts' });
  forgetViews(looked({ stageView: 'bursts' }));
  expect(undoable.value).toBe('papers 2');
  const aim = aimAt(-1)!;
  expect([aim.settings.minPapers, aim.view]).toEqual([1, undefined]);
  aim.end();
  expect(aimAt(-2)).toBe(undefined);
});
