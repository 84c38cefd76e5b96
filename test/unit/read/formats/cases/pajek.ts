import type { NetworkCase } from '../networkCase.ts';

/** Vertices are numbered from 1, whatever their ids elsewhere. */
export const pajek: NetworkCase = {
  name: 'Pajek',
  format: 'pajek',
  numbered: true,
  carries: { labels: true, places: true, clusters: false, weights: true, dates: 'year' },
  head: ({ nodes }) => `% made by hand\n*Vertices ${nodes.length}\n`,
  middle: '\n*Edges\n',
  tail: '\n',
  between: '\n',
  node: ({ id, label, x, y }) => `  ${id} "${label.replace('ö', '&#246;')}"    ${x} ${-y} 0.5 ic Red`,
  tie: (tie, nodes) => ` ${nodes[tie.source]!.id}  ${nodes[tie.target]!.id} ${tie.weight} c Blue [${tie.year}]`,
  damages: {
    'no first number': (record) => record.replace(/\d+/, ''),
    'words before the number': (record) => `see ${record}`,
    'first number is no number': (record) => record.replace(/\d+/, '1O'),
    'cut after the first number': (record) => record.replace(/^(\s*\d+).*$/, '$1'),
    'something else in front': (record) => `x${record}`,
    'last quotation mark or the weight spoilt': (record) =>
      record.includes('"') ? record.replace(/"(?= {4})/, '') : record.replace(' c Blue', 'px c Blue'),
  },
  snippets: [
    '*Vertices 9',
    '*Arcs\n',
    '*Matrix\n',
    '*Edgeslist\n',
    '*Partition c\n',
    '1 2 3\n',
    '99999999',
    '[1-3,5]',
    '%',
  ],
};
