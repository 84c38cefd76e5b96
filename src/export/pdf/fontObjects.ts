import { joinedBytes } from '../../lib/joinedBytes.ts';
import type { Font, Subset } from '@pdf-lib/fontkit';
import type { Letters } from './letters.ts';
import type { PdfObjects, Reference } from './objects.ts';
import { number, twoBytes, utf16Hex } from './syntax.ts';

/**
 * A font with the letters that were used, and no others: their forms, widths, and the text that each stands for, so that
 * it can be searched and copied (ISO 32000-1, 9.7 and 9.10.3).
 */
export async function writeFont(objects: PdfObjects, letters: Letters, at: Reference): Promise<void> {
  const { font, characters } = letters;
  const subset = font.createSubset();
  const forms = new Uint8Array(2 * (characters.length + 1));
  for (const [index, { glyph }] of characters.entries()) {
    const form = subset.includeGlyph(glyph);
    forms.set([form >> 8, form & 0xff], 2 * (index + 1));
  }
  const bytes = await bytesOf(subset);
  const file = objects.addStream(`/Length1 ${bytes.length}`, bytes);
  const name = `COTERI+${font.postscriptName}`;
  const descriptor = objects.add(descriptorOf(font, name, file));
  const widths = characters.map(({ width }) => number(width, 0)).join(' ');
  const map = objects.addStream('', forms);
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} /CIDToGIDMap ${map} ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [1 [${widths}]] >>`,
  );
  const texts = objects.addStream('', new TextEncoder().encode(textMap(characters.map(({ text }) => text))));
  objects.write(
    at,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${texts} >>`,
  );
}

function descriptorOf(font: Font, name: string, file: Reference): string {
  const unit = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const box = [minX, minY, maxX, maxY].map((side) => number(side * unit, 0)).join(' ');
  const [top, foot] = [number(font.ascent * unit, 0), number(font.descent * unit, 0)];
  // 4: signs beyond the Latin ones.
  return (
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 ` +
    `/Ascent ${top} /Descent ${foot} /CapHeight ${top} /StemV 80 /FontFile2 ${file} >>`
  );
}

function bytesOf(subset: Subset): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (part) => parts.push(part))
      .on('end', () => resolve(joinedBytes(parts)));
  });
}

/** Readers take no more rows at once. */
const mostRows = 100;

function textMap(texts: readonly string[]): string {
  const rows = texts.map((text, index) => `<${twoBytes(index + 1)}> <${utf16Hex(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += mostRows) {
    const block = rows.slice(at, at + mostRows);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
