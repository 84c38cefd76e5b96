import { paperOf } from '../../drawing/pages.ts';
import type { MeasureText } from '../../drawing/sheet.ts';
import { generator } from '../../export/caption.ts';
import { canvasMeasure } from '../../export/canvasSheet.ts';
import { isoDay } from '../../lib/calendar.ts';
import { announcement } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { fetchPdfFonts } from '../../work/pdfFonts.ts';
import type { PdfLetterFiles } from '../../work/pdfProtocol.ts';
import { writePdf } from '../../work/pdfWriter.ts';
import { today } from '../today.ts';
import { draftPicture, type PictureDraft } from './draft.ts';
import { sheetOfDraft } from './sheet.ts';
import type { PictureWish } from './wish.ts';

/** A picture as a PDF; around the map, lines are broken by the letters of the document. */
export async function draftPdf(
  wish: PictureWish,
  carried: string,
  signal: AbortSignal,
): Promise<{ readonly draft: PictureDraft; readonly blob: Blob }> {
  const fonts = await fetchPdfFonts();
  const draft = await draftPicture(wish, await measureBy(fonts));
  const sheet = await sheetOfDraft(draft, signal);
  const options = {
    created: isoDay(today.peek()),
    generator,
    ...(carried !== '' && { carried }),
    ...(wish.page !== 'screen' && { page: paperOf(wish.page, wish.isLandscape) }),
  };
  const { bytes, replaced } = await writePdf(sheet, fonts, options, signal);
  if (replaced.length > 0) announcement.value = texts.pictureForm.replaced(replaced.length);
  return { draft, blob: new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }) };
}

const family = 'Coterie PDF';

/** Widths in the letters of the document, which the browser itself lays out: shaping them here would hold up the page. */
async function measureBy({ regular, bold }: PdfLetterFiles): Promise<MeasureText> {
  const faces = [
    new FontFace(family, Uint8Array.from(regular), { weight: '400' }),
    new FontFace(family, Uint8Array.from(bold), { weight: '700' }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
  return canvasMeasure(`"${family}"`);
}
