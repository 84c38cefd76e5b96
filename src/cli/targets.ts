import type { TextFormat } from '../work/graphFile.ts';
import type { PeopleFormat } from '../work/peopleFile.ts';
import { choice, type Options } from './options.ts';
import { UsageError } from './usage.ts';

/** One file that a command writes. */
export interface Target {
  readonly path: string;
  readonly format: TextFormat | PeopleFormat | 'session';
}

/** What `--json-format` may be, and what a `.json` then is. */
const jsonFormats = { coterie: 'json', vosviewer: 'vosviewer-json', graphology: 'graphology' } as const;

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
  if (name.endsWith('.coterie')) return 'session';
  if (name.endsWith('decisions.json')) return 'decisions';
  if (name.endsWith('.json')) return json;
  if (name.endsWith('.gexf')) return 'gexf';
  if (name.endsWith('topics.csv')) return 'topics-csv';
  if (name.endsWith('papers.csv')) return 'papers-csv';
  if (name.endsWith('people.csv')) return 'people-csv';
  if (name.endsWith('thesaurus.txt')) return 'thesaurus';
  if (name.endsWith('map.txt')) return 'vosviewer-map';
  if (name.endsWith('network.txt')) return 'vosviewer-network';
  throw new UsageError(
    `${path} must end in .coterie, .json, .gexf, map.txt, network.txt, thesaurus.txt, topics.csv, papers.csv or people.csv.${moreOn(name)}`,
  );
}

function moreOn(name: string): string {
  if (name.endsWith('.txt')) return ' A .txt is one of the files of VOSviewer, and its name says which.';
  return name.endsWith('.csv') ? ' A .csv is a table of topics, of papers or of people, and its name says which.' : '';
}
