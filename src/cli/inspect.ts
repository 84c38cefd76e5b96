import { isoDay } from '../lib/calendar.ts';
import type { Corpus } from '../model/corpus.ts';
import type { FileReport } from '../model/fileReport.ts';
import { extentOf } from '../model/extent.ts';
import type { GivenNetwork } from '../model/givenNetwork.ts';
import type { Paper } from '../model/paper.ts';
import { corpusOf } from '../read/index.ts';
import { peopleRead, type PeopleRead } from '../work/peopleRead.ts';
import { inputFiles } from './files.ts';
import { optionsOf } from './options.ts';
import { progressLines } from './progress.ts';
import { readFiles } from './sessionFiles.ts';
import { UsageError } from './usage.ts';
import { forTerminal } from './tell.ts';

interface Totals {
  /** Works, after records of the same work were merged. All that follows counts records as they were read. */
  readonly papers: number;
  /** Author positions on records, before identity and inference; groups count, placeholders do not. */
  readonly authorSlots: number;
  /** Distinct strings as read, case-sensitive. */
  readonly distinctNames: number;
  /** Who they are by the safe rules, on the papers. */
  readonly people: number;
  readonly withoutAuthors: number;
  readonly withoutDate: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly maxAuthors: number;
  readonly truncatedLists: number;
  /** Of files that are a network without papers; ties as they stand there. */
  readonly network?: { readonly nodes: number; readonly ties: number; readonly dated: number };
}

export async function inspect(args: readonly string[]): Promise<void> {
  const options = optionsOf(args, { format: { type: 'string' }, json: { type: 'boolean' } });
  if (options.files.length === 0) throw new UsageError('inspect needs at least one file. See coterie --help.');
  const report = progressLines();
  const files = await inputFiles(options);
  const { lists } = await readFiles(files, (share, what) => report({ share, what }));
  const corpus = corpusOf(lists);
  const read = peopleRead(corpus.papers);
  const reports = corpus.files.map((file) => withClashes(file, read));
  const all = totalsOf(corpus, read);
  process.stdout.write(
    options.flag('json')
      ? `${JSON.stringify({ files: reports, all }, undefined, 2)}\n`
      : forTerminal(text(reports, all)),
  );
  if (all.papers === 0 && !all.network)
    throw new UsageError('None of the files held a paper or a network that could be read.');
}

const withClashes = (report: FileReport, { clashes }: PeopleRead): FileReport => ({
  ...report,
  notices: [...report.notices, ...clashes.filter(({ file }) => file === report.name)],
});

function totalsOf({ papers, records, network }: Corpus, { people }: PeopleRead): Totals {
  const names = new Set<string>();
  for (const { slots } of records) for (const { raw } of slots) names.add(raw);
  const extent = extentOf(network ? network.ties : records);
  const count = (isCounted: (paper: Paper) => boolean) => records.filter(isCounted).length;
  return {
    papers: papers.length,
    authorSlots: records.reduce((sum, { slots }) => sum + slots.length, 0),
    distinctNames: names.size,
    people,
    withoutAuthors: count(({ slots }) => slots.length === 0),
    withoutDate: count(({ date }) => date === undefined),
    firstDay: extent ? isoDay(extent.from) : null,
    lastDay: extent ? isoDay(extent.to) : null,
    maxAuthors: records.reduce((most, { slots }) => Math.max(most, slots.length), 0),
    truncatedLists: count(({ authorsTruncated }) => authorsTruncated),
    ...(network && { network: sizesOf(network) }),
  };
}

const sizesOf = ({ nodes, ties }: GivenNetwork) => ({
  nodes: nodes.length,
  ties: ties.length,
  dated: ties.filter(({ date }) => date !== undefined).length,
});

function text(files: readonly FileReport[], { network, ...all }: Totals): string {
  const lines = files.flatMap(({ name, format, encoding, records, notices }) => [
    `${name}: ${format}, ${encoding}`,
    `  ${records.in} records = ${records.accepted} accepted + ${records.merged} merged + ${records.rejected} rejected`,
    ...notices.map(({ severity, line, message, hint }) =>
      `  ${severity}, line ${line}: ${message} ${hint ?? ''}`.trimEnd(),
    ),
  ]);
  const totals = Object.entries(all).map(([name, value]) => `${name}: ${value ?? 'none'}`);
  if (network) totals.push(`network: ${network.nodes} nodes, ${network.ties} ties, ${network.dated} of them dated`);
  return `${[...lines, ...totals].join('\n')}\n`;
}
