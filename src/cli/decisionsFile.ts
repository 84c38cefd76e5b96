import { counted } from '../texts/numbers.ts';
import { decisionsAbout } from '../model/decisionsAbout.ts';
import type { Settings } from '../model/settings.ts';
import { readDecisions } from '../read/decisions.ts';
import type { Study } from '../work/study.ts';
import { inputFile } from './files.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';
import { tell } from './tell.ts';

/** The log of who is who that `--decisions` names. */
export async function decisionsFile(options: Options): Promise<Partial<Pick<Settings, 'decisions'>>> {
  const path = options.text('decisions');
  if (path === undefined) return {};
  const { name, bytes } = await inputFile(path);
  const { decisions, notices } = readDecisions(name, bytes);
  if (decisions) return { decisions };
  const fault = notices.find(({ severity }) => severity === 'error');
  const remedy = fault?.code === 'decisions-thesaurus' ? 'Use --thesaurus for it.' : (fault?.hint ?? '');
  throw new UsageError(`${path} cannot be used for --decisions: ${fault?.message ?? ''} ${remedy}`.trimEnd());
}

/** How many decisions say nothing of these files; they stay in what is written. */
export function tellDormant({ people, settings: { network, decisions } }: Study): void {
  const { dormant = [] } = people;
  if (dormant.length === 0) return;
  const all = decisionsAbout(decisions, network);
  const about = dormant.length === 1 ? 'is about a paper or a name that is' : 'are about papers or names that are';
  tell(`${dormant.length} of ${counted(all.length, 'decision')} ${about} not in these files.`);
}
