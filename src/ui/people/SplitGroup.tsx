import { useState } from 'preact/hooks';
import type { PaperIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import { dateWords } from '../inspector/PaperRow.tsx';
import { usePapers } from '../parts/usePapers.ts';
import type { PaperGroup } from './paperGroups.ts';

const words = texts.people.split;
const page = 30;

/** More names than these are not read. */
const namesShown = 6;

interface Props {
  readonly group: PaperGroup;
  readonly place: number;
  readonly isAlone: boolean;
  readonly ticked: ReadonlySet<PaperIndex>;
  readonly onTick: (papers: readonly PaperIndex[], isOn: boolean) => void;
}

/** A group of papers with a box for all of them and one for each. */
export function SplitGroup({ group: { papers, years, with: company }, place, isAlone, ticked, onTick }: Props) {
  const [count, setCount] = useState(page);
  const shown = papers.slice(0, count);
  const cards = usePapers(shown);
  const on = papers.reduce((sum, paper) => sum + Number(ticked.has(paper)), 0);
  const what = [
    isAlone ? words.everything : words.group(place + 1),
    texts.people.papers(papers.length),
    years && texts.people.years(years),
    company.length > 0 && words.with(company),
  ];
  return (
    <fieldset class="split-group">
      <legend>
        <label class="check">
          <input
            data-first={place === 0 ? '' : undefined}
            type="checkbox"
            checked={on === papers.length}
            indeterminate={on > 0 && on < papers.length}
            onChange={({ currentTarget }) => onTick(papers, currentTarget.checked)}
          />
          {what.filter(Boolean).join(' · ')}
        </label>
      </legend>
      {shown.map((paper, row) => {
        const card = cards[row];
        return (
          <label key={paper} class="check">
            <input
              type="checkbox"
              checked={ticked.has(paper)}
              onChange={({ currentTarget }) => onTick([paper], currentTarget.checked)}
            />
            <span>
              {card ? card.title || texts.people.untitled : '…'}
              <small class="muted">
                {card && `${dateWords(card)} · ${card.authors.slice(0, namesShown).join(', ')}`}
                {card && card.authorCount > namesShown && ' …'}
              </small>
            </span>
          </label>
        );
      })}
      {count < papers.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + page)}>
          {texts.people.more}
        </button>
      )}
    </fieldset>
  );
}
