import { useState } from 'preact/hooks';
import { openTerm } from '../../actions/terms.ts';
import { leaveOutTerms } from '../../actions/topics.ts';
import type { TopicSource } from '../../model/topic.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';

const words = texts.topics.terms;

interface Props {
  readonly terms: readonly string[];
  /** Classes and keywords are what the source says: none of their words is left out. */
  readonly source: TopicSource;
}

/** Those that tell most; the others are there for who wants them. */
const shownAtFirst = 8;

/** The terms that set a topic apart: each opens the papers that say it, and can be left out of all topics. */
export function TermChips({ terms, source }: Props) {
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? terms : terms.slice(0, shownAtFirst);
  return (
    <ul class="chips" aria-label={words.label}>
      {shown.map((term) => (
        <li key={term} class="term">
          <button type="button" title={words.papers(term)} onClick={() => void openTerm(term)}>
            {term}
          </button>
          {source === 'computed' && <LeaveOut term={term} />}
        </li>
      ))}
      {terms.length > shown.length && (
        <li class="term more">
          <button type="button" onClick={() => showAll(true)}>
            {words.more(terms.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

const LeaveOut = ({ term }: { readonly term: string }) => (
  <button
    type="button"
    class="term-out"
    aria-label={words.leaveOut(term)}
    title={words.leaveOutHint(term)}
    onClick={() => void leaveOutTerms([term])}
  >
    <Icon name="close" />
  </button>
);
