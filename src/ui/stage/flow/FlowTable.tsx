import { weightText } from '../../../actions/words.ts';
import type { Flow, FlowPart } from '../../../model/shift.ts';
import type { Opened } from '../../../work/protocol.ts';
import { endWords } from './flowWords.ts';
import { periodText } from '../../../shift/periods.ts';

interface Props {
  readonly current: Opened;
  readonly flow: Flow;
  readonly least: number;
  readonly onOpen: (part: FlowPart['part']) => void;
}

/** The same as text: every band that is drawn, with what opens it. */
export function FlowTable({ current, flow, least, onOpen }: Props) {
  const isPeople = flow.flavour === 'people';
  const rows = flow.bands
    .map((band, index) => ({
      ...band,
      index,
      period: flow.nodes[band.to < 0 ? band.from : band.to]!.period + (band.to < 0 ? 1 : 0),
    }))
    .filter(({ weight }) => weight >= least)
    .sort((one, other) => one.period - other.period || other.weight - one.weight);
  return (
    <table class="plain-table">
      <thead>
        <tr>
          <th scope="col">Into the period</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">{isPeople ? 'People' : 'Inclusion'}</th>
          {!isPeople && <th scope="col">Shared terms</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((band) => (
          <tr key={band.index}>
            <td>{periodText(flow.periods[band.period]!)}</td>
            <td>{endWords(current, flow, band.from, 'newly here')}</td>
            <td>{endWords(current, flow, band.to, 'not here any more')}</td>
            <td class="is-number">
              <button
                type="button"
                class="quiet"
                title="Open the papers and people"
                onClick={() => onOpen({ band: band.index })}
              >
                {weightText(band.weight)}
              </button>
            </td>
            {!isPeople && <td>{band.terms.join(', ')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
