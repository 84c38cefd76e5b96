import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DisjointSets } from '../../../src/lib/disjointSets.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Decision, Mention } from '../../../src/model/identity.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Network } from '../../../src/network/network.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { identify, peopleOf, type People } from '../../../src/people/identify.ts';
import { expectEqual } from '../../expectEqual.ts';
import { mentionsIn, randomLog, type LogOnCorpus, type SmallCorpus } from '../../namesakes/decisionLogs.ts';
import { noTopics } from '../../papers.ts';

/** The main properties are seen on all of them, those that take longer or follow from these on a part. */
const logCount = 10_000;

/** Many runs of little each: where others share the machine they may take long. */
vi.setConfig({ testTimeout: 120_000 });

const forAll = (holds: (given: LogOnCorpus, seed: number) => void, numRuns = logCount) =>
  fc.assert(
    fc.property(randomLog, fc.nat(), (given, seed) => holds(given, seed)),
    { numRuns, seed: 20 },
  );

const played = (corpus: SmallCorpus, log: readonly Decision[]): People => peopleOf(corpus.ruled(log), log);

/** Everything that is shown or counted of people, as text. */
const textOf = ({ authors, authorsOf, slots }: People): string =>
  JSON.stringify([authors, authorsOf, Array.from(slots!.authors)]);

const settings: Settings = { ...defaultSettings, maxAuthors: null, groups: true };

const graphOf = ({ papers }: SmallCorpus, people: People): Network =>
  networkOf(papers, people, noTopics(papers), settings);

