import { changeSettings } from '../../actions/open.ts';
import type { ClassScheme } from '../../model/paper.ts';
import type { TopicSource } from '../../model/topic.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Select } from '../parts/Select.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

const words = texts.settings.topics;

/** What topics are made from; never mixed. */
export function TopicSourceForm({ current }: { readonly current: Opened }) {
  const { papersBySource } = current.topicFacts;
  const options = (Object.keys(words.sources) as TopicSource[]).map((value) => {
    const { label, silent } = words.sources[value];
    const papers = papersBySource[value];
    return { value, label, hint: papers === 0 ? silent : words.papers(papers), isBlocked: papers === 0 };
  });
  return (
    <>
      <Choice
        legend={words.madeFrom}
        value={settings.value.topics}
        options={options}
        onChange={(topics) => void changeSettings({ topics })}
      />
      {settings.value.topics === 'curated' && <Schemes />}
    </>
  );
}

/** Topics of one scheme are not those of another. */
function Schemes() {
  const schemes = useAnswer('classSchemes', undefined, 'schemes') ?? [];
  if (schemes.length < 2) return null;
  const options = Object.fromEntries(schemes.map(({ scheme, papers }) => [scheme, words.scheme(scheme, papers)]));
  return (
    <Select
      label={words.classes}
      isStacked
      value={settings.value.classScheme ?? schemes[0]!.scheme}
      options={options as Record<ClassScheme, string>}
      onChange={(classScheme) => classScheme && void changeSettings({ classScheme })}
    />
  );
}
