import { describe, expect, it, test } from 'vitest';
import { cleanAbstract, cleanText } from '../../../src/topics/cleanText.ts';

/** With blanks collapsed. */
const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('a text is read without', () => {
  test.each([
    ['markup inside words', 'CO<sub>2</sub> and <i>Escherichia coli</i>', 'CO2 and Escherichia coli'],
    ['blocks of JATS', '<jats:p>Corals bleach.</jats:p><jats:p>Algae</jats:p>', '| Corals bleach. | | Algae |'],
    ['formulas of MathML', 'the <mml:math><mml:mi>x</mml:mi></mml:math> norm', 'the | norm'],
    ['references to characters', 'Poincar&eacute; &amp; G&#246;del &lt; H&#xf6;lder', 'Poincaré & Gödel < Hölder'],
    ['references of references', 'Caf&amp;eacute;', 'Café'],
    [
      'accents of LaTeX',
      String.raw`G{\"o}del, Erd\H{o}s, Poincar\'e, \v{C}ech, Stra\ss e`,
      'Gödel, Erdős, Poincaré, Čech, Straße',
    ],
    ['commands of LaTeX', String.raw`\textbf{Graph} minors \cite{seymour} {LaTeX}`, 'Graph minors | LaTeX'],
    [
      'formulas of LaTeX',
      String.raw`bound $\sum_{i} x_i^2 \le 1$ for $k$-means and $\alpha$-stable`,
      'bound | for k-means and alpha-stable',
    ],
    ['addresses', 'see https://example.org/a?b=c or www.example.org now', 'see | or | now'],
    ['identifiers', 'doi: 10.1000/xyz.123 and DOI:10.1000/abc', '| and |'],
    ['e-mail addresses', 'write to ada.byron@example.org today', 'write to | today'],
  ])('%s', (_what, text, expected) => {
    expect(tidy(cleanText(text))).toBe(expected);
  });

  it('anything else changed: prices, comparisons, plain words', () => {
    for (const text of ['between $5 and $10 a day', 'p < 0.05 and q > 3', 'few-shot learning', '']) {
      expect(cleanText(text)).toBe(text);
    }
  });
});

describe('an abstract is read without', () => {
  test.each([
    'Corals bleach. © 2019 Elsevier B.V. All rights reserved.',
    'Corals bleach. (C) 2004 Elsevier Ltd. All rights reserved.',
    'Corals bleach. Copyright © 2011 John Wiley & Sons, Ltd.',
    'Corals bleach. Published by Elsevier Ltd.',
    'Corals bleach. This is an open access article under the CC BY license.',
    'Corals bleach. Licensed under a Creative Commons licence.',
    '© 2019, The Author(s). Corals bleach.',
    'Corals bleach. All rights reserved.',
  ])('what the publisher adds: %s', (text) => {
    expect(tidy(cleanAbstract(text))).toBe('Corals bleach.');
  });

  it('the heads that structure it', () => {
    const text =
      'BACKGROUND AND AIMS: Corals bleach. Methods: We dived. Main outcome measures: Colour. RESULTS: DNA: intact. 目的：珊瑚';
    expect(tidy(cleanAbstract(text))).toBe('| Corals bleach. | We dived. | Colour. | DNA: intact. | 珊瑚');
  });

  it('nothing of what speaks of copyright itself', () => {
    const text = `Copyright by design: a history of copyright. ${'Law changes slowly. '.repeat(50)}`;
    expect(cleanAbstract(text)).toBe(text);
  });
});

it('takes time in proportion to hostile texts', () => {
  for (const unit of [
    '<',
    '$',
    '\\',
    '{',
    '@',
    '&',
    '\\begin{a}',
    '<math>',
    'a@',
    '10.1000/',
    ' (c) 2000',
    '$a',
    'A:',
  ]) {
    expect(cleanAbstract(unit.repeat(100_000 / unit.length)).length).toBeLessThanOrEqual(400_000);
  }
});
