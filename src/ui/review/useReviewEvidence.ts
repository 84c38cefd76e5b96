import { useRef } from 'preact/hooks';
import type { ReviewEvidence } from '../../model/review.ts';
import { opened } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { useAnswer } from '../parts/useAnswer.ts';

/** Evidence, and what was open when it was looked for: its nodes are of that. */
export interface KnownEvidence {
  readonly evidence: ReviewEvidence;
  readonly of: Opened | undefined;
}

/**
 * The evidence of a suggestion: asked for anew when something else is open, until when that of before stays. That of the
 * next one is worked out meanwhile, so that it is there at once.
 */
export function useReviewEvidence(id: string, next: string | undefined): KnownEvidence | undefined {
  const known = useRef(new Map<string, KnownEvidence>());
  const soon = next ?? id;
  const [now, later] = [useAnswer('reviewEvidence', id, id), useAnswer('reviewEvidence', soon, soon)];
  const of = opened.value;
  if (now) known.current.set(id, { evidence: now, of });
  if (later) known.current.set(soon, { evidence: later, of });
  return known.current.get(id);
}
