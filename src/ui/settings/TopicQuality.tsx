import { texts } from '../../texts/texts.ts';
import type { TopicFacts } from '../../work/protocol.ts';
import { Explained } from '../parts/Explained.tsx';

const words = texts.settings.quality;

/** How far the topics can be trusted, in words. */
export function TopicQuality({ facts }: { readonly facts: TopicFacts }) {
  const { quality, languages, remarks, kind } = facts;
  const { coherence, weakPapers, inheritedPapers, papersWithoutTopic } = quality;
  const sentences = [
    weakPapers > 0 && words.weak(weakPapers),
    inheritedPapers > 0 && words.inherited(inheritedPapers),
    papersWithoutTopic > 0 && words.without(papersWithoutTopic),
    languages.length > 1 && words.languages(languages),
  ].filter(Boolean);
  return (
    <div class="topic-quality">
      <h3>{words.title}</h3>
      {kind === 'computed' && (
        <p class="small">
          {words.coherence(coherence)} <span class="muted">{words.coherenceNote(coherence)}</span>.{' '}
          <Explained of="coherence" name={texts.help.whatItIs} />
        </p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark} class="caution small">
          {remark}
        </p>
      ))}
    </div>
  );
}
