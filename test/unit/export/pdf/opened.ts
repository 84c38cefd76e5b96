import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFonts } from '../../../../src/export/pdf/pdf.ts';

const fontFile = (name: string) => new Uint8Array(readFileSync(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`));

export const fonts: PdfFonts = {
  regular: fontFile('DejaVuSansCondensed'),
  bold: fontFile('DejaVuSansCondensed-Bold'),
};

/** The one page of a document, read by a program that is not ours. */
export async function openedPdf(bytes: Uint8Array) {
  // It takes the bytes away.
  const document = await getDocument({ data: bytes.slice(), fontExtraProperties: true, verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { fnArray, argsArray } = await page.getOperatorList();
  return {
    document,
    page,
    lines: items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])),
    /** How often paths are painted: outside of halos each is a mark. */
    paths: fnArray.filter((operator) => operator === OPS.constructPath).length,
    count: (name: keyof typeof OPS) => fnArray.filter((operator) => operator === OPS[name]).length,
    argumentsOf: (name: keyof typeof OPS) =>
      argsArray.filter((_, at) => fnArray[at] === OPS[name]) as readonly (readonly unknown[])[],
  };
}
