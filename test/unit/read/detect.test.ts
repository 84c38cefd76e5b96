import { expect, test } from 'vitest';
import { readText } from './support.ts';

const formatOf = async (text: string, name?: string) => (await readText(text, name)).files[0]!.format;

test('goes by the content and never by the name', async () => {
  expect(await formatOf('@article{k, title={T}, author={A B}}', 'x.csv')).toBe('bibtex');
  expect(await formatOf('Title;Authors\nT;A B\n', 'x.bib')).toBe('csv');
  expect(await formatOf('FN Some Product\nVR 1.0\nPT J\nAU Lee, A\nTI Cats, dogs\nER\n', 'x.ris')).toBe('wos-plain');
  expect(await formatOf('PMID- 123\nOWN - NLM\nTI  - Cats, dogs\nAU  - Lee A\n', 'x.csv')).toBe('medline');
  expect(await formatOf('LGJan 2, 2020\nT\n\nAnn Lee\n\nWords.\n', 'x.ris')).toBe('profile');
});

test('names formats that it knows by sight, and does not take them for tables', async () => {
  const texts = {
    json: '[{"title": "Cats, dogs", "author": []}]',
    xml: '<?xml version="1.0"?>\n<letters><letter>Title, Authors</letter></letters>',
    html: '<!DOCTYPE html><html><body>Title, Authors</body></html>',
  };
  for (const [format, text] of Object.entries(texts)) {
    const { files, papers } = await readText(text, 'papers.csv');
    expect([format, files[0]!.format, papers.length]).toEqual([format, format, 0]);
    expect(files[0]!.notices[0]).toMatchObject({ severity: 'error', code: 'format-not-read' });
  }
});

test('says what it reads when nothing fits', async () => {
  const { files } = await readText('Dear reader, this is a letter.\n\nIt holds no list.\n');
  expect(files[0]).toMatchObject({ format: 'unknown', records: { in: 0, rejected: 0 } });
  expect(files[0]!.notices[0]!.hint).toContain('BibTeX');
});

test('takes text in square brackets for neither BibTeX nor JSON', async () => {
  expect(await formatOf('[Fau86]\n    author:    J.W. Goethe\n    title:     Faust\n')).toBe('unknown');
});
