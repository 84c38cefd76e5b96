import { selectNode } from '../actions/select.ts';
import type { PaperIndex } from '../model/units.ts';
import { authorsOf } from '../network/paperAuthors.ts';
import { opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { Icon } from '../ui/parts/Icon.tsx';
import { slotOfGroup } from '../ui/derived.ts';
import { Swatch } from '../ui/parts/Swatch.tsx';
import { NodeRow } from './NodeRows.tsx';
import { page } from './page.ts';
import { Rows } from './Rows.tsx';

const words = texts.viewer;

/** All that the page has of a paper. */
export function PaperDetails({ paper }: { readonly paper: PaperIndex }) {
  const current = opened.value!;
  const found = page.value!.paper?.(paper);
  if (!found) return null;
  const { title, names, authorCount, isCut, date, venue, link, topics, abstract } = found;
  const more = [authorCount > names.length && words.moreAuthors(authorCount - names.length), isCut && words.cut].filter(
    (part) => part !== false,
  );
  return (
    <>
      <p class="viewer-kind">{words.kinds.paper}</p>
      <h2 class="viewer-title">{title}</h2>
      <p>
        {names.join(', ')}
        {more.length > 0 && <span class="muted"> {more.join(' ')}</span>}
      </p>
      <p class="muted">{[date, venue].filter(Boolean).join(' · ')}</p>
      {link !== '' && (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.open}
            <Icon name="out" />
            <span class="visually-hidden"> ({words.leaves})</span>
          </a>
        </p>
      )}
      {topics.length > 0 && (
        <ul class="rows">
          {topics.map(({ topic, share }) => (
            <li key={topic} class="row-pair">
              <button type="button" class="row" onClick={() => selectNode(current.columns.authorCount + topic)}>
                <Swatch group={topic} slot={slotOfGroup(current, topic)} />
                <span class="row-name">{current.topics[topic]!.label}</span>
                <span class="row-count">{words.share(share)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {abstract !== undefined && abstract !== '' && (
        <section class="viewer-part">
          <h3>{words.abstract}</h3>
          <p class="viewer-abstract">{abstract}</p>
        </section>
      )}
      <section class="viewer-part">
        <h3>{words.onTheMap}</h3>
        <Rows items={authorsOf(current.paperAuthors, paper)} isList>
          {(node) => (
            <li key={node} class="row-pair">
              <NodeRow node={node} />
            </li>
          )}
        </Rows>
      </section>
    </>
  );
}