/** All columns, names and omissions. */
const graphBytes = (corpus: SmallCorpus, people: People): string =>
  JSON.stringify(graphOf(corpus, people), (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Int32Array) : value,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Person of a mention; all slots of one mention have the same. */
function personIn({ mentions, slotsOf }: SmallCorpus, { slots }: People, mention: Mention): number {
  const at = mentions.findIndex(({ paper, name }) => paper === mention.paper && name === mention.name);
  return slots!.authors[slotsOf[at]![0]!]!;
}

const merge = (one: Mention, other: Mention): Decision => ({ kind: 'merge', of: 'people', one, other });

test('whatever is decided, every slot has exactly one person, every person a slot, and their sum stays', () => {
  forAll(({ corpus, log }) => {
    const { authors, slots, authorsOf } = played(corpus, log);
    const counts = authors.map(() => 0);
    slots!.authors.forEach((author) => counts[author]!++);
    const positions = corpus.papers.flatMap((paper) => paper.slots).length;
    expectEqual([slots!.authors.length, sum(counts)], [positions, positions]);
    expectEqual(counts.includes(0), false);
    expectEqual(new Set(authors.map(({ id }) => id)).size, authors.length);
    const lists = corpus.papers.map((_, paper) => [
      ...new Set(slots!.authors.subarray(slots!.offsets[paper], slots!.offsets[paper + 1])),
    ]);
    expectEqual(JSON.stringify(authorsOf), JSON.stringify(lists));
    const parted = corpus.slotsOf.filter((same) =>
      same.some((slot) => slots!.authors[slot] !== slots!.authors[same[0]!]),
    );
    expect(parted, 'a name that a paper has twice is one person there').toEqual([]);
  });
});

test('no decision makes a tie of somebody with himself, or puts anybody twice on a paper', () => {
  forAll(({ corpus, log }) => {
    const { columns } = graphOf(corpus, played(corpus, log));
    const turned = columns.tieSource.filter((source, tie) => source >= columns.tieTarget[tie]!);
    expect(turned).toHaveLength(0);
    const { offsets, startPapers, undatedOffsets, undatedPapers } = columns.nodePapers;
    const distinct = columns.nodePapers.offsets.subarray(1).map((end, node) => {
      const undated = undatedPapers.subarray(undatedOffsets[node], undatedOffsets[node + 1]);
      return new Set([...startPapers.subarray(offsets[node], end), ...undated]).size;
    });
    expect(sum([...distinct])).toBe(startPapers.length + undatedPapers.length);
  }, logCount / 10);
});

test('a log that is taken back, decision by decision, leaves everybody it went through', () => {
  forAll(({ corpus, log }) => {
    const states = [[], log.slice(0, log.length / 2), log.slice(0, -1), log];
    const there = states.map((part) => textOf(played(corpus, part)));
    const back = states.toReversed().map((part) => textOf(played(corpus, part)));
    expect(back.toReversed().join('\n')).toBe(there.join('\n'));
  });
});

test('a log that is taken back leaves the graph that was there before, to the byte', () => {
  forAll(({ corpus, log }) => {
    const before = graphBytes(corpus, played(corpus, []));
    const during = played(corpus, log);
    const graph = graphBytes(corpus, during);
    expectEqual(graphBytes(corpus, played(corpus, [])), before);
    expectEqual(graphBytes(corpus, played(corpus, log)), graph);
  }, logCount / 20);
});

test('a log that is written, read and replayed on the same data gives the same people', () => {
  forAll(({ corpus, log }) => {
    const again = identify(
      structuredClone(corpus.papers),
      corpus.rule,
      JSON.parse(JSON.stringify(log)) as readonly Decision[],
    );
    expectEqual(textOf(again), textOf(played(corpus, log)));
  }, logCount / 4);
});

/** Decisions that have nobody in common, in another order; those that have somebody keep theirs. */
function rearranged({ corpus, log }: LogOnCorpus, seed: number): readonly Decision[] {
  const people = peopleOf(corpus.ruled(log), []);
  const sets = new DisjointSets(people.authors.length);
  const touched = log.map((decision) => mentionsIn(decision).map((mention) => personIn(corpus, people, mention)));
  for (const [first, ...others] of touched) others.forEach((other) => sets.join(first!, other));
  const random = seededRandom(seed);
  const queues = new Map<number, Decision[]>();
  log.forEach((decision, at) => {
    const root = sets.find(touched[at]![0]!);
    queues.set(root, [...(queues.get(root) ?? []), decision]);
  });
  const order: Decision[] = [];
  for (let left = [...queues.values()]; left.length > 0; left = left.filter(({ length }) => length > 0)) {
    order.push(left[Math.floor(random() * left.length)]!.shift()!);
  }
  return order;
}

test('the order of decisions about different people does not matter, for who is who nor for the ids', () => {
  let changed = 0;
  forAll((given, seed) => {
    const other = rearranged(given, seed);
    changed += Number(other.some((decision, at) => decision !== given.log[at]));
    expectEqual(textOf(played(given.corpus, other)), textOf(played(given.corpus, given.log)));
  });
  expect(changed).toBeGreaterThan(logCount / 5);
});

test('it is all the same which of two is merged with which', () => {
  forAll(({ corpus, log }) => {
    const turned = log.map((one): Decision =>
      one.kind === 'split'
        ? { ...one, mentions: one.mentions.toReversed() }
        : { ...one, one: one.other, other: one.one },
    );
    expectEqual(textOf(played(corpus, turned)), textOf(played(corpus, log)));
  }, logCount / 4);
});

test('a decision that is repeated at once changes nothing', () => {
  forAll(({ corpus, log }) => {
    const doubled = log.flatMap((decision) => [decision, decision]);
    expectEqual(textOf(played(corpus, doubled)), textOf(played(corpus, log)));
  }, logCount / 4);
});

/** Whether a split took them out together: who is somebody else than others is not told from each other by it. */
const areSplitTogether = (log: readonly Decision[], mentions: readonly Mention[]): boolean =>
  log.some((one) => one.kind === 'split' && mentions.every((mention) => one.mentions.includes(mention)));

test('the last decision holds, whatever was decided before', () => {
  forAll(({ corpus, log }) => {
    const last = log.at(-1);
    if (!last) return;
    const people = played(corpus, log);
    const holders = new Set(mentionsIn(last).map((mention) => personIn(corpus, people, mention)));
    if (last.kind === 'merge') expect(holders.size).toBe(1);
    if (last.kind === 'apart' && last.one !== last.other && !areSplitTogether(log, [last.one, last.other])) {
      expect(holders.size).toBe(2);
    }
    if (last.kind !== 'split') return;
    const split = new Set(last.mentions);
    const withThem = corpus.mentions.filter((mention) => holders.has(personIn(corpus, people, mention)));
    expect(withThem.filter((mention) => !split.has(mention))).toEqual([]);
  }, logCount / 4);
});

test('no rule joins those who are to stay apart', () => {
  forAll(({ corpus }, seed) => {
    const { kept, others } = partOf(corpus, played(corpus, []), seed);
    if (others.length === 0) return;
    const people = played(corpus, [{ kind: 'apart', of: 'people', one: kept, other: others[0]! }]);
    expect(personIn(corpus, people, kept)).not.toBe(personIn(corpus, people, others[0]!));
  }, logCount / 4);
});

/** Somebody who stands under several mentions, and some of these but not all. */
function partOf(corpus: SmallCorpus, people: People, seed: number) {
  const person = personIn(corpus, people, corpus.mentions[seed % corpus.mentions.length]!);
  const [kept, ...others] = corpus.mentions.filter((mention) => personIn(corpus, people, mention) === person);
  return { kept: kept!, others: others.slice(0, 1 + (seed % Math.max(1, others.length))) };
}

test('parts that are split off and merged again are the person they were, under the same id', () => {
  let tried = 0;
  forAll(({ corpus }, seed) => {
    const before = played(corpus, []);
    const { kept, others } = partOf(corpus, before, seed);
    if (others.length === 0) return;
    tried++;
    const split: Decision = { kind: 'split', of: 'people', mentions: others };
    expect(textOf(played(corpus, [split]))).not.toBe(textOf(before));
    expectEqual(textOf(played(corpus, [split, merge(kept, others[0]!)])), textOf(before));
  }, logCount / 4);
  expect(tried).toBeGreaterThan(logCount / 20);
});

/** Who is with whom, whatever they are called. */
function groupsOf({ slots }: People): string {
  const numbers = new Map<number, number>();
  return Array.from(slots!.authors, (author) => {
    if (!numbers.has(author)) numbers.set(author, numbers.size);
    return numbers.get(author);
  }).join(' ');
}

test('the same is true of people whom earlier decisions made', () => {
  forAll(({ corpus, log }, seed) => {
    const before = played(corpus, log);
    const { kept, others } = partOf(corpus, before, seed);
    if (others.length === 0) return;
    const split: Decision = { kind: 'split', of: 'people', mentions: others };
    expectEqual(groupsOf(played(corpus, [...log, split, merge(kept, others[0]!)])), groupsOf(before));
  }, logCount / 4);
});

const elsewhere = (name: string): Mention => ({ paper: 'a paper of other days 1990', name });

test('decisions about papers and names that are not here sleep: they change nothing and are told', () => {
  forAll(({ corpus, log }, seed) => {
    const here = corpus.mentions[seed % corpus.mentions.length]!;
    const sleeping: Decision[] = [
      merge(here, elsewhere('Dot Nobody')),
      { kind: 'split', of: 'people', mentions: [elsewhere(here.name)] },
      { kind: 'apart', of: 'people', one: elsewhere('Dot Nobody'), other: here },
      merge({ paper: here.paper, name: 'Dot Nobody' }, here),
    ];
    const mixed = log.flatMap((decision, at) => [sleeping[at % sleeping.length]!, decision]);
    const awake = played(corpus, log);
    const found = played(corpus, [...mixed, ...sleeping]);
    expectEqual(textOf(found), textOf(awake));
    expectEqual(awake.dormant, []);
    expectEqual(new Set(found.dormant), new Set(sleeping));
  }, logCount / 4);
});
