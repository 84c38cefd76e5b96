import { isoOf, type NetworkCase } from '../networkCase.ts';

export const vosviewerNetwork: NetworkCase = {
  name: 'The links of a VOSviewer map',
  format: 'vosviewer-network',
  carries: { labels: false, places: false, clusters: false, weights: true, dates: 'none' },
  head: () => '',
  middle: '',
  tail: '\n',
  between: '\n',
  tie: (tie, nodes) => `${nodes[tie.source]!.id}\t${nodes[tie.target]!.id}\t${tie.weight}`,
  damages: {
    'no source': (record) => record.replace(/^\d+\t/, ''),
    'a source that is none': (record) => `?${record}`,
    'no weight': (record) => record.slice(0, record.lastIndexOf('\t')),
    'a weight that is none': (record) => record.replace(/[\d.]+$/, 'NaN'),
    'a weight below zero': (record) => record.replace(/\t(?=[\d.]+$)/, '\t-'),
    'a column too many': (record) => `${record}\t5`,
  },
  snippets: ['\t', '\t\t', '1\t1\t5\n', '0', '-1', 'id\tlabel\n'],
};

export const edgeList: NetworkCase = {
  name: 'A dated list of edges',
  format: 'edge-list',
  carries: { labels: false, places: false, clusters: false, weights: true, dates: 'day' },
  head: () => '# source target weight day\n',
  middle: '',
  tail: '\n',
  between: '\n',
  tie: (tie, nodes) => `${nodes[tie.source]!.id} ${nodes[tie.target]!.id}  ${tie.weight} ${isoOf(tie)}`,
  damages: {
    'no source': (record) => record.replace(/^\d+ /, ''),
    'a target that is none': (record) => record.replace(' ', ' x'),
    'no date': (record) => record.slice(0, record.lastIndexOf(' ')),
    'a weight that is none': (record) => record.replace(/ {2}[\d.]+/, '  12px'),
    'a date that is none': (record) => record.replace(/\d{4}-/, 'soon-'),
    'two lines in one': (record) => `${record} ${record}`,
  },
  snippets: [' ', '\n# a remark\n', '% ', "{'weight': 2}", '1e999', '978307200'],
};
