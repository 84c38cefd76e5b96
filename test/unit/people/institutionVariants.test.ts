import { expect, test } from 'vitest';
import type { Decision } from '../../../src/model/identity.ts';
import type { Affiliation, Paper } from '../../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { ReviewEvidence, ReviewQueue } from '../../../src/model/review.ts';
import { answerFor } from '../../../src/work/answers.ts';
import { studyOf } from '../../../src/work/study.ts';
import { paper, person } from '../../papers.ts';

const address = (name: string): Affiliation => ({ name, isAddress: true });
/** Each list holds the addresses of one paper; Ada Byron signs them all. */
const signed = (lists: readonly (readonly string[])[], who = 'Ada Byron'): Paper[] =>
  lists.map((addresses, at) =>
    paper([person(who, { affiliations: addresses.map(address) })], `${2000 + at}`, { title: `On ${at} looms` }),
  );

function opened(papers: readonly Paper[], changes: Partial<Settings> = {}) {
  const settings: Settings = { ...defaultSettings, network: 'institutions', ...changes };
  const study = studyOf({ papers, records: papers, files: [], cutLists: [], lists: [] }, settings, () => {});
  const names = study.people.authorsOf.map((list) => list.map((index) => study.people.authors[index]!.name));
  return { study, names, queue: async () => (await answerFor(study, 'reviewQueue', { most: 100 })) as ReviewQueue };
}

const suggested = async (lists: readonly (readonly string[])[], who?: string) => {
  const { suggestions } = await opened(signed(lists, who)).queue();
  return suggestions.map(
    ({ sides, reason }) =>
      `${reason}: ${sides
        .map(({ name }) => name)
        .toSorted()
        .join(' = ')}`,
  );
};

test('suggests what differs in abbreviations, the order of words or a shortened word, and merges none of it by itself', async () => {
  const lists = [
    ['Dept Phys, Univ Leiden, Leiden, Netherlands'],
    ['Leiden University, Leiden, Netherlands'],
    ['Leiden Univ, Leiden, Netherlands'],
    ['Massachusetts Inst Technol, Cambridge, MA 02139 USA'],
    ['Massachusetts Institute of Technology, Cambridge, MA, USA'],
    ['Univ Oslo, Oslo, Norway'],
  ];
  expect(opened(signed(lists)).study.people.authors).toHaveLength(6);
  expect((await suggested(lists)).toSorted()).toEqual([
    'variant: Leiden Univ = Leiden University',
    'variant: Leiden Univ = Univ Leiden',
    'variant: Leiden University = Univ Leiden',
    'variant: Massachusetts Inst Technol = Massachusetts Institute of Technology',
  ]);
});

test('never suggests institutions of different countries or with different ids of the registry', async () => {
  expect(await suggested([['Univ York, York, England'], ['York University, Toronto, Canada']])).toEqual([]);
  const rors = ['011111111', '022222222'].map((ror, at) =>
    paper([person('A', { affiliations: [{ name: at ? 'Univ York' : 'York University', ror }] })], '2000'),
  );
  expect((await opened(rors).queue()).total).toBe(0);
});

const certainty = async (one: string, other: string, people: readonly [string, string]) => {
  const papers = [...signed([[one]], people[0]), ...signed([[other]], people[1])];
  return (await opened(papers).queue()).suggestions[0]!.certainty;
};

test('is surer where the same people work at both, and less sure where the towns differ', async () => {
  const [seattle, saintLouis] = ['Univ Washington, Seattle, WA USA', 'Washington University, St Louis, MO 63130 USA'];
  const apart = await certainty(seattle, saintLouis, ['Ada Byron', 'Mary Fair']);
  const unknown = await certainty('Univ Washington, USA', 'Washington University, USA', ['Ada Byron', 'Mary Fair']);
  const shared = await certainty('Univ Washington, USA', 'Washington University, USA', ['Ada Byron', 'Ada Byron']);
  expect(apart).toBeLessThan(unknown);
  expect(unknown).toBeLessThan(shared);
});

