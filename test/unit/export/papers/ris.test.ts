import { expect, test } from 'vitest';
import { risChunks } from '../../../../src/export/papers/ris.ts';
import { paper, person } from '../../../papers.ts';

test('a record begins with its type, ends with ER, and has one line for each value with CR LF behind it', () => {
  const one = paper([person('Roe, Jo', { family: 'Roe', given: 'Jo', suffix: 'III' })], '2015-04-17', {
    title: 'On\r\nER  - \r\nfog',
    venue: 'Fog',
    documentType: 'review',
    keywords: ['moss', 'fog'],
    authorsTruncated: true,
  });
  expect([...risChunks([one])].join('')).toBe(
    [
      'TY  - JOUR',
      'AU  - Roe, Jo, III',
      'TI  - On ER - fog',
      'T2  - Fog',
      'PY  - 2015',
      'DA  - 2015/04/17/',
      'M3  - review',
      'KW  - moss',
      'KW  - fog',
      'N1  - The list of authors is cut: there are more than are named.',
      'ER  - ',
      '',
      '',
    ].join('\r\n'),
  );
});
