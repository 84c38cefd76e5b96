/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list can show neither groups with colours nor a preview */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { filteredNodes } from '../../state/nodeGroups.ts';
import { committedWindow, nouns, opened } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { SearchFound, SearchHit } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { factsOf } from './hits.ts';
import type { PickWay } from './SearchBox.tsx';

const kinds = ['author', 'institution', 'topic', 'paper'] as const;
const words = texts.search;

const titleOf = (kind: SearchHit['kind']): string =>
  ({
    author: pluralOf(nouns.value.Node),
    institution: words.institutions,
    topic: words.topics,
    paper: words.papers,
  })[kind];

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly found: SearchFound | undefined;
  readonly cursor: number;
  readonly onPoint: (index: number) => void;
  readonly onPick: (index: number, way: PickWay) => void;
}

/** The list of the search field, in groups; always on the page, so that the field can always name it. */
export function SearchList({ id, open, found, cursor, onPoint, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    () => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    [cursor],
  );
  const hits = found?.hits ?? [];
  return (
    <div class="search-list" hidden={!open}>
      <div ref={list} id={id} role="listbox" aria-label={words.list}>
        {kinds.map((kind) => {
          const rows = hits.flatMap((hit, index) => (hit.kind === kind ? [{ hit, index }] : []));
          if (rows.length === 0) return null;
          const total = found!.totals[kind];
          return (
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <div class="search-kind" id={`${id}-${kind}`} role="presentation">
                {titleOf(kind)}
                {total > 1 && (
                  <span class="search-total">{total > rows.length ? words.some(rows.length, total) : total}</span>
                )}
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
                    onPick(index, event.shiftKey || event.ctrlKey || event.metaKey ? 'add' : 'select');
                  }}
                >
                  <Hit hit={hit} onWiden={() => onPick(index, 'widen')} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {open && hits.length === 0 && <p class="search-none">{words.none}</p>}
    </div>
  );
}

function Hit({ hit, onWiden }: { readonly hit: SearchHit; readonly onWiden: () => void }) {
  const [current, window, filtered] = [opened.value, committedWindow.value, filteredNodes.value];
  const facts = useMemo(() => factsOf(hit), [hit, current, window, filtered]);
  if (!current) return null;
  const { detail, reason, reasonWords } = facts;
  return (
    <span class="hit" data-kind={hit.kind} data-out={reason !== undefined}>
      {(hit.kind === 'author' || hit.kind === 'topic') && <NodeSwatch current={current} node={hit.node} />}
      <span class="hit-label">{hit.label}</span>
      <span class="hit-detail">{reasonWords === '' ? detail : `${reasonWords} · ${detail}`}</span>
      {reason && (
        <>
          <span class="visually-hidden">{words.widenSpoken}</span>
          {/* For the pointer; an option holds nothing that can be focused, so the keyboard has Shift+Enter. */}
          <span
            class="hit-widen"
            aria-hidden="true"
            title={reason === 'window' ? words.widenTip(hit.label) : words.showTip(hit.label)}
            onMouseDown={(event) => {
              event.preventDefault();
              event.stopPropagation();
              onWiden();
            }}
          >
            {reason === 'window' ? words.widen : words.showIt}
          </span>
        </>
      )}
    </span>
  );
}
