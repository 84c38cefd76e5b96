import { expect, test } from 'vitest';
import { person } from '../../../papers.ts';
import { ask, queue, studied, titled } from './support.ts';

const at = (name: string) => ({ affiliations: [{ name }] });
const papers = [
  titled([person('John Smithson', at('University of Oslo')), 'Ana Diaz', 'Bo Berg'], '2001', { venue: 'Maps' }),
  titled([person('John Smithson', at('University of Oslo')), 'Ana Diaz'], '2003', { venue: 'Ties' }),
  titled([person('J. Smithson', at('University of Oslo')), 'Ana Diaz', 'Cy Card'], '2015', { venue: 'Maps' }),
  titled(['Bo Berg', 'Ana Diaz'], '2016'),
  titled(['J. Smithson', 'Bo Berg'], '2017'),
];
const study = studied(papers);
const nodeOf = (name: string) => study.network.authors.findIndex((author) => author.name === name);

test('evidence lists what both have, with the papers of each', async () => {
  const [suggestion] = await queue(study);
  const evidence = (await ask(study, 'reviewEvidence', suggestion!.id))!;
  expect(evidence.sides).toEqual(suggestion!.sides);
  expect(evidence.sharedCoauthors).toBe(2);
  expect(evidence.coauthors.map(({ name, papers: lists }) => [name, lists])).toEqual([
    ['Bo Berg', [[0], [4]]],
    ['Ana Diaz', [[0, 1], [2]]],
    ['Cy Card', [[], [2]]],
  ]);
  expect(evidence.institutions).toEqual([{ name: 'University of Oslo', papers: [[0, 1], [2]] }]);
  expect(evidence.venues[0]).toEqual({ name: 'Maps', papers: [[0], [2]] });
  expect(evidence.together).toEqual([]);
  expect(evidence.forIt).toEqual(
    expect.arrayContaining(['2 shared coauthors, one of them on 3 papers in all', 'Both at University of Oslo']),
  );
  expect(evidence.againstIt).toContain('Papers 12 years apart');
});

test('people of the user’s own choice are compared whatever speaks against them', async () => {
  const evidence = (await ask(study, 'comparison', [nodeOf('Ana Diaz'), nodeOf('Bo Berg')]))!;
  expect(evidence.together).toEqual([0, 3]);
  expect(evidence.againstIt).toContain('Together on 2 papers');
});

test('one person is shown by the groups that coauthors make', async () => {
  const evidence = (await ask(study, 'comparison', [nodeOf('J. Smithson')]))!;
  expect(evidence.sides.map(({ papers: list }) => list)).toEqual([[2], [4]]);
});

test('there is no evidence for what is no suggestion', async () => {
  expect(await ask(study, 'reviewEvidence', 'merge of nobody')).toBeUndefined();
});
