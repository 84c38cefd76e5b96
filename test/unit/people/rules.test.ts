import { array, assert, constantFrom, infiniteStream, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { slotRules, type IdentityRule, type SlotRule } from '../../../src/model/identity.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { areCompatible, nameParts } from '../../../src/people/nameParts.ts';
import { ruledPeople, type Apart, type Ruled } from '../../../src/people/ruled.ts';
import { paper, person } from '../../papers.ts';

const ana = '0000-0001-0000-0001';
const bea = '0000-0002-0000-0002';

/** Group of the author position, by paper and position. */
const groupIn = ({ groupOf, offsets }: Ruled, at: number, position = 0): number => groupOf[offsets[at]! + position]!;

/** How many people the first authors of the papers are. */
const firstAuthors = (papers: readonly Paper[], rule: IdentityRule = 'safe', apart: readonly Apart[] = []): number => {
  const ruled = ruledPeople(papers, rule, apart);
  return new Set(papers.flatMap(({ slots }, at) => (slots.length > 0 ? [groupIn(ruled, at)] : []))).size;
};

/** Among so many papers (the others tell no author) that a common name may well be of several people. */
const amongMany = (papers: readonly Paper[]): readonly Paper[] => [
  ...papers,
  ...Array.from({ length: 1000 }, (_, at) => titled(`Anonymous note ${at}`, [])),
];

const reasonsOf = (papers: readonly Paper[], rule: IdentityRule = 'safe'): SlotRule[] =>
  Array.from(ruledPeople(papers, rule).reasons, (code) => slotRules[code]!);

const titled = (title: string, authors: Parameters<typeof paper>[0], more: Partial<Paper> = {}): Paper =>
  paper(authors, undefined, { title, ...more });

test('a rare full name is one person without any other evidence', () => {
  const papers = [paper(['Lotte Traagstra', 'Ana Quendolo']), paper(['Lotte Traagstra', 'Bob Ylvisakar'])];
  expect(firstAuthors(papers)).toBe(1);
  expect(reasonsOf(papers)).toContain('equal full name');
});

test.each(['safe', 'names', 'initials'] as const)(
  'by %s, names of nothing but points and commas are compared as they stand',
  (rule) => {
    const papers = [',', ',', '.'].map((name) => paper([name, 'Ana Quendolo']));
    expect(firstAuthors(papers, rule)).toBe(2);
    expect(ruledPeople(papers, rule).forms.map(({ key }) => key)).not.toContain('');
  },
);

test('among many papers a common full name is one person only with a shared coauthor', () => {
  const alone = [paper(['Lei Zhang', 'Ana Quendolo']), paper(['Lei Zhang', 'Bob Ylvisakar'])];
  expect(firstAuthors(amongMany(alone))).toBe(2);
  const together = amongMany([
    paper(['Lei Zhang', 'Ana Quendolo']),
    paper(['Lei Zhang', 'Ana Quendolo', 'Bob Ylvisakar']),
  ]);
  expect(firstAuthors(together)).toBe(1);
  expect(reasonsOf(together)).toContain('shared coauthor');
});

test.each(['Michael Wagner', 'David Brown', 'Koichi Furukawa', 'J. Guo', 'Young-Jae Kim', '王伟', 'Wang'])(
  '%s may be several people among many papers',
  (name) => {
    expect(firstAuthors(amongMany([paper([name, 'Ana Quendolo']), paper([name, 'Bob Ylvisakar'])]))).toBe(2);
  },
);

test('among a hundred papers at most a common name on five of them at most is one person, on more it may be several', () => {
  const coauthors = ['Ana Quendolo', 'Bob Ylvisakar', 'Cyd Oxenstern', 'Dot Urquhan', 'Eve Ingelrud', 'Fay Abelsund'];
  const papers = coauthors.map((coauthor) => titled('Paper', ['Lei Zhang', coauthor]));
  const notes = Array.from({ length: 96 }, (_, at) => titled(`Note ${at}`, []));
  expect(firstAuthors([...papers.slice(0, 4), ...notes])).toBe(1);
  expect(firstAuthors([...papers.slice(0, 5), ...notes])).toBe(5);
  expect(firstAuthors(papers.slice(0, 5))).toBe(1);
  expect(firstAuthors(papers)).toBe(6);
});

test('a common name on few of few papers is still two people where its papers fall apart, or two ORCIDs tell', () => {
  const papers = [...career('protein', 'Ana Quendolo').slice(1), ...career('monastery', 'Lotte Traagstra').slice(1)];
  expect(firstAuthors(papers)).toBe(2);
  const ids = [ana, bea].map((orcid) => paper([person('Lei Zhang', { orcid })]));
  expect(firstAuthors(ids)).toBe(2);
});

const twoCareers = (name: string) =>
  ['protein', 'monastery'].flatMap((subject) =>
    [1, 2, 3].map((part) => titled(`${subject} ${subject}ics ${part}`, [name, `Ana ${subject}`])),
  );

test('a single word never falls apart, a name in Chinese script does', () => {
  expect(firstAuthors(twoCareers('Barry'))).toBe(1);
  expect(firstAuthors(twoCareers('Barry Ylvisakar'))).toBe(2);
  expect(firstAuthors(twoCareers('欧阳明镜'))).toBe(2);
});

const career = (subject: string, coauthor: string) =>
  [1, 2, 3].map((part) => titled(`${subject} ${subject}ics ${part}`, ['Barry Ylvisakar', coauthor]));

test('a full name whose papers fall apart into two groups is two people', () => {
  expect(firstAuthors([...career('protein', 'Ana Quendolo'), ...career('monastery', 'Lotte Traagstra')])).toBe(2);
});

test('an initial stands for the full name with whom it shares a coauthor', () => {
  expect(firstAuthors([paper(['J. Smith', 'Ana Quendolo']), paper(['John Smith', 'Ana Quendolo'])])).toBe(1);
});

test('an initial between two full names stays by itself', () => {
  const papers = ['John Smith', 'J. Smith', 'James Smith'].map((name) => paper([name, 'Ana Quendolo']));
  expect(firstAuthors(papers)).toBe(3);
});

test('one shared coauthor of initials and a common surname is too little, two are enough; for suggestions one is', () => {
  const one = [titled('Silicon', ['Y. Li', 'X. Zhang']), titled('Monasteries', ['Y. Li', 'X. Zhang'])];
  expect(firstAuthors(amongMany(one))).toBe(2);
  expect(firstAuthors(amongMany(one), 'suggestive')).toBe(1);
  const two = [paper(['Y. Li', 'X. Zhang', 'B. Wu']), paper(['Y. Li', 'X. Zhang', 'B. Wu'])];
  expect(firstAuthors(amongMany(two))).toBe(1);
});

test('a paper of more than fifty authors links nobody', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => `Ana Quendolo${'x'.repeat(at)}`);
  const papers = [paper(['Lei Zhang', ...crowd]), paper(['Lei Zhang', 'Ana Quendolo'])];
  expect(firstAuthors(amongMany(papers))).toBe(2);
});

