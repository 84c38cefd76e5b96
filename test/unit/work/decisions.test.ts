import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldArrangement } from '../../../src/arrange/heldArrangement.ts';
import { canonicalJson } from '../../../src/lib/canonicalJson.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Descent } from '../../../src/model/descent.ts';
import type { Decision, Mention } from '../../../src/model/identity.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { paperKeys } from '../../../src/people/paperKeys.ts';
import { change } from '../../../src/work/change.ts';
import type { CountedParts, FromWorker } from '../../../src/work/protocol.ts';
import { draftOf, studyOf, type Draft, type Study } from '../../../src/work/study.ts';
import { paper } from '../../papers.ts';
import { randomDecisions } from '../../randomDecisions.ts';
import { randomPapers } from '../../randomPapers.ts';

const corpusOf = (papers: readonly Paper[]): Corpus => {
  const records = { in: papers.length, accepted: papers.length, merged: 0, rejected: 0 };
  const files = [{ name: 'papers.csv', format: 'csv', records, notices: [] }];
  return { papers, records: papers, files, cutLists: [] } as unknown as Corpus;
};

const studied = (papers: readonly Paper[], settings: Partial<Settings> = {}): Study =>
  studyOf(corpusOf(papers), { ...defaultSettings, ...settings }, () => undefined);

interface Step {
  readonly draft: Draft;
  readonly descent: Descent;
}

async function changed(shown: Study, settings: Partial<Settings>): Promise<Step> {
  const sent: FromWorker[] = [];
  const send = (message: FromWorker) => void sent.push(message);
  const draft = await change(shown, { ...shown.settings, ...settings }, 1, () => true, send);
  const counted = sent.find(({ type }) => type === 'counted') as CountedParts | undefined;
  return { draft: draft!, descent: counted!.descent! };
}

/** A decision, with everybody held in his place. */
async function decidedOn(shown: Study, decisions: readonly Decision[]): Promise<Study & { readonly descent: Descent }> {
  const { draft, descent } = await changed(shown, { decisions });
  const arrangement = heldArrangement(shown.arrangement, descent, draft.totals)!;
  return { ...draft, arrangement, descent };
}

/** All that is counted, of what a map is drawn from and a file is written from. */
const countedOf = ({ network, people, model, totals, mainTopics }: Draft): string =>
  canonicalJson({ network, people, model, totals, mainTopics });

const placeOf = ({ arrangement: { positions, communities, communitySlots } }: Study, node: number) => [
  positions[2 * node],
  positions[2 * node + 1],
  communities[node],
  communitySlots[communities[node]!],
];

const papersAndLog = randomPapers.chain((papers) => fc.tuple(fc.constant(papers), randomDecisions(papers)));

test('decided step by step, a corpus is what it is when it is opened with the whole log', async () => {
  await fc.assert(
    fc.asyncProperty(papersAndLog, async ([papers, log]) => {
      let shown = studied(papers);
      for (const end of log.keys()) shown = await decidedOn(shown, log.slice(0, end + 1));
      const opened = draftOf(corpusOf(papers), { ...defaultSettings, decisions: log }, () => undefined);
      expect(countedOf(shown)).toBe(countedOf(opened));
    }),
    { numRuns: 40 },
  );
});

test('whoever a decision is not about stays where he was, to the last bit, in the same community and colour', async () => {
  await fc.assert(
    fc.asyncProperty(papersAndLog, async ([papers, log]) => {
      let shown = studied(papers);
      for (const end of log.keys()) {
        const next = await decidedOn(shown, log.slice(0, end + 1));
        next.descent.nodeBefore.forEach((before, node) => {
          if (before >= 0) expect(placeOf(next, node)).toEqual(placeOf(shown, before));
        });
        expect([...next.arrangement.positions].every(Number.isFinite)).toBe(true);
        shown = next;
      }
    }),
    { numRuns: 40 },
  );
});

test('a log taken back leaves the same columns, and everybody whom it was not about where he was', async () => {
  await fc.assert(
    fc.asyncProperty(papersAndLog, async ([papers, log]) => {
      const before = studied(papers);
      const between = await decidedOn(before, log);
      const after = await decidedOn(between, []);
      expect(countedOf(after)).toBe(countedOf(before));
      between.descent.nodeBefore.forEach((node, now) => {
        if (node >= 0 && after.descent.nodeBefore[node] === now)
          expect(placeOf(after, node)).toEqual(placeOf(before, node));
      });
    }),
    { numRuns: 40 },
  );
});