test('tells the evidence: who works at both, where they are, and what speaks against it', async () => {
  const papers = [
    ...signed([['Univ Leiden, Leiden, Netherlands'], ['Leiden University, Leiden, Netherlands']]),
    ...signed([['Leiden University, Leiden, Netherlands']], 'B. Ray'),
  ];
  const { study, queue } = opened(papers);
  const [first] = (await queue()).suggestions;
  const evidence = (await answerFor(study, 'reviewEvidence', first!.id)) as ReviewEvidence;
  expect(evidence.sides.map(({ name, papers: on }) => [name, on])).toEqual([
    ['Leiden University', [1, 2]],
    ['Univ Leiden', [0]],
  ]);
  expect(evidence.coauthors).toEqual([{ name: 'Ada Byron', papers: [[1], [0]] }]);
  expect(evidence.institutions.map(({ name }) => name)).toEqual(['Netherlands', 'Leiden']);
  expect(evidence.forIt).toEqual(['The same words in another order', '1 person works at both', 'Both in Leiden']);
  expect(evidence.againstIt).toEqual([]);
});

test('an accepted suggestion makes one institution, and the next queue is without it', async () => {
  const lists = [['Univ Leiden, Netherlands'], ['Leiden University, Netherlands'], ['Leiden University, Netherlands']];
  const [first] = (await opened(signed(lists)).queue()).suggestions;
  const after = opened(signed(lists), { decisions: first!.accept });
  expect(after.names).toEqual([['Leiden University'], ['Leiden University'], ['Leiden University']]);
  expect(await after.queue()).toEqual({ suggestions: [], total: 0 });
  const rejected = opened(signed(lists), { decisions: first!.reject });
  expect(rejected.study.people.authors).toHaveLength(2);
  expect((await rejected.queue()).total).toBe(0);
});

const mention = (at: number, name: string) => ({ paper: `on ${at} looms ${2000 + at}`, name });

test('a split takes an institution off some of its papers, and a merge takes it back', () => {
  const lists = [['Univ Oslo, Norway'], ['Univ Oslo, Norway'], ['Univ Oslo, Norway']];
  const split: Decision = { kind: 'split', of: 'institutions', mentions: [mention(1, 'Univ Oslo')] };
  const { study } = opened(signed(lists), { decisions: [split] });
  expect(study.people.authors).toHaveLength(2);
  expect(study.people.authorsOf[0]).toEqual(study.people.authorsOf[2]);
  expect(study.people.authorsOf[1]).not.toEqual(study.people.authorsOf[0]);
  const merge: Decision = {
    kind: 'merge',
    of: 'institutions',
    one: mention(0, 'Univ Oslo'),
    other: mention(1, 'Univ Oslo'),
  };
  expect(opened(signed(lists), { decisions: [split, merge] }).study.people.authors).toHaveLength(1);
});

test('decisions about institutions change no people, and those about people no institutions', () => {
  const lists = [['Univ Oslo, Norway'], ['Oslo University, Norway']];
  const people: Decision = { kind: 'split', of: 'people', mentions: [mention(0, 'Ada Byron')] };
  const institutions: Decision = {
    kind: 'merge',
    of: 'institutions',
    one: mention(0, 'Univ Oslo'),
    other: mention(1, 'Oslo University'),
  };
  const count = (network: Settings['network'], decisions: readonly Decision[]) =>
    opened(signed(lists), { network, decisions }).study.people.authors.length;
  expect([count('authors', [people]), count('authors', [institutions])]).toEqual([2, 1]);
  expect([count('institutions', [people]), count('institutions', [institutions])]).toEqual([2, 1]);
});

test('a decision about an institution that is not here stays without effect, and is told', () => {
  const gone: Decision = { kind: 'split', of: 'institutions', mentions: [{ paper: 'nowhere', name: 'Univ Oslo' }] };
  const { study } = opened(signed([['Univ Oslo, Norway']]), { decisions: [gone] });
  expect(study.people.dormant).toEqual([gone]);
});
