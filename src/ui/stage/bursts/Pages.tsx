import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted, number } from '../../../actions/words.ts';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly noun: string;
  readonly children: (page: readonly Row[]) => ComponentChildren;
}

const pageLength = 40;

/** A long list is shown in part, and more of it on request. */
export function Pages<Row>({ rows, noun, children }: Props<Row>) {
  const [length, setLength] = useState(pageLength);
  const page = rows.length > length ? rows.slice(0, length) : rows;
  return (
    <>
      {children(page)}
      {page.length < rows.length && (
        <p class="shift-more">
          <button type="button" onClick={() => setLength(length + pageLength)}>
            Show more
          </button>
          <span class="muted">
            {number(page.length)} of {counted(rows.length, noun)}
          </span>
        </p>
      )}
    </>
  );
}
