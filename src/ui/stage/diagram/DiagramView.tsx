import { useRef, useState } from 'preact/hooks';
import { download, fileName } from '../../../actions/download.ts';
import { selectNode } from '../../../actions/select.ts';
import { number, spanWords, weightText } from '../../../actions/words.ts';
import { csvOf } from '../../../lib/csv.ts';
import type { Strategic } from '../../../model/shift.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Explained } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { useAnswer } from '../../parts/useAnswer.ts';
import { PeriodForm, usePeriods } from '../PeriodForm.tsx';
import { noTopicsText } from '../noTopics.ts';
import { NoDates } from '../NoDates.tsx';
import { svgFile } from '../svgFile.ts';
import { Diagram } from './Diagram.tsx';
import { quadrantWords } from './quadrants.ts';
import { periodText } from '../../../shift/periods.ts';

/** Callon’s strategic diagram: how central and how dense each topic is, period by period. */
export function DiagramView({ current }: { readonly current: Opened }) {
  const periods = usePeriods(current);
  const strategic = useAnswer('strategic', { periods }, JSON.stringify(periods));
  if (!current.extent) return <NoDates title="Strategic diagram" />;
  return (
    <>
      <header class="stage-head">
        <h2>Strategic diagram</h2>
        <div class="stage-controls">
          <PeriodForm current={current} />
        </div>
      </header>
      {strategic ? <Drawn current={current} strategic={strategic} /> : <p class="muted">Working it out…</p>}
    </>
  );
}

function Drawn({ current, strategic }: { readonly current: Opened; readonly strategic: Strategic }) {
  const picture = useRef<SVGSVGElement>(null);
  const [wished, setPeriod] = useState<number>();
  const [paths, setPaths] = useState<'pointed' | 'all'>('pointed');
  const { periods, points, remark } = strategic;
  if (remark !== undefined || points.length === 0) {
    return <p>{noTopicsText(current) ?? remark ?? 'No topic has enough dated papers.'}</p>;
  }
  const period = Math.min(wished ?? periods.length - 1, periods.length - 1);
  const options = Object.fromEntries(periods.map((one, index) => [String(index), periodText(one)]));
  return (
    <>
      <div class="stage-controls">
        <Select
          label="Shown period"
          value={String(period)}
          options={options}
          onChange={(value) => value !== undefined && setPeriod(Number(value))}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={paths === 'all'}
            onChange={({ currentTarget }) => setPaths(currentTarget.checked ? 'all' : 'pointed')}
          />
          Paths of all topics
        </label>
        <p class="buttons">
          <button type="button" onClick={() => picture.current && saveSvg(current, picture.current)}>
            Save as SVG
          </button>
          <button type="button" onClick={() => saveCsv(current, strategic)}>
            Save as CSV
          </button>
        </p>
      </div>
      <Diagram current={current} strategic={strategic} period={period} showPaths={paths === 'all'} picture={picture} />
      <p class="muted small stage-note">
        Centrality: how strongly the terms of a topic go together with those of other topics. Density: how strongly they
        go together among themselves. Both are ranks within the period (Callon, Courtial and Laville 1991). A circle is
        as large as the papers of its topic; a line is the way of a topic through the periods.
      </p>
      <details class="as-table">
        <summary>As a table</summary>
        <Table current={current} strategic={strategic} period={period} />
      </details>
    </>
  );
}

interface TableProps {
  readonly current: Opened;
  readonly strategic: Strategic;
  readonly period: number;
}

const Table = ({ current, strategic, period }: TableProps) => (
  <table class="plain-table">
    <caption class="visually-hidden">{periodText(strategic.periods[period]!)}</caption>
    <thead>
      <tr>
        <th scope="col">Topic</th>
        <th scope="col">Quadrant</th>
        <th scope="col">
          <Explained of="centrality" />
        </th>
        <th scope="col">
          <Explained of="topicDensity" name="Density" />
        </th>
        <th scope="col">Papers</th>
        <th scope="col">Terms</th>
      </tr>
    </thead>
    <tbody>
      {strategic.points
        .filter((point) => point.period === period)
        .map((point) => (
          <tr key={point.topic}>
            <td>
              <button type="button" class="quiet" onClick={() => selectNode(current.columns.authorCount + point.topic)}>
                {current.topics[point.topic]!.label}
              </button>
            </td>
            <td>{quadrantWords[point.quadrant].title}</td>
            <td class="is-number">{weightText(point.centrality)}</td>
            <td class="is-number">{weightText(point.density)}</td>
            <td class="is-number">{number(point.papers)}</td>
            <td>{point.terms.slice(0, 6).join(', ')}</td>
          </tr>
        ))}
    </tbody>
  </table>
);

const span = ({ extent }: Opened): string => (extent ? spanWords(extent) : '');

const saveSvg = (current: Opened, picture: SVGSVGElement): void =>
  download(svgFile(picture), fileName(`${current.title} strategic diagram`, span(current), 'svg'));

function saveCsv(current: Opened, { periods, points }: Strategic): void {
  const header = [
    'period',
    'topic',
    'quadrant',
    'centrality',
    'density',
    'centrality rank',
    'density rank',
    'papers',
    'terms',
  ];
  const rows = points.map((point) => [
    periodText(periods[point.period]!),
    current.topics[point.topic]!.label,
    point.quadrant,
    ...[point.centrality, point.density, point.centralityRank, point.densityRank, point.papers].map(String),
    point.terms.join('; '),
  ]);
  const file = new Blob([csvOf([header, ...rows])], { type: 'text/csv' });
  download(file, fileName(`${current.title} strategic diagram`, span(current), 'csv'));
}
