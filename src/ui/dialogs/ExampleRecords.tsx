import type { ExamplePaper } from '../../work/protocol.ts';
import { texts } from '../../texts/texts.ts';

/** The first records as they would be read, for the user to judge. */
export const ExampleRecords = ({ examples }: { readonly examples: readonly ExamplePaper[] }) => (
  <ol class="example-records">
    {examples.map(({ title, authors, date, venue }, at) => (
      <li key={at}>
        <p>{title || <em>{texts.dialogs.examples.noTitle}</em>}</p>
        <p class="example-authors">
          {authors.length === 0 && <em>{texts.dialogs.examples.noAuthors}</em>}
          {authors.map((author, place) => (
            <span key={place} class="name-chip">
              {author}
            </span>
          ))}
        </p>
        <p class="muted small">{[date, venue].filter(Boolean).join(' · ')}</p>
      </li>
    ))}
  </ol>
);
