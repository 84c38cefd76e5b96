import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { countWords } from '../actions/words.ts';
import { nouns, opened, summary } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { looked } from './looked.ts';
import { NodeRows, TieRows } from './NodeRows.tsx';
import { PaperRows } from './PaperRows.tsx';
import { newestPapers, rankedAuthors, strongestTies, type Looked } from './rankings.ts';

const words = texts.viewer;

type Kind = 'nodes' | 'ties' | 'papers';

/** The list that is read stays while other things are selected. */
const shown = signal<Kind>('nodes');

/** All that is in the window, as lists: the map for those who do not see it, and for those who want its numbers. */
export function WindowLists() {
  const { record, node } = nouns.value;
  const counts = summary.value;
  const kinds: readonly (readonly [Kind, string])[] = [
    ['nodes', words.leading(words.people(node))],
    ['ties', words.ties],
    ['papers', record === 'paper' ? words.papers : words.links],
  ];
  // Of links nothing but their dates is known.
  const offered = opened.value!.kind === 'papers' ? kinds : kinds.slice(0, 2);
  return (
    <>
      <h2>{words.inWindow}</h2>
      <p class="viewer-counts">{counts && words.window(countWords(counts, nouns.value))}</p>
      <fieldset class="viewer-switch" aria-label={words.lists}>
        {offered.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name="list"
              class="visually-hidden"
              checked={shown.value === kind}
              onChange={() => (shown.value = kind)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <List />
    </>
  );
}

function List() {
  const look = looked();
  const { current, window, hidden } = look;
  const kind = shown.value;
  const list = useMemo(() => lists[kind](look), [kind, current, window, hidden]);
  return list;
}

const lists: Readonly<Record<Kind, (look: Looked) => preact.JSX.Element>> = {
  nodes: (look) => orNothing(rankedAuthors(look), (nodes) => <NodeRows nodes={nodes} />),
  ties: (look) => orNothing(strongestTies(look), (ties) => <TieRows ties={ties} />),
  papers: (look) => <PaperRows papers={newestPapers(look)} />,
};

const orNothing = <Item,>(
  items: readonly Item[],
  list: (items: readonly Item[]) => preact.JSX.Element,
): preact.JSX.Element => (items.length > 0 ? list(items) : <p class="muted">{words.nothing}</p>);
