import { colourTiesBy } from '../../actions/colours.ts';
import { colourMapBy } from '../../actions/legend.ts';
import { mainTopicsOver } from '../../actions/mainTopics.ts';
import { pluralOf } from '../../lib/counted.ts';
import type { DateMeasure } from '../../model/dateHues.ts';
import { isMeasure, type Measure } from '../../model/measure.ts';
import {
  colourBy,
  colourMeasure,
  dateHues,
  drawnNodes,
  groupKind,
  mainTopicTime,
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
import { OtherGroups } from './OtherGroups.tsx';
import { NodesChoice } from './NodesChoice.tsx';
import { MeasureColours } from './MeasureColours.tsx';
import { MapStyleForm } from './MapStyleForm.tsx';
import { SizeKey } from './SizeKey.tsx';
import { TieTopicKey } from './TieTopicKey.tsx';

const titles: Readonly<Record<Exclude<ColourBy, Measure>, string>> = {
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
      <Section title={isMeasure(colourBy.value) ? 'Colours' : titles[colourBy.value]} aside={aside}>
        <NodesChoice current={current} />
        {drawnNodes.value !== 'topics' && <NodeColours current={current} />}
        {kind === 'topic' && drawnNodes.value !== 'topics' && <MainTopicTime current={current} />}
        {kind ? <GroupList kind={kind} current={current} /> : <NodeRamp current={current} />}
        <OtherGroups />
      </Section>
      <Section title="Size">
        <SizeKey current={current} />
      </Section>
      <Section title="Ground, ties and dots" open={false}>
        <TieColours current={current} />
        <MapStyleForm />
      </Section>
    </>
  );
}

/** The one that is coloured first when a measure is wished. */
const usualMeasure: Measure = 'degree';

const choose = (choice: ColourBy | 'measure') => colourMapBy(choice === 'measure' ? usualMeasure : choice);

function NodeColours({ current }: { readonly current: Opened }) {
  const { record } = nouns.value;
  const options: { readonly value: ColourBy | 'measure'; readonly label: string }[] = [
    ...(current.kind === 'papers' ? [{ value: 'topic' as const, label: 'Topic' }] : []),
    { value: 'community', label: 'Community' },
  ];
  if (current.extent) {
    options.push({ value: 'first', label: `First ${record}` }, { value: 'mean', label: 'Mean date' });
  }
  options.push({ value: 'measure', label: 'Measure' });
  const value = isMeasure(colourBy.value) ? 'measure' : colourBy.value;
  return <Choice legend="Colour by" inline value={value} options={options} onChange={choose} />;
}

/** What time the main topics that colour authors are of. */
function MainTopicTime({ current }: { readonly current: Opened }) {
  if (!current.extent || current.topics.length === 0 || current.columns.authorCount === 0) return null;
  return (
    <Choice
      legend="Main topic"
      inline
      value={mainTopicTime.value}
      options={[
        { value: 'all', label: 'All time' },
        { value: 'window', label: 'Window' },
      ]}
      onChange={mainTopicsOver}
    />
  );
}

const dateTitle = (what: string, measure: DateMeasure): string =>
  measure === 'first' ? `Date of the first ${what}` : `Mean date of all ${what}s`;

function NodeRamp({ current }: { readonly current: Opened }) {
  const measured = colourMeasure.value;
  if (measured) return <MeasureColours current={current} measure={measured} />;
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
    people: `as their ${pluralOf(node)}`,
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
