import type { Notice } from '../../model/notice.ts';
import { texts } from '../../texts/texts.ts';

/** What readers met, in their words, with where it was and what to do. */
export const NoticeList = ({ notices }: { readonly notices: readonly Notice[] }) => (
  <ul class="notices">
    {notices.map((notice, index) => (
      <li key={index} data-severity={notice.severity}>
        <p>
          <span class="severity">{texts.dialogs.notices.kind[notice.severity]}</span> {notice.message}
        </p>
        {notice.hint !== undefined && <p class="notice-hint">{notice.hint}</p>}
        <p class="notice-where">
          {notice.file}
          {notice.line > 0 && texts.dialogs.notices.line(notice.line)} · {notice.code}
        </p>
      </li>
    ))}
  </ul>
);
