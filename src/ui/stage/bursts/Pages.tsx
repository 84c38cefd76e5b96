import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ShiftKind } from '../../../model/shift.ts';
import { texts } from '../../../texts/texts.ts';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly kind: ShiftKind;
  readonly children: (page: readonly Row[]) => ComponentChildren;
}

const pageLength = 40;

/** A long list is shown in part, and more of it on request. */
export function Pages<Row>({ rows, kind, children }: Props<Row>) {
  const [length, setLength] = useState(pageLength);
  const page = rows.length > length ? rows.slice(0, length) : rows;
  return (
    <>
      {children(page)}
      {page.length < rows.length && (
        <p class="shift-more">
          <button type="button" onClick={() => setLength((now) => now + pageLength)}>
            {texts.bursts.list.more}
          </button>
          <span class="muted">{texts.bursts.list.page(page.length, rows.length, kind)}</span>
        </p>
      )}
    </>
  );
}
