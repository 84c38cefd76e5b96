import type { Arranged } from '../arrange/arrange.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import { lastChange, nouns, opened, settings } from '../state/state.ts';
import { currentView } from '../state/undoables.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { announceQuietly } from './announce.ts';
import { changeWords } from './changeWords.ts';
import { recordChange } from './history.ts';
import { changeTitle, isOfTopics, type TopicName } from './settingWords.ts';
import { topicChangeWords } from './topicChangeWords.ts';

export const sizeOf = (current: Opened | undefined) => ({
  network: current?.settings.network ?? defaultSettings.network,
  records: current?.recordCount ?? 0,
  authors: current?.columns.authorCount ?? 0,
  groups: current?.groupCount ?? 0,
  ties: current?.columns.authorTieCount ?? 0,
  communities: current?.arrangement.communityCount ?? 0,
});

/**
 * What a change of settings did, where it can be seen, heard and undone. `between` are the settings after each of several
 * decisions that came to be together, but for the last.
 */
export function tellChange(
  before: Opened | undefined,
  earlier: Settings,
  changes: Arranged['changes'],
  between: readonly Settings[] = [],
): void {
  const [now, present] = [opened.peek(), settings.peek()];
  const changed = settingsThatDiffer(present, earlier);
  const what = changeTitle(earlier, present, nameIn(before, now));
  // What was laid out again by the same settings is no change of them.
  const isOfPeople = changed.length === 1 && changed[0] === 'decisions';
  const name = nameIn(before, now);
  between.forEach((state, at) => {
    const title = changeTitle(between[at - 1] ?? earlier, state, name);
    recordChange({ settings: state, what: title, isOfTopics: false, isOfPeople }, isSame);
  });
  const last = changeTitle(between.at(-1) ?? earlier, present, name);
  const step = { settings: present, what: last, isOfTopics: isOfTopics(changed), isOfPeople };
  const course = changed.length === 0 ? 'done' : recordChange(step, isSame, currentView());
  const taken = course === 'undone' ? changeTitle(present, earlier, nameIn(now, before)) : what;
  const prefix = course === 'done' ? (isOfPeople ? `${capital(what)}. ` : '') : `${courses[course](taken)} `;
  const topics = before && now && topicChangeWords(topicsOfPapers(before), topicsOfPapers(now));
  const size = changeWords(sizeOf(before), sizeOf(now), changes, nouns.peek());
  const same = texts.announcements.sameTopics(now?.topics.length ?? 0);
  const words = changed.length > 0 && isOfTopics(changed) ? [topics ?? same] : [size, topics];
  lastChange.value = `${prefix}${words.filter(Boolean).join(' ')}`;
  announceQuietly(lastChange.peek());
}

const courses = { undone: texts.history.undone, redone: texts.history.doneAgain };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const topicsOfPapers = ({ topics, topicFacts: { hidden }, columns: { paperTopic } }: Opened) => ({
  topics,
  hidden,
  paperTopic,
});

const isSame = (one: Settings, other: Settings): boolean => settingsThatDiffer(one, other).length === 0;

/** Topics are called as they were before what is told of them was done. */
const nameIn =
  (...states: readonly (Opened | undefined)[]): TopicName =>
  (id) => {
    for (const state of states) {
      const found = [state?.topics, state?.topicFacts.hidden]
        .flatMap((list) => list ?? [])
        .find((topic) => topic.id === id);
      if (found) return found.label;
    }
    return id;
  };