const team = (coauthor: string) => [1, 2, 3, 4].map(() => paper(['Lei Zhang', coauthor]));

test('one coauthor between two established groups of a common name does not make them one', () => {
  const bridges = ['Ana Quendolo', 'Bob Ylvisakar'].map((own) => paper(['Lei Zhang', own, 'Lotte Traagstra']));
  expect(firstAuthors([...team('Ana Quendolo'), ...team('Bob Ylvisakar'), ...bridges])).toBe(2);
});

test('affiliation, title and venue join a common name only where suggestions are taken', () => {
  const affiliations = [{ name: 'University of Elsewhere' }];
  const working = ['Ana Quendolo', 'Bob Ylvisakar'].map((coauthor) =>
    paper([person('Lei Zhang', { affiliations }), coauthor], undefined, { title: `${coauthor} alone` }),
  );
  const writing = ['Ana Quendolo', 'Bob Ylvisakar'].map((coauthor) =>
    titled('Crystal growth of silicon carbide', ['Lei Zhang', coauthor]),
  );
  const publishing = [
    titled('Crystal growth of silicon', ['Lei Zhang', 'Ana Quendolo'], { venue: 'Crystals' }),
    titled('Silicon cells in sunlight', ['Lei Zhang', 'Bob Ylvisakar'], {
      venue: 'Crystals',
    }),
  ];
  for (const [papers, reason] of [
    [working, 'affiliation'],
    [writing, 'title'],
    [publishing, 'venue and title'],
  ] as const) {
    expect(firstAuthors(amongMany(papers))).toBe(2);
    expect(firstAuthors(amongMany(papers), 'suggestive')).toBe(1);
    expect(reasonsOf(amongMany(papers), 'suggestive')).toContain(reason);
  }
});

test('one id beside clashing names joins nobody, and is told', () => {
  const papers = [paper([person('Lotte Traag', { orcid: ana })]), paper([person('Bob Ylvisakar', { orcid: ana })])];
  const { clashes, groupCount } = ruledPeople(papers, 'safe');
  expect(groupCount).toBe(2);
  expect(clashes).toEqual([{ id: ana, one: expect.any(Number), other: expect.any(Number) }]);
});

