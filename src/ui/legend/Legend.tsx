import { colourTiesBy } from '../../actions/colours.ts';
import { colourMapBy } from '../../actions/legend.ts';
import { mainTopicsOver } from '../../actions/mainTopics.ts';
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
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
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

const words = texts.legend;

const { titles } = words;

const titleOf = (colours: ColourBy): string => {
  if (isMeasure(colours)) return titles.measure;
  return colours === 'first' || colours === 'mean' ? titles.dates : titles[colours];
};

/** Legend, filter and list of the groups in one; and what else colours and strokes mean. */
export function Legend({ current }: { readonly current: Opened }) {
  const kind = groupKind.value;
  const aside = kind && String(kind === 'topic' ? current.topics.length : current.arrangement.communityCount);
  return (
    <>
      <Section title={titleOf(colourBy.value)} aside={aside}>
        <NodesChoice current={current} />
        {drawnNodes.value !== 'topics' && <NodeColours current={current} />}
        {kind === 'topic' && drawnNodes.value !== 'topics' && <MainTopicTime current={current} />}
        {kind ? <GroupList kind={kind} current={current} /> : <NodeRamp current={current} />}
        <OtherGroups />
      </Section>
      <Section title={titles.size}>
        <SizeKey current={current} />
      </Section>
      <Section title={titles.style} open={false}>
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
    ...(current.kind === 'papers' ? [{ value: 'topic' as const, label: words.colourBy.topic }] : []),
    { value: 'community', label: words.colourBy.community },
  ];
  if (current.extent) {
    options.push(
      { value: 'first', label: words.colourBy.first(record) },
      { value: 'mean', label: words.colourBy.mean },
    );
  }
  options.push({ value: 'measure', label: words.colourBy.measure });
  const value = isMeasure(colourBy.value) ? 'measure' : colourBy.value;
  return <Choice legend={words.colourBy.label} inline value={value} options={options} onChange={choose} />;
}

/** What time the main topics that colour authors are of. */
function MainTopicTime({ current }: { readonly current: Opened }) {
  if (!current.extent || current.topics.length === 0 || current.columns.authorCount === 0) return null;
  return (
    <Choice
      legend={words.mainTopic.label}
      inline
      value={mainTopicTime.value}
      options={[
        { value: 'all', label: words.mainTopic.all },
        { value: 'window', label: words.mainTopic.window },
      ]}
      onChange={mainTopicsOver}
    />
  );
}

const dateTitle = (what: string, measure: DateMeasure): string => words.dates.title(measure, what, pluralOf(what));

function NodeRamp({ current }: { readonly current: Opened }) {
  const measured = colourMeasure.value;
  if (measured) return <MeasureColours current={current} measure={measured} />;
  const measure = colourBy.value as DateMeasure;
  return (
    <>
      <DateLegend title={dateTitle(nouns.value.record, measure)} hues={dateHues.value[measure]} />
      <p class="muted small">{words.dates.note}</p>
    </>
  );
}

function TieColours({ current }: { readonly current: Opened }) {
  const choice = tieColourBy.value;
  const { record, node } = nouns.value;
  const joint = current.kind === 'papers' ? words.ties.joint(record) : record;
  const joints = pluralOf(joint);
  const options: Partial<Record<TieColourBy, string>> = {
    people: words.ties.people(pluralOf(node)),
    ...(current.topics.length > 0 && { topic: words.ties.topic(joints) }),
    ...(current.extent && { first: words.ties.first(joint), mean: words.ties.mean(joints) }),
  };
  return (
    <>
      <Select
        label={words.ties.label}
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
