import { texts } from '../../texts/texts.ts';

interface Props {
  /** What they speak for, such as `For one person`. */
  readonly title: string;
  readonly forIt: readonly string[];
  readonly againstIt: readonly string[];
}

/** What speaks for it and what against, side by side. */
export function Reasons({ title, forIt, againstIt }: Props) {
  if (forIt.length + againstIt.length === 0) return null;
  return (
    <div class="reasons">
      <ReasonList title={title} sign="+" sentences={forIt} />
      <ReasonList title={texts.people.evidence.against} sign="−" sentences={againstIt} />
    </div>
  );
}

interface ReasonListProps {
  readonly title: string;
  readonly sign: string;
  readonly sentences: readonly string[];
}

const ReasonList = ({ title, sign, sentences }: ReasonListProps) =>
  sentences.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence} data-sign={sign}>
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
