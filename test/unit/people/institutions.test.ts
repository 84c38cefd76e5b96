import { expect, test } from 'vitest';
import type { Affiliation } from '../../../src/model/paper.ts';
import { defaultSettings, type NetworkOf } from '../../../src/model/settings.ts';
import { membersOf } from '../../../src/people/membersOf.ts';
import { maybeOrganisation } from '../../../src/people/organisation.ts';
import { paper, person } from '../../papers.ts';

const address = (name: string): Affiliation => ({ name, isAddress: true });
const papersOf = (...lists: Affiliation[][]) => lists.map((affiliations) => paper(['A'], '2001', { affiliations }));
const namesOf = (papers: ReturnType<typeof papersOf>, network: NetworkOf) => {
  const { authors, authorsOf } = membersOf(papers, { ...defaultSettings, network });
  return authorsOf.map((list) => list.map((index) => authors[index]!.name));
};

test.each([
  ['Dept Phys, Univ Oslo, N-0316 Oslo, Norway', 'Univ Oslo'],
  ['Univ Wisconsin, Sch Med, Madison, WI 53706 USA', 'Univ Wisconsin'],
  ['Institute of Physics, Chinese Academy of Sciences, Beijing, China', 'Chinese Academy of Sciences'],
  ['Department of Computing, Institute of Technology, Nirma University, Ahmedabad, India', 'Nirma University'],
  ['Department of Statistics, University of California, Berkeley, CA 94720, USA', 'University of California, Berkeley'],
  ['School of Medicine, Massachusetts General Hospital, Boston, MA 02114, USA', 'Massachusetts General Hospital'],
  ['Imperial College London, University Road 5, London, UK', 'Imperial College London'],
  [
    'Massachusetts Institute of Technology, 77 Massachusetts Avenue, Cambridge, MA, USA',
    'Massachusetts Institute of Technology',
  ],
  ['Institute of Oceanography, Split, Croatia', 'Institute of Oceanography'],
  ['Google, Mountain View, CA 94043, USA', 'Google'],
  ['Department of Physics, Harvard, Cambridge, USA', 'Harvard'],
  ['Department of Physics, Zagreb, Croatia', 'Department of Physics'],
  ['1 Université Paris-Sud, Orsay, France', 'Université Paris-Sud'],
  ['a Dept of Botany, Universität Wien, Rennweg 14, Wien, Austria', 'Universität Wien'],
  ['', undefined],
  ['12345', undefined],
])('the organisation in “%s” is %s', (text, organisation) => {
  expect(maybeOrganisation(text)).toBe(organisation);
});

test('capitals, accents and punctuation do not part institutions, and the commonest form is shown', () => {
  const papers = papersOf(
    [address('UNIVERSITÉ DE LIÈGE, Liège, Belgium')],
    [address('Université de Liège, Liège, Belgium')],
    [address('Universite de Liege, Dept Bot, Liege, Belgium'), address('Université de Liège, Belgium')],
  );
  expect(namesOf(papers, 'institutions')).toEqual([
    ['Université de Liège'],
    ['Université de Liège'],
    ['Université de Liège'],
  ]);
});

test('the registry’s id decides, and takes in the same name without an id, unless two ids have that name', () => {
  const one = { name: 'Univ Oslo', ror: '01xtthb56' };
  const papers = papersOf(
    [one],
    [{ name: 'University of Oslo', ror: '01xtthb56' }],
    [address('Dept Phys, Univ Oslo, Norway')],
    [{ name: 'St Mary College', ror: '011111111' }],
    [{ name: 'St. Mary College', ror: '022222222' }],
    [{ name: 'St Mary College' }],
  );
  const { authors, authorsOf } = membersOf(papers, { ...defaultSettings, network: 'institutions' });
  const ids = authorsOf.map(([index]) => authors[index!]!.id);
  expect(ids).toEqual([
    'ror.org/01xtthb56',
    'ror.org/01xtthb56',
    'ror.org/01xtthb56',
    'ror.org/011111111',
    'ror.org/022222222',
    'st mary college',
  ]);
});

