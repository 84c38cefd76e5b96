import { counted, number } from '../../texts/numbers.ts';
import type { Settings } from '../../model/settings.ts';
import { nounsOf } from '../../texts/nounsOf.ts';
import type { Citations } from './citations.ts';
import type { MethodsFacts } from './methodsFacts.ts';
import { decimal, sentences } from './prose.ts';

/** How ties were weighed for the map, which communities they form, and where nodes stand. */
export function mapParagraph(facts: MethodsFacts, citations: Citations): string {
  return sentences([normalisation(facts, citations), ...communities(facts, citations), layout(facts, citations)]);
}

function normalisation({ snapshot, communities: { areGiven } }: MethodsFacts, citations: Citations): string | false {
  const { settings } = snapshot;
  if (areGiven || settings.normalisation === 'none') return false;
  const what = settings.layout === 'vos' ? 'communities and layout' : 'communities';
  const source = citations.cite('vanEck2009');
  return settings.normalisation === 'association'
    ? `For ${what}, tie weights were normalised by the association strength ${source}`
    : `For ${what}, tie weights were normalised by fractionalisation ${source}`;
}

function communities(facts: MethodsFacts, citations: Citations): readonly (string | false)[] {
  const { snapshot, communities: found } = facts;
  const { settings, network } = snapshot;
  const { node } = nounsOf(network.kind, settings.network);
  const howMany = counted(found.count, 'community');
  if (found.areGiven) return [`The ${howMany} are those of the file`];
  const { quality, clustering, seed, minCommunitySize } = settings;
  const search =
    clustering === 'vosviewer'
      ? `in the way of VOSviewer ${citations.cite('vanEck2010', 'waltman2010')} with the Leiden algorithm ${citations.cite('traag2019')} (10 random starts of 10 iterations, randomness 0.01, seed 0)`
      : `with the Leiden algorithm ${citations.cite('traag2019')} (${found.runs > 1 ? `the best of ${found.runs} runs, ` : ''}random seed ${seed})`;
  const value = quality === 'modularity' ? 'modularity' : 'quality';
  return [
    `Communities of ${node === 'author' ? 'authors' : 'nodes'} were found ${search}, maximising ${qualityWords(settings, citations)}`,
    minCommunitySize > 1 &&
      `Communities of fewer than ${number(minCommunitySize)} nodes were joined to the one that they are tied to most strongly`,
    `This gave ${howMany} (${value} ${decimal(found.quality)})`,
  ];
}

const qualityWords = ({ quality, resolution }: Settings, citations: Citations): string =>
  quality === 'modularity'
    ? `modularity ${citations.cite('newmanGirvan2004')} at a resolution of γ = ${decimal(resolution)}`
    : `the constant Potts model ${citations.cite('traag2011')} at a resolution of γ = ${decimal(resolution)}`;

function layout(facts: MethodsFacts, citations: Citations): string | false {
  const { placed, communities: found } = facts;
  const { settings } = facts.snapshot;
  if (found.arePlacesGiven) return 'The positions of the nodes are those of the file';
  if (!placed.byForces && !placed.byStress) return false;
  if (settings.layout === 'vos')
    return `Nodes were placed by the VOS mapping technique ${citations.cite('vanEckVos2010')} (attraction 2, repulsion 1), component by component`;
  const ways = [
    placed.byForces && `by the LinLog energy model ${citations.cite('noack2007')}, starting from their communities`,
    placed.byStress && `by stress ${citations.cite('zheng2019')}`,
  ].filter((way) => way !== false);
  const how = ways.length > 1 ? `large components ${ways[0]!}, small or stretched ones ${ways[1]!}` : ways[0]!;
  return `Nodes were placed component by component, ${how} (random seed ${settings.seed})`;
}
