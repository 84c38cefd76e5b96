import { hideTopic, showEverybody, showOnly, showOnlyTopics } from '../../actions/filters.ts';
import { neighbourhoodOf } from '../../actions/selectedAuthors.ts';
import type { NodeIndex, TopicIndex } from '../../model/units.ts';
import { filters, nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.filters;

/** Beside an author: the way to see nobody else, with coauthors or without, and back. */
export function AuthorFilterTools({ node }: { readonly node: NodeIndex }) {
  const names = nouns.value;
  return (
    <p class="buttons">
      {filters.value.only === null ? (
        <button type="button" onClick={() => showOnly(neighbourhoodOf([node]))}>
          {words.onlyWith(names.neighbours.toLowerCase())}
        </button>
      ) : (
        <button type="button" onClick={showEverybody}>
          {words.showEverybody(names)}
        </button>
      )}
    </p>
  );
}

/** Beside a topic: the way to see no other, or all others. */
export const TopicFilterTools = ({ topic }: { readonly topic: TopicIndex }) => (
  <p class="buttons">
    <button type="button" onClick={() => showOnlyTopics([topic])}>
      {words.onlyThisTopic}
    </button>
    <button type="button" disabled={filters.value.hiddenTopics.includes(topic)} onClick={() => hideTopic(topic)}>
      {words.hideThisTopic}
    </button>
  </p>
);
