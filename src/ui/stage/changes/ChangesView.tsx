import { useState } from 'preact/hooks';
import { download, fileName } from '../../../actions/download.ts';
import { selectEvidence, selectNode } from '../../../actions/select.ts';
import { announcement, committedWindow } from '../../../state/state.ts';
import { today } from '../../../actions/today.ts';
import { spanWords } from '../../../actions/words.ts';
import { dayOf, yearOf } from '../../../lib/calendar.ts';
import type { ChangeItem, ChangeKind, ChangeReport, ChangeWish, Period } from '../../../model/shift.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { NoDates } from '../NoDates.tsx';
import { namedPieces } from './namedPieces.ts';
import { useAnswer } from '../../parts/useAnswer.ts';

const words = texts.changes.report;

/** What is different between two stretches of time, in sentences that open to their papers. */
export function ChangesView({ current }: { readonly current: Opened }) {
  const [wish, setWish] = useState<ChangeWish>();
  const { extent } = current;
  if (!extent) return <NoDates title={words.title} />;
  const wanted = wish ?? halves(extent);
  // From what is wanted by now: another field may have changed since this was drawn.
  const change = (side: keyof ChangeWish, edit: Edit) =>
    setWish((last = halves(extent)) => ({ ...last, [side]: edit(last[side]) }));
  return (
    <>
      <header class="stage-head">
        <h2>{words.title}</h2>
        <div class="stage-controls">
          <Span label={words.before} period={wanted.before} onChange={(edit) => change('before', edit)} />
          <Span label={words.after} period={wanted.after} onChange={(edit) => change('after', edit)} />
          <button
            type="button"
            title={words.useWindowHint}
            onClick={() => setWish(windowAndBefore(committedWindow.peek()))}
          >
            {words.useWindow}
          </button>
          <button type="button" title={words.useHalvesHint} onClick={() => setWish(undefined)}>
            {words.useHalves}
          </button>
        </div>
      </header>
      {wanted.before.from === wanted.after.from && wanted.before.to === wanted.after.to ? (
        <p>{words.sameTwice(spanWords(wanted.before))}</p>
      ) : (
        <Report key={JSON.stringify(wanted)} current={current} wish={wanted} />
      )}
    </>
  );
}

function Report({ current, wish }: { readonly current: Opened; readonly wish: ChangeWish }) {
  const report = useAnswer('changeReport', { ...wish, today: today.value }, JSON.stringify(wish));
  if (!report) return <p class="muted">{texts.stage.workingItOut}</p>;
  const kinds = (Object.keys(words.kinds) as ChangeKind[]).filter((kind) =>
    report.items.some((item) => item.kind === kind),
  );
  return (
    <div class="change-report">
      {report.remarks.map((remark) => (
        <p key={remark} class="muted small">
          {remark}
        </p>
      ))}
      {kinds.length === 0 && <p>{words.nothing}</p>}
      {kinds.map((kind) => (
        <section key={kind}>
          <h3>{words.kinds[kind]}</h3>
          <ul>
            {report.items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <Item key={item.text} current={current} item={item} />
              ))}
          </ul>
        </section>
      ))}
      {report.method !== undefined && <p class="muted small">{report.method}</p>}
      <p class="buttons">
        <button type="button" onClick={() => void copyText(textOf(current, report))}>
          {words.copy}
        </button>
        <button type="button" onClick={() => save(current, report)}>
          {words.save}
        </button>
      </p>
    </div>
  );
}

/** The sentence, in which names open whom and what they name, and its papers. */
const Item = ({ current, item }: { readonly current: Opened; readonly item: ChangeItem }) => (
  <li>
    {namedPieces(item.text, item.nodes, current.labels).map(({ text, node }, index) =>
      node === undefined ? (
        text
      ) : (
        <button key={index} type="button" class="inline-link" onClick={() => selectNode(node)}>
          {text}
        </button>
      ),
    )}{' '}
    {item.papers.length > 0 && (
      <button type="button" class="inline-link change-papers" onClick={() => open(current, item)}>
        {words.papers(item.papers.length)}
      </button>
    )}
  </li>
);

const open = (current: Opened, item: ChangeItem): void =>
  selectEvidence({
    what: words.kinds[item.kind],
    title: item.text,
    detail: '',
    evidence: { papers: item.papers, people: peopleOf(current, item) },
  });

const peopleOf = ({ columns }: Opened, { nodes }: ChangeItem) =>
  nodes.filter((node) => node < columns.authorCount).map((node) => ({ node }));

type Edit = (period: Period) => Period;

interface SpanProps {
  readonly label: string;
  readonly period: Period;
  readonly onChange: (edit: Edit) => void;
}

/** First and last year of a span. */
const Span = ({ label, period, onChange }: SpanProps) => (
  <fieldset class="year-span">
    <legend>{label}</legend>
    <Year
      label={words.from(label)}
      value={yearOf(period.from)}
      onChange={(year) => onChange(({ to }) => years(year, Math.max(year, yearOf(to))))}
    />
    <span aria-hidden="true">–</span>
    <Year
      label={words.to(label)}
      value={yearOf(period.to)}
      onChange={(year) => onChange(({ from }) => years(Math.min(yearOf(from), year), year))}
    />
  </fieldset>
);

interface YearProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function Year({ label, value, onChange }: YearProps) {
  // What is being typed stays, whatever is drawn meanwhile.
  const [draft, setDraft] = useState<string>();
  return (
    <input
      type="number"
      aria-label={label}
      value={draft ?? value}
      min={1000}
      max={9999}
      onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (Number.isInteger(typed) && typed >= 1000 && typed <= 9999) onChange(typed);
        setDraft(undefined);
      }}
    />
  );
}

const years = (from: number, to: number): Period => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });

function halves({ from, to }: Period): ChangeWish {
  const [first, last] = [yearOf(from), yearOf(to)];
  const middle = first + Math.floor((last - first) / 2);
  return { before: years(first, middle), after: years(Math.min(last, middle + 1), last) };
}

function windowAndBefore({ from, to }: Period): ChangeWish {
  return { before: { from: from - (to - from + 1), to: from - 1 }, after: { from, to } };
}

function textOf(current: Opened, { before, after, items, remarks, method }: ChangeReport): string {
  const lines = [words.heading(current.title, spanWords(before), spanWords(after)), ''];
  for (const remark of remarks) lines.push(remark, '');
  for (const kind of Object.keys(words.kinds) as ChangeKind[]) {
    const own = items.filter((item) => item.kind === kind);
    if (own.length > 0) lines.push(words.kinds[kind], ...own.map(({ text }) => `- ${text}`), '');
  }
  if (method !== undefined) lines.push(method, '');
  return lines.join('\n');
}

async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announcement.value = words.copied;
  } catch (error) {
    announcement.value = words.notCopied(String(error));
  }
}

const save = (current: Opened, report: ChangeReport): void =>
  download(
    new Blob([textOf(current, report)], { type: 'text/plain' }),
    fileName(words.file(current.title), `${spanWords(report.before)} ${spanWords(report.after)}`, 'txt'),
  );
