import { tieUnitOf } from '../arrange/tieUnit.ts';
import { packedPage } from '../export/page/packedPage.ts';
import type { PageView } from '../export/page/pageData.ts';
import { writtenPage } from '../export/page/writtenPage.ts';
import { mainTopicsSeen, snapshotOf, type FileWish } from './graphFile.ts';
import type { PageWish } from './protocol.ts';
import type { Study } from './study.ts';

/** Of the page that shows the map: what is written into it, and the page itself without anything to show. */
export interface PageFileWish extends FileWish, Omit<PageWish, 'seen' | 'today'> {}

/** A page that stands by itself, in pieces: with all that is known, or with what is seen of it. */
export function pageFile(study: Study, wish: PageFileWish): Iterable<string> {
  const { seen, inSight, viewer, carried } = wish;
  const nodes = seen?.nodes ?? 'both';
  const snapshot = snapshotOf(study, wish, nodes);
  const { authorCount } = study.network.columns;
  const mainTopics = nodes === 'topics' ? new Int32Array() : mainTopicsSeen(study, seen, inSight);
  const data = packedPage(
    { snapshot, mainTopics, tieUnit: tieUnitOf(study.network.kind, study.network.columns) },
    {
      title: wish.title || snapshot.title,
      withAbstracts: wish.withAbstracts,
      view: nodes === 'topics' ? ofTopicsAlone(wish.view, authorCount) : wish.view,
    },
  );
  return writtenPage({ viewer, data, ...(carried !== undefined && { carried }) });
}

/** Topics that stand alone are the first nodes there are; the ties of the map are numbered anew. */
function ofTopicsAlone(view: PageView, authorCount: number): PageView {
  const { selection } = view;
  if (selection?.kind === 'paper') return view;
  const isTopic = selection?.kind === 'node' && selection.node >= authorCount;
  return { ...view, selection: isTopic ? { kind: 'node', node: selection.node - authorCount } : undefined };
}
