import type { Topic } from '../model/topic.ts';
import { texts as catalogue } from '../texts/texts.ts';
import type { Edited } from './edits.ts';
import { noGroup } from './groups.ts';
import { classesOf } from './texts.ts';
import type { TopicGround } from './topicGround.ts';

const say = catalogue.remarks;

/** A corpus in which at least this share of the papers is in another language than most is told to be mixed. */
const mixed = 0.1;
/** A language of fewer papers is not worth a sentence. */
const fewestOfLanguage = 3;

/** What the user must know of the texts to judge the topics. */
export function remarksOf(ground: TopicGround, languages: readonly (readonly [string, number])[]): string[] {
  return [...ground.texts.remarks, ...emptiness(ground), ...ofLoneClasses(ground), ...ofLanguages(languages)];
}

function emptiness({ papers, hasText, found }: TopicGround): string[] {
  if (papers.length === 0) return [];
  const silent = hasText.filter((has) => has === 0).length;
  if (silent === papers.length) return [say.silent];
  if (papers.length === 1) return [say.onePaper];
  if (!found) return [say.noSharedWords];
  if (found.tree.root.leaves.length === 1) return [say.allAlike];
  if (silent < papers.length / 2) return [];
  return [say.manySilent(silent, papers.length)];
}

/** Where classes are the topics, one on a single paper makes none. */
function ofLoneClasses({ papers, order, texts, found }: TopicGround): string[] {
  if (!found?.classNames || !texts.scheme) return [];
  const { scheme } = texts;
  const lone = found.leafOf.filter(
    (leaf, place) => leaf === noGroup && classesOf(papers[order[place]!]!, scheme).length > 0,
  ).length;
  if (lone === 0) return [];
  return [say.loneClasses(lone)];
}

const idsNamed = 3;

/** Changes that could not be made. */
export function remarksOnEdits({ missing, whole }: Edited, topics: readonly Topic[]): string[] {
  const labels = whole.flatMap((id) => topics.find((topic) => topic.id === id)?.label ?? []);
  const tooFine = labels.map(say.tooFine);
  if (missing.length === 0) return tooFine;
  const ids = [...new Set(missing)];
  const more = ids.length > idsNamed ? say.more(ids.length - idsNamed) : '';
  const named = `${ids.slice(0, idsNamed).join(', ')}${more}`;
  return [...tooFine, say.waiting(missing.length, named)];
}

/** Papers in different languages share few words, so topics are found within each. */
function ofLanguages(languages: readonly (readonly [string, number])[]): string[] {
  const told = languages.filter(([code]) => code !== '');
  const total = told.reduce((sum, [, papers]) => sum + papers, 0);
  const [[main] = [''], ...others] = told;
  const many = others.filter(([, papers]) => papers >= fewestOfLanguage && papers >= mixed * total);
  if (many.length > 0) {
    const list = many.map(([code, papers]) => say.inLanguage(papers, code));
    return [say.severalLanguages(main, list)];
  }
  return main === '' || main === 'en' ? [] : [say.mostIn(main)];
}
