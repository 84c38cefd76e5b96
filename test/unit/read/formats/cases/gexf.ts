import { escapeXml, isoOf, type NetworkCase } from '../networkCase.ts';

export const gexf: NetworkCase = {
  name: 'GEXF',
  format: 'gexf',
  carries: { labels: true, places: true, clusters: true, weights: true, dates: 'day' },
  head: () => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">
    <attributes class="node"><attribute id="0" title="Modularity Class" type="integer"/></attributes>
    <nodes>
`,
  middle: '\n    </nodes>\n    <edges>\n',
  tail: '\n    </edges>\n  </graph>\n</gexf>\n',
  between: '\n',
  node: ({ id, label, x, y, cluster }) => `<node id="${id}" label="${escapeXml(label)}">
  <attvalues><attvalue for="0" value="${cluster}"/></attvalues>
  <viz:position x="${x}" y="${y}" z="0.0"/>
</node>`,
  tie: (tie, nodes, at) =>
    `<edge id="${at}" source="${nodes[tie.source]!.id}" target="${nodes[tie.target]!.id}" weight="${tie.weight}" start="${isoOf(tie)}" end="${isoOf(tie)}"/>`,
  damages: {
    'first bracket gone': (record) => record.slice(1),
    'first quotation mark gone': (record) => record.replace('"', ''),
    'second quotation mark gone': (record) => record.replace(/(="[^"]*)"/, '$1'),
    'last bracket gone': (record) => record.slice(0, -1),
    'cut in two': (record) => record.slice(0, record.length / 2),
    'no ids': (record) => record.replace(/ id="\d+" (?:source="\d+")?/, ' '),
  },
  snippets: ['<node id="1">', '</node>', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE g [', '&lt;', '&#0;', '<nodes>'],
};
