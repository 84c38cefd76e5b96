import { generator } from '../export/caption.ts';
import { pdfMeasure, pdfOf } from '../export/pdf/pdf.ts';
import { isoDay } from '../lib/calendar.ts';
import { counted } from '../texts/numbers.ts';
import type { Study } from '../work/study.ts';
import { mapSheet, type MapFileWish } from '../work/svgFile.ts';
import { tell } from './tell.ts';

const carriedBy = ({ carried }: MapFileWish) => (carried === undefined ? {} : { carried });

/** The whole map as a PDF; what its letters cannot write is told. */
export async function mapPdf(path: string, study: Study, wish: MapFileWish): Promise<Uint8Array> {
  // A megabyte of letters, which no other file needs.
  const { pdfFonts } = await import('./pdfFonts.ts');
  const fonts = pdfFonts();
  const sheet = mapSheet(study, wish, pdfMeasure(fonts));
  const { bytes, replaced } = await pdfOf(sheet, { fonts, generator, created: isoDay(wish.today), ...carriedBy(wish) });
  if (replaced.length > 0) {
    tell(
      `${path} has boxes in ${counted(replaced.length, 'line')} of text, such as “${replaced[0]}”: there are no letters for them. ` +
        'They can be searched and copied all the same.',
    );
  }
  return bytes;
}