test('institutions of authors and of the paper stand once on it, several addresses in one are several', () => {
  const slot = (name: string, ...texts: string[]) => person(name, { affiliations: texts.map(address) });
  const papers = [
    paper([slot('A', 'Univ Oslo, Norway; Univ Bergen, Norway'), slot('B', 'Univ Oslo, Norway')], '2001', {
      affiliations: [address('CNRS, Paris, France')],
    }),
    paper(['A'], '2002'),
  ];
  expect(namesOf(papers, 'institutions')).toEqual([['Univ Oslo', 'Univ Bergen', 'CNRS'], []]);
  expect(namesOf(papers, 'countries')).toEqual([['Norway', 'France'], []]);
});

test('a country is told by the source, or else by the end of the address', () => {
  const papers = papersOf(
    [{ name: 'Univ X', country: 'GB' }, address('Univ Y, Cardiff, Wales')],
    [{ name: '', country: 'DE' }],
    [{ name: 'Univ of Paris, France' }],
  );
  expect(namesOf(papers, 'countries')).toEqual([['United Kingdom'], ['Germany'], []]);
});

test('keywords meet across capitals, accents, hyphens and blanks, but not across singular and plural', () => {
  const papers = [['Co-authorship', 'Reefs'], ['coauthorship'], ['co authorship', 'reef'], ['C++'], ['+++']].map(
    (keywords) => paper(['A'], '2001', { keywords }),
  );
  const { authors } = membersOf(papers, { ...defaultSettings, network: 'keywords' });
  expect(authors.map(({ id }) => id)).toEqual(['+++', 'c', 'coauthorship', 'reef', 'reefs']);
});

test('index keywords stand in only where a paper has no author keywords, and that is counted', () => {
  const papers = [
    paper(['A'], '2001', { keywords: ['moss'], categories: ['Bryology'] }),
    paper(['A'], '2001', { categories: ['Bryology'] }),
    paper(['A'], '2001'),
  ];
  const people = membersOf(papers, { ...defaultSettings, network: 'keywords' });
  expect(people.authorsOf.map((list) => list.map((index) => people.authors[index]!.name))).toEqual([
    ['moss'],
    ['Bryology'],
    [],
  ]);
  expect(people.standIns).toBe(1);
});

const openalex = (id: string, name: string, more: Partial<Affiliation> = {}): Affiliation => ({
  name,
  sourceId: `openalex:${id}`,
  ror: `0${id.toLowerCase().padStart(8, '0')}`,
  ...more,
});
const berkeley = openalex('I2', 'University of Berkeley', { isEducation: true, parents: ['openalex:I1'] });
const system = openalex('I1', 'University System', { isEducation: true });
const institute = openalex('I3', 'Institute of Looms', { parents: ['openalex:I1', 'openalex:I2'] });
const rolled = (papers: ReturnType<typeof papersOf>, rollUp = true) => {
  const { authors, authorsOf, rolledUp } = membersOf(papers, { ...defaultSettings, network: 'institutions', rollUp });
  return { names: authorsOf.map((list) => list.map((index) => authors[index]!.name)), rolledUp };
};

test('an institute is the university that it belongs to, and not the system above it', () => {
  const papers = papersOf([institute], [berkeley], [system], [{ name: 'Institute of Looms' }]);
  expect(rolled(papers)).toEqual({
    names: [['University of Berkeley'], ['University of Berkeley'], ['University System'], ['University of Berkeley']],
    rolledUp: 1,
  });
  expect(rolled(papers, false)).toEqual({
    names: [['Institute of Looms'], ['University of Berkeley'], ['University System'], ['Institute of Looms']],
    rolledUp: 0,
  });
});

test('what belongs to nothing that the papers name stays what it is', () => {
  expect(rolled(papersOf([institute], [openalex('I9', 'Academy', { parents: ['openalex:I8'] })]))).toEqual({
    names: [['Institute of Looms'], ['Academy']],
    rolledUp: 0,
  });
});
