import { foldAccents } from '../lib/fold.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { Notice } from '../model/notice.ts';
import type { NoticesFound, NoticeWish } from './protocol.ts';

/** All notices that fit a wish are counted, and the first of them are given. */
export function noticesFound(files: readonly FileReport[], { severities, file, text, most }: NoticeWish): NoticesFound {
  const wanted = foldAccents(text.trim());
  const fits = ({ severity, code, message, hint = '' }: Notice): boolean =>
    severities.includes(severity) && (wanted === '' || foldAccents(`${code} ${message} ${hint}`).includes(wanted));
  const searched = file === undefined ? files : files.slice(file, file + 1);
  let total = 0;
  const notices: Notice[] = [];
  for (const report of searched) {
    for (const notice of report.notices) {
      if (!fits(notice)) continue;
      total++;
      if (notices.length < most) notices.push(notice);
    }
  }
  return { total, notices };
}
