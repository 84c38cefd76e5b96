import { clearFilter } from '../../actions/filters.ts';
import { filters, groupKind } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.filters;

/** Groups that the rows of the legend do not show stay hidden: colours may mean another kind of group, or none. */
export function OtherGroups() {
  const { hiddenTopics, hiddenCommunities } = filters.value;
  const kind = groupKind.value;
  return (
    <>
      {kind !== 'topic' && hiddenTopics.length > 0 && (
        <Hidden what={words.topicCount(hiddenTopics.length)} count={hiddenTopics.length} of="topics" />
      )}
      {kind !== 'community' && hiddenCommunities.length > 0 && (
        <Hidden
          what={words.communityCount(hiddenCommunities.length)}
          count={hiddenCommunities.length}
          of="communities"
        />
      )}
    </>
  );
}

/** The line goes with what it tells of: the focus stays in the section. */
function show(button: HTMLElement, of: Props['of']): void {
  button.closest('details')?.querySelector('summary')?.focus();
  clearFilter(of);
}

interface Props {
  readonly what: string;
  readonly count: number;
  readonly of: 'topics' | 'communities';
}

const Hidden = ({ what, count, of }: Props) => (
  <p class="muted small legend-other">
    {words.alsoHidden(what, count)}{' '}
    <button
      type="button"
      class="quiet"
      aria-label={of === 'topics' ? words.showAllTopics : words.showAllCommunities}
      onClick={({ currentTarget }) => show(currentTarget, of)}
    >
      {words.show}
    </button>
  </p>
);
