import { defaultSettings, type Settings } from '../model/settings.ts';
import { settingsThatDiffer } from '../model/settingsThatDiffer.ts';
import type { TopicEdit } from '../model/topic.ts';
import { decisionsTitle } from './decisionWords.ts';
import { isLikeVosviewer } from './presets.ts';

/** What a topic is called, by its id. */
export type TopicName = (id: string) => string;

const names: Readonly<Record<keyof Settings, string>> = {
  network: 'whom the network is of',
  identity: 'which names are one person',
  decisions: 'decisions about who is who',
  counting: 'how a joint paper counts',
  rollUp: 'parts of universities',
  maxAuthors: 'most authors of a paper',
  minPapers: 'fewest papers',
  minJointPapers: 'fewest joint papers',
  largestComponent: 'largest component',
  only: 'list of the only ones',
  groups: 'collaborations',
  normalisation: 'weights of ties',
  quality: 'quality of communities',
  resolution: 'resolution',
  minCommunitySize: 'smallest community',
  clustering: 'clustering',
  layout: 'layout',
  keepGiven: 'communities and places of the file',
  seed: 'seed',
  addOwner: 'owner of the list',
  listOwners: 'whose papers a file lists',
  mergeRecords: 'records of one work',
  thesaurus: 'thesaurus',
  keptApart: 'records kept apart',
  topics: 'what topics are made from',
  classScheme: 'scheme of classes',
  granularity: 'number of topics',
  stopTerms: 'words left out',
  synonyms: 'synonyms',
  topicEdits: 'changes to topics',
};

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
  if (isLikeVosviewer(after) && !isLikeVosviewer(before)) return 'settings as VOSviewer has them';
  if (isLikeVosviewer(before) && !isLikeVosviewer(after)) return 'usual settings';
  const changed = settingsThatDiffer(before, after);
  if (isOfTopics(changed) && changed.every((name) => after[name] === defaultSettings[name] || isEmpty(after[name]))) {
    if (changed.length > 1) return 'topics as they were found';
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
  if (isLonger && added.every(({ kind }) => kind === 'merge')) return `merge of ${added.length + 1} topics`;
  if (isLonger && added.every(({ kind }) => kind === 'hide')) return `hiding of ${added.length} topics`;
  if (after.length === 0 && before.length > 1) return 'topics as they were found';
  const gone = before.filter((edit) => !after.some((other) => JSON.stringify(other) === JSON.stringify(edit)));
  return gone.length === 1 && gone[0]!.kind === 'hide' ? `showing of “${nameOf(gone[0]!.topic)}”` : names.topicEdits;
}

function editTitle(edit: TopicEdit, nameOf: TopicName): string {
  const name = `“${nameOf(edit.topic)}”`;
  switch (edit.kind) {
    case 'rename':
      return `renaming of ${name}`;
    case 'merge':
      return `merge of ${name} into “${nameOf(edit.into)}”`;
    case 'split':
      return `split of ${name}`;
    default:
      return `hiding of ${name}`;
  }
}

function wordsTitle(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((term) => !before.includes(term));
  const gone = before.filter((term) => !after.includes(term));
  if (added.length === 1 && gone.length === 0) return `leaving out “${added[0]}”`;
  if (gone.length === 1 && added.length === 0) return `taking back “${gone[0]}”`;
  return names.stopTerms;
}
