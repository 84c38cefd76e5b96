import type { NetworkCase } from '../networkCase.ts';

export const vosviewerMap: NetworkCase = {
  name: 'A VOSviewer map',
  format: 'vosviewer-map',
  carries: { labels: true, places: true, clusters: true, weights: false, dates: 'none' },
  head: () => 'id\tlabel\tx\ty\tcluster\tweight<Documents>\tscore<Avg. pub. year>\n',
  middle: '',
  tail: '\n',
  between: '\n',
  node: ({ id, label, x, y, cluster }) => `${id}\t"${label.replaceAll('"', '""')}"\t${x}\t${y}\t${cluster}\t3\t2012.5`,
  damages: {
    'no id': (record) => record.replace(/^\d+/, ''),
    'first quotation mark gone': (record) => record.replace('"', ''),
    'last quotation mark gone': (record) => record.replace(/"(?=\t[^"]*$)/, ''),
    'a cell too many': (record) => record.replace('"\t', '"\tand\t'),
    'cut behind the label': (record) => record.replace(/"\t.*/, '"'),
    'a place that is no number': (record) => record.replace('"\t', '"\tabout '),
  },
  snippets: ['\t', '"\t"', '\t\t', 'id\tlabel\n', '1e999', '-0'],
};
