import type { DateMeasure } from '../../model/dateHues.ts';
import type { MapGround } from '../../model/mapStyle.ts';
import { number, weightText } from '../numbers.ts';

/** The legend: what colours, sizes and strokes of the map mean. */
export const legend = {
  titles: {
    measure: 'Colours',
    topic: 'Topics',
    community: 'Communities',
    dates: 'Dates',
    size: 'Size',
    style: 'Ground, ties and dots',
  },
  nodes: { label: 'Show', both: 'Both', topics: 'Topics' },
  colourBy: {
    label: 'Colour by',
    topic: 'Topic',
    community: 'Community',
    first: (record: string) => `First ${record}`,
    mean: 'Mean date',
    measure: 'Measure',
  },
  mainTopic: { label: 'Main topic', all: 'All time', window: 'Window' },
  dates: {
    title: (measure: DateMeasure, record: string, records: string) =>
      measure === 'first' ? `Date of the first ${record}` : `Mean date of all ${records}`,
    note: 'Over the whole of time, whatever the window. The earliest and latest 2 % share the colours of the ends.',
    awaited: (title: string) => `${title}: being looked up …`,
  },
  groups: {
    noTopics:
      'No topics were found in these papers: they have neither keywords nor enough words in common. Colour by community still works.',
    noCommunities: 'Nothing is tied, so there are no communities.',
    firmness: 'The first number is how firm a community is: 1 is the same in every other run.',
    greyTopics: (from: number, to: number) =>
      `Topics ${number(from)} to ${number(to)} share one grey on the map; their numbers tell them apart here.`,
    greyCommunities: (from: number, to: number) =>
      `Communities ${number(from)} to ${number(to)} share one grey on the map; their numbers tell them apart here.`,
    more: 'Show more',
    showAll: 'Show all groups',
    ofFile: 'The communities are those of the file.',
    madeFrom: (source: string) => `Topics are made from ${source}.`,
  },
  row: {
    merge: (name: string) => `Merge ${name}`,
    show: (name: string) => `Show ${name}`,
    noSubject: 'not a subject',
    /** After what is counted. */
    inWindow: ' in the window',
    firmnessHint: (firmness: number, isFirm: boolean) =>
      `Firmness ${weightText(firmness)}: how much of the community other runs find again${isFirm ? '' : '; not firm'}`,
    /** Heard, not seen, before and after the figure. */
    firmnessHeard: (isFirm: boolean): readonly [before: string, after: string] => [
      ', firm to ',
      `${isFirm ? '' : ', not firm'}, `,
    ],
  },
  measure: {
    label: 'Measure',
    scale: 'Scale',
    scales: { root: 'By value', rank: 'By rank' },
    over: 'Over',
    times: { all: 'All time', window: 'The window' },
    estimated: (label: string, estimate: string) => `${label} (${estimate})`,
    without: (nodes: string) => ` Grey: ${nodes} without a value.`,
    noCitations:
      'No paper states how often it is cited, so there is no h-index. Exports of citation databases state it.',
    none: (node: string) => `No ${node} in the window has a value.`,
  },
  size: {
    inWindow: (records: string) => `${records} in the window`,
    inAll: (records: string) => `number of ${records}`,
    topics: (by: string) => `Topics by ${by}`,
    label: (nodes: string) => `Size of ${nodes}`,
    estimated: (estimate: string) => `The sizes are ${estimate}.`,
    marks: 'Sizes of dots',
  },
  ties: {
    label: 'Colour of ties',
    people: (nodes: string) => `as their ${nodes}`,
    topic: (records: string) => `main topic of the ${records} in the window`,
    first: (record: string) => `date of the first ${record}`,
    mean: (records: string) => `mean date of the ${records}`,
    /** What a tie is of, in the singular. */
    joint: (record: string) => `joint ${record}`,
    topicsAbove: 'The colours are those of the topics above. A tie without a topic is grey.',
    topics: 'Topics of ties',
    others: 'Further topics, and ties without one, are grey.',
  },
  ground: {
    label: 'Ground',
    grounds: {
      plain: 'Plain',
      density: 'Density',
      communities: 'Density by group',
    } satisfies Readonly<Record<MapGround, string>>,
    hidesTies: 'Ties are drawn around what you point at or select only.',
    density: (nodes: string, records: string) => `Density of ${nodes} by their ${records} in the window`,
    byGroup: (title: string) =>
      `${title}: the denser, the stronger the colour. Where groups meet, their colours mix by their share.`,
    low: 'low',
    high: 'high',
  },
  style: {
    curved: 'Curved ties',
    faintNodes: (nodes: string) => `Faint dots for ${nodes} outside the window`,
    fading: 'Weak ties fade',
    fadings: { none: 'not at all', little: 'a little', usual: 'as usual', more: 'sooner' },
    fadingHint:
      'Where ties lie close, those of little weight are drawn fainter, so that the strong ones can be read; they come back as you zoom in.',
  },
};
