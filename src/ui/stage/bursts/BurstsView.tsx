import type { Opened } from '../../../work/protocol.ts';
import { NoDates } from '../NoDates.tsx';
import { BurstPart } from './BurstPart.tsx';
import './bursts.css';
import { part } from './choices.ts';
import { TrendPart } from './TrendPart.tsx';

/** What was written about much more often than usual, and what rises or falls over all the years. */
export function BurstsView({ current }: { readonly current: Opened }) {
  if (!current.extent) return <NoDates title="Bursts and trends" />;
  return (
    <div class="shift">
      <div class="shift-head">
        <h2>Bursts and trends</h2>
        <fieldset class="shift-switch" aria-label="Bursts or trends">
          <Part of="bursts" label="Bursts" />
          <Part of="trends" label="Trends" />
        </fieldset>
      </div>
      {part.value === 'bursts' ? <BurstPart current={current} /> : <TrendPart current={current} />}
    </div>
  );
}

const Part = ({ of, label }: { readonly of: 'bursts' | 'trends'; readonly label: string }) => (
  <label>
    <input
      type="radio"
      name="shift-part"
      class="visually-hidden"
      checked={part.value === of}
      onChange={() => (part.value = of)}
    />
    <span>{label}</span>
  </label>
);
