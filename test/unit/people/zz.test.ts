import { test } from 'vitest';
import { appendFileSync } from 'node:fs';
import { plantedKinds } from '../../namesakes/kinds.ts';
import { plantedNamesakes } from '../../namesakes/plantedNamesakes.ts';
import { bCubed, pairScore, scoreByName } from '../../namesakes/metrics.ts';
import { identify } from '../../../src/people/identify.ts';
const f = (x: number) => x.toFixed(3);
const N = Number(process.env['N'] ?? 2000);
const say = (...x: unknown[]) => appendFileSync('/tmp/w/scratch/zz.txt', x.join(' ') + '\n');
const sets = [
  ['homonyms'],
  ['variants'],
  ['initials'],
  ['scripts'],
  ['particles'],
  ['marriages'],
  ['ids'],
  ['alone'],
  ['careers'],
  ['homonyms', 'initials'],
  ['homonyms', 'variants'],
  ['homonyms', 'scripts'],
  ['homonyms', 'ids'],
  ['homonyms', 'crowds'],
  ['homonyms', 'everywhere'],
  ['homonyms', 'careers'],
  ['homonyms', 'alone'],
  [...plantedKinds],
] as const;
test('x', () => {
  for (const kinds of sets) {
    const w = plantedNamesakes({ papers: N, seed: Number(process.env['SEED'] ?? 1), kinds: [...kinds] });
    say(kinds.length > 5 ? 'ALL' : kinds.join(' '), 'slots', w.truth.length, 'people', new Set(w.truth).size);
    for (const rule of ['verbatim', 'names', 'initials', 'safe', 'suggestive'] as const) {
      const t = performance.now();
      const found = identify(w.papers, rule).slots!.authors;
      const ms = Math.round(performance.now() - t);
      const p = pairScore(found, w.truth),
        m = scoreByName(found, w.truth, w.names),
        a = scoreByName(found, w.truth, w.names, { leastPeople: 2 }),
        b = bCubed(found, w.truth);
      say(
        '  ',
        rule.padEnd(10),
        'pair',
        f(p.precision),
        f(p.recall),
        'macro',
        f(m.precision),
        f(m.recall),
        m.count,
        'ambig',
        f(a.precision),
        f(a.recall),
        'meanF1',
        f(a.meanF1),
        a.count,
        'b3',
        f(b.precision),
        f(b.recall),
        f(b.f1),
        ms + 'ms',
      );
    }
  }
}, 600_000);
