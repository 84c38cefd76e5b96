import { hiddenPanels, togglePanel, type Side } from '../actions/panels.ts';
import { texts } from '../texts/texts.ts';

const words = texts.header.panels;

/** A tab at the edge of a panel that folds it away and brings it back; there is none where panels stand in a column. */
export function PanelToggle({ side }: { readonly side: Side }) {
  const isOpen = !hiddenPanels.value.has(side);
  const pointsLeft = isOpen === (side === 'left');
  return (
    <button
      type="button"
      class={`panel-toggle is-${side}`}
      aria-label={words[side]}
      aria-expanded={isOpen}
      aria-controls={`panel-${side}`}
      title={(isOpen ? words.hide : words.show)[side]}
      onClick={() => togglePanel(side)}
    >
      <svg viewBox="0 0 10 16" width="8" height="13" aria-hidden="true">
        <path
          d={pointsLeft ? 'M7.5 2.5 2.5 8l5 5.5' : 'M2.5 2.5 7.5 8l-5 5.5'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
