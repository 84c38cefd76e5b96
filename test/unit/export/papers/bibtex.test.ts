import { expect, test } from 'vitest';
import { bibtexChunks } from '../../../../src/export/papers/bibtex.ts';
import { dateOf, paper, person } from '../../../papers.ts';

const entry = (one: ReturnType<typeof paper>): string => [...bibtexChunks([one], [])].join('').trim();
const roe = person('Roe, Jo', { family: 'Roe', given: 'Jo' });

test('an entry has the type of its kind, names as BibTeX parts them, and the date as far as it is known', () => {
  const names = [
    person('van der Berg, Anna', { family: 'van der Berg', given: 'Anna', orcid: '0000-0002-1825-0097' }),
    person('Ray, Jr., Bo', { family: 'Ray', given: 'Bo', suffix: 'Jr.' }),
    { raw: 'Reef and Fog Collaboration', kind: 'group' as const },
  ];
  const text = entry(
    paper(names, '2015-04', {
      title: 'Of DNA & pH: 100% {sure}',
      venue: 'Proc. Fog',
      documentType: 'conference paper',
      authorsTruncated: true,
      ids: { doi: '10.1000/a_b' },
    }),
  );
  expect(text).toBe(`@inproceedings{vanderberg2015dna,
  author = {van der Berg, Anna and Ray, Jr., Bo and {Reef and Fog Collaboration} and others},
  author+an:orcid = {1="0000-0002-1825-0097"},
  title = {Of {DNA} \\& {pH}: 100\\% \\{sure\\}},
  booktitle = {Proc. Fog},
  year = {2015},
  month = apr,
  doi = {10.1000/a_b}
}`);
});

test('a brace without its partner is named, so that it does not end the field', () => {
  expect(entry(paper([roe], '2015', { title: 'On } and {' }))).toContain(
    'title = {On {\\textbraceright} and {\\textbraceleft}}',
  );
});

test('whoever was added by inference is told in a note, and not among the authors', () => {
  const text = entry(paper([roe, person('Ada Byron', { inferred: true })], '2015'));
  expect(text).toContain('author = {Roe, Jo},');
  expect(text).toContain('annote = {Not on the record, added by inference: Ada Byron.}');
});

test('a date between months stands as an interval beside its year', () => {
  const date = { ...dateOf('2015-03'), to: dateOf('2015-05').to, precision: 'range' as const };
  const text = entry(paper([roe], undefined, { date }));
  expect(text).toContain('date = {2015-03/2015-05},\n  year = {2015}');
});

test('papers that would have one key have letters behind it, and no key is used twice', () => {
  const same = () => paper([roe], '2015', { title: 'Coral' });
  const keys = [...bibtexChunks([same(), same(), paper([roe], '2015', { title: 'Corala' })], [])]
    .slice(1)
    .map((text) => /\{(.*),/.exec(text)?.[1]);
  expect(keys).toEqual(['roe2015coralb', 'roe2015coralc', 'roe2015corala']);
});

test('the comment in front says what the file shows, and cannot begin an entry or end itself', () => {
  const [comment] = bibtexChunks([], ['Papers of {A} @article{x,']);
  expect(comment).toBe('@comment{\n  Papers of (A) (at)article(x,\n}\n\n');
});

test('a key is made of ASCII letters and figures whatever the script of name and title', () => {
  const [, text] = bibtexChunks([paper([person('王伟')], '2015', { title: '東京' })], []);
  expect(text).toMatch(/^@misc\{anon2015,/);
});
