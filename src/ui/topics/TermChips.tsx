import { openTerm } from '../../actions/terms.ts';
import { leaveOutTerms } from '../../actions/topics.ts';
import type { TopicSource } from '../../model/topic.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly terms: readonly string[];
  /** Classes and keywords are what the source says: none of their words is left out. */
  readonly source: TopicSource;
}

/** The terms that set a topic apart: each opens the papers that say it, and can be left out of all topics. */
export const TermChips = ({ terms, source }: Props) => (
  <ul class="chips" aria-label="Terms">
    {terms.map((term) => (
      <li key={term} class="term">
        <button type="button" title={`Papers that say “${term}”`} onClick={() => void openTerm(term)}>
          {term}
        </button>
        {source === 'computed' && (
          <button
            type="button"
            class="term-out"
            aria-label={`“${term}” is not a subject word: leave out`}
            title={`“${term}” is not a subject word: leave it out of all topics`}
            onClick={() => void leaveOutTerms([term])}
          >
            <Icon name="close" />
          </button>
        )}
      </li>
    ))}
  </ul>
);
