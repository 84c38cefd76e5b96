import type { TextFormat } from '../work/graphFile.ts';
import type { PeopleFormat } from '../work/peopleFile.ts';
import type { WrittenFormat } from '../work/writtenFile.ts';
import { choice, type Options } from './options.ts';
import { UsageError } from './usage.ts';

/** One file that a command writes. */
export interface Target {
  readonly path: string;
  readonly format: TextFormat | PeopleFormat | WrittenFormat | 'svg' | 'pdf' | 'page' | 'session';
}

/** What `--json-format` may be, and what a `.json` then is. */
const jsonFormats = { coterie: 'json', vosviewer: 'vosviewer-json', graphology: 'graphology' } as const;

/** How the name of a file ends, and what is in it then: the first that fits. */
const endings: readonly (readonly [ending: string, format: Target['format']])[] = [
  ['.coterie', 'session'],
  ['decisions.json', 'decisions'],
  ['csl.json', 'csl-json'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.net', 'pajek'],
  ['.paj', 'pajek-project'],
  ['.cyjs', 'cytoscape'],
  ['.svg', 'svg'],
  ['.pdf', 'pdf'],
  ['.html', 'page'],
  ['nodes.csv', 'nodes-csv'],
  ['edges.csv', 'edges-csv'],
  ['topics.csv', 'topics-csv'],
  ['papers.csv', 'papers-csv'],
  ['people.csv', 'people-csv'],
  ['authors.csv', 'authors-csv'],
  ['ties.csv', 'ties-csv'],
  ['methods.md', 'methods-markdown'],
  ['methods.txt', 'methods-text'],
  ['methods.bib', 'methods-bibtex'],
  ['.bib', 'bibtex'],
  ['.ris', 'ris'],
  ['about.txt', 'about'],
  ['thesaurus.txt', 'thesaurus'],
  ['map.txt', 'vosviewer-map'],
  ['network.txt', 'vosviewer-network'],
];

/** @throws UsageError where the name of a file does not tell what shall be in it. */
export function targetsOf(options: Options): Target[] {
  const paths = options.texts('output');
  if (paths.length === 0) throw new UsageError('build needs -o OUT, such as -o network.gexf. See coterie --help.');
  const names = Object.keys(jsonFormats) as (keyof typeof jsonFormats)[];
  const json = jsonFormats[choice('json-format', options.text('json-format'), names) ?? 'coterie'];
  return paths.map((path) => ({ path, format: formatOf(path, json) }));
}

function formatOf(path: string, json: TextFormat): Target['format'] {
  const name = path.toLowerCase();
  const [, format] = endings.find(([ending]) => name.endsWith(ending)) ?? [];
  if (format) return format;
  if (name.endsWith('.json')) return json;
  const known = endings.map(([ending]) => ending).join(', ');
  throw new UsageError(`${path} must end in .json, ${known}.${moreOn(name)}`);
}

function moreOn(name: string): string {
  if (name.endsWith('.txt')) return ' What a .txt is, its name says: such as a file of VOSviewer.';
  return name.endsWith('.csv') ? ' What a .csv is a table of, its name says.' : '';
}
