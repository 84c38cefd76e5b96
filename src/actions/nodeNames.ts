import type { NodeIndex } from '../model/units.ts';
import type { Opened } from '../work/protocol.ts';

const topicName = (id: string): string => `t:${id}`;

/** Topics by their ids, all others by the names they are shown by; the second of a name is `Ana Diaz~2`. */
export function namesOf({ columns: { authorCount }, labels, topics }: Opened, nodes: readonly NodeIndex[]): string[] {
  const chosen = new Set(nodes);
  const wanted = new Set(nodes.filter((node) => node < authorCount).map((node) => labels[node]!));
  const seen = new Map<string, number>();
  const names = new Map<NodeIndex, string>();
  for (let node = 0; wanted.size > 0 && node < authorCount; node++) {
    const label = labels[node]!;
    if (!wanted.has(label)) continue;
    const place = (seen.get(label) ?? 0) + 1;
    seen.set(label, place);
    if (chosen.has(node)) names.set(node, place === 1 ? label : `${label}~${place}`);
  }
  return nodes.map((node) => names.get(node) ?? topicName(topics[node - authorCount]?.id ?? ''));
}

/** The nodes of these names, each where it is found; undefined where there is none. */
export function nodesCalled(
  { columns: { authorCount }, labels, topics }: Opened,
  names: readonly string[],
): (NodeIndex | undefined)[] {
  const asked = names.map((name) => {
    const [, label, place] = /^(.*)~(\d{1,6})$/s.exec(name) ?? [];
    return { name, label: label ?? name, place: Number(place ?? 1) };
  });
  const holders = new Map<string, NodeIndex[]>();
  for (const { name, label } of asked) {
    holders.set(name, []);
    holders.set(label, []);
  }
  for (let node = 0; names.length > 0 && node < authorCount; node++) holders.get(labels[node]!)?.push(node);
  return asked.map(({ name, label, place }) => {
    const author = holders.get(name)![0] ?? holders.get(label)![place - 1];
    const topic = topics.findIndex(({ id }) => topicName(id) === name);
    return author ?? (topic < 0 ? undefined : authorCount + topic);
  });
}
