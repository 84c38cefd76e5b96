import { escapeXml, isoOf, type NetworkCase } from '../networkCase.ts';

export const graphml: NetworkCase = {
  name: 'GraphML',
  format: 'graphml',
  carries: { labels: true, places: true, clusters: true, weights: true, dates: 'day' },
  head: () => `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="name" attr.type="string"/>
  <key id="d1" for="node" attr.name="x" attr.type="double"/>
  <key id="d2" for="node" attr.name="y" attr.type="double"/>
  <key id="d3" for="node" attr.name="cluster" attr.type="int"><default>1</default></key>
  <key id="d4" for="edge" attr.name="weight" attr.type="double"/>
  <key id="d5" for="edge" attr.name="date" attr.type="string"/>
  <graph edgedefault="undirected">
`,
  middle: '\n',
  tail: '\n  </graph>\n</graphml>\n',
  between: '\n',
  node: ({ id, label, x, y, cluster }) => `<node id="${id}">
  <data key="d0">${escapeXml(label)}</data><data key="d1">${x}</data><data key="d2">${y}</data>${cluster === '1' ? '' : `<data key="d3">${cluster}</data>`}
</node>`,
  tie: (tie, nodes) => `<edge source="${nodes[tie.source]!.id}" target="${nodes[tie.target]!.id}">
  <data key="d4">${tie.weight}</data>
  <data key="d5">${isoOf(tie)}</data>
</edge>`,
  damages: {
    'first bracket gone': (record) => record.slice(1),
    'first quotation mark gone': (record) => record.replace('"', ''),
    'second quotation mark gone': (record) => record.replace(/(="[^"]*)"/, '$1'),
    'opening bracket of a field gone': (record) => record.replace('<data', 'data'),
    'cut in two': (record) => record.slice(0, record.length / 2),
    'no ids': (record) => record.replace(/ (?:id|source)="\d+"/, ' '),
  },
  snippets: ['<node id="1">', '</node>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE g [', '&lt;', '&#0;', '<graph>'],
};
