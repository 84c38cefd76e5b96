import { isoOf, type NetworkCase, type NetworkDamage } from '../networkCase.ts';

const damages: Readonly<Record<string, NetworkDamage>> = {
  'first brace gone': (record) => record.replace('{', ''),
  'last brace gone': (record) => record.slice(0, -1),
  'quotation mark gone': (record) => record.replace('":', ':'),
  'colon gone': (record) => record.replace(':', ' '),
  'comma gone': (record) => record.replace(/,(?=\s*")/, ' '),
  'cut in two': (record) => record.slice(0, record.length / 2),
};

export const nodeLinkJson: NetworkCase = {
  name: 'A network in JSON',
  format: 'node-link-json',
  carries: { labels: true, places: true, clusters: true, weights: true, dates: 'day' },
  head: () => '{"directed": false, "multigraph": false, "graph": {},\n"nodes": [\n',
  middle: '\n],\n"links": [\n',
  tail: '\n]}\n',
  between: ',\n',
  node: ({ id, label, x, y, cluster }) =>
    `{"label": ${JSON.stringify(label)}, "x": ${x}, "y": ${y},\n  "community": ${cluster}, "id": ${id}}`,
  tie: (tie, nodes) =>
    `{"weight": ${tie.weight}, "date": "${isoOf(tie)}", "source": ${nodes[tie.source]!.id}, "target": ${nodes[tie.target]!.id}}`,
  damages,
  snippets: ['{"id": 1}', '],', '"edges": [', 'NaN', '{"source": 1, "target": 1}', '[[', '\\u0000', '"__proto__": {'],
};

export const vosviewerJson: NetworkCase = {
  name: 'A VOSviewer network in JSON',
  format: 'vosviewer-json',
  carries: { labels: true, places: true, clusters: true, weights: true, dates: 'none' },
  head: () => '{\n  "network": {\n    "items": [\n',
  middle: '\n    ],\n    "links": [\n',
  tail: '\n    ]\n  }\n}\n',
  between: ',\n',
  node: ({ id, label, x, y, cluster }) => `      {
        "id": ${id},
        "label": ${JSON.stringify(label)},
        "x": ${x},
        "y": ${y},
        "cluster": ${cluster},
        "weights": { "Documents": 3 }
      }`,
  tie: (tie, nodes) => `      {
        "source_id": ${nodes[tie.source]!.id},
        "target_id": ${nodes[tie.target]!.id},
        "strength": ${tie.weight}
      }`,
  damages,
  snippets: ['{"id": 1}', '],', '"links": [', 'Infinity', '"title": "T", "authors": "A B",', '[[', '"__proto__": {'],
};
