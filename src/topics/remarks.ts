import { counted } from '../lib/counted.ts';
import type { Topic } from '../model/topic.ts';
import type { Edited } from './edits.ts';
import { noGroup } from './groups.ts';
import { classesOf } from './texts.ts';
import type { TopicGround } from './topicGround.ts';

/** A corpus in which at least this share of the papers is in another language than most is told to be mixed. */
const mixed = 0.1;
/** A language of fewer papers is not worth a sentence. */
const fewestOfLanguage = 3;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** What the user must know of the texts to judge the topics. */
export function remarksOf(ground: TopicGround, languages: readonly (readonly [string, number])[]): string[] {
  return [...ground.texts.remarks, ...emptiness(ground), ...ofLoneClasses(ground), ...ofLanguages(languages)];
}

function emptiness({ papers, hasText, found }: TopicGround): string[] {
  if (papers.length === 0) return [];
  const silent = hasText.filter((has) => has === 0).length;
  if (silent === papers.length) return ['No paper says anything that topics could be made from.'];
  if (papers.length === 1) return ['There is one paper, so there is one topic.'];
  if (!found) return ['No two papers share enough words, so there are no topics.'];
  if (found.tree.root.leaves.length === 1) return ['All papers say much the same, so there is one topic.'];
  if (silent < papers.length / 2) return [];
  return [`${counted(silent, 'paper')} of ${papers.length} say nothing that topics could be made from.`];
}

/** Where classes are the topics, one on a single paper makes none. */
function ofLoneClasses({ papers, order, texts, found }: TopicGround): string[] {
  if (!found?.classNames || !texts.scheme) return [];
  const { scheme } = texts;
  const lone = found.leafOf.filter(
    (leaf, place) => leaf === noGroup && classesOf(papers[order[place]!]!, scheme).length > 0,
  ).length;
  if (lone === 0) return [];
  const [have, their] = lone === 1 ? ['has', 'its'] : ['have', 'their'];
  return [`${counted(lone, 'paper')} ${have} classes that no other paper has, so ${their} classes make no topic.`];
}

const idsNamed = 3;

/** Changes that could not be made. */
export function remarksOnEdits({ missing, whole }: Edited, topics: readonly Topic[]): string[] {
  const labels = whole.flatMap((id) => topics.find((topic) => topic.id === id)?.label ?? []);
  const tooFine = labels.map(
    (label) => `“${label}” is as fine as topics get: its papers are too alike or too few to fall into parts.`,
  );
  if (missing.length === 0) return tooFine;
  const ids = [...new Set(missing)];
  const more = ids.length > idsNamed ? ` and ${ids.length - idsNamed} more` : '';
  const named = `${ids.slice(0, idsNamed).join(', ')}${more}`;
  const [changes, wait] = missing.length === 1 ? ['One change is', 'waits'] : [`${missing.length} changes are`, 'wait'];
  return [...tooFine, `${changes} to topics that are not there now (${named}), and ${wait} until they are.`];
}

/** Papers in different languages share few words, so topics are found within each. */
function ofLanguages(languages: readonly (readonly [string, number])[]): string[] {
  const told = languages.filter(([code]) => code !== '');
  const total = told.reduce((sum, [, papers]) => sum + papers, 0);
  const [[main] = [''], ...others] = told;
  const many = others.filter(([, papers]) => papers >= fewestOfLanguage && papers >= mixed * total);
  if (many.length > 0) {
    const list = many.map(([code, papers]) => `${counted(papers, 'paper')} in ${names.of(code) ?? code}`).join(', ');
    return [
      `Papers are in several languages (beside ${names.of(main) ?? main}: ${list}). Topics are made from words, so papers on one subject may stand apart by language.`,
    ];
  }
  return main === '' || main === 'en' ? [] : [`Most papers are in ${names.of(main) ?? main}.`];
}
