import { describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { codes, linesOf, onlyPaper, rawNames, readText } from './support.ts';

const record = (...lines: string[]) => ['PMID- 101', 'OWN - NLM', 'TI  - On places.', ...lines].join('\n');
const one = (...lines: string[]) => onlyPaper(record(...lines));
const dated = async (...lines: string[]) => {
  const { date } = await one(...lines);
  return date && `${isoDay(date.from)} ${isoDay(date.to)} ${date.precision} ${date.kind}`;
};

test('reads a record of PubMed in full', async () => {
  const corpus = await readText(`
PMID- 36206242
OWN - NLM
STAT- MEDLINE
DP  - 2022 Oct 7
TI  - On places and
      on ways.
LID - 10.1371/journal.PLACE.1 [doi]
LID - e0268950
AB  - PLACES: They are near.
      WAYS: They are long.
CI  - Copyright (c) 2022.
FAU - Roe, Jo M
AU  - Roe JM
AUID- ORCID: 0000-0002-1825-0097
AD  - Institute of Places,
      Nowhere.
FAU - van der Berg, Piet
AU  - van der Berg P
CN  - Map Makers
LA  - eng
PT  - Journal Article
TA  - J Places
JT  - Journal of places
MH  - *Maps/history
MH  - Maps/*methods
MH  - Humans
OT  - *place
OT  - way of
      life
EDAT- 2022/10/08 06:00
PHST- 2021/11/02 00:00 [received]
AID - PONE-D-21 [pii]
SO  - J Places. 2022 Oct 7.
`);
  expect(corpus.files[0]!.format).toBe('medline');
  expect(codes(corpus)).toEqual([]);
  expect(corpus.papers[0]).toMatchObject({
    title: 'On places and on ways.',
    slots: [
      { raw: 'Roe, Jo M', kind: 'person', family: 'Roe', given: 'Jo M', orcid: '0000-0002-1825-0097' },
      { raw: 'van der Berg, Piet', kind: 'person', family: 'van der Berg', given: 'Piet' },
      { raw: 'Map Makers', kind: 'group' },
    ],
    abstract: 'PLACES: They are near. WAYS: They are long.',
    keywords: ['place', 'way of life'],
    categories: ['Maps', 'Humans'],
    venue: 'Journal of places',
    ids: { doi: '10.1371/journal.place.1', pmid: '36206242' },
    provenance: { line: 2 },
  });
});

describe('records', () => {
  test('other systems write none of the numbers of PubMed', async () => {
    const text = `
OWN - ERIC
TI  - On schools
AU  - van Groen, Maaike M.
AU  - Eggen, Theo
OT  - Testing
AID - http://dx.doi.org/10.1186/S40468-1
OID - EJ1245375
VI  - 9
DP  - Article 10 2019
LID - http://eric.ed.gov/?id=EJ1245375
ISSN - EISSN-2229-0443
PT  - Journal Articles

OWN - ERIC
TI  - On tests
AU  - Moore, Raeal
OID - ED602023
DP  - Apr 2019
`;
    const corpus = await readText(text);
    expect(corpus.papers.map((paper) => [paper.title, rawNames(paper), paper.ids])).toEqual([
      ['On schools', ['van Groen, Maaike M.', 'Eggen, Theo'], { doi: '10.1186/s40468-1', source: 'eric:EJ1245375' }],
      ['On tests', ['Moore, Raeal'], { source: 'eric:ED602023' }],
    ]);
    expect(corpus.papers[0]!.date).toMatchObject({ precision: 'year', raw: 'Article 10 2019' });
    expect(linesOf(corpus, 'date-unreadable')).toEqual([2]);
  });

  test('a number begins a record where the blank line is missing', async () => {
    const corpus = await readText(`${record('AU  - Roe J')}\nPMID- 102\nTI  - On ways.\nAU  - Poe E`);
    expect(corpus.papers.map(({ ids, provenance }) => [ids.pmid, provenance.line])).toEqual([
      ['101', 1],
      ['102', 5],
    ]);
  });

  test('a blank line within a record does not tear it apart', async () => {
    const corpus = await readText(`${record('DP  - 2001')}\n\nFAU - Roe, Jo\nAU  - Roe J\n\nPMID- 102\nTI  - On ways.`);
    expect(corpus.papers.map((paper) => [paper.title, rawNames(paper)])).toEqual([
      ['On places.', ['Roe, Jo']],
      ['On ways.', []],
    ]);
    expect(linesOf(corpus, 'medline-blank-line')).toEqual([6]);
  });

  test('takes dashes in the wrong place and missing blanks', async () => {
    const paper = await onlyPaper('PMID-22664220\nTI- On places\nAU -Roe J\nSO- J Places');
    expect([paper.title, rawNames(paper), paper.ids.pmid]).toEqual(['On places', ['Roe J'], '22664220']);
  });

  test('prose between records is left out and told', async () => {
    const corpus = await readText(
      `${record()}\n\nThis line is no record.\nNor is this one.\n\nPMID- 102\nTI  - On ways.`,
    );
    expect(corpus.papers).toHaveLength(2);
    expect(linesOf(corpus, 'medline-outside')).toEqual([5]);
  });

  test('several titles are one, a title without any text is none', async () => {
    expect((await one('TI  - And ways.')).title).toBe('On places. And ways.');
    expect((await onlyPaper('PMID- 7\nTI  -\nBTI - The book\nAU  - Roe J')).title).toBe('The book');
    const corpus = await readText('PMID- 7\nTI  -\nFAU -\nJT  - J Places');
    expect(corpus.files[0]!.records).toMatchObject({ in: 1, rejected: 1 });
    expect(corpus.files[0]!.notices[0]!.message).toContain('7');
  });

  test('is not taken for RIS, and RIS not for it', async () => {
    expect((await readText('TY  - JOUR\nTI  - On places\nAU  - Roe, J\nPMID- 5\nER  - ')).files[0]!.format).not.toBe(
      'medline',
    );
  });
});

describe('authors', () => {
  test('short names count where there is no full one', async () => {
    expect(rawNames(await one('AU  - Roe JM', 'AU  - van den Berg M'))).toEqual(['Roe JM', 'van den Berg M']);
    expect(rawNames(await one('FAU - Roe, Jo', 'AU  - Roe J', 'AU  - Poe E'))).toEqual(['Roe, Jo', 'Poe E']);
  });

  test('all full names may stand before all short ones', async () => {
    const paper = await one('FAU - Roe, Jo', 'FAU - Poe, Ed', 'AU  - Roe J', 'AU  - Poe E');
    expect(rawNames(paper)).toEqual(['Roe, Jo', 'Poe, Ed']);
  });

  test('a list that is cut says so', async () => {
    const paper = await one('FAU - Roe, Jo', 'AU  - Roe J', 'AU  - et al.');
    expect([rawNames(paper), paper.authorsTruncated]).toEqual([['Roe, Jo'], true]);
  });

  test('keeps suffixes apart', async () => {
    const { slots } = await one('FAU - King, Martin Luther Jr', 'AU  - King ML Jr');
    expect(slots[0]).toMatchObject({ family: 'King', given: 'Martin Luther', suffix: 'Jr' });
    expect((await one('AU  - Smith JA 3rd')).slots[0]).toMatchObject({ family: 'Smith', given: 'JA', suffix: '3rd' });
  });

  test('editors and investigators are no authors, and their ids belong to them', async () => {
    const paper = await one(
      'FAU - Roe, Jo',
      'AU  - Roe J',
      'FED - Poe, Ed',
      'ED  - Poe E',
      'AUID- ORCID: 0000-0002-1825-0097',
      'FIR - Doe, Di',
      'IR  - Doe D',
      'FPS - Loe, Al',
    );
    expect(paper.slots).toEqual([{ raw: 'Roe, Jo', kind: 'person', family: 'Roe', given: 'Jo' }]);
  });

  test('an ORCID may be an address', async () => {
    const { slots } = await one('FAU - Roe, Jo', 'AU  - Roe J', 'AUID- ORCID: http://orcid.org/0000-0002-1694-233X');
    expect(slots[0]!.orcid).toBe('0000-0002-1694-233X');
  });
});

describe('dates', () => {
  test('reads ranges, seasons and dates across years', async () => {
    expect(await dated('DP  - 2015 Nov-Dec')).toBe('2015-11-01 2015-12-31 range published');
    expect(await dated('DP  - 1998 Dec-1999 Jan')).toBe('1998-12-01 1999-01-31 range published');
    expect(await dated('DP  - 2016 Autumn')).toBe('2016-10-01 2016-12-31 season published');
    expect(await dated('DP  - 2011 Sep/Oct')).toBe('2011-09-01 2011-10-31 range published');
    expect(await dated('DP  - 2013 06 10')).toBe('2013-06-10 2013-06-10 day published');
    expect(await dated('DP  - 2010   06')).toBe('2010-06-01 2010-06-30 month published');
  });

  test('takes electronic publication where it comes first or says more', async () => {
    expect(await dated('DP  - 2006 Mar 1', 'DEP - 20051223')).toBe('2005-12-23 2005-12-23 day online');
    expect(await dated('DP  - 2006', 'DEP - 20060110')).toBe('2006-01-10 2006-01-10 day online');
    expect(await dated('DP  - 2006 Mar', 'DEP - 20060401')).toBe('2006-03-01 2006-03-31 month published');
  });

  test('dates of the record are none', async () => {
    expect(
      await dated('DA  - 20040101', 'EDAT- 2004/01/01', 'PHST- 2004/01/01 [received]', 'CRDT- 2004/01/01'),
    ).toBeUndefined();
  });
});

describe('damage', () => {
  const whole = record('AU  - Roe J', 'SO  - J Places');

  test('a record that breaks off within its authors is left out, elsewhere it is kept with a word', async () => {
    const corpus = await readText(
      `${whole}\n\nPMID- 102\nTI  - On ways.\nFAU - Po\n\nPMID- 103\nFAU - Poe, Ed\nAU  - Poe E\nTI  - On ro\n\n${whole.replaceAll('101', '104')}`,
    );
    expect(corpus.files[0]!.records).toMatchObject({ in: 4, rejected: 1 });
    expect(linesOf(corpus, 'medline-cut-record')).toEqual([7]);
    expect(linesOf(corpus, 'medline-not-ended')).toEqual([11]);
  });

  test('a line that has lost its letters is left out, and no author', async () => {
    const corpus = await readText(record('AU  - Roe J', 'On ways and roads', 'SO  - J Places'));
    expect(rawNames(corpus.papers[0])).toEqual(['Roe J']);
    expect(linesOf(corpus, 'medline-untagged')).toEqual([5]);
  });

  test('a wrapped line that has lost its blanks is joined again', async () => {
    const corpus = await readText(record('AB  - Places are', 'DNA-like ways.', 'SO  - J Places'));
    expect(corpus.papers[0]!.abstract).toBe('Places are DNA-like ways.');
    expect(linesOf(corpus, 'medline-unwrapped')).toEqual([5]);
  });

  test('fields that nobody knows are told once', async () => {
    const corpus = await readText(`${record('QQQ - one')}\n\n${record('QQQ - two').replace('101', '102')}`);
    expect(linesOf(corpus, 'medline-unknown-field')).toEqual([4]);
  });
});

test('preprints have their arXiv id among the ids', async () => {
  expect((await one('AID - arXiv:2101.00001v1 [pii]')).ids).toEqual({ arxiv: '2101.00001', pmid: '101' });
});
