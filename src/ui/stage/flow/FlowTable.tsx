import type { Flow, FlowPart } from '../../../model/shift.ts';
import { weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { topicAt } from './flowWords.ts';
import { periodText } from '../../../shift/periods.ts';

const words = texts.flow.table;

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
          <th scope="col">{words.period}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.weight[flow.flavour]}</th>
          {!isPeople && <th scope="col">{words.terms}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((band) => (
          <tr key={band.index}>
            <td>{periodText(flow.periods[band.period]!)}</td>
            <td>{topicAt(current, flow, band.from) ?? words.newlyHere}</td>
            <td>{topicAt(current, flow, band.to) ?? words.gone}</td>
            <td class="is-number">
              <button type="button" class="quiet" title={words.open} onClick={() => onOpen({ band: band.index })}>
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
