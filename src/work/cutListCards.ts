import type { Corpus } from '../model/corpus.ts';
import type { Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { hiddenOwners } from '../people/owner.ts';
import { shownName } from '../people/shownName.ts';
import type { CutListCard } from './protocol.ts';

/** As many files as a person would look through. */
const filesShown = 50;

/** The files whose author lists are cut or missing, with what is known of whose papers they list. */
export function cutListCards(corpus: Corpus, settings: Settings): CutListCard[] {
  const owners = new Map(hiddenOwners(corpus, settings).map((owner) => [owner.file, owner]));
  return corpus.cutLists.slice(0, filesShown).map(({ file, owner: told, cutOn }) => {
    const known = owners.get(file);
    const owner = known ?? (told && { ...told, by: 'file' as const });
    return {
      file,
      owner: owner && { name: owner.name, ...(owner.orcid && { orcid: owner.orcid }), by: owner.by },
      cut: cutOn.length,
      hidden: known?.hiddenOn.length ?? 0,
      likely: known ? '' : commonestName(corpus.papers, file),
    };
  });
}

/** On so large a share of the papers that name anybody at all somebody stands only in a list of his or her own. */
const shareOfOwner = 0.5;
const fewestPapers = 3;

function commonestName(papers: readonly Paper[], file: string): string {
  const counts = new Map<string, number>();
  let listed = 0;
  for (const { slots, provenance } of papers) {
    if (provenance.file !== file || slots.length === 0) continue;
    listed++;
    for (const name of new Set(slots.map(shownName))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [name, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0]);
  return count >= Math.max(fewestPapers, shareOfOwner * listed) ? name : '';
}
