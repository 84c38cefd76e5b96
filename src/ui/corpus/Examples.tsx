import { openExample } from '../../actions/open.ts';
import { texts } from '../../texts/texts.ts';
import type { ExampleName } from '../../work/protocol.ts';

const names = ['profile', 'planted'] as const satisfies readonly ExampleName[];
const examples = names.map((name) => ({ name, ...texts.corpus.examples[name] }));

/** What can be looked at without a file of one's own. */
export const Examples = () => (
  <ul class="examples">
    {examples.map(({ name, title, what }) => (
      <li key={name}>
        <button type="button" class="card" onClick={() => void openExample(name)}>
          <strong>{title}</strong>
          <span class="muted">{what}</span>
        </button>
      </li>
    ))}
  </ul>
);
