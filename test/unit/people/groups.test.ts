import { expect, test } from 'vitest';
import { countWords } from '../../../src/actions/words.ts';
import { identityRules } from '../../../src/model/identity.ts';
import type { AuthorSlot } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { graphOf } from '../../../src/network/graph.ts';
import { shownLabel } from '../../../src/network/network.ts';
import { networkOf } from '../../../src/network/networkOf.ts';
import { summarise } from '../../../src/network/summary.ts';
import { identify } from '../../../src/people/identify.ts';
import { arrange } from '../../../src/arrange/arrange.ts';
import { totalsOf } from '../../../src/arrange/totals.ts';
import { nounsOf } from '../../../src/texts/nounsOf.ts';
import { noTopics, paper, person } from '../../papers.ts';

const group = (raw: string, more: Partial<AuthorSlot> = {}): AuthorSlot => ({ raw, kind: 'group', ...more });

test('variants of the name of one collaboration are one group', () => {
  const names = ['ATLAS Collaboration', 'The ATLAS Collaboration', 'Atlas collaboration', 'ATLAS', 'ATLAS Group'];
  for (const rule of ['names', 'safe', 'suggestive'] as const) {
    const { authors } = identify(
      [...names.map((name) => paper([group(name)])), paper([group('CMS Collaboration')])],
      rule,
    );
    expect(authors.map(({ kind, forms }) => [kind, forms.length])).toEqual([
      ['group', 5],
      ['group', 1],
    ]);
  }
});

test('no rule joins a person with a group, whatever ids and coauthors they share', () => {
  const ids = { orcid: '0000-0002-1825-0097', sourceId: 'scopus:1' };
  const papers = [
    paper([group('Ada Byron', ids), 'Ann Lee']),
    paper([person('Ada Byron', ids), 'Ann Lee']),
    paper([person('Ada Byron', { family: 'Byron', given: 'Ada' }), 'Ann Lee']),
  ];
  for (const rule of identityRules) {
    const { authors, authorsOf } = identify(papers, rule);
    const [first, second] = authorsOf.map((list) => list.filter((one) => authors[one]!.name === 'Ada Byron'));
    expect([rule, first, authors[first![0]!]!.kind]).not.toEqual([rule, second, 'group']);
    expect(authors[second![0]!]!.kind).toBe('person');
  }
});

const papers = [paper(['Ann Lee', group('ATLAS Collaboration')], '2001'), paper(['Ann Lee', 'Bob Ray'], '2002')];
const drawn = (groups: boolean) => {
  const settings = { ...defaultSettings, groups };
  return networkOf(papers, identify(papers, 'names'), noTopics(papers), settings);
};

test('a group is drawn on request, and called a group wherever it is read', () => {
  expect(drawn(false).authors.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray']);
  const network = drawn(true);
  const labels = network.authors.map((_, node) => shownLabel(network, node));
  expect(labels.toSorted()).toEqual(['ATLAS Collaboration (group)', 'Ann Lee', 'Bob Ray']);
  const kinds = graphOf(network).mapNodes((_, { label, kind }) => `${label}: ${kind}`);
  expect(kinds.toSorted()).toEqual(['ATLAS Collaboration: group', 'Ann Lee: author', 'Bob Ray: author']);
});

test('counts tell authors and groups apart', () => {
  const network = drawn(true);
  const window = { from: -Infinity, to: Infinity, undated: true };
  const arrangement = arrange(totalsOf(network.columns), {
    settings: defaultSettings,
    given: {},
    onProgress: () => {},
  });
  const counts = summarise(network, arrangement, papers, window);
  expect([counts.authors, counts.groups]).toEqual([3, 1]);
  expect(countWords(counts, nounsOf('papers', 'authors'))[1]).toBe('2 authors and 1 group');
});
