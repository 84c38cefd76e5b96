import { useRef, useState } from 'preact/hooks';
import { download, fileName } from '../../../actions/download.ts';
import { isStillOpen } from '../../../actions/isStillOpen.ts';
import { choiceToCome, selectEvidence } from '../../../actions/select.ts';
import { spanWords } from '../../../actions/words.ts';
import { csvOf } from '../../../lib/csv.ts';
import type { Flow, FlowFlavour, FlowPart } from '../../../model/shift.ts';
import { bench } from '../../../state/state.ts';
import { weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { Choice } from '../../parts/Choice.tsx';
import { useAnswer } from '../../parts/useAnswer.ts';
import { PeriodForm, usePeriods } from '../PeriodForm.tsx';
import { noTopicsText } from '../noTopics.ts';
import { NoDates } from '../NoDates.tsx';
import { svgFile } from '../svgFile.ts';
import { FlowPicture } from './FlowPicture.tsx';
import { FlowTable } from './FlowTable.tsx';
import { bandWords, endsWords, nodeTitle, nodeWords, topicAt } from './flowWords.ts';
import { eventRules } from '../../../shift/flowEvents.ts';
import { percentText } from '../../../shift/words.ts';
import { periodText } from '../../../shift/periods.ts';

const words = texts.flow;

const flavours: readonly { readonly value: FlowFlavour; readonly label: string }[] = [
  { value: 'people', label: words.flavours.people },
  { value: 'vocabulary', label: words.flavours.vocabulary },
];

/** How topics go over into each other from period to period. */
export function FlowView({ current }: { readonly current: Opened }) {
  const [flavour, setFlavour] = useState<FlowFlavour>('people');
  const periods = usePeriods(current);
  const flow = useAnswer('flow', { periods, flavour }, `${flavour} ${JSON.stringify(periods)}`);
  if (!current.extent) return <NoDates title={words.title} />;
  return (
    <>
      <header class="stage-head">
        <h2>{words.title}</h2>
        <div class="stage-controls">
          <Choice legend={words.bands} inline value={flavour} options={flavours} onChange={setFlavour} />
          <PeriodForm current={current} />
        </div>
      </header>
      {flow ? <Drawn key={flavour} current={current} flow={flow} /> : <p class="muted">{texts.stage.workingItOut}</p>}
    </>
  );
}

function Drawn({ current, flow }: { readonly current: Opened; readonly flow: Flow }) {
  const picture = useRef<SVGSVGElement>(null);
  const isPeople = flow.flavour === 'people';
  const [least, setLeast] = useState(isPeople ? hairline(flow) : 0.2);
  if (flow.remark !== undefined || flow.nodes.length === 0)
    return <p>{noTopicsText(current) ?? flow.remark ?? words.none}</p>;
  const inner = flow.bands.filter(({ from, to }) => from >= 0 && to >= 0);
  const thin = inner.filter(({ weight }) => weight < least);
  const most = Math.max(...inner.map(({ weight }) => weight), 0);
  const open = (part: FlowPart['part']) => void openPart(current, flow, part);
  return (
    <>
      <div class="stage-controls">
        <label class="field is-range">
          <span>{words.least[flow.flavour]}</span>
          <input
            type="range"
            min={isPeople ? 0 : 0.2}
            max={isPeople ? Math.max(1, most / 2) : 1}
            step={isPeople ? 0.1 : 0.05}
            value={least}
            onInput={({ currentTarget }) => setLeast(currentTarget.valueAsNumber)}
          />
          <output>{(isPeople ? words.people : weightText)(least)}</output>
        </label>
        {thin.length > 0 && (
          <p class="muted small" title={isPeople ? words.leftOutHint(sum(thin), sum(inner)) : undefined}>
            {words.leftOut(thin.length, isPeople ? percentText(sum(thin) / sum(inner)) : undefined)}
          </p>
        )}
        <p class="buttons">
          <button type="button" onClick={() => picture.current && saveSvg(current, picture.current)}>
            {texts.stage.saveSvg}
          </button>
          <button type="button" onClick={() => saveCsv(current, flow)}>
            {texts.stage.saveCsv}
          </button>
        </p>
      </div>
      <FlowPicture current={current} flow={flow} least={least} picture={picture} onOpen={open} />
      <p class="muted small stage-note">{words.explanations[flow.flavour]}</p>
      {flow.events.length > 0 && (
        <section class="flow-events">
          <h3>{words.events}</h3>
          <p class="muted small">{eventRules[flow.flavour]}</p>
          <ul>
            {flow.events.map(({ kind, period, text }) => (
              <li key={`${kind} ${period} ${text}`} data-kind={kind}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details class="as-table">
        <summary>{texts.stage.asTable}</summary>
        <FlowTable current={current} flow={flow} least={least} onOpen={open} />
      </details>
    </>
  );
}

/** Bands of less than this part of the people of the largest period would be hairs, and there are many of them. */
const hair = 0.003;

function hairline({ nodes, periods }: Flow): number {
  const people = periods.map((_, period) => sum(nodes.filter((node) => node.period === period)));
  return Math.round(10 * hair * Math.max(...people, 0)) / 10;
}

const sum = (bands: readonly { readonly weight: number }[]): number =>
  bands.reduce((all, { weight }) => all + weight, 0);

async function openPart(current: Opened, flow: Flow, part: FlowPart['part']): Promise<void> {
  const { periods, flavour, nodes, bands } = flow;
  const [asked, isWanted] = [bench.peek(), choiceToCome()];
  const evidence = await asked?.ask('flowEvidence', { periods, flavour, part });
  if (!asked || !evidence || !isStillOpen(asked) || !isWanted()) return;
  if ('node' in part) {
    const node = nodes[part.node]!;
    const title = nodeTitle(current, flow, node);
    return selectEvidence({ what: words.nodeEvidence, title, detail: nodeWords(current, flow, node), evidence });
  }
  const band = bands[part.band]!;
  selectEvidence({
    what: words.flavours[flavour],
    title: endsWords(current, flow, band),
    detail: bandWords(current, flow, band),
    evidence,
  });
}

const span = ({ extent }: Opened): string => (extent ? spanWords(extent) : '');

const saveSvg = (current: Opened, picture: SVGSVGElement): void =>
  download(svgFile(picture), fileName(words.file(current.title), span(current), 'svg'));

function saveCsv(current: Opened, flow: Flow): void {
  const rows = flow.bands.map((band) => {
    const to = band.to < 0 ? flow.nodes[band.from]!.period + 1 : flow.nodes[band.to]!.period;
    return [
      periodText(flow.periods[to - 1] ?? flow.periods[to]!),
      periodText(flow.periods[to]!),
      topicAt(current, flow, band.from) ?? '',
      topicAt(current, flow, band.to) ?? '',
      String(band.weight),
      band.terms.join('; '),
    ];
  });
  const header = [
    'from period',
    'to period',
    'from topic',
    'to topic',
    flow.flavour === 'people' ? 'people' : 'inclusion',
    'shared terms',
  ];
  const file = new Blob([csvOf([header, ...rows])], { type: 'text/csv' });
  download(file, fileName(words.file(current.title), span(current), 'csv'));
}
