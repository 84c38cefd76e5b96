import { otherSlot } from '../../arrange/palette.ts';
import { colourBy } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Swatch } from '../parts/Swatch.tsx';

/** Which topic is which colour, where the legend above does not say it. */
export function TieTopicKey({ current: { topics } }: { readonly current: Opened }) {
  if (colourBy.value === 'topic') {
    return <p class="muted small">The colours are those of the topics above. A tie without a topic is grey.</p>;
  }
  return (
    <ul class="tie-key" aria-label="Topics of ties">
      {topics.slice(0, otherSlot).map(({ label }, topic) => (
        <li key={topic}>
          <Swatch group={topic} /> <span class="row-name">{label}</span>
        </li>
      ))}
      {topics.length > otherSlot && <li class="muted small">Further topics, and ties without one, are grey.</li>}
    </ul>
  );
}
