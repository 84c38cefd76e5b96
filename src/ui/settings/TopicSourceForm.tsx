import { changeSettings } from '../../actions/open.ts';
import { counted } from '../../actions/words.ts';
import type { ClassScheme } from '../../model/paper.ts';
import type { TopicSource } from '../../model/topic.ts';
import { settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Select } from '../parts/Select.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

const sources: Readonly<Record<TopicSource, readonly [label: string, silent: string]>> = {
  computed: ['Words of the papers', 'No paper has words: neither title, abstract nor keywords.'],
  keywords: ['Author keywords', 'No paper has author keywords.'],
  curated: ['Classes of the source', 'No paper has classes: OpenAlex topics, arXiv categories, MeSH and the like.'],
};

/** What topics are made from; never mixed. */
export function TopicSourceForm({ current }: { readonly current: Opened }) {
  const { papersBySource } = current.topicFacts;
  const options = (Object.keys(sources) as TopicSource[]).map((value) => {
    const [label, silent] = sources[value];
    const papers = papersBySource[value];
    return { value, label, hint: papers === 0 ? silent : counted(papers, 'paper'), isBlocked: papers === 0 };
  });
  return (
    <>
      <Choice
        legend="Topics are made from"
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
  const options = Object.fromEntries(
    schemes.map(({ scheme, papers }) => [scheme, `${scheme}: ${counted(papers, 'paper')}`]),
  );
  return (
    <Select
      label="Classes"
      isStacked
      value={settings.value.classScheme ?? schemes[0]!.scheme}
      options={options as Record<ClassScheme, string>}
      onChange={(classScheme) => classScheme && void changeSettings({ classScheme })}
    />
  );
}
