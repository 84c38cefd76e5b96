import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hideGroups } from '../../../src/actions/legend.ts';
import { openText, wantedSettings } from '../../../src/actions/open.ts';
import { areTopicsUsedAgain, keepWishesRemembered } from '../../../src/actions/remembered.ts';
import { selectNode } from '../../../src/actions/select.ts';
import { undo } from '../../../src/actions/undo.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { announcement, bench, hiddenGroups, opened, selection, settings } from '../../../src/state/state.ts';
import { GroupList } from '../../../src/ui/legend/GroupList.tsx';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { TopicForm } from '../../../src/ui/settings/TopicForm.tsx';
import type { Opened, TopicFacts } from '../../../src/work/protocol.ts';
import { cleanUp, faults, show } from './here.tsx';

/** The worker is started, and the first time its parts are fetched one by one. */
const patience = { timeout: 20_000 };

/** Three subjects, four papers each. */
const subjects = ['random graphs; clique number', 'street maps; old atlases', 'time series; seasonal trend'];
const names = ['Ana Diaz; Bo Berg', 'Cy Card; Di Dunn', 'Ed Eck; Flo Fox'];
const rows = subjects.flatMap((words, at) =>
  [1, 2, 3, 4].map((year) => `On ${words.split('; ')[year % 2]} ${year},${names[at]},200${year},${words}`),
);
const csv = ['Title,Authors,Year,Keywords', ...rows].join('\n');

async function openSubjects(): Promise<Opened> {
  await openText(csv);
  await expect.poll(() => opened.value?.topics.length, patience).toBeGreaterThan(1);
  return opened.value!;
}

/** The same corpus, with other things to say of its topics. */
function tellOf(facts: Partial<TopicFacts>, topics = opened.value!.topics): void {
  const current = bench.value!;
  const told = { ...current.opened, topics, topicFacts: { ...current.opened.topicFacts, ...facts } };
  bench.value = Object.assign(Object.create(current) as typeof current, { opened: told });
}

const Shown = () => (
  <>
    <GroupList kind="topic" current={opened.value!} />
    <TopicForm current={opened.value!} />
    <Inspector />
  </>
);

const legend = () => page.getByRole('list', { name: 'Topics', exact: true });
const toolsOf = (label: string) => legend().getByRole('button', { name: `Change “${label}”` });
const focus = (of: { element(): Element }) => (of.element() as HTMLElement).focus();
const editsNow = () => settings.value.topicEdits;

let stop: () => void;
beforeEach(() => {
  localStorage.clear();
  stop = keepWishesRemembered();
});
afterEach(() => {
  stop();
  bench.value?.close();
  cleanUp();
  settings.value = defaultSettings;
  areTopicsUsedAgain.value = false;
  localStorage.clear();
});

