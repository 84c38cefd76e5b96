import type { Extras } from '../model/givenNetwork.ts';
import type { NetworkOf } from '../model/settings.ts';
import { jsonLines } from './jsonLines.ts';
import type { Snapshot } from './snapshot.ts';
import { statementLines } from './statement.ts';
import { idsOf, itemsOf } from './vosviewerItems.ts';
import { linksOf } from './vosviewerLinks.ts';

/**
 * JSON as VOSviewer Online opens it: `network.items` and `network.links`, one a line. What a file said around them is
 * written as it stood; else there are the words for items and links, and what the picture shows as its description.
 */
export function* vosviewerJsonChunks(snapshot: Snapshot): Generator<string> {
  const document = snapshot.given?.whole.extras?.document ?? freshDocument(snapshot);
  const members = Object.entries(document);
  if (!Object.hasOwn(document, 'network')) members.push(['network', {}]);
  yield '{';
  for (const [at, [name, value]] of members.entries()) {
    yield `${at > 0 ? ',' : ''}\n${JSON.stringify(name)}:`;
    if (name === 'network') yield* networkChunks(snapshot, value);
    else yield JSON.stringify(value);
  }
  yield '\n}\n';
}

function* networkChunks(snapshot: Snapshot, value: unknown): Generator<string> {
  const own = typeof value === 'object' && value !== null ? value : {};
  const members = Object.entries({ ...own, items: undefined, links: undefined });
  yield '{';
  for (const [at, [name, other]] of members.entries()) {
    yield `${at > 0 ? ',' : ''}\n${JSON.stringify(name)}:`;
    if (name === 'items') yield* jsonLines(itemsIn(snapshot), (item) => JSON.stringify(item));
    else if (name === 'links') yield* jsonLines(linksIn(snapshot), (item) => JSON.stringify(item));
    else yield JSON.stringify(other);
  }
  yield '}';
}

function* itemsIn(snapshot: Snapshot): Generator<Extras> {
  for (const { members } of itemsOf(snapshot)) yield members;
}

function* linksIn(snapshot: Snapshot): Generator<Extras> {
  const idOf = jsonIds(snapshot);
  const { kind } = snapshot.network;
  for (const { source, target, strength, paperDates, extras } of linksOf(snapshot)) {
    const dates = paperDates !== undefined && { [kind === 'papers' ? 'paper_dates' : 'link_dates']: paperDates };
    const plain = { source_id: idOf(source), target_id: idOf(target), strength };
    yield extras ? withStrength(extras, strength) : { ...plain, ...dates };
  }
}

/** A link without a strength has 1, and one that could not be used was mended. */
function withStrength(link: Extras, strength: number): Extras {
  const isSaid = Number(link['strength'] ?? 1) === strength;
  return isSaid ? link : { ...link, strength };
}

/** As the items have it: of a JSON file also words. */
function jsonIds(snapshot: Snapshot): (node: number) => unknown {
  const idOf = idsOf(snapshot);
  return (node) => snapshot.given?.nodes[node]!.extras?.['id'] ?? idOf(node);
}

type Words = readonly [item: string, items: string];

const itemWords: Readonly<Record<NetworkOf, Words>> = {
  authors: ['Author', 'Authors'],
  institutions: ['Institution', 'Institutions'],
  countries: ['Country', 'Countries'],
  keywords: ['Keyword', 'Keywords'],
};

function freshDocument(snapshot: Snapshot): Extras {
  return { ...configOf(snapshot), info: infoOf(snapshot), network: {} };
}

/** Nothing is known of what the items of a foreign network are. */
function configOf({ network, settings }: Snapshot): Extras {
  if (network.kind === 'network') return {};
  const [item, items] = itemWords[settings.network];
  const link = settings.network === 'keywords' ? 'Co-occurrence' : 'Co-authorship';
  const terminology = { item, items, link: `${link} link`, links: `${link} links` };
  return { config: { terminology } };
}

/** The description is HTML. */
function infoOf(snapshot: Snapshot): Extras {
  const [title, ...caption] = statementLines(snapshot);
  return { title, description: caption.map((line) => `<p>${escaped(line)}</p>`).join('') };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
