import { plantedCsv } from '../sources/planted.ts';
import { writeAside } from './files.ts';
import { optionsOf, wholeNumber } from './options.ts';
import { UsageError } from './usage.ts';

export async function sample(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, {
    papers: { type: 'string' },
    seed: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const papers = wholeNumber('papers', options.text('papers'), 1);
  if (papers === undefined) throw new UsageError('sample needs --papers N. See coterie --help.');
  const path = options.text('output');
  if (!path) throw new UsageError('sample needs -o FILE.csv. See coterie --help.');
  if (!path.toLowerCase().endsWith('.csv')) throw new UsageError(`${path} must end in .csv.`);
  if (options.files.length > 0)
    throw new UsageError(`sample takes no input file, but was given "${options.files[0]}".`);
  await writeAside(path, plantedCsv({ papers, seed: wholeNumber('seed', options.text('seed'), 0) ?? 1 }));
}
