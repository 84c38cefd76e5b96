import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { NoDates } from '../NoDates.tsx';
import { BurstPart } from './BurstPart.tsx';
import './bursts.css';
import { part } from './choices.ts';
import { TrendPart } from './TrendPart.tsx';

const words = texts.bursts;

/** What was written about much more often than usual, and what rises or falls over all the years. */
export function BurstsView({ current }: { readonly current: Opened }) {
  if (!current.extent) return <NoDates title={words.title} />;
  return (
    <div class="shift">
      <div class="shift-head">
        <h2>{words.title}</h2>
        <fieldset class="shift-switch" aria-label={words.parts.label}>
          <Part of="bursts" />
          <Part of="trends" />
        </fieldset>
      </div>
      {part.value === 'bursts' ? <BurstPart current={current} /> : <TrendPart current={current} />}
    </div>
  );
}

const Part = ({ of }: { readonly of: 'bursts' | 'trends' }) => (
  <label>
    <input
      type="radio"
      name="shift-part"
      class="visually-hidden"
      checked={part.value === of}
      onChange={() => (part.value = of)}
    />
    <span>{words.parts[of]}</span>
  </label>
);