const pair = [
  paper(['Ana Diaz', 'Bo Berg', 'Cy Card'], '2001'),
  paper(['Ana Diaz', 'Bo Berg'], '2002'),
  paper(['Anna Dias', 'Cy Card', 'Di Dunn'], '2003'),
  paper(['Ed Eck', 'Flo Fox'], '2004'),
];
const keys = paperKeys(pair);
const mention = (index: number, name: string): Mention => ({ paper: keys[index]!, name });
const merge: Decision = { kind: 'merge', of: 'people', one: mention(0, 'Ana Diaz'), other: mention(2, 'Anna Dias') };
const split: Decision = { kind: 'split', of: 'people', mentions: [mention(1, 'Bo Berg')] };
const apart = (one: Mention, other: Mention): Decision => ({ kind: 'apart', of: 'people', one, other });
const nodeOf = ({ network }: Draft, name: string) => network.authors.findIndex((author) => author.name === name);

test('two who are one stand where the one of more papers stood, and who was merged away has gone to that node', async () => {
  const before = studied(pair);
  const after = await decidedOn(before, [merge]);
  const [ana, anna, now] = [nodeOf(before, 'Ana Diaz'), nodeOf(before, 'Anna Dias'), nodeOf(after, 'Ana Diaz')];
  expect(after.network.columns.authorCount).toBe(before.network.columns.authorCount - 1);
  expect(placeOf(after, now)).toEqual(placeOf(before, ana));
  expect([after.descent.nodeAfter[ana], after.descent.nodeAfter[anna]]).toEqual([now, now]);
});

test('who is split off stands beside the one he was a part of, on nobody, in the same community', async () => {
  const before = studied(pair);
  const after = await decidedOn(before, [split]);
  const off = after.descent.partedFrom.findIndex((from) => from >= 0);
  const from = after.descent.partedFrom[off]!;
  expect(before.network.authors[from]!.name).toBe('Bo Berg');
  const [x, y, ...group] = placeOf(after, off);
  expect(group).toEqual(placeOf(before, from).slice(2));
  const { positions } = after.arrangement;
  const distances = Array.from({ length: after.network.columns.authorCount }, (_, node) =>
    Math.hypot(positions[2 * node]! - x!, positions[2 * node + 1]! - y!),
  );
  expect(distances.filter((distance) => distance < 0.3)).toEqual([0]);
  expect(distances[after.descent.nodeAfter[from]!]).toBeLessThan(3);
});

test('who comes back takes the place and the community that he had', async () => {
  const before = studied(pair);
  const between = await decidedOn(before, [merge]);
  const { draft, descent } = await changed(between, { decisions: [] });
  const anna = nodeOf(before, 'Anna Dias');
  const departed = new Map([[anna, { x: 7.5, y: -2.25, community: 0 }]]);
  const arrangement = heldArrangement(between.arrangement, descent, draft.totals, departed)!;
  expect(descent.nodeBefore[anna]).toBe(-1);
  expect([...arrangement.positions.subarray(2 * anna, 2 * anna + 2)]).toEqual([7.5, -2.25]);
  expect(arrangement.communities[anna]).toBe(0);
});

test('a decision finds no topics again, not even where papers without text have those of their authors', async () => {
  const silent = [
    ...Array.from({ length: 8 }, (_, at) =>
      paper(['Ana Diaz', 'Bo Berg'], '2001', { title: `Maps ${at}`, keywords: ['maps', 'networks'] }),
    ),
    ...Array.from({ length: 8 }, (_, at) =>
      paper(['Ed Eck'], '2001', { title: `Proofs ${at}`, keywords: ['proofs', 'logic'] }),
    ),
    paper(['Ana Diaz', 'Bo Berg'], '2002', { title: '' }),
  ];
  const silentKeys = paperKeys(silent);
  const decision: Decision = {
    kind: 'merge',
    of: 'people',
    one: { paper: silentKeys[16]!, name: 'Ana Diaz' },
    other: { paper: silentKeys[8]!, name: 'Ed Eck' },
  };
  const before = studied(silent);
  expect(before.model.memberships[16]!.length).toBeGreaterThan(0);
  const { draft } = await changed(before, { decisions: [decision] });
  expect(draft.model).toBe(before.model);
  expect(draft.network.columns.authorCount).toBe(before.network.columns.authorCount - 1);
  const opened = draftOf(corpusOf(silent), { ...defaultSettings, decisions: [decision] }, () => undefined);
  expect(opened.model.memberships).toEqual(before.model.memberships);
});

test('to keep apart whom no rule joins leaves the rules as they were; to keep apart whom they join runs them again', async () => {
  const before = studied(pair);
  const free = await changed(before, { decisions: [apart(merge.one, merge.other)] });
  expect(free.draft.ruled).toBe(before.ruled);
  const bound = await changed(before, { decisions: [apart(mention(0, 'Bo Berg'), mention(1, 'Bo Berg'))] });
  expect(bound.draft.ruled).not.toBe(before.ruled);
  expect(bound.draft.ruled!.alone).toBe(before.ruled!.alone);
});

test('by another rule of identity nothing is read again, and all is as if it were opened so', async () => {
  const before = studied(pair);
  const { draft } = await changed(before, { identity: 'initials' });
  expect(draft.papers).toBe(before.papers);
  expect(countedOf(draft)).toBe(countedOf(studied(pair, { identity: 'initials' })));
});
