import { useRef, useState } from 'preact/hooks';
import { download, fileName } from '../../../actions/download.ts';
import { selectNode } from '../../../actions/select.ts';
import { spanWords } from '../../../actions/words.ts';
import { csvOf } from '../../../lib/csv.ts';
import type { Strategic } from '../../../model/shift.ts';
import { number, weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Explained } from '../../parts/Explained.tsx';
import { Select } from '../../parts/Select.tsx';
import { useAnswer } from '../../parts/useAnswer.ts';
import { PeriodForm, usePeriods } from '../PeriodForm.tsx';
import { noTopicsText } from '../noTopics.ts';
import { NoDates } from '../NoDates.tsx';
import { svgFile } from '../svgFile.ts';
import { Diagram } from './Diagram.tsx';
import { periodText } from '../../../shift/periods.ts';

const words = texts.diagram;

/** Callon’s strategic diagram: how central and how dense each topic is, period by period. */
export function DiagramView({ current }: { readonly current: Opened }) {
  const periods = usePeriods(current);
  const strategic = useAnswer('strategic', { periods }, JSON.stringify(periods));
  if (!current.extent) return <NoDates title={words.title} />;
  return (
    <>
      <header class="stage-head">
        <h2>{words.title}</h2>
        <div class="stage-controls">
          <PeriodForm current={current} />
        </div>
      </header>
      {strategic ? <Drawn current={current} strategic={strategic} /> : <p class="muted">{texts.stage.workingItOut}</p>}
    </>
  );
}

function Drawn({ current, strategic }: { readonly current: Opened; readonly strategic: Strategic }) {
  const picture = useRef<SVGSVGElement>(null);
  const [wished, setPeriod] = useState<number>();
  const [paths, setPaths] = useState<'pointed' | 'all'>('pointed');
  const { periods, points, remark } = strategic;
  if (remark !== undefined || points.length === 0) {
    return <p>{noTopicsText(current) ?? remark ?? words.none}</p>;
  }
  const period = Math.min(wished ?? periods.length - 1, periods.length - 1);
  const options = Object.fromEntries(periods.map((one, index) => [String(index), periodText(one)]));
  return (
    <>
      <div class="stage-controls">
        <Select
          label={words.shownPeriod}
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
          {words.allPaths}
        </label>
        <p class="buttons">
          <button type="button" onClick={() => picture.current && saveSvg(current, picture.current)}>
            {texts.stage.saveSvg}
          </button>
          <button type="button" onClick={() => saveCsv(current, strategic)}>
            {texts.stage.saveCsv}
          </button>
        </p>
      </div>
      <Diagram current={current} strategic={strategic} period={period} showPaths={paths === 'all'} picture={picture} />
      <p class="muted small stage-note">{words.explanation}</p>
      <details class="as-table">
        <summary>{texts.stage.asTable}</summary>
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
        <th scope="col">{words.columns.topic}</th>
        <th scope="col">{words.columns.quadrant}</th>
        <th scope="col">
          <Explained of="centrality" />
        </th>
        <th scope="col">
          <Explained of="topicDensity" name={words.columns.density} />
        </th>
        <th scope="col">{words.columns.papers}</th>
        <th scope="col">{words.columns.terms}</th>
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
            <td>{words.quadrants[point.quadrant].title}</td>
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
  download(svgFile(picture), fileName(words.file(current.title), span(current), 'svg'));

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
  download(file, fileName(words.file(current.title), span(current), 'csv'));
}
