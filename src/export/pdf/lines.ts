import type { Words } from '../../drawing/sheet.ts';
import type { Letters, SetLine } from './letters.ts';
import type { Pen } from './pen.ts';
import type { PaintedWords } from './pdf.ts';
import type { Resources } from './resources.ts';
import { number, utf16Hex } from './syntax.ts';

/** A font of the document, and what the page calls it. */
export interface PageFont {
  readonly name: string;
  readonly letters: Letters;
}

/** A line of text with its halo; the text can be found, the halo is no text. */
export function drawWords(pen: Pen, resources: Resources, font: PageFont, words: Words): void {
  const line = font.letters.set(words.text, words.direction);
  const { x, y } = originOf(words, font.letters, line);
  pen.opacity(words.opacity);
  if (words.halo) drawHalo(pen, resources, font, words, line, { x, y });
  pen.fill(words.fill);
  if (!line.isRead) pen.put(`/Span << /ActualText <feff${utf16Hex(words.text)}> >> BDC`);
  pen.put(
    `BT /${font.name} ${number(words.size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm ${shown(line, words.size)} ET`,
  );
  if (!line.isRead) pen.put('EMC');
}

const baselineOf = ({ y, size }: Words, { box: { top, foot } }: Letters): number => y + ((top + foot) / 2000) * size;

/** Where the baseline begins, at the left. */
function originOf(words: Words, letters: Letters, { width }: SetLine) {
  const { x, size, anchor, direction } = words;
  const share = anchor === 'middle' ? 0.5 : (anchor === 'start') === (direction === 'ltr') ? 0 : 1;
  return { x: x - (share * width * size) / 1000, y: baselineOf(words, letters) };
}

/** Signs with what they are moved by besides their widths. */
function shown({ signs }: SetLine, size: number): string {
  const parts: string[] = [];
  let codes = '';
  let pieces = '';
  let rise = 0;
  const closeCodes = () => {
    if (codes) pieces += `<${codes}>`;
    codes = '';
  };
  const close = () => {
    closeCodes();
    if (pieces) parts.push(`[${pieces}] TJ`);
    pieces = '';
  };
  const move = (by: number) => {
    if (Math.abs(by) < 0.5) return;
    closeCodes();
    pieces += ` ${number(-by, 0)} `;
  };
  for (const { code, width, advance, across, up } of signs) {
    if (up !== rise) {
      close();
      parts.push(`${number((up * size) / 1000)} Ts`);
      rise = up;
    }
    move(across);
    codes += code;
    move(advance - width - across);
  }
  close();
  if (rise !== 0) parts.push('0 Ts');
  return parts.join(' ');
}

function drawHalo(
  pen: Pen,
  resources: Resources,
  { name, letters }: PageFont,
  { halo, size }: Words,
  { signs }: SetLine,
  origin: { readonly x: number; readonly y: number },
): void {
  const scale = size / 1000;
  pen.inside(() => {
    pen.put(`1 j 1 J ${number(scale, 5)} 0 0 ${number(-scale, 5)} ${number(origin.x)} ${number(origin.y)} cm`);
    pen.stroke({ ...halo!, width: halo!.width / scale });
    let at = 0;
    for (const { glyph, advance, across, up } of signs) {
      const form = resources.outline(letters, glyph, name);
      pen.put(`q 1 0 0 1 ${number(at + across, 0)} ${number(up, 0)} cm /${form} Do Q`);
      at += advance;
    }
  });
}

/** A line as pixels, and over it, unseen, the text. */
export function drawPainted(
  pen: Pen,
  resources: Resources,
  { name, letters }: PageFont,
  words: Words,
  { png, x, y, width, height }: PaintedWords,
): void {
  const { text, size, opacity } = words;
  pen.opacity(opacity);
  pen.put(
    `q ${number(width)} 0 0 ${number(-height)} ${number(x)} ${number(y + height)} cm /${resources.picture(png)} Do Q`,
  );
  const line = letters.hidden(text);
  const stretch = (100 * width) / ((line.width * size) / 1000);
  pen.put(
    `BT 3 Tr ${number(stretch)} Tz /${name} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(baselineOf(words, letters))} Tm ${shown(line, size)} 0 Tr 100 Tz ET`,
  );
}
