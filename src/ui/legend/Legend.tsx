import { colourTiesBy } from '../../actions/colours.ts';
import { colourMapBy } from '../../actions/legend.ts';
import type { DateMeasure } from '../../model/dateHues.ts';
import {
  colourBy,
  dateHues,
  groupKind,
  nouns,
  tieColourBy,
  type ColourBy,
  type TieColourBy,
} from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Section.tsx';
import { Select } from '../parts/Select.tsx';
import { DateLegend } from './DateLegend.tsx';
import { GroupList } from './GroupList.tsx';
import { MapStyleForm } from './MapStyleForm.tsx';
import { TieTopicKey } from './TieTopicKey.tsx';

const titles: Readonly<Record<ColourBy, string>> = {
  topic: 'Topics',
  community: 'Communities',
  first: 'Dates',
  mean: 'Dates',
};

/** Legend, filter and list of the groups in one; and what else colours and strokes mean. */
export function Legend({ current }: { readonly current: Opened }) {
  const kind = groupKind.value;
  const aside = kind && String(kind === 'topic' ? current.topics.length : current.arrangement.communityCount);
  return (
    <>
      <Section title={titles[colourBy.value]} aside={aside}>
        <NodeColours current={current} />
        {kind ? <GroupList kind={kind} current={current} /> : <NodeDates />}
      </Section>
      <Section title="Ties and dots" open={false}>
        <TieColours current={current} />
        <MapStyleForm />
      </Section>
    </>
  );
}

function NodeColours({ current }: { readonly current: Opened }) {
  const { record } = nouns.value;
  const options: { readonly value: ColourBy; readonly label: string }[] = [
    ...(current.kind === 'papers' ? [{ value: 'topic' as const, label: 'Topic' }] : []),
    { value: 'community', label: 'Community' },
  ];
  if (current.extent) {
    options.push({ value: 'first', label: `First ${record}` }, { value: 'mean', label: 'Mean date' });
  }
  if (options.length === 1) return null;
  return <Choice legend="Colour by" inline value={colourBy.value} options={options} onChange={colourMapBy} />;
}

const dateTitle = (what: string, measure: DateMeasure): string =>
  measure === 'first' ? `Date of the first ${what}` : `Mean date of all ${what}s`;

function NodeDates() {
  const measure = colourBy.value as DateMeasure;
  return (
    <>
      <DateLegend title={dateTitle(nouns.value.record, measure)} hues={dateHues.value[measure]} />
      <p class="muted small">
        Over the whole of time, whatever the window. The earliest and latest 2 % share the colours of the ends.
      </p>
    </>
  );
}

function TieColours({ current }: { readonly current: Opened }) {
  const choice = tieColourBy.value;
  const { record, node } = nouns.value;
  const joint = current.kind === 'papers' ? `joint ${record}` : record;
  const options: Partial<Record<TieColourBy, string>> = {
    people: `as their ${node}s`,
    ...(current.topics.length > 0 && { topic: `main topic of the ${joint}s in the window` }),
    ...(current.extent && { first: `date of the first ${joint}`, mean: `mean date of the ${joint}s` }),
  };
  return (
    <>
      <Select
        label="Colour of ties"
        value={choice}
        isStacked
        options={options as Record<TieColourBy, string>}
        onChange={(value) => value && colourTiesBy(value)}
      />
      {choice === 'topic' && <TieTopicKey current={current} />}
      {(choice === 'first' || choice === 'mean') && (
        <DateLegend title={dateTitle(joint, choice)} hues={dateHues.value[choice]} />
      )}
    </>
  );
}
