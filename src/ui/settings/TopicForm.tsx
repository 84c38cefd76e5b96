import { forgetTopicChanges } from '../../actions/topics.ts';
import { areTopicsUsedAgain } from '../../actions/remembered.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { TopicChangeNote } from '../topics/TopicChangeNote.tsx';
import { GranularitySlider } from './GranularitySlider.tsx';
import { StopTerms } from './StopTerms.tsx';
import { Synonyms } from './Synonyms.tsx';
import { TopicQuality } from './TopicQuality.tsx';
import { TopicSourceForm } from './TopicSourceForm.tsx';

/** What topics are made from, how many they are, and how far they can be trusted. */
export const TopicForm = ({ current }: { readonly current: Opened }) => (
  <div class="settings">
    {areTopicsUsedAgain.value && <UsedAgain />}
    <TopicSourceForm current={current} />
    <GranularitySlider current={current} />
    <StopTerms />
    <Synonyms />
    <TopicChangeNote />
    <TopicQuality facts={current.topicFacts} />
  </div>
);

const UsedAgain = () => (
  <div class="offer">
    <p class="small">{texts.settings.topics.usedAgain}</p>
    <button type="button" onClick={() => void forgetTopicChanges()}>
      {texts.settings.topics.forget}
    </button>
  </div>
);
