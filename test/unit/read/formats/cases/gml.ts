import { isoOf, type NetworkCase } from '../networkCase.ts';

const entities = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('ö', '&#246;');

export const gml: NetworkCase = {
  name: 'GML',
  format: 'gml',
  carries: { labels: true, places: true, clusters: true, weights: true, dates: 'day' },
  head: () => 'Creator "by hand"\ngraph\n[\n  directed 0\n',
  middle: '\n',
  tail: '\n]\n',
  between: '\n',
  node: ({ id, label, x, y, cluster }) =>
    `  node\n  [\n    id ${id}\n    label "${entities(label)}"\n    group ${cluster}\n    graphics [ x ${x} y ${y} w 3 ]\n  ]`,
  tie: (tie, nodes) =>
    `  edge [ source ${nodes[tie.source]!.id} target ${nodes[tie.target]!.id}\n    value ${tie.weight} date "${isoOf(tie)}"\n  ]`,
  damages: {
    'no word in front': (record) => record.replace(/node|edge/, ''),
    'another word in front': (record) => record.replace(/node|edge/, 'thing'),
    'first bracket gone': (record) => record.replace('[', ''),
    'last bracket gone': (record) => record.slice(0, -1),
    'last quotation mark gone': (record) => record.replace(/"(?=[^"]*$)/, ''),
    'cut in two': (record) => record.slice(0, record.length / 2),
  },
  snippets: ['node [', ']', '[', '"', 'edge [ source 1', '\n# a remark\n', 'graph [', 'id 1e999', '&quot;'],
};
