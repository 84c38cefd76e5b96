import { bibtexChunks } from '../export/papers/bibtex.ts';
import { cslJsonChunks } from '../export/papers/cslJson.ts';
import { risChunks } from '../export/papers/ris.ts';
import { aboutFile } from '../export/aboutFile.ts';
import { filterWords } from '../export/filterWords.ts';
import type { Paper } from '../model/paper.ts';
import type { PapersFormat, PapersOf, PapersWish } from '../model/papersFile.ts';
import type { PaperIndex } from '../model/units.ts';
import { allTime } from '../network/allTime.ts';
import { papersIn } from '../network/windowed.ts';
import { nounsOf } from '../texts/nounsOf.ts';
import { dataHashOf } from './dataHash.ts';
import { inSight } from './inSight.ts';
import type { Study } from './study.ts';
import { titleOf } from './title.ts';
import { texts } from '../texts/texts.ts';

const writers: Readonly<
  Record<PapersFormat, (papers: readonly Paper[], about: readonly string[]) => Iterable<string>>
> = {
  bibtex: bibtexChunks,
  ris: risChunks,
  'csl-json': cslJsonChunks,
};

/** The papers that are wished for, in the order of the corpus, ascending. */
export async function papersWished(
  study: Study,
  { of, sight }: Pick<PapersWish, 'of' | 'sight'>,
): Promise<PaperIndex[]> {
  const visible = sight && (await inSight(study, sight)).papers;
  return papersOf(study, of).filter((paper) => !visible || visible[paper] === 1);
}

function papersOf({ papers, network: { columns } }: Study, of: PapersOf): PaperIndex[] {
  if (of.kind === 'all') return [...papers.keys()];
  if (of.kind === 'papers') return [...new Set(of.papers)].sort((one, other) => one - other);
  if (of.kind === 'tie') return papersIn(columns.tiePapers, of.tie, allTime, columns.paperTo).sort((a, b) => a - b);
  const times = new Uint32Array(papers.length);
  for (const node of of.nodes)
    for (const paper of papersIn(columns.nodePapers, node, allTime, columns.paperTo)) times[paper]!++;
  const least = of.isJoint ? 2 : 1;
  return [...papers.keys()].filter((paper) => times[paper]! >= least);
}

/** Papers as a list of references, in pieces, with what they are in front where the format has a place for it. */
export async function papersFile(study: Study, wish: PapersWish): Promise<Iterable<string>> {
  const { corpus, papers, network, settings } = study;
  const wished = await papersWished(study, wish);
  const names = network.topics.map(({ label }) => label);
  const about = aboutFile({
    title: titleOf(corpus),
    what: wish.what,
    counts: texts.work.papersOf(wished.length, papers.length),
    window: wish.sight?.window,
    filters: wish.sight ? filterWords(wish.sight.filters, names, nounsOf(network.kind, settings.network)) : '',
    snapshot: { network, papers, links: study.given.links, settings },
    files: corpus.files.map(({ name }) => name),
    today: wish.today,
    dataHash: dataHashOf(corpus),
  });
  return writers[wish.format](
    wished.map((paper) => papers[paper]!),
    about,
  );
}
