import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { graphOf } from '../../../src/network/graph.ts';
import { nodeKey } from '../../../src/network/network.ts';
import { hiddenOwners, withOwners } from '../../../src/people/owner.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { studyOf } from '../../../src/work/study.ts';
import { fileOf } from '../read/support.ts';

const corpusOf = (...lists: string[][]) => readCorpus(lists.map(fileOfRows));

const fileOfRows = (rows: string[], at: number) =>
  fileOf(`Title,Authors,Year\n${rows.map((names, row) => `${at}T${row},${names},2020\n`).join('')}`, `list${at}.csv`);

const wish = (changes: Partial<Settings>): Settings => ({ ...defaultSettings, ...changes });
const names = async (lists: string[][], changes: Partial<Settings>) =>
  withOwners(await corpusOf(...lists), wish(changes)).map(({ slots }) => slots.map(({ raw }) => raw).join('; '));

test('adds whoever the user names to the papers whose list is cut or missing and does not name him or her', async () => {
  const lists = [['Ann Lee et al.', 'Bob Ray', 'Ada Byron; Bob Ray et al.', '']];
  expect(await names(lists, { listOwners: [['list0.csv', 'Ada Byron']] })).toEqual([
    'Ann Lee; Ada Byron',
    'Bob Ray',
    'Ada Byron; Bob Ray',
    'Ada Byron',
  ]);
  expect(await names(lists, {})).toEqual(['Ann Lee', 'Bob Ray', 'Ada Byron; Bob Ray', '']);
});

test('marks the slot as inferred, with the ORCID and the parts of the name that the user tells', async () => {
  const [paper] = withOwners(
    await corpusOf(['Ann Lee et al.']),
    wish({ listOwners: [['', 'Byron, Ada, https://orcid.org/0000-0002-1825-0097']] }),
  );
  expect(paper!.slots.at(-1)).toEqual({
    raw: 'Byron, Ada',
    kind: 'person',
    family: 'Byron',
    given: 'Ada',
    orcid: '0000-0002-1825-0097',
    inferred: true,
  });
});

test('keeps several files with different owners apart', async () => {
  const lists = [['Ann Lee et al.'], ['Bob Ray et al.'], ['Cy Moe et al.']];
  const listOwners = [
    ['list0.csv', 'Ada Byron'],
    ['list1.csv', 'Mary Fair'],
  ] as const;
  expect(await names(lists, { listOwners })).toEqual(['Ann Lee; Ada Byron', 'Bob Ray; Mary Fair', 'Cy Moe']);
});

const isNamed = async (listed: string, owner = 'Ada King Byron') =>
  (await names([[`"${listed} et al."`]], { listOwners: [['', owner]] }))[0] === listed;

test('takes whoever may be the owner for the owner, rather than adding him or her twice', async () => {
  for (const listed of ['Ada King Byron', 'A. Byron', 'Byron A', 'Byron, A. K.', 'BYRON Ada King', 'Ada Byron']) {
    expect([listed, await isNamed(listed)]).toEqual([listed, true]);
  }
  for (const listed of ['Anne Byron', 'Ada King', 'B. Byron', 'Byron B']) {
    expect([listed, await isNamed(listed)]).toEqual([listed, false]);
  }
  expect(await isNamed('Wei Li', 'Wei Li')).toBe(true);
  expect(await isNamed('Min Li', 'Wei Li')).toBe(false);
});

test('adds an owner whom the file tells only on request, and whoever the user names in any case', async () => {
  const corpus = await corpusOf(['Ann Lee et al.'], ['Bob Ray et al.']);
  const cutLists = corpus.cutLists.map((list, at) => (at === 0 ? { ...list, owner: { name: 'Ada Byron' } } : list));
  const added = (changes: Partial<Settings>) =>
    withOwners({ ...corpus, cutLists }, wish(changes)).map(({ slots }) => slots.map(({ raw }) => raw).join('; '));
  expect(added({})).toEqual(['Ann Lee', 'Bob Ray']);
  expect(added({ addOwner: true })).toEqual(['Ann Lee; Ada Byron', 'Bob Ray']);
  expect(added({ listOwners: [['', 'Mary Fair']] })).toEqual(['Ann Lee', 'Bob Ray; Mary Fair']);
  expect(added({ listOwners: [['list0.csv', 'Mary Fair']] })).toEqual(['Ann Lee; Mary Fair', 'Bob Ray']);
});

test('keeps the ORCID that a list tells where the user says the name', async () => {
  const corpus = await corpusOf(['Ann Lee et al.']);
  const cutLists = corpus.cutLists.map((list) => ({ ...list, owner: { name: '', orcid: '0000-0002-1825-0097' } }));
  expect(hiddenOwners({ ...corpus, cutLists }, wish({ addOwner: true }))).toEqual([]);
  expect(hiddenOwners({ ...corpus, cutLists }, wish({ listOwners: [['', 'Ada Byron']] }))).toEqual([
    { name: 'Ada Byron', orcid: '0000-0002-1825-0097', by: 'user', file: 'list0.csv', hiddenOn: [0] },
  ]);
});

test('takes the name of whoever has the ORCID of a list on another paper', async () => {
  const corpus = await corpusOf(['Ann Lee et al.', 'Ada Byron']);
  const cutLists = corpus.cutLists.map((list) => ({ ...list, owner: { name: '', orcid: '0000-0002-1825-0097' } }));
  const [first, second] = corpus.papers as [Paper, Paper];
  const papers = [first, { ...second, slots: [{ ...second.slots[0]!, orcid: '0000-0002-1825-0097' }] }];
  expect(hiddenOwners({ ...corpus, papers, cutLists }, wish({}))).toMatchObject([{ name: 'Ada Byron', hiddenOn: [0] }]);
});

test('adds a person once to a work that two lists of the same person have', async () => {
  const row = 'On Engines,Ann Lee et al.,2020\n';
  const files = ['a.csv', 'b.csv'].map((name) => fileOf(`Title,Authors,Year\n${row}`, name));
  const corpus = await readCorpus(files);
  expect(corpus.papers).toHaveLength(1);
  expect(corpus.cutLists.map(({ file, cutOn }) => [file, cutOn])).toEqual([
    ['a.csv', [0]],
    ['b.csv', [0]],
  ]);
  const [paper] = withOwners(corpus, wish({ listOwners: [['', 'Ada Byron']] }));
  expect(paper!.slots.map(({ raw }) => raw)).toEqual(['Ann Lee', 'Ada Byron']);
});

test('tells of every tie which of its papers are there by inference', async () => {
  const corpus = await corpusOf(['Ann Lee et al.', 'Ada Byron; Ann Lee', 'Bob Ray', '']);
  const settings = wish({ listOwners: [['', 'Ada Byron']] });
  const { network } = studyOf(corpus, settings, () => {});
  const [ada, ann] = ['Ada Byron', 'Ann Lee'].map((name) => network.authors.findIndex((one) => one.name === name)) as [
    number,
    number,
  ];
  expect(network.added).toEqual([{ name: 'Ada Byron', node: ada, papers: [0, 3] }]);
  const graph = graphOf(network);
  const [one, other] = [nodeKey(network, ada), nodeKey(network, ann)];
  expect(graph.getEdgeAttributes(one, other)).toMatchObject({ papers: [0, 1], inferredPapers: 1 });
  expect(graph.getNodeAttributes(one)).toMatchObject({ papers: 3, inferredPapers: 2 });
  expect(graph.getNodeAttributes(other)).not.toHaveProperty('inferredPapers');
  expect(studyOf(corpus, wish({}), () => {}).network.added).toEqual([]);
});
