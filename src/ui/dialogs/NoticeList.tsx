import { useState } from 'preact/hooks';
import { number } from '../../actions/words.ts';
import type { Notice } from '../../model/notice.ts';

const page = 100;

/** What readers met, in their words, with where it was and what to do. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const [count, setCount] = useState(page);
  return (
    <>
      <ul class="notices">
        {notices.slice(0, count).map((notice, index) => (
          <li key={index} data-severity={notice.severity}>
            <p>
              <span class="severity">{notice.severity === 'info' ? 'fact' : notice.severity}</span> {notice.message}
            </p>
            {notice.hint !== undefined && <p class="notice-hint">{notice.hint}</p>}
            <p class="notice-where">
              {notice.file}
              {notice.line > 0 && `, line ${number(notice.line)}`} · {notice.code}
            </p>
          </li>
        ))}
      </ul>
      {count < notices.length && (
        <button type="button" class="quiet" onClick={() => setCount(count + page)}>
          Show more
        </button>
      )}
    </>
  );
}
