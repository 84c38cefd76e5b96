import { maybeUnmetDemand, type SettingName } from '../model/settingRules.ts';
import type { Settings } from '../model/settings.ts';
import type { TopicEdit } from '../model/topic.ts';
import { plainText } from '../read/plainFile.ts';
import { texts } from '../texts/texts.ts';
import { inputFile } from './files.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

export type TopicFiles = Partial<Pick<Settings, 'stopTerms' | 'synonyms' | 'topicEdits'>>;

/** What files say of topics: words that make none, terms in place of others, and what was done to topics by hand. */
export async function topicFiles(options: Options): Promise<TopicFiles> {
  const [stop, synonyms, edits] = [options.text('stop-terms'), options.text('synonyms'), options.text('topic-edits')];
  return {
    ...(stop !== undefined && { stopTerms: await stopTermsIn(stop) }),
    ...(synonyms !== undefined && { synonyms: await synonymsIn(synonyms) }),
    ...(edits !== undefined && { topicEdits: await editsIn(edits) }),
  };
}

async function textIn(path: string): Promise<string> {
  const { name, bytes } = await inputFile(path);
  return plainText(name, bytes).text;
}

/** Filled lines with their numbers, from 1. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '');

async function stopTermsIn(path: string): Promise<string[]> {
  const terms = linesOf(await textIn(path)).map(({ line }) => line);
  if (terms.length === 0) throw new UsageError(`${path} is empty: --stop-terms needs one term a line.`);
  return terms;
}

async function synonymsIn(path: string): Promise<[term: string, replaceBy: string][]> {
  const pairs = linesOf(await textIn(path)).map(({ line, number }) => pairIn(line, `${path}, line ${number}`));
  if (pairs.length === 0) throw new UsageError(`${path} is empty: --synonyms needs two columns.`);
  return pairs;
}

/** A tab separates wherever there is one, so that terms may hold commas; quotation marks around a cell are taken off. */
function pairIn(line: string, where: string): [term: string, replaceBy: string] {
  const cells = line.split(line.includes('\t') ? '\t' : ',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const [term, replaceBy] = cells;
  if (cells.length === 2 && term && replaceBy) return [term, replaceBy];
  throw new UsageError(`${where} has not two columns, a term and what stands in its place: "${line}".`);
}

/** A list of changes, or a file of Coterie that was made with some. */
async function editsIn(path: string): Promise<readonly TopicEdit[]> {
  const value = json(await textIn(path), path);
  const saved = (value as { readonly coterie?: { readonly settings?: Partial<Settings> } } | null)?.coterie;
  const edits = saved ? (saved.settings?.topicEdits ?? []) : value;
  const unmet = maybeUnmetDemand('topicEdits' satisfies SettingName, edits);
  if (unmet) throw new UsageError(`${path} ${texts.demands.mustBe(unmet)}, or a JSON file that Coterie has saved.`);
  return edits as readonly TopicEdit[];
}

function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${path} is no JSON: --topic-edits needs a list of changes to topics.`);
  }
}
