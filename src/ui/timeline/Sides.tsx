import type { Side, Sides as Counts } from '../../network/sides.ts';
import { nouns } from '../../state/state.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.timeline.sides;

const allColumns: readonly Side[] = ['inside', 'filtered', 'before', 'after', 'around', 'undated'];

interface Props {
  readonly sides: { readonly records: Counts; readonly authors: Counts; readonly ties: Counts };
  /** What is always seen. */
  readonly text: string;
}

/** Where papers, authors and ties lie to the window: short, and opened in full. */
export function Sides({ sides, text }: Props) {
  const { record, node } = nouns.value;
  const rows = [
    [texts.timeline.many(record), sides.records],
    [texts.timeline.many(node), sides.authors],
    [words.ties, sides.ties],
  ] as const;
  // Filters are spoken of where there are any.
  const isFiltered = rows.some(([, counts]) => counts.filtered > 0);
  const columns = allColumns.filter((side) => side !== 'filtered' || isFiltered);
  return (
    <details class="timeline-sides">
      <summary title={rows.map(([name, counts]) => rowWords(name, counts)).join('\n')} onKeyDown={closeByEscape}>
        {text}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="timeline-spoken">{words.what}</span>
            </th>
            {columns.map((side) => (
              <th key={side} scope="col" title={words.hints[side]}>
                {words.names[side]}
              </th>
            ))}
            <th scope="col">{words.all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, counts]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((side) => (
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

const allOf = (counts: Counts): number => allColumns.reduce((sum, side) => sum + counts[side], 0);

/** `43 authors: 30 in, 8 before, 3 after, 2 around`; only what there is. */
function rowWords(name: string, counts: Counts): string {
  const parts = allColumns.filter((side) => side === 'inside' || counts[side] > 0);
  return words.row(
    name,
    allOf(counts),
    parts.map((side) => [side, counts[side]]),
  );
}

function closeByEscape(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const details = event.currentTarget.closest('details');
  if (event.key !== 'Escape' || !details?.open) return;
  event.stopPropagation();
  details.open = false;
}
