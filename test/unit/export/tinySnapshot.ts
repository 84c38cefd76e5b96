import { dayOf } from '../../../src/lib/calendar.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import type { Snapshot } from '../../../src/export/snapshot.ts';
import { noTopics, topicOrigin, type Topic, type TopicModel } from '../../../src/model/topic.ts';
import { arrangementOf, networkOf, paperOf, type TinyPaper } from './tinyNetwork.ts';

/** The topics of the network as they were told. */
function modelOf(papers: readonly TinyPaper[], topics: readonly Topic[]): TopicModel {
  const at = (name: string) => topics.findIndex(({ id }) => id === name);
  const memberships = papers.map(({ topics: shares = {} }) =>
    Object.entries(shares).map(([name, share]) => ({ topic: at(name), share })),
  );
  const origins = Uint8Array.from(memberships, ({ length }) => (length > 0 ? topicOrigin.own : topicOrigin.none));
  return { ...noTopics(papers.length), topics, memberships, origins };
}

/** A snapshot of all time of the given papers, in two colours. */
export function snapshotOf(papers: readonly TinyPaper[], changes: Partial<Snapshot> = {}): Snapshot {
  const network = networkOf(papers);
  return {
    title: 'Tiny',
    network,
    arrangement: arrangementOf(network),
    papers: papers.map(paperOf),
    model: modelOf(papers, network.topics),
    dataHash: '3-abc-def',
    today: dayOf(2026, 11, 26),
    settings: defaultSettings,
    window: undefined,
    slots: new Uint8Array(network.columns.authorCount + network.columns.topicCount),
    palette: ['#0072b2', '#767676'],
    theme: { background: '#ffffff', ink: '#111111', muted: '#555555' },
    files: [{ name: 'tiny.csv', format: 'csv', records: { in: 3, accepted: 3, merged: 0, rejected: 0 } }],
    ...changes,
  };
}

/** Names and titles that break writers. */
export const hostileTexts = [
  'constructor',
  '__proto__',
  ']]><script>alert(1)</script>',
  '<!-- & &amp; "quoted" \'single\' -->',
  'tab\tnewline\nreturn\rend',
  'control \u0000\u0001\u000b\u001f\u007f\u0085 letters',
  'lone \ud800 and \udfff surrogates',
  '\ufffe\uffff non-characters',
  'bidi \u202eevil\u202c \u2066x\u2069',
  '👩‍👩‍👧‍👦 𝒜 é ',
  '=HYPERLINK("x")',
  'a|b%7Cc',
  '  two  blanks  ',
  '\u2028 separators \u2029',
] as const;
