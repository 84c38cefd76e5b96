import { sizePeopleBy } from '../../actions/measures.ts';
import { estimateWords } from '../../actions/measureWords.ts';
import { sizeMarks } from '../../actions/sizeKey.ts';
import type { SizeMark } from '../../drawing/mapLegend.ts';
import { awaitedMeasures, drawnNodes, measured, nouns, sizeBy, type SizeBy } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { Explained } from '../parts/Explained.tsx';
import { Select } from '../parts/Select.tsx';
import { measureOptions, MeasureTimeChoice } from './MeasureForm.tsx';

const words = texts.legend.size;

/** What makes people large on the map, and how large that is. */
export function SizeKey({ current }: { readonly current: Opened }) {
  const { record, node } = nouns.value;
  const areTopics = drawnNodes.value === 'topics';
  const by = areTopics ? 'window' : sizeBy.value;
  const { meanYear: _, ...options } = measureOptions(current);
  const records = pluralOf(record);
  const inWindow = current.extent ? words.inWindow(records) : words.inAll(records);
  const estimate = by === 'window' ? undefined : estimateWords(measured.value[by]?.estimatedFrom);
  return (
    <>
      {areTopics && <p class="muted small">{words.topics(inWindow)}</p>}
      {!areTopics && (
        <Select
          label={words.label(pluralOf(node))}
          isLabelHidden
          isStacked
          value={by}
          options={{ window: inWindow, ...options } as Record<SizeBy, string>}
          onChange={(value) => value && sizePeopleBy(value)}
        />
      )}
      {by !== 'window' && (
        <p class="small">
          <Explained of={by} name={texts.help.whatItIs} />
        </p>
      )}
      {by !== 'window' && <MeasureTimeChoice current={current} />}
      {by !== 'window' && awaitedMeasures.value.has(by) && <Awaited measures={[by]} isEmpty={!measured.value[by]} />}
      <SizeMarks marks={sizeMarks(current)} />
      {estimate !== undefined && <p class="muted small">{words.estimated(estimate)}</p>}
    </>
  );
}

const largest = 13;

function SizeMarks({ marks }: { readonly marks: readonly SizeMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul class="size-key" aria-label={words.marks}>
      {marks.map(({ text, size }) => {
        const radius = largest * size;
        return (
          <li key={text}>
            <svg width={2 * radius} height={2 * radius} aria-hidden="true">
              <circle cx={radius} cy={radius} r={radius - 0.75} />
            </svg>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
