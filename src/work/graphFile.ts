import { lightPalette, otherSlot, slotOf } from '../arrange/palette.ts';
import { gexfChunks } from '../export/gexf.ts';
import { jsonChunks } from '../export/json.ts';
import type { Snapshot } from '../export/snapshot.ts';
import type { TimeWindow } from '../model/window.ts';
import type { GraphFormat } from './protocol.ts';
import type { Study } from './study.ts';
import { titleOf } from './title.ts';

const writers: Readonly<Record<GraphFormat, (snapshot: Snapshot) => Iterable<string>>> = {
  json: jsonChunks,
  gexf: gexfChunks,
};

/** The graph as a file, in pieces: all of it, or of the window. In the light theme's colours by main topic, or by community where there are no topics. */
export function graphFile(study: Study, format: GraphFormat, window: TimeWindow | undefined): Iterable<string> {
  const { corpus, network, arrangement, papers, given, settings, mainTopics } = study;
  const { authorCount, topicCount } = network.columns;
  const slotOfNode = (node: number): number => {
    if (network.kind === 'network') return arrangement.communitySlots[arrangement.communities[node]!] ?? otherSlot;
    return slotOf(node < authorCount ? mainTopics[node]! : node - authorCount);
  };
  const slots = Uint8Array.from({ length: authorCount + topicCount }, (_, node) => slotOfNode(node));
  return writers[format]({
    title: titleOf(corpus),
    network,
    arrangement,
    papers,
    links: given.links,
    settings,
    window,
    slots,
    palette: lightPalette,
    theme: { background: '#ffffff', ink: '#1c1e21', muted: '#5a6068' },
    files: corpus.files,
  });
}
