import type { ChangeItem } from '../model/shift.ts';
import type { TopicIndex } from '../model/units.ts';
import type { PeriodNetwork } from './periodNetwork.ts';
import { periodText } from './periods.ts';
import { recordWord, recordsWord, type ShiftSource } from './source.ts';
import { texts } from '../texts/texts.ts';
import { countedAs, number } from '../texts/numbers.ts';
import { percentText } from './words.ts';

const say = texts.shift;

/** So far from 0 a difference of shares comes about by chance in 1 of 20 cases. */
const significant = 1.96;
/** The test is none for fewer papers than these, where both windows had the same share. */
const fewestExpected = 5;

/** Topics whose share of the papers differs between the windows by more than chance; a paper counts for its main topic. */
export function topicChanges(source: ShiftSource, before: PeriodNetwork, after: PeriodNetwork): ChangeItem[] {
  const { topics, columns } = source.network;
  const [papersBefore, papersAfter] = [byTopic(source, before), byTopic(source, after)];
  const found = topics.flatMap((_, topic) => {
    const z = zOf(papersBefore[topic]!.length, before.papers.length, papersAfter[topic]!.length, after.papers.length);
    return Math.abs(z) >= significant ? [{ topic, z }] : [];
  });
  found.sort((a, b) => b.z - a.z || a.topic - b.topic);
  const tell = ({ papers, period }: PeriodNetwork, own: readonly number[]) =>
    say.topics.share(
      number(own.length),
      countedAs(papers.length, recordWord(source), recordsWord(source)),
      percentText(own.length / papers.length),
      periodText(period),
    );
  const itemOf = ({ topic, z }: { readonly topic: TopicIndex; readonly z: number }): ChangeItem => {
    const from = tell(before, papersBefore[topic]!);
    const to = tell(after, papersAfter[topic]!);
    const text = say.topics.changed(topics[topic]!.label, z > 0, from, to, z.toFixed(1).replace('-', '−'));
    const papers = [...papersBefore[topic]!, ...papersAfter[topic]!].sort((a, b) => a - b);
    return {
      kind: z > 0 ? 'rising topics' : 'fading topics',
      text,
      papers,
      nodes: [columns.authorCount + topic],
      ties: [],
    };
  };
  const rising = found.filter(({ z }) => z > 0);
  const fading = found.filter(({ z }) => z < 0).sort((a, b) => a.z - b.z || a.topic - b.topic);
  return [...rising, ...fading].map(itemOf);
}

function byTopic({ network: { columns } }: ShiftSource, { papers }: PeriodNetwork): number[][] {
  const lists = Array.from({ length: columns.topicCount }, (): number[] => []);
  for (const paper of papers) lists[columns.paperTopic[paper]!]?.push(paper);
  return lists;
}

/** The difference of two proportions in standard deviations, with what both have in common as their variance. */
function zOf(count: number, of: number, otherCount: number, otherOf: number): number {
  const common = (count + otherCount) / (of + otherOf);
  if (!(common * Math.min(of, otherOf) >= fewestExpected) || common === 1) return 0;
  return (otherCount / otherOf - count / of) / Math.sqrt(common * (1 - common) * (1 / of + 1 / otherOf));
}
