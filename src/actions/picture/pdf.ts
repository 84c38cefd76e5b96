import bold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import regular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import { paperOf } from '../../drawing/pages.ts';
import { generator } from '../../export/caption.ts';
import { wordsPainter } from '../../export/canvasWords.ts';
import { pdfMeasure, pdfOf, type PdfFonts } from '../../export/pdf/pdf.ts';
import { isoDay } from '../../lib/calendar.ts';
import { announcement } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { today } from '../today.ts';
import { draftPicture, type PictureDraft } from './draft.ts';
import { sheetOfDraft } from './sheet.ts';
import type { PictureWish } from './wish.ts';

/** A picture as a PDF; around the map, lines are broken by the letters of the document. */
export async function draftPdf(
  wish: PictureWish,
  carried: string,
): Promise<{ readonly draft: PictureDraft; readonly blob: Blob }> {
  const files = await fonts();
  const draft = await draftPicture(wish, pdfMeasure(files));
  const sheet = await sheetOfDraft(draft);
  const { bytes, replaced } = await pdfOf(sheet, {
    fonts: { ...files, paint: wordsPainter(sheet.font) },
    created: isoDay(today.peek()),
    generator,
    ...(carried !== '' && { carried }),
    ...(wish.page !== 'screen' && { page: paperOf(wish.page, wish.isLandscape) }),
  });
  if (replaced.length > 0) announcement.value = texts.pictureForm.replaced(replaced.length);
  return { draft, blob: new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }) };
}

async function fonts(): Promise<PdfFonts> {
  const [plain, strong] = await Promise.all([regular, bold].map(bytesAt));
  return { regular: plain!, bold: strong! };
}

async function bytesAt(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(texts.pictureForm.noFont);
  return new Uint8Array(await answer.arrayBuffer());
}
