/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can show neither groups with colours nor a preview */
import { pluralOf } from '../../lib/counted.ts';
import { useEffect, useRef } from 'preact/hooks';
import { committedWindow, nouns, opened } from '../../state/state.ts';
import type { SearchHit } from '../../work/protocol.ts';
import { counted } from '../../actions/words.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { isHitIn } from './hits.ts';

const kinds = ['author', 'topic', 'paper'] as const;

const titleOf = (kind: SearchHit['kind']): string =>
  ({ author: pluralOf(nouns.value.Node), topic: 'Topics', paper: 'Papers' })[kind];

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly hits: readonly SearchHit[];
  readonly cursor: number;
  readonly onPoint: (index: number) => void;
  readonly onPick: (index: number) => void;
}

/** The list of the search field, in groups; always on the page, so that the field can always name it. */
export function SearchList({ id, open, hits, cursor, onPoint, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [cursor],
  );
  return (
    <div class="search-list" hidden={!open}>
      <div ref={list} id={id} role="listbox" aria-label="Found">
        {kinds.map((kind) => {
          const rows = hits.flatMap((hit, index) => (hit.kind === kind ? [{ hit, index }] : []));
          if (rows.length === 0) return null;
          return (
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <div class="search-kind" id={`${id}-${kind}`} role="presentation">
                {titleOf(kind)}
              </div>
              {rows.map(({ hit, index }) => (
                <div
                  key={index}
                  id={`${id}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === cursor}
                  class="search-row"
                  onMouseMove={() => index !== cursor && onPoint(index)}
                  onMouseDown={(event) => {
                    // Before the field loses the focus and the list is gone.
                    event.preventDefault();
                    onPick(index);
                  }}
                >
                  <Hit hit={hit} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {open && hits.length === 0 && <p class="search-none">Nothing found. Try another spelling, or fewer letters.</p>}
    </div>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const current = opened.value;
  if (!current) return null;
  const isIn = isHitIn(current, hit, committedWindow.value);
  return (
    <span class="hit" data-out={!isIn}>
      {hit.kind !== 'paper' && <NodeSwatch current={current} node={hit.node} />}
      <span class="hit-label">{hit.label}</span>
      <span class="hit-detail">
        {isIn ? '' : 'outside the window · '}
        {hit.kind === 'paper' ? hit.detail : counted(hit.papers, nouns.value.record)}
      </span>
    </span>
  );
}
