import { isoOf, type NetworkCase } from '../networkCase.ts';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const nodesCsv: NetworkCase = {
  name: 'A table of nodes',
  format: 'nodes-csv',
  carries: { labels: true, places: false, clusters: true, weights: false, dates: 'none' },
  head: () => 'Id,Label,timeset,modularity_class\n',
  middle: '',
  tail: '\n',
  between: '\n',
  node: ({ id, label, cluster }) => `${id},${cell(label)},,${cluster}`,
  damages: {
    'no id': (record) => record.replace(/^\d+/, ''),
    'first quotation mark gone': (record) => record.replace('"', ''),
    'last quotation mark gone': (record) => record.replace(/"(?=,[^"]*$)/, ''),
    'two cells too many': (record) => record.replace('",', '",and,more,'),
    'cut behind the label': (record) => record.replace(/",.*/, '"'),
    'cut behind the id': (record) => record.replace(/,.*/, ''),
  },
  snippets: [',', '","', ',,', 'Id,Label\n', 'sep=;\n'],
};

export const edgesCsv: NetworkCase = {
  name: 'A table of ties',
  format: 'edges-csv',
  carries: { labels: false, places: false, clusters: false, weights: true, dates: 'day' },
  head: () => 'Source;Target;Type;Weight;Date;Label\n',
  middle: '',
  tail: '\n',
  between: '\n',
  tie: (tie, nodes) =>
    `${nodes[tie.source]!.id};${nodes[tie.target]!.id};Undirected;${String(tie.weight).replace('.', ',')};${isoOf(tie)};"a ""tie"""`,
  damages: {
    'no source': (record) => record.replace(/^\d+/, ''),
    'first quotation mark gone': (record) => record.replace('"', ''),
    'last quotation mark gone': (record) => record.slice(0, -1),
    'cut behind the target': (record) => record.replace(/;Und.*/, ''),
    'cells too many': (record) => record.replace(';Undirected', ';of;any;kind;Undirected'),
    'a weight that is none': (record) => record.replace(/ected;[\d,]+/, 'ected;many'),
  },
  snippets: [';', '";"', ';;', 'Source,Target\n', '1e999', 'NaN'],
};