const mention = (title: string) => ({ paper: `${title.toLowerCase()} `, name: 'Lotte Traagstra' });

test.each(['verbatim', 'names', 'initials', 'safe', 'suggestive'] as const)(
  'the user holds two mentions apart under the rule %s',
  (rule) => {
    const papers = ['One', 'Two', 'Three'].map((title) => titled(title, ['Lotte Traagstra', 'Ana Quendolo']));
    const apart: Apart[] = [{ kind: 'apart', of: 'people', one: mention('One'), other: mention('Two') }];
    expect(firstAuthors(papers, rule)).toBe(1);
    const ruled = ruledPeople(papers, rule, apart);
    expect(groupIn(ruled, 0)).not.toBe(groupIn(ruled, 1));
    expect(firstAuthors(papers, rule, apart)).toBe(2);
  },
);

test('each group has one first mention', () => {
  const papers = [paper(['J. Smith', 'Ana Quendolo']), paper(['John Smith', 'Ana Quendolo']), paper(['Ana Quendolo'])];
  for (const rule of ['verbatim', 'names', 'initials', 'safe', 'suggestive'] as const) {
    expect(reasonsOf(papers, rule).filter((reason) => reason === 'first')).toHaveLength(
      ruledPeople(papers, rule).groupCount,
    );
  }
});

const writtenNames = (
  'John Smith|J. Smith|James Smith|John A. Smith|John B. Smith|J Smith|Smith, J.|Lei Zhang|L. Zhang|Zhang Lei|' +
  'Lotte Traagstra|L. Traagstra|Léonie Traagstra|王伟|Ana Quendolo'
).split('|');
const anyName = constantFrom(...writtenNames);
const anySlot = tuple(anyName, constantFrom(undefined, undefined, undefined, ana, bea)).map(([raw, orcid]) =>
  person(raw, {
    ...(orcid && { orcid }),
    ...(raw.includes(',') && { family: raw.split(', ')[0]!, given: raw.split(', ')[1]! }),
  }),
);
const anyPapers = array(
  tuple(array(anySlot, { minLength: 1, maxLength: 4 }), constantFrom('Red ants', 'Red bees', 'Blue whales at sea')).map(
    ([authors, title]) => titled(title, authors),
  ),
  { minLength: 1, maxLength: 14 },
);
const slotRule = constantFrom<IdentityRule>('safe', 'suggestive');

test('no group has two ORCIDs, two strings of one paper, or names that conflict without an ORCID', () => {
  assert(
    property(anyPapers, slotRule, (papers, rule) => {
      const { groupOf, offsets } = ruledPeople(papers, rule);
      const slots = papers.flatMap((one, at) =>
        one.slots.map((slot, position) => ({ slot, at, group: groupOf[offsets[at]! + position]! })),
      );
      for (const a of slots) {
        for (const b of slots) {
          if (a.group !== b.group) continue;
          const [one, other] = [a.slot.orcid, b.slot.orcid];
          expect(!one || !other || one === other).toBe(true);
          if (a.at === b.at) expect(a.slot.raw).toBe(b.slot.raw);
          const hasOrcid = slots.some(({ group, slot }) => group === a.group && slot.orcid !== undefined);
          if (!hasOrcid) expect(areCompatible(nameParts(a.slot), nameParts(b.slot))).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the order of papers and of authors does not matter', () => {
  assert(
    property(anyPapers, slotRule, infiniteStream(nat()), (drawn, rule, numbers) => {
      const papers = drawn.map((one, at) => ({ ...one, title: `${one.title} ${at}` }));
      const shuffled = papers
        .map((one) => ({ one: { ...one, slots: one.slots.toReversed() }, key: numbers.next().value! }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(partition(shuffled, rule)).toEqual(partition(papers, rule));
    }),
    { numRuns: 200 },
  );
});

/** The groups as lists of mentions, whatever their order. */
function partition(papers: readonly Paper[], rule: IdentityRule): string[] {
  const { groupOf, offsets } = ruledPeople(papers, rule);
  const groups = new Map<number, string[]>();
  papers.forEach(({ title, slots }, at) =>
    slots.forEach(({ raw, orcid }, position) => {
      const group = groupOf[offsets[at]! + position]!;
      groups.set(group, [...(groups.get(group) ?? []), `${title} ${raw} ${orcid ?? ''}`]);
    }),
  );
  return [...groups.values()].map((mentions) => mentions.sort().join('; ')).sort();
}
