import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { countWords } from '../actions/words.ts';
import type { Steps } from '../lib/steps.ts';
import { nouns, opened, summary } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { useSteps } from '../ui/parts/useSteps.ts';
import { looked } from './looked.ts';
import { NodeRows, TieRows } from './NodeRows.tsx';
import { PaperRows } from './PaperRows.tsx';
import type { Listed } from './ranking.ts';
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
  const list = useSteps(() => listSteps(kind, look), [kind, current, window, hidden]);
  // Until it is there, another list would stand under its name.
  return list?.kind === kind ? list.rows : <p class="muted" aria-busy="true" />;
}

function* listSteps(kind: Kind, look: Looked): Steps<{ readonly kind: Kind; readonly rows: JSX.Element }> {
  return { kind, rows: yield* lists[kind](look) };
}

const lists: Readonly<Record<Kind, (look: Looked) => Steps<JSX.Element>>> = {
  *nodes(look) {
    return orNothing(yield* rankedAuthors(look), (nodes) => <NodeRows nodes={nodes} />);
  },
  *ties(look) {
    return orNothing(yield* strongestTies(look), (ties) => <TieRows ties={ties} />);
  },
  *papers(look) {
    return <PaperRows papers={yield* newestPapers(look)} />;
  },
};

const orNothing = <Item,>(items: Listed<Item>, list: (items: Listed<Item>) => JSX.Element): JSX.Element =>
  items.length > 0 ? list(items) : <p class="muted">{words.nothing}</p>;
