import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { committedWindow, nouns, opened, playing, summary } from '../../state/state.ts';
import { papersOutside } from './bins.ts';
import { shortRange } from './bounds.ts';
import { number, plural } from './numbers.ts';

/** What is in the window, in one line, and what lies on either side of it. */
export function Readout() {
  const window = committedWindow.value;
  const { columns, recordCount } = opened.value!;
  const counts = summary.value;
  const { before, after } = papersOutside(columns, window);
  const range = shortRange(window.from, window.to);
  const inside = counts && [
    `${number(counts.records)} of ${plural(recordCount, nouns.value.record)}`,
    plural(counts.authors, nouns.value.node),
    plural(counts.ties, 'tie'),
  ];
  const outside = [before > 0 && `${number(before)} before`, after > 0 && `${number(after)} after`].filter(Boolean);
  const parts = [...(inside ?? ['counting …']), ...(outside.length > 0 ? [outside.join(', ')] : [])];
  return (
    <>
      <p class="timeline-readout">
        <strong>{range}</strong>
        {parts.map((part) => (
          <Fragment key={part}>
            {' '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      <Spoken text={[range, ...(inside ?? [])].join(', ')} />
    </>
  );
}

/** Long enough for a held key or the worker's count to come to rest. */
const restMs = 700;

/** The readout for screen readers: said once the window has come to rest, never while it plays. */
function Spoken({ text }: { readonly text: string }) {
  const said = useSignal('');
  const isPlaying = playing.value;
  useEffect(() => {
    if (isPlaying) return undefined;
    const timer = setTimeout(() => (said.value = text), restMs);
    return () => clearTimeout(timer);
  }, [text, isPlaying, said]);
  return (
    <span class="timeline-spoken" aria-live="polite">
      {said}
    </span>
  );
}