describe('topics in the hand of the user', () => {
  it('are renamed by keyboard, which says so and can be undone where it was done', async () => {
    const [topic] = (await openSubjects()).topics;
    show(<Shown />);
    focus(toolsOf(topic!.label));
    await userEvent.keyboard('{Enter}');
    focus(legend().getByRole('button', { name: 'Rename' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Networks{Enter}');
    const rename = { kind: 'rename', topic: topic!.id, label: 'Networks' };
    await expect.poll(editsNow, patience).toEqual([rename]);
    await expect.element(toolsOf('Networks')).toBeVisible();
    await expect.element(page.getByText(`“${topic!.label}” is now “Networks”.`).first()).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo', exact: true }).first());
    await expect.poll(editsNow, patience).toEqual([]);
  });

  it('keep their name when Escape is pressed in the field', async () => {
    const [topic] = (await openSubjects()).topics;
    show(<Shown />);
    await userEvent.click(toolsOf(topic!.label));
    await userEvent.click(legend().getByRole('button', { name: 'Rename' }));
    await userEvent.keyboard('Networks{Escape}');
    await expect.element(legend().getByRole('button', { name: 'Rename' })).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(editsNow()).toEqual([]);
  });

  it('are merged into another, or several at once into the largest', async () => {
    const { topics } = await openSubjects();
    const [one, other] = topics;
    show(<Shown />);
    await userEvent.click(toolsOf(other!.label));
    await userEvent.click(legend().getByRole('button', { name: 'Merge…' }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: `Merge “${other!.label}” into` }), one!.id);
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(editsNow, patience).toEqual([{ kind: 'merge', topic: other!.id, into: one!.id }]);
    const words = `${topics.length - 1} topics: “${other!.label}” merged into “${one!.label}”.`;
    await expect.element(page.getByText(words).first()).toBeVisible();
    await undo();
    expect(opened.value!.topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
    await userEvent.click(page.getByRole('button', { name: 'Merge several…' }));
    const merge = page.getByRole('group', { name: 'Merge several topics' }).getByRole('button', { name: 'Merge' });
    await expect.element(merge).toBeDisabled();
    await userEvent.click(page.getByRole('checkbox', { name: `Merge ${other!.label}` }));
    await userEvent.click(page.getByRole('checkbox', { name: `Merge ${one!.label}` }));
    await expect.element(page.getByText(`2 topics become one with “${one!.label}”.`)).toBeVisible();
    expect(await faults()).toEqual([]);
    await userEvent.click(merge);
    await expect.poll(editsNow, patience).toEqual([{ kind: 'merge', topic: other!.id, into: one!.id }]);
  });

  it('are split and hidden from the inspector, hidden ones are shown again, and all is as it was found', async () => {
    const { topics, columns } = await openSubjects();
    selectNode(columns.authorCount);
    show(<Shown />);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await userEvent.click(panel.getByRole('button', { name: 'Split', exact: true }));
    const split = { kind: 'split', topic: topics[0]!.id };
    await expect.poll(editsNow, patience).toEqual([split]);
    await userEvent.click(panel.getByRole('button', { name: 'Hide', exact: true }));
    await expect.poll(editsNow, patience).toEqual([split, { kind: 'hide', topic: topics[0]!.id }]);
    tellOf({ hidden: [topics[0]!] });
    await userEvent.click(page.getByText('1 hidden topic'));
    await userEvent.click(page.getByRole('button', { name: `Show “${topics[0]!.label}” again` }));
    await expect.poll(editsNow, patience).toEqual([split]);
    await userEvent.click(page.getByRole('button', { name: 'Topics as they were found (1 change of yours)' }));
    await expect.poll(editsNow, patience).toEqual([]);
  });

  it('are split once when the button is pressed twice', async () => {
    const { topics, columns } = await openSubjects();
    selectNode(columns.authorCount);
    show(<Shown />);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    const button = panel.getByRole('button', { name: 'Split', exact: true });
    await expect.element(button).toBeVisible();
    for (let presses = 0; presses < 2; presses++) (button.element() as HTMLElement).click();
    expect(wantedSettings().topicEdits).toEqual([{ kind: 'split', topic: topics[0]!.id }]);
    await expect.poll(editsNow, patience).toHaveLength(1);
  });

  it('that are book reviews and the like are marked, and hidden at a press', async () => {
    const { topics } = await openSubjects();
    tellOf({}, [{ ...topics[0]!, isEditorial: true }, ...topics.slice(1)]);
    show(<Shown />);
    await expect.element(page.getByText('not a subject', { exact: true })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Hide it' }));
    await expect.poll(editsNow, patience).toEqual([{ kind: 'hide', topic: topics[0]!.id }]);
  });

  it('stay switched off in the legend when only a word is left out', async () => {
    const { topics } = await openSubjects();
    hideGroups([1]);
    show(<Shown />);
    await userEvent.fill(page.getByLabelText('Word or phrase to leave out'), 'nonsense');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings.value.stopTerms, patience).toEqual(['nonsense']);
    const off = Array.from(hiddenGroups.value, (group) => opened.value!.topics[group]!.id);
    expect(off).toEqual([topics[1]!.id]);
    await expect.element(page.getByText(`Still the same ${topics.length} topics.`).first()).toBeVisible();
  });
});

describe('terms of a topic', () => {
  it('open the papers that say them, and can be left out of all topics', async () => {
    const { topics, columns } = await openSubjects();
    const term = topics[0]!.terms[0]!;
    selectNode(columns.authorCount);
    show(<Shown />);
    await userEvent.click(page.getByRole('button', { name: term, exact: true }));
    await expect.poll(() => selection.value?.kind, patience).toBe('evidence');
    await expect.element(page.getByRole('heading', { name: term })).toBeVisible();
    expect(await faults()).toEqual([]);
    selectNode(columns.authorCount);
    await userEvent.click(page.getByRole('button', { name: `“${term}” is not a subject word: leave out` }));
    await expect.poll(() => settings.value.stopTerms, patience).toEqual([term.toLowerCase()]);
    expect(opened.value!.topics.flatMap(({ terms }) => terms)).not.toContain(term);
    await userEvent.click(page.getByRole('button', { name: `Take “${term.toLowerCase()}” back` }));
    await expect.poll(() => settings.value.stopTerms, patience).toEqual([]);
  });
});

describe('the settings of topics', () => {
  it('say how many papers each source speaks for, and why one cannot be chosen', async () => {
    await openSubjects();
    show(<Shown />);
    await expect.element(page.getByRole('radio', { name: /^Classes of the source/ })).toBeDisabled();
    await expect.element(page.getByText(/^No paper has classes/)).toBeVisible();
    await userEvent.click(page.getByRole('radio', { name: 'Author keywords 12 papers' }));
    await expect.poll(() => settings.value.topics, patience).toBe('keywords');
    expect(await faults()).toEqual([]);
  });

  it('take the number of topics from a slider by keyboard, and back as found', async () => {
    await openSubjects();
    tellOf({ granularity: { fewest: 2, natural: 5, most: 30, chosen: 5 } });
    show(<Shown />);
    const slider = page.getByRole('slider', { name: 'Number of topics' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 topics, as found');
    focus(slider);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '7 topics');
    await expect.poll(() => settings.value.granularity, patience).toBe(7);
    tellOf({ granularity: { fewest: 2, natural: 5, most: 30, chosen: 7 } });
    await userEvent.click(page.getByRole('button', { name: 'As found (5)' }));
    await expect.poll(() => settings.value.granularity, patience).toBe(null);
  });

  it('stand at the number that counts where another is not counted to its end', async () => {
    await openSubjects();
    tellOf({ granularity: { fewest: 2, natural: 5, most: 30, chosen: 5 } });
    show(<Shown />);
    vi.spyOn(bench.value!, 'change').mockRejectedValue(new DOMException('Cancelled.', 'AbortError'));
    const slider = page.getByRole('slider', { name: 'Number of topics' });
    focus(slider);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => announcement.value, patience).toMatch(/^Cancelled/);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 topics, as found');
  });

  it('take lists of words as they are pasted, and pairs of synonyms', async () => {
    await openSubjects();
    show(<Shown />);
    const field = page.getByLabelText('Word or phrase to leave out');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Results\nnew method\nresults\n');
    field.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.poll(() => settings.value.stopTerms, patience).toEqual(['results', 'new method']);
    await userEvent.fill(page.getByLabelText('Term', { exact: true }), 'ILP');
    await userEvent.fill(page.getByLabelText('What the term counts as'), 'integer programming');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings.value.synonyms, patience).toEqual([['ilp', 'integer programming']]);
    await userEvent.click(page.getByRole('button', { name: '“ilp” no longer counts as “integer programming”' }));
    await expect.poll(() => settings.value.synonyms, patience).toEqual([]);
  });

  it('say how far topics can be trusted', async () => {
    await openSubjects();
    tellOf({
      quality: { coherence: 0.21, weakPapers: 1, inheritedPapers: 3, papersWithoutTopic: 2 },
      languages: [
        ['en', 9],
        ['de', 2],
        ['', 1],
      ],
      remarks: ['A split could not be done.'],
    });
    show(<Shown />);
    for (const text of [
      /stand together on papers often \(coherence 0.21/,
      '1 paper fits its topic poorly.',
      '3 papers without a text of their own have the topics of the other papers of the same authors.',
      '2 papers have no topic.',
      'Languages: English 9, German 2, too short to tell 1.',
      'A split could not be done.',
    ]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
  });
});

describe('what was done to topics', () => {
  it('is done again when the same papers are opened again, which is said and can be forgotten', async () => {
    const [topic] = (await openSubjects()).topics;
    show(<Shown />);
    await userEvent.fill(page.getByLabelText('Word or phrase to leave out'), 'nonsense');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings.value.stopTerms, patience).toEqual(['nonsense']);
    await openText('Title,Authors\nOther papers,Ana Diaz; Bo Berg\n');
    expect([settings.value.stopTerms, areTopicsUsedAgain.value]).toEqual([[], false]);
    await openSubjects();
    expect(settings.value.stopTerms).toEqual(['nonsense']);
    expect(opened.value!.topics[0]!.id).toBe(topic!.id);
    await expect.element(page.getByText(/^Your names for topics/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Forget them' }));
    await expect.poll(() => settings.value.stopTerms, patience).toEqual([]);
    await openSubjects();
    expect(settings.value.stopTerms).toEqual([]);
  });

  it('is left alone when what is stored cannot be read', async () => {
    const { fingerprint } = await openSubjects();
    for (const stored of [
      '{',
      '{"version":9}',
      '{"version":1,"savedAt":1,"wishes":{"stopTerms":7,"granularity":-1}}',
    ]) {
      localStorage.setItem(`coterie.topics.${fingerprint}`, stored);
      await openSubjects();
      expect([settings.value.stopTerms, settings.value.granularity, areTopicsUsedAgain.value]).toEqual([
        [],
        null,
        false,
      ]);
    }
  });
});
