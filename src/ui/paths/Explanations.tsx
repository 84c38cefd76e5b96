import type { Explained } from '../../texts/en/paths.ts';
import { texts } from '../../texts/texts.ts';

/** What is shown above, with formula and source, folded away. */
export const Explanations = ({ of }: { readonly of: readonly Explained[] }) => (
  <details class="definitions">
    <summary>{texts.measures.definitions}</summary>
    <dl>
      {of.map(({ label, meaning, formula, source }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {meaning} <span class="formula">{formula}</span> ({source})
          </dd>
        </div>
      ))}
    </dl>
  </details>
);
