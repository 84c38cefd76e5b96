import { useEffect, useState } from 'preact/hooks';
import { quietNews } from '../actions/announce.ts';
import { isOnlyExample } from '../actions/open.ts';
import { announcement } from '../state/state.ts';

const noteMs = 5000;

/** The example that is drawn at the start needs no note: the page itself shows it. */
let first: string | undefined;
const isFirst = (text: string) => (first ??= text) === text && isOnlyExample();

/** Shows announcements for a while, of which the page does not show anyway what they say. */
export function Note() {
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
  if (note === '') return null;
  return (
    <p class="note" aria-hidden="true">
      {note}
    </p>
  );
}
