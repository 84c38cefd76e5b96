import * as fc from 'fast-check';
import { drained } from '../src/lib/steps.ts';
import type { ReadList } from '../src/model/corpus.ts';
import type { GivenNetwork } from '../src/model/givenNetwork.ts';
import type { Paper } from '../src/model/paper.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import type { TopicsBefore } from '../src/model/topic.ts';
import { corpusSteps } from '../src/session/corpusLines.ts';
import { sessionFormat, type Session, type SessionPlaces, type SessionState } from '../src/session/session.ts';
import { fragmentOf, standardView } from '../src/state/address.ts';
import { randomDecisions } from './randomDecisions.ts';
import { randomNetworks } from './randomNetworks.ts';
import { randomPapers } from './randomPapers.ts';
import { randomSettings } from './randomRecords.ts';
import { randomSights } from './randomSights.ts';
import { hostileTexts } from './unit/export/tinySnapshot.ts';

const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'grapheme', maxLength: 12 }));
const texts = fc.array(text, { maxLength: 3 });
const line = fc.integer({ min: 0, max: 9999 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** JSON knows one zero only. */
const oneZero = (value: number): number => (value === 0 ? 0 : value);

/** Without the members that are not there: an undefined one is none. */
const sparse = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

const more: fc.Arbitrary<Partial<Paper>> = fc
  .record({
    title: text,
    abstract: text,
    venue: text,
    keywords: texts,
    categories: texts,
    language: some(fc.constantFrom('en', 'de')),
    documentType: some(fc.constantFrom('article' as const, 'editorial' as const)),
    classes: some(
      fc.array(fc.record({ scheme: fc.constant('MeSH headings' as const), names: texts }), { maxLength: 2 }),
    ),
    affiliations: some(fc.array(fc.record({ name: text }), { maxLength: 2 })),
    citations: some(fc.nat()),
    hasCode: some(fc.boolean()),
    authorsTruncated: fc.boolean(),
  })
  .map(sparse);

const papers: fc.Arbitrary<Paper[]> = fc
  .tuple(randomPapers, fc.array(more, { minLength: 25, maxLength: 25 }))
  .map(([plain, rest]) => plain.map((paper, at) => ({ ...paper, ...rest[at] })));

const notice = fc
  .record({
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    code: fc.constant('a-code'),
    message: text,
    file: text,
    line,
    hint: some(text),
  })
  .map(sparse);

const report = fc.record({
  name: text,
  format: fc.constant('bibtex'),
  encoding: fc.constant('utf-8'),
  records: fc.record({ in: line, accepted: line, merged: line, rejected: line }),
  notices: fc.array(notice, { maxLength: 3 }),
});

const network: fc.Arbitrary<GivenNetwork> = fc
  .tuple(
    randomNetworks,
    fc.boolean(),
    fc.record({
      label: text,
      weights: fc.record({ score: fc.double({ noNaN: true, noDefaultInfinity: true }).map(oneZero) }),
    }),
  )
  .map(([plain, hasExtras, extras]) =>
    hasExtras
      ? {
          nodes: plain.nodes.map((node) => ({ ...node, x: 0.1, y: -1e-7, cluster: 'one', extras })),
          ties: plain.ties,
          loops: [{ node: 0, weight: 2, before: 0 }],
          extras: { columns: ['id', 'label'], document: { config: { b: 1, a: [null] } } },
        }
      : plain,
  );

const owner = fc.record({ name: text, orcid: some(fc.constant('0000-0002-1825-0097')) }).map(sparse);

const listOfPapers: fc.Arbitrary<ReadList> = fc.record({ report, papers, owner: some(owner) }).map(sparse);
const listOfNetwork: fc.Arbitrary<ReadList> = fc.record({ report, papers: fc.constant([]), network });

/** What was read of some files: papers, or a network. */
export const randomLists: fc.Arbitrary<ReadList[]> = fc.oneof(
  fc.array(listOfPapers, { maxLength: 3 }),
  fc.array(listOfNetwork, { minLength: 1, maxLength: 2 }),
);

const settings = (lists: readonly ReadList[]): fc.Arbitrary<Settings> =>
  fc
    .tuple(randomSettings, randomDecisions(lists.flatMap((list) => list.papers)), text)
    .map(([changed, decisions, label]) => {
      const topicEdits = [{ kind: 'rename', topic: 'reefs', label } as const];
      const told: Partial<Settings> = { decisions, topicEdits, thesaurus: [[label, '']] };
      return Object.assign({}, defaultSettings, changed, told);
    });

const view = fc
  .tuple(randomSights, texts)
  .map(([{ window, filters }, select]) =>
    fragmentOf({ ...standardView, from: window.from, undated: window.undated, text: filters.text, select }).slice(1),
  );

const place = fc.float({ noNaN: true, noDefaultInfinity: true }).map(oneZero);

const stateOf = (lists: readonly ReadList[]): fc.Arbitrary<SessionState> =>
  fc.record({
    format: fc.constant(sessionFormat),
    generator: fc.constant('Coterie 0.1.0'),
    title: text,
    savedOn: fc.constant('2026-11-27'),
    fingerprint: fc.string(),
    counts: fc.record({ papers: line, authors: line, ties: line }),
    files: texts,
    settings: settings(lists),
    view,
    paper: text,
    shapes: fc.boolean(),
    pins: fc.array(fc.record({ key: text, x: place, y: place }), { maxLength: 3 }),
    selections: fc.array(
      fc.record({ name: text, members: fc.array(fc.record({ id: text, name: text }), { maxLength: 3 }) }),
      { maxLength: 2 },
    ),
  });

const places: fc.Arbitrary<SessionPlaces> = fc.integer({ min: 1, max: 4 }).chain((communityCount) =>
  fc
    .array(fc.tuple(text, place, place, fc.integer({ min: -1, max: communityCount - 1 })), { maxLength: 12 })
    .map((nodes) => ({
      keys: nodes.map(([key]) => key),
      positions: Float32Array.from(nodes.flatMap(([, x, y]) => [x, y])),
      communities: Int32Array.from(nodes, ([, , , community]) => community),
      communityCount,
      communitySlots: Uint8Array.from({ length: communityCount }, (_, at) => at),
    })),
);

const topicsBefore: fc.Arbitrary<TopicsBefore> = fc.nat({ max: 5 }).map((count) => ({
  paperKeys: Array.from({ length: count }, (_, at) => `paper ${at}`).join('\n'),
  topics: [
    { id: 'reefs', slot: 3 },
    { id: 'tides', slot: 0 },
  ],
  mainTopics: Int32Array.from({ length: count }, (_, at) => (at % 3) - 1),
  kind: 'computed',
  groups: Int32Array.from({ length: count }, (_, at) => at - 1),
}));

/** Sessions of papers and of networks, with and without places. */
export const randomSessions: fc.Arbitrary<Session> = randomLists.chain((lists) =>
  fc.record({
    state: stateOf(lists),
    corpus: fc.constant(drained(corpusSteps(lists))),
    topicsBefore: some(topicsBefore),
    places: some(places),
  }),
);
