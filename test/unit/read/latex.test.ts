import { expect, test } from 'vitest';
import { decodeLatex } from '../../../src/read/text/latex.ts';

test('writes accents and letters in Unicode, however they are braced', () => {
  const wanted: Record<string, string> = {
    [String.raw`{\"o} \"{o} \"o {\"{o}}`]: 'ö ö ö ö',
    [String.raw`Garc\'\i a Mart{\'{\i}}nez`]: 'García Martínez',
    [String.raw`\v{S}ik Erd{\H o}s \c{C}etin Fran\c cois`]: 'Šik Erdős Çetin François',
    [String.raw`Stra{\ss}e K{\o}benhavn \L{}\'od\'z \AA{}ngstr\"om`]: 'Straße København Łódź Ångström',
    [String.raw`{\relax Ch}arles`]: 'Charles',
    [String.raw`a\&b\%c\$d\#e\_f`]: 'a&b%c$d#e_f',
    [String.raw`1--2 --- x~y ${'``'}q''`]: '1–2 — x y “q”',
    [String.raw`\textit{Xenopos} 3\textsuperscript{rd} \emph{x}`]: 'Xenopos 3rd x',
    [String.raw`$\Sigma^{0}$ and H$_2$O, $p < 0.05$`]: 'Σ⁰ and H₂O, p < 0.05',
    [String.raw`\href{https://x.org}{here} \url{https://y.org}`]: 'here https://y.org',
  };
  for (const [latex, text] of Object.entries(wanted)) expect(decodeLatex(latex)).toBe(text);
});

test('leaves prices, unknown commands and plain text readable', () => {
  expect(decodeLatex('from $5 to $6')).toBe('from $5 to $6');
  expect(decodeLatex(String.raw`a \foo b`)).toBe(String.raw`a \foo b`);
  expect(decodeLatex('  two\n  lines ')).toBe('two lines');
  expect(decodeLatex('\\')).toBe('\\');
});

test('takes a million nested braces', () => {
  expect(decodeLatex(`${'{'.repeat(1_000_000)}x`)).toBe('x');
});
