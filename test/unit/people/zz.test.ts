import { test } from 'vitest';
import { plantedKinds } from '../../namesakes/kinds.ts';
import { plantedNamesakes } from '../../namesakes/plantedNamesakes.ts';
import { bCubed, pairScore, scoreByName } from '../../namesakes/metrics.ts';
import { identify } from '../../../src/people/identify.ts';
const f = (x: number) => x.toFixed(3);
test('x', () => {
  for (const kinds of [[], ...plantedKinds.map((k) => [k]), [...plantedKinds]] as const) {
    const t0 = performance.now();
    const w = plantedNamesakes({ papers: 2000, seed: 1, kinds: [...kinds] });
    const t1 = performance.now();
    console.log(kinds.join(' ').slice(0, 30) || 'none', Math.round(t1 - t0) + 'ms', 'slots', w.truth.length, 'people', new Set(w.truth).size, 'authors/paper', f(w.truth.length / 2000));
    for (const rule of ['verbatim', 'names', 'safe', 'suggestive'] as const) {
      const found = identify(w.papers, rule).slots!.authors;
      const p = pairScore(found, w.truth), m = scoreByName(found, w.truth, w.names), a = scoreByName(found, w.truth, w.names, { leastPeople: 2 }), b = bCubed(found, w.truth);
      console.log('  ', rule.padEnd(10), 'pair', f(p.precision), f(p.recall), 'macro', f(m.precision), f(m.recall), m.count, 'ambig', f(a.precision), f(a.recall), f(a.meanF1), a.count, 'b3', f(b.precision), f(b.recall), f(b.f1));
    }
    if (kinds.length !== 1 || kinds[0] === 'scripts' || kinds[0] === 'variants' || kinds[0] === 'particles') w.papers.slice(100, 112).forEach((p) => console.log('     ', p.title, '|', p.venue, '|', p.date!.raw, '|', p.slots.slice(0,8).map((s) => s.raw + (s.orcid ? '*' : '')).join('; ')));
  }
});
