import { defaultSettings, type Settings } from '../model/settings.ts';
import type { TopicEdit } from '../model/topic.ts';
import { settings } from '../state/state.ts';
import { changeSettings, wantedSettings } from './open.ts';
import { areTopicsUsedAgain } from './remembered.ts';
import { topicSettings } from './settingWords.ts';

function edit(...asked: readonly TopicEdit[]): Promise<void> {
  const wanted = wantedSettings().topicEdits;
  // Pressed twice it is done once: what was asked for last may not be counted yet.
  const last = wanted.slice(settings.peek().topicEdits.length).slice(-asked.length);
  if (JSON.stringify(last) === JSON.stringify(asked)) return Promise.resolve();
  return changeSettings({ topicEdits: [...wanted, ...asked] });
}

export const renameTopic = (topic: string, label: string): Promise<void> => edit({ kind: 'rename', topic, label });

/** Into one of them, which keeps its colour, and its name where it was given by hand. */
export const mergeTopics = (topics: readonly string[], into: string): Promise<void> =>
  edit(...topics.filter((topic) => topic !== into).map((topic): TopicEdit => ({ kind: 'merge', topic, into })));

export const splitTopic = (topic: string): Promise<void> => edit({ kind: 'split', topic });

export const hideTopics = (topics: readonly string[]): Promise<void> =>
  edit(...topics.map((topic): TopicEdit => ({ kind: 'hide', topic })));

export const showTopicAgain = (topic: string): Promise<void> =>
  changeSettings({
    topicEdits: wantedSettings().topicEdits.filter((done) => done.kind !== 'hide' || done.topic !== topic),
  });

/** Topics as they are found. */
export const restoreTopics = (): Promise<void> => changeSettings({ topicEdits: [] });

/** Words or phrases that topics are not made of from now on. */
export function leaveOutTerms(terms: readonly string[]): Promise<void> {
  const known = wantedSettings().stopTerms;
  const added = terms.map(plain).filter((term, at, all) => term !== '' && all.indexOf(term) === at);
  return changeSettings({ stopTerms: [...known, ...added.filter((term) => !known.includes(term))] });
}

export const takeBackTerm = (term: string): Promise<void> =>
  changeSettings({ stopTerms: wantedSettings().stopTerms.filter((known) => known !== term) });

/** From now on a term counts as another; what was said of it before is forgotten. */
export function addSynonym(term: string, replaceBy: string): Promise<void> {
  const [from, to] = [plain(term), plain(replaceBy)];
  if (from === '' || to === '' || from === to) return Promise.resolve();
  return changeSettings({ synonyms: [...withoutSynonym(from), [from, to]] });
}

export const removeSynonym = (term: string): Promise<void> => changeSettings({ synonyms: withoutSynonym(term) });

const withoutSynonym = (term: string): Settings['synonyms'] =>
  wantedSettings().synonyms.filter(([known]) => known !== term);

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Topics as they are found in papers that nobody has opened before; nothing of these papers stays remembered. */
export function forgetTopicChanges(): Promise<void> {
  areTopicsUsedAgain.value = false;
  return changeSettings(Object.fromEntries(topicSettings.map((name) => [name, defaultSettings[name]])));
}
