import { counted, number, weightText } from '../../actions/words.ts';
import type { TopicFacts } from '../../work/protocol.ts';

/** How far the topics can be trusted, in words. */
export function TopicQuality({ facts }: { readonly facts: TopicFacts }) {
  const { quality, languages, remarks, kind } = facts;
  const { coherence, weakPapers, inheritedPapers, papersWithoutTopic } = quality;
  const sentences = [
    weakPapers > 0 &&
      `${counted(weakPapers, 'paper')} ${weakPapers === 1 ? 'fits its topic' : 'fit their topics'} poorly.`,
    inheritedPapers > 0 &&
      `${counted(inheritedPapers, 'paper')} without a text of ${inheritedPapers === 1 ? 'its' : 'their'} own ${inheritedPapers === 1 ? 'has' : 'have'} the topics of the other papers of the same authors.`,
    papersWithoutTopic > 0 &&
      `${counted(papersWithoutTopic, 'paper')} ${papersWithoutTopic === 1 ? 'has' : 'have'} no topic.`,
    languages.length > 1 && `Languages: ${languages.map(languageWords).join(', ')}.`,
  ].filter(Boolean);
  return (
    <div class="topic-quality">
      <h3>How far to trust them</h3>
      {kind === 'computed' && (
        <p
          class="small"
          title="Mean normalised pointwise mutual information of the ten first terms of each topic (Bouma 2009)"
        >
          The leading words of a topic stand together on papers {coherenceWords(coherence)}{' '}
          <span class="muted">(coherence {weightText(coherence)}; 0 is chance, 1 always)</span>.
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

function coherenceWords(coherence: number): string {
  if (coherence >= 0.3) return 'very often';
  if (coherence >= 0.1) return 'often';
  return coherence >= 0.03 ? 'now and then' : 'hardly more than by chance';
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

const languageWords = ([code, papers]: readonly [code: string, papers: number]): string =>
  `${code === '' ? 'too short to tell' : names.of(code)} ${number(papers)}`;
