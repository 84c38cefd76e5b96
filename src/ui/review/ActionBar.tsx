import type { ComponentChildren } from 'preact';
import { accept, putOffChosen, reject } from '../../actions/review.ts';
import { previewWords, togglePreview } from '../../actions/reviewPreview.ts';
import { byName } from '../../actions/reviewWords.ts';
import type { Suggestion } from '../../model/review.ts';
import { chosenSuggestion, isPreviewing } from '../../state/review.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { groupNames } from './groupNames.ts';
import { groupSlot } from './reviewEmphasis.ts';

const words = texts.review.actions;

/** What can be done with the one that is looked at, each with its key. */
export function ActionBar() {
  const chosen = chosenSuggestion.value;
  const isSplit = chosen?.kind === 'split';
  return (
    <div class="action-bar">
      <div class="actions" role="toolbar" aria-label={words.label}>
        <Action keyName="A" isPrimary onClick={accept}>
          {isSplit ? words.split : words.merge}
        </Action>
        <Action keyName="R" onClick={reject}>
          {isSplit ? words.keepAsOne : words.keepApart}
        </Action>
        <Action keyName="L" onClick={putOffChosen}>
          {words.later}
        </Action>
        <button type="button" aria-pressed={isPreviewing.value} title={words.previewHint} onClick={togglePreview}>
          {words.preview} <kbd aria-hidden="true">P</kbd>
        </button>
      </div>
      {isPreviewing.value && chosen && <PreviewNote suggestion={chosen} />}
    </div>
  );
}

interface ActionProps {
  readonly keyName: string;
  readonly isPrimary?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

const Action = ({ keyName, isPrimary = false, onClick, children }: ActionProps) => (
  <button type="button" class={isPrimary ? 'primary' : undefined} onClick={onClick}>
    {children} <kbd aria-hidden="true">{keyName}</kbd>
  </button>
);

/** What the map shows while a suggestion is previewed, in words. */
function PreviewNote({ suggestion }: { readonly suggestion: Suggestion }) {
  if (suggestion.kind === 'merge') {
    const of = suggestion.reason === 'variant' ? 'institutions' : 'people';
    return (
      <p class="preview-note small">{words.previewed(of, byName(suggestion)[0]!.name, previewWords(suggestion))}</p>
    );
  }
  const current = opened.value;
  return (
    <ul class="preview-note small">
      {current &&
        groupNames(suggestion, current).map((name, group) => (
          <li key={group}>
            <Swatch group={group} slot={groupSlot(group)} /> {name}
          </li>
        ))}
    </ul>
  );
}
