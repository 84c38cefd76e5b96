import { test } from 'vitest';
import { appendFileSync } from 'node:fs';
import { plantedNamesakes } from '../../namesakes/plantedNamesakes.ts';
import { pairScore, scoreByName } from '../../namesakes/metrics.ts';
import { identify } from '../../../src/people/identify.ts';
import { DisjointSets } from '../../../src/lib/disjointSets.ts';
const f = (x: number) => x.toFixed(3);
const say = (...x: unknown[]) => appendFileSync('/tmp/w/scratch/zr.txt', x.join(' ') + '\n');
test('x', () => {
  for (const papers of [500, 2000, 8000])
    for (const seed of [1, 2]) {
      const w = plantedNamesakes({ papers, seed, kinds: ['homonyms'] });
      const by = new Map<string, number>();
      const sets = new DisjointSets(w.truth.length);
      let slot = 0;
      const freq = new Map<string, number>();
      w.papers.forEach((p) => p.slots.forEach((s) => freq.set(s.raw, (freq.get(s.raw) ?? 0) + 1)));
      w.papers.forEach((p) => {
        p.slots.forEach((s, i) =>
          p.slots.forEach((t, j) => {
            if (i === j || p.slots.length > 50) return;
            if (freq.get(t.raw)! > 0.01 * papers && freq.get(t.raw)! > 20) return;
            const k = s.raw + '|' + t.raw;
            const o = by.get(k);
            if (o === undefined) by.set(k, slot + i);
            else sets.join(o, slot + i);
          }),
        );
        slot += p.slots.length;
      });
      const found = w.truth.map((_, i) => sets.find(i));
      const raws = w.papers.flatMap((p) => p.slots.map((s) => s.raw));
      const ids = new Map<string, number>();
      const names = raws.map((r) => {
        const n = ids.get(r) ?? ids.size;
        ids.set(r, n);
        return n;
      });
      const multi = new Map<number, Set<number>>();
      names.forEach((n, i) => multi.set(n, (multi.get(n) ?? new Set()).add(w.truth[i]!)));
      const amb = names.filter((n) => multi.get(n)!.size > 1).length;
      for (const [label, g] of [
        ['ref', found],
        ['safe', identify(w.papers, 'safe').slots!.authors],
      ] as const) {
        const a = scoreByName(g, w.truth, names, { leastPeople: 2 }),
          p = pairScore(g, w.truth);
        say(
          papers,
          seed,
          label,
          'ambiguous slots',
          f(amb / names.length),
          'names',
          a.count,
          'P',
          f(a.precision),
          'R',
          f(a.recall),
          'pair',
          f(p.precision),
          f(p.recall),
        );
      }
    }
}, 600_000);
