import { openExample } from '../../actions/open.ts';
import { texts } from '../../texts/texts.ts';
import type { ExampleName } from '../../work/protocol.ts';

const names = ['profile', 'planted'] as const satisfies readonly ExampleName[];

/** What can be looked at without a file of one's own. */
export const Examples = () => (
  <ul class="examples">
    {names.map((name) => (
      <li key={name}>
        <button type="button" class="card" onClick={() => void openExample(name)}>
          <strong>{texts.corpus.examples[name].title}</strong>
          <span class="muted">{texts.corpus.examples[name].what}</span>
        </button>
      </li>
    ))}
  </ul>
);
