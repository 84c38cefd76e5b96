import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../../src/actions/reviewWords.ts';
import type { Side, Suggestion } from '../../../src/model/review.ts';
import { remainingSuggestions } from '../../../src/state/remainingSuggestions.ts';
import type { Verdict } from '../../../src/state/review.ts';

const side = (node: number, name = `person ${node}`): Side => ({
  node,
  name,
  forms: [name],
  papers: [node + 10],
  years: undefined,
});

const between = (kind: Suggestion['kind'], ...sides: readonly Side[]): Suggestion => ({
  id: sides.map(({ name }) => name).join('+'),
  kind,
  reason: 'spelling',
  sides,
  certainty: 0.8,
  tiesChanged: 2,
  accept: [],
  reject: [],
});

const [ab, bc, ac, de] = [
  between('merge', side(0), side(1)),
  between('merge', side(1), side(2)),
  between('merge', side(0), side(2)),
  between('merge', side(3), side(-1, 'not on the map')),
];
const split = between('split', side(1), side(-1, 'person 1'), side(-1, 'person 1'));
const all = [ab, bc, ac, de, split];

const decided = (way: Verdict['way'], ...suggestions: readonly Suggestion[]): ReadonlyMap<string, Verdict> =>
  new Map(suggestions.map((suggestion) => [suggestion.id, { suggestion, way }]));

describe('suggestions that wait', () => {
  it('are without the third pair of three people when two pairs were accepted', () => {
    expect(remainingSuggestions(all, decided('accept', ab, bc), [])).toEqual([de, split]);
  });

  it('keep the third pair when the others were rejected', () => {
    expect(remainingSuggestions(all, decided('reject', ab, bc), [])).toEqual([ac, de, split]);
  });

  it('end with those that were put off, the latest last', () => {
    expect(remainingSuggestions(all, new Map(), [de.id, ab.id, 'gone'])).toEqual([bc, ac, split, de, ab]);
  });
});

describe('what accepting several does', () => {
  it('counts three people who become one once, and those who are split', () => {
    expect(outcomeWords([ab, bc, ac, split])).toBe('2 people fewer and 2 people more; about 8 ties get another end.');
  });

  it('counts who is not on the map', () => {
    expect(outcomeWords([de])).toBe('1 person fewer; about 2 ties get another end.');
  });
});
