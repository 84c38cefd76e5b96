import { pluralOf } from '../../lib/counted.ts';
import type { Side, Sides as Counts } from '../../network/sides.ts';
import { nouns } from '../../state/state.ts';
import { number } from './numbers.ts';

const allColumns: readonly (readonly [Side, string, string])[] = [
  ['inside', 'in', 'with at least one paper in the window'],
  ['filtered', 'filtered', 'in the window, but hidden by filters'],
  ['before', 'before', 'all over before the window'],
  ['after', 'after', 'all begun after the window'],
  ['around', 'around', 'with papers before and after the window but none in it'],
  ['undated', 'no date', 'without any dated paper, and papers without a date are switched off'],
];

interface Props {
  readonly sides: { readonly records: Counts; readonly authors: Counts; readonly ties: Counts };
  /** What is always seen. */
  readonly text: string;
}

/** Where papers, authors and ties lie to the window: short, and opened in full. */
export function Sides({ sides, text }: Props) {
  const { record, node } = nouns.value;
  const rows = [
    [`${record}s`, sides.records],
    [pluralOf(node), sides.authors],
    ['ties', sides.ties],
  ] as const;
  // Filters are spoken of where there are any.
  const isFiltered = rows.some(([, counts]) => counts.filtered > 0);
  const columns = allColumns.filter(([side]) => side !== 'filtered' || isFiltered);
  return (
    <details class="timeline-sides">
      <summary title={rows.map(([name, counts]) => rowWords(name, counts)).join('\n')} onKeyDown={closeByEscape}>
        {text}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="timeline-spoken">what</span>
            </th>
            {columns.map(([side, name, meaning]) => (
              <th key={side} scope="col" title={meaning}>
                {name}
              </th>
            ))}
            <th scope="col">all</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, counts]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(([side]) => (
                <td key={side}>{number(counts[side])}</td>
              ))}
              <td>{number(allOf(counts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const allOf = (counts: Counts): number => allColumns.reduce((sum, [side]) => sum + counts[side], 0);

/** `43 authors: 30 in, 8 before, 3 after, 2 around`; only what there is. */
function rowWords(name: string, counts: Counts): string {
  const parts = allColumns.filter(([side]) => side === 'inside' || counts[side] > 0);
  return `${number(allOf(counts))} ${name}: ${parts.map(([side, word]) => `${number(counts[side])} ${word}`).join(', ')}`;
}

function closeByEscape(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const details = event.currentTarget.closest('details');
  if (event.key !== 'Escape' || !details?.open) return;
  event.stopPropagation();
  details.open = false;
}
