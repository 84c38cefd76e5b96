import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DisjointSets } from '../../../src/lib/disjointSets.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import type { Decision, Mention } from '../../../src/model/identity.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Network } from '../../../src/network/network.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { identify, peopleOf, type People } from '../../../src/people/identify.ts';
import { mentionsIn, randomLog, type LogOnCorpus, type SmallCorpus } from '../../namesakes/decisionLogs.ts';
import { noTopics } from '../../papers.ts';

/** Of every property; those of whole networks, which take longer, are seen on a part of them. */
const logCount = 10_000;

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

const prefixesOf = (log: readonly Decision[]): (readonly Decision[])[] =>
  Array.from({ length: log.length + 1 }, (_, length) => log.slice(0, length));

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
    expect([slots!.authors.length, sum(counts)]).toEqual([positions, positions]);
    expect(counts).not.toContain(0);
    expect(new Set(authors.map(({ id }) => id)).size).toBe(authors.length);
    const lists = corpus.papers.map((_, paper) => [
      ...new Set(slots!.authors.subarray(slots!.offsets[paper], slots!.offsets[paper + 1])),
    ]);
    expect(JSON.stringify(authorsOf)).toBe(JSON.stringify(lists));
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
  }, logCount / 5);
});

test('a log that is taken back, decision by decision, leaves everybody it went through', () => {
  forAll(({ corpus, log }) => {
    const states = prefixesOf(log);
    const there = states.map((prefix) => textOf(played(corpus, prefix)));
    const back = states.toReversed().map((prefix) => textOf(played(corpus, prefix)));
    expect(back.toReversed().join('\n')).toBe(there.join('\n'));
  });
});

test('a log that is taken back leaves the graph that was there before, to the byte', () => {
  forAll(({ corpus, log }) => {
    const before = graphBytes(corpus, played(corpus, []));
    const during = played(corpus, log);
    const graph = graphBytes(corpus, during);
    expect(graphBytes(corpus, played(corpus, []))).toBe(before);
    expect(graphBytes(corpus, played(corpus, log))).toBe(graph);
  }, logCount / 20);
});

test('a log that is written, read and replayed on the same data gives the same people', () => {
  forAll(({ corpus, log }) => {
    const again = identify(
      structuredClone(corpus.papers),
      corpus.rule,
      JSON.parse(JSON.stringify(log)) as readonly Decision[],
    );
    expect(textOf(again)).toBe(textOf(played(corpus, log)));
  });
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
    expect(textOf(played(given.corpus, other))).toBe(textOf(played(given.corpus, given.log)));
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
    expect(textOf(played(corpus, turned))).toBe(textOf(played(corpus, log)));
  });
});

test('a decision that is repeated at once changes nothing', () => {
  forAll(({ corpus, log }) => {
    const doubled = log.flatMap((decision) => [decision, decision]);
    expect(textOf(played(corpus, doubled))).toBe(textOf(played(corpus, log)));
  });
});

test('the last decision holds, whatever was decided before', () => {
  forAll(({ corpus, log }) => {
    const last = log.at(-1);
    if (!last) return;
    const people = played(corpus, log);
    const [first, ...others] = mentionsIn(last).map((mention) => personIn(corpus, people, mention));
    if (last.kind === 'merge') expect(others).toEqual([first]);
    if (last.kind === 'apart' && last.one !== last.other) expect(others).not.toEqual([first]);
    if (last.kind !== 'split') return;
    const split = new Set(last.mentions);
    const withThem = corpus.mentions.filter((mention) =>
      [first, ...others].includes(personIn(corpus, people, mention)),
    );
    expect(withThem.filter((mention) => !split.has(mention))).toEqual([]);
  });
});

test('parts that are split off and merged again are the person they were', () => {
  let tried = 0;
  forAll(({ corpus, log }, seed) => {
    const before = played(corpus, log);
    const at = seed % corpus.mentions.length;
    const person = personIn(corpus, before, corpus.mentions[at]!);
    const own = corpus.mentions.filter((mention) => personIn(corpus, before, mention) === person);
    if (own.length < 2) return;
    tried++;
    const [kept, ...others] = own;
    const mentions = others.slice(0, 1 + (seed % others.length));
    const split: Decision = { kind: 'split', of: 'people', mentions };
    expect(textOf(played(corpus, [...log, split]))).not.toBe(textOf(before));
    expect(textOf(played(corpus, [...log, split, merge(kept!, mentions[0]!)]))).toBe(textOf(before));
  });
  expect(tried).toBeGreaterThan(logCount / 5);
});

test('decisions about papers that are not here sleep: they change nothing and are told', () => {
  const elsewhere = (name: string): Mention => ({ paper: 'a paper of other days 1990', name });
  forAll(({ corpus, log }, seed) => {
    const here = corpus.mentions[seed % corpus.mentions.length]!;
    const sleeping: Decision[] = [
      merge(here, elsewhere(here.name)),
      { kind: 'split', of: 'people', mentions: [elsewhere(here.name)] },
      { kind: 'apart', of: 'people', one: elsewhere('Ana Lind'), other: here },
      merge({ paper: here.paper, name: 'Nobody Here' }, here),
    ];
    const mixed = log.flatMap((decision, at) => [sleeping[at % sleeping.length]!, decision]);
    const awake = played(corpus, log);
    const found = played(corpus, [...mixed, ...sleeping]);
    expect(textOf(found)).toBe(textOf(awake));
    expect(awake.dormant ?? []).toEqual([]);
    expect(new Set(found.dormant)).toEqual(new Set(sleeping));
  });
});
