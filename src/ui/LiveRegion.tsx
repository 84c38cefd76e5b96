import { useEffect, useState } from 'preact/hooks';
import { quietNews } from '../actions/announce.ts';
import { isOnlyExample } from '../actions/open.ts';
import { announcement } from '../state/state.ts';

const noteMs = 5000;

/** The example that is drawn at the start needs no note: the page itself shows it. */
let first: string | undefined;
const isFirst = (text: string) => (first ??= text) === text && isOnlyExample();

/** Reads announcements out, and shows those of them for a while that the page does not show anyway. */
export function LiveRegion() {
  const text = announcement.value;
  const [note, setNote] = useState('');
  useEffect(() => {
    if (text !== '' && text !== quietNews.peek() && !isFirst(text)) setNote(text);
  }, [text]);
  // By its own clock: what is announced meanwhile without a note must not keep this one on the screen.
  useEffect(() => {
    if (note === '') return undefined;
    const timer = setTimeout(() => setNote(''), noteMs);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <>
      <output class="visually-hidden">{text}</output>
      {note !== '' && (
        <p class="note" aria-hidden="true">
          {note}
        </p>
      )}
    </>
  );
}
