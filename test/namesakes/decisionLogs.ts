import * as fc from 'fast-check';
import { seededRandom, type Random } from '../../src/lib/random.ts';
import type { Decision, IdentityRule, Mention } from '../../src/model/identity.ts';
import type { AuthorSlot, Paper } from '../../src/model/paper.ts';
import { paperKeys } from '../../src/people/paperKeys.ts';
import { apartIn } from '../../src/people/identify.ts';
import { ruledPeople, type Ruled } from '../../src/people/ruled.ts';
import { paper, person } from '../papers.ts';
import { chance, oneOf } from './chance.ts';

/** A few papers, and the names on them that decisions can be about. */
export interface SmallCorpus {
  readonly papers: readonly Paper[];
  readonly rule: IdentityRule;
  readonly mentions: readonly Mention[];
  /** Slots of each mention: more than one where a paper has a name twice. */
  readonly slotsOf: readonly (readonly number[])[];
  /** What the rule finds where these are kept apart; remembered, so that whoever changes it is found out. */
  readonly ruled: (log: readonly Decision[]) => Ruled;
}

const bylines: readonly AuthorSlot[] = [
  person('Ana Lind'),
  person('A. Lind', { family: 'Lind', given: 'A.' }),
  person('Lind, Ana', { family: 'Lind', given: 'Ana' }),
  person('Ana M. Lind'),
  person('Åsa Lind'),
  person('Ana Lind', { orcid: '0000-0002-0000-0001' }),
  person('Ana Lind', { orcid: '0000-0002-0000-0002', sourceId: 'openalex:A1' }),
  person('Bo Falk', { sourceId: 'openalex:A2' }),
  person('Falk B', { family: 'Falk', given: 'B' }),
  person('Bo Falk'),
  person('Björn van der Falk'),
  person('林娜'),
  person('Na Lin'),
  person('Cy Moe'),
  person('Reef Survey Group', { kind: 'group' }),
];

function smallPapers(random: Random): Paper[] {
  return Array.from({ length: 2 + Math.floor(random() * 5) }, (_, index) => {
    const drawnSlots = Array.from({ length: 1 + Math.floor(random() * 4) }, () => oneOf(random, bylines));
    const slots = drawnSlots.filter(({ raw }, at) => drawnSlots.findIndex((other) => other.raw === raw) === at);
    const twice = chance(random, 0.1) ? [slots[0]!] : [];
    return paper([...slots, ...twice], chance(random, 0.9) ? String(2000 + index) : undefined, {
      title: `Paper ${index}`,
      venue: oneOf(random, ['Letters of reefs', 'Letters of fog']),
    });
  });
}

function smallCorpus(seed: number): SmallCorpus {
  const random = seededRandom(seed);
  const rule = oneOf(random, ['names', 'safe', 'safe', 'suggestive', 'initials'] as const);
  const papers = smallPapers(random);
  const keys = paperKeys(papers);
  const found = new Map<string, { mention: Mention; slots: number[] }>();
  let slot = 0;
  papers.forEach(({ slots }, index) =>
    slots.forEach(({ raw }) => {
      const mention = { paper: keys[index]!, name: raw };
      const known = found.get(JSON.stringify(mention)) ?? { mention, slots: [] };
      known.slots.push(slot++);
      found.set(JSON.stringify(mention), known);
    }),
  );
  const known = new Map<string, Ruled>();
  const all = [...found.values()];
  return {
    papers,
    rule,
    mentions: all.map(({ mention }) => mention),
    slotsOf: all.map(({ slots }) => slots),
    ruled: (log) => {
      const apart = apartIn(log);
      const key = JSON.stringify(apart);
      const ruled = known.get(key) ?? ruledPeople(papers, rule, apart);
      known.set(key, ruled);
      return ruled;
    },
  };
}

const corpora: readonly SmallCorpus[] = Array.from({ length: 400 }, (_, seed) => smallCorpus(seed + 1));

/** A decision by the numbers of its mentions, which are taken around the end of the list. */
interface Drawn {
  readonly kind: Decision['kind'];
  readonly mentions: readonly number[];
}

const anyNumber = fc.nat(30);
const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), mentions: fc.tuple(anyNumber, anyNumber) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('split' as const),
      mentions: fc.array(anyNumber, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('apart' as const), mentions: fc.tuple(anyNumber, anyNumber) }),
  },
);

/** A log on a small corpus. */
export interface LogOnCorpus {
  readonly corpus: SmallCorpus;
  readonly log: readonly Decision[];
}

function decisionOf({ mentions }: SmallCorpus, { kind, mentions: numbers }: Drawn): Decision {
  const at = (place: number) => mentions[numbers[place]! % mentions.length]!;
  if (kind === 'split') return { kind, of: 'people', mentions: [...new Set(numbers.map((_, place) => at(place)))] };
  return { kind, of: 'people', one: at(0), other: at(1) };
}

/** Merges, splits and partings of any names, that contradict each other or not. */
export const randomLog: fc.Arbitrary<LogOnCorpus> = fc
  .tuple(fc.nat(corpora.length - 1), fc.array(drawn, { maxLength: 6 }))
  .map(([index, list]) => {
    const corpus = corpora[index]!;
    const log = list.map((one) => decisionOf(corpus, one));
    return { corpus, log, [fc.toStringMethod]: () => told(corpus, log) };
  });

const namesOn = ({ slots }: Paper): string =>
  slots.map(({ raw, orcid = '', sourceId = '' }) => `${raw} ${orcid} ${sourceId}`).join('; ');

/** A failing example in a few lines. */
function told({ papers, rule }: SmallCorpus, log: readonly Decision[]): string {
  const lines = papers.map((one) => `${one.title}: ${namesOn(one)}`);
  return [rule, ...lines, ...log.map((decision) => JSON.stringify(decision))].join('\n');
}

/** Mentions that a decision is about. */
export const mentionsIn = (decision: Decision): readonly Mention[] =>
  decision.kind === 'split' ? decision.mentions : [decision.one, decision.other];
