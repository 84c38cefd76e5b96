import { openExample } from '../../actions/open.ts';
import type { ExampleName } from '../../work/protocol.ts';

const examples: readonly { readonly name: ExampleName; readonly title: string; readonly what: string }[] = [
  { name: 'profile', title: 'One researcher', what: '26 papers of one researcher' },
  { name: 'planted', title: 'Thirty years', what: '4,000 invented papers, thirty years' },
];

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
