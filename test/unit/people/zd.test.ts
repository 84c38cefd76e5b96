import { test } from 'vitest';
import { appendFileSync } from 'node:fs';
import { plantedKinds, type PlantedKind } from '../../namesakes/kinds.ts';
import { plantedNamesakes } from '../../namesakes/plantedNamesakes.ts';
import { identify } from '../../../src/people/identify.ts';
import { slotRules } from '../../../src/model/identity.ts';
const say = (...x: unknown[]) => appendFileSync('/tmp/w/scratch/zd.txt', x.join(' ') + '\n');
test('x', () => {
  const env = process.env['KINDS'] ?? 'homonyms';
  const kinds = env === 'ALL' ? plantedKinds : (env.split(',') as PlantedKind[]);
  const w = plantedNamesakes({
    papers: Number(process.env['N'] ?? 2000),
    seed: Number(process.env['SEED'] ?? 1),
    kinds: [...kinds],
  });
  const { slots } = identify(w.papers, (process.env['RULE'] ?? 'safe') as 'safe');
  const groups = new Map<number, number[]>();
  slots!.authors.forEach((a, s) => groups.set(a, [...(groups.get(a) ?? []), s]));
  const paperOf = w.papers.flatMap((p, i) => p.slots.map(() => i));
  const flat = w.papers.flatMap((p) => p.slots);
  const wrong = [...groups.values()].filter((g) => new Set(g.map((s) => w.truth[s])).size > 1);
  say('wrong groups', wrong.length, 'of', groups.size);
  const why = new Map<string, number>();
  wrong.forEach((g) =>
    new Set(g.map((s) => slotRules[slots!.reasons[s]!]!)).forEach((r) => why.set(r, (why.get(r) ?? 0) + 1)),
  );
  say(JSON.stringify([...why]));
  for (const g of wrong.slice(0, Number(process.env['SHOW'] ?? 12))) {
    say('---');
    for (const s of g.slice(0, 10)) {
      const p = w.papers[paperOf[s]!]!;
      say(
        '  person',
        w.truth[s],
        flat[s]!.raw,
        flat[s]!.orcid ?? '',
        flat[s]!.sourceId ?? '',
        '[' + slotRules[slots!.reasons[s]!] + ']',
        '| with',
        p.slots.length > 12
          ? p.slots.length + ' others'
          : p.slots
              .filter((x) => x !== flat[s])
              .map((x) => x.raw)
              .join('; '),
        '|',
        p.title.slice(0, 60),
        '|',
        p.venue,
        '|',
        flat[s]!.affiliations?.[0]?.name ?? '-',
      );
    }
  }
}, 600_000);
