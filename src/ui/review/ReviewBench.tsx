import { useEffect, useRef } from 'preact/hooks';
import { closeReview } from '../../actions/review.ts';
import { chosenSuggestion, reviewFound, waitingCount, waitingSuggestions } from '../../state/review.ts';
import { opened, selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';
import { ActionBar } from './ActionBar.tsx';
import { EvidencePane } from './EvidencePane.tsx';
import { LineBar } from './LineBar.tsx';
import { NoSuggestions } from './NoSuggestions.tsx';
import { Queue } from './Queue.tsx';
import { listenForReviewKeys } from './reviewKeys.ts';
import './review.css';
import { useReviewEvidence } from './useReviewEvidence.ts';

/** In the place of the inspector, and under it while something is selected. */
export function ReviewBench() {
  const panel = useRef<HTMLElement>(null);
  const isUnder = selection.value !== undefined;
  const isEmpty = reviewFound.value === undefined || waitingCount.value === 0;
  useEffect(() => (panel.current ? listenForReviewKeys(panel.current) : undefined), []);
  useEffect(() => {
    if (isUnder) return;
    const list = panel.current?.querySelector<HTMLElement>('[role="listbox"]');
    (list ?? panel.current?.querySelector('h2'))?.focus({ preventScroll: true });
  }, [isUnder, isEmpty]);
  useEffect(() => panel.current?.querySelector('h2')?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <aside ref={panel} class="panel bench" aria-label={texts.review.title} data-under={isUnder} inert={isUnder}>
      <header class="bench-head">
        <h2 tabIndex={-1}>{texts.review.title}</h2>
        <span class="aside">{countWords(waitingCount.value)}</span>
        <IconButton icon="close" label={texts.review.close} onClick={closeReview} />
      </header>
      {isEmpty ? <NoSuggestions /> : <Waiting />}
    </aside>
  );
}

const countWords = (count: number | undefined): string =>
  count === undefined || count === 0 ? '' : texts.review.count(count);

function Waiting() {
  const [current, chosen, list] = [opened.value, chosenSuggestion.value, waitingSuggestions.value];
  const next = chosen && list[list.indexOf(chosen) + 1];
  const known = useReviewEvidence(chosen?.id ?? '', next?.id);
  return (
    <>
      <Queue />
      <LineBar />
      <ActionBar />
      {current && chosen && <EvidencePane key={chosen.id} current={current} suggestion={chosen} known={known} />}
    </>
  );
}
