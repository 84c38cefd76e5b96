import { defaultSettings, type Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { TopicEdit } from '../model/topic.ts';
import { texts } from '../texts/texts.ts';
import { decisionsTitle } from './decisionWords.ts';
import { isLikeVosviewer } from './presets.ts';

/** What a topic is called, by its id. */
export type TopicName = (id: string) => string;

const { names, changes } = texts.settings;

/** What a setting is called, within a sentence. */
export const settingName = (name: keyof Settings): string => names[name];

/** The settings that topics depend on, beside who is who. */
export const topicSettings = [
  'topics',
  'classScheme',
  'granularity',
  'stopTerms',
  'synonyms',
  'topicEdits',
] as const satisfies (keyof Settings)[];

const ofTopics: ReadonlySet<keyof Settings> = new Set(topicSettings);

export const isOfTopics = (changed: readonly (keyof Settings)[]): boolean =>
  changed.every((name) => ofTopics.has(name));

/** What a change of settings is called where it can be undone: `merge of “maps” into “graphs”`. */
export function changeTitle(before: Settings, after: Settings, nameOf: TopicName): string {
  if (isLikeVosviewer(after) && !isLikeVosviewer(before)) return changes.vosviewer;
  if (isLikeVosviewer(before) && !isLikeVosviewer(after)) return changes.usual;
  const changed = settingsThatDiffer(before, after);
  if (isOfTopics(changed) && changed.every((name) => after[name] === defaultSettings[name] || isEmpty(after[name]))) {
    if (changed.length > 1) return changes.topicsAsFound;
  }
  if (changed.length !== 1) return changed.map((name) => names[name]).join(', ');
  if (changed[0] === 'topicEdits') return editsTitle(before.topicEdits, after.topicEdits, nameOf);
  if (changed[0] === 'decisions') return decisionsTitle(before.decisions, after.decisions);
  if (changed[0] === 'stopTerms') return wordsTitle(before.stopTerms, after.stopTerms);
  return names[changed[0]!];
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function editsTitle(before: readonly TopicEdit[], after: readonly TopicEdit[], nameOf: TopicName): string {
  const added = after.slice(before.length);
  const isLonger = JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before);
  if (isLonger && added.length === 1) return editTitle(added[0]!, nameOf);
  if (isLonger && added.every(({ kind }) => kind === 'merge')) return changes.mergedTopics(added.length + 1);
  if (isLonger && added.every(({ kind }) => kind === 'hide')) return changes.hiddenTopics(added.length);
  if (after.length === 0 && before.length > 1) return changes.topicsAsFound;
  const gone = before.filter((edit) => !after.some((other) => JSON.stringify(other) === JSON.stringify(edit)));
  const isShownAgain = gone.length === 1 && gone[0]!.kind === 'hide';
  return isShownAgain ? changes.shownTopic(nameOf(gone[0]!.topic)) : names.topicEdits;
}

function editTitle(edit: TopicEdit, nameOf: TopicName): string {
  const name = nameOf(edit.topic);
  switch (edit.kind) {
    case 'rename':
      return changes.renamedTopic(name);
    case 'merge':
      return changes.mergedTopic(name, nameOf(edit.into));
    case 'split':
      return changes.splitTopic(name);
    default:
      return changes.hiddenTopic(name);
  }
}

function wordsTitle(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((term) => !before.includes(term));
  const gone = before.filter((term) => !after.includes(term));
  if (added.length === 1 && gone.length === 0) return changes.leftOut(added[0]!);
  if (gone.length === 1 && added.length === 0) return changes.takenBack(gone[0]!);
  return names.stopTerms;
}
