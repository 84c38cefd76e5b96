import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithin, noFilters, type Filters, type Sight } from '../../../src/model/filters.ts';
import { facetsOf } from '../../../src/network/facets.ts';
import { sifted, siftOf } from '../../../src/network/sift.ts';
import { visibleOf } from '../../../src/network/visible.ts';
import { countIn, papersIn, weightIn } from '../../../src/network/windowed.ts';
import { expectEqual } from '../../expectEqual.ts';
import { facetNames, randomSights, randomWorlds, type SightPaper, type SightWorld } from '../../randomSights.ts';

const runs = { numRuns: 500 };
const noRange = { from: null, to: null };

/** What is visible by looking at each paper, author and pair for itself. */
class Look {
  readonly world: SightWorld;
  readonly sight: Sight;
  /** What was looked at already. */
  private readonly lists = new Map<string, readonly SightPaper[]>();
  private readonly hidden = new Map<number, boolean>();

  constructor(world: SightWorld, sight: Sight) {
    this.world = world;
    this.sight = sight;
  }

  passes(paper: SightPaper): boolean {
    const { text, kept } = this.sight.filters;
    return (
      (text === '' || paper.holdsText) &&
      (['venue', 'language', 'documentType'] as const).every(
        (facet) => kept[facet].length === 0 || kept[facet].includes(paper[facet]),
      )
    );
  }

  isIn({ days }: SightPaper): boolean {
    const { from, to, undated } = this.sight.window;
    return days ? days[0] <= to && days[1] >= from : undated;
  }

  papersOf(...authors: readonly number[]): readonly SightPaper[] {
    const key = authors.join(' ');
    const names = authors.map((author) => this.world.names[author]!);
    const list =
      this.lists.get(key) ??
      this.world.papers.filter(
        (paper) => this.passes(paper) && this.isIn(paper) && names.every((name) => paper.authors.includes(name)),
      );
    this.lists.set(key, list);
    return list;
  }

  degree(author: number): number {
    return this.authors().filter((other) => other !== author && this.papersOf(author, other).length > 0).length;
  }

  weight(tie: number): number {
    const { tieSource, tieTarget } = this.world.ground.columns;
    return this.papersOf(tieSource[tie]!, tieTarget[tie]!).reduce((sum, { weight }) => sum + weight, 0);
  }

  /** By the sum of its papers' weights with each topic, as all ties to topics have these here. */
  mainTopic(author: number): number {
    const { ground } = this.world;
    if (!this.sight.hasTopicsOfWindow) return ground.mainTopics[author]!;
    const weights = this.topics().map((topic) =>
      this.papersOf(author)
        .filter(({ topics }) => topics?.[topic] !== undefined)
        .reduce((sum, { weight }) => sum + weight, 0),
    );
    const most = Math.max(0, ...weights);
    return most === 0 ? -1 : weights.indexOf(most);
  }

  topics(): string[] {
    return [...new Set(this.world.papers.flatMap(({ topics = {} }) => Object.keys(topics)))].toSorted();
  }

  isHidden(author: number): boolean {
    const isHidden = this.hidden.get(author) ?? this.isFilteredOut(author);
    this.hidden.set(author, isHidden);
    return isHidden;
  }

  private isFilteredOut(author: number): boolean {
    const { kept, ranges, hiddenTopics, hiddenCommunities, only } = this.sight.filters;
    const hasNone = (facet: 'institution' | 'country') => {
      const values = this.world.places[author]![facet];
      return (
        kept[facet].length > 0 && !(values.length > 0 ? values : ['']).some((value) => kept[facet].includes(value))
      );
    };
    return (
      hasNone('institution') ||
      hasNone('country') ||
      !isWithin(this.papersOf(author).length, ranges.papers) ||
      !isWithin(this.degree(author), ranges.degree) ||
      hiddenTopics.includes(this.mainTopic(author)) ||
      hiddenCommunities.includes(this.world.ground.communities[author]!) ||
      (only !== null && !only.includes(author))
    );
  }

  authors(): number[] {
    return this.world.names.map((_, author) => author);
  }

  ties(): number[] {
    return Array.from({ length: this.world.ground.columns.authorTieCount }, (_, tie) => tie);
  }

  isAuthorVisible(author: number): boolean {
    return !this.isHidden(author) && this.papersOf(author).length > 0;
  }

  isTieVisible(tie: number): boolean {
    const { tieSource, tieTarget } = this.world.ground.columns;
    const ends = [tieSource[tie]!, tieTarget[tie]!];
    if (ends.some((end) => this.isHidden(end)) || this.papersOf(...ends).length === 0) return false;
    return isWithin(this.weight(tie), this.sight.filters.ranges.weight);
  }

  isPaperVisible(paper: SightPaper): boolean {
    if (!this.passes(paper) || !this.isIn(paper)) return false;
    return !this.filtersNodes() || paper.authors.some((name) => !this.isHidden(this.world.names.indexOf(name)));
  }

  private filtersNodes(): boolean {
    const { kept, ranges, hiddenTopics, hiddenCommunities, only } = this.sight.filters;
    return (
      kept.institution.length + kept.country.length + hiddenTopics.length + hiddenCommunities.length > 0 ||
      [ranges.papers, ranges.degree].some(({ from, to }) => from !== null || to !== null) ||
      only !== null
    );
  }

  with(filters: Partial<Filters>): Look {
    return new Look(this.world, { ...this.sight, filters: { ...this.sight.filters, ...filters } });
  }
}

const textOf = ({ textPasses }: SightWorld, { filters }: Sight) => (filters.text === '' ? undefined : textPasses);

const sift = (world: SightWorld, sight: Sight) => siftOf(world.ground, textOf(world, sight), sight);

const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

test('counts, weights and lists in what is left are those of the papers that pass', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const [look, { window }] = [new Look(world, sight), sight];
      const columns = sifted(world.ground.columns, sift(world, sight));
      for (const author of look.authors()) {
        const expected = look.papersOf(author).map((paper) => world.papers.indexOf(paper));
        expectEqual(countIn(columns.nodePapers, author, window), expected.length);
        const found = papersIn(columns.nodePapers, author, window, columns.paperTo);
        expectEqual(
          found.toSorted((one, other) => one - other),
          expected,
        );
      }
      for (const tie of look.ties()) {
        expectEqual(weightIn(columns.tiePapers, tie, window, columns.paperTo), look.weight(tie));
      }
    }),
    runs,
  );
});

test('the lists that are left keep both their orders', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const { tiePapers, paperFrom, paperTo } = sifted(world.ground.columns, sift(world, sight));
      expect([...tiePapers.starts]).toEqual(Array.from(tiePapers.startPapers, (paper) => paperFrom[paper]));
      expect([...tiePapers.ends]).toEqual(Array.from(tiePapers.endPapers, (paper) => paperTo[paper]));
      for (let tie = 0; tie + 1 < tiePapers.offsets.length; tie++) {
        for (const days of [tiePapers.starts, tiePapers.ends]) {
          const own = days.subarray(tiePapers.offsets[tie], tiePapers.offsets[tie + 1]);
          expectEqual(own, own.toSorted());
        }
      }
    }),
    runs,
  );
});

test('authors, ties and papers are visible as looking at each of them says', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const look = new Look(world, sight);
      const { nodes, ties, papers } = visibleOf(world.ground.columns, sift(world, sight), sight.window);
      expect([...nodes.subarray(0, world.names.length)]).toEqual(
        look.authors().map((author) => Number(look.isAuthorVisible(author))),
      );
      expect([...ties.subarray(0, look.ties().length)]).toEqual(
        look.ties().map((tie) => Number(look.isTieVisible(tie))),
      );
      expect([...papers]).toEqual(world.papers.map((paper) => Number(look.isPaperVisible(paper))));
    }),
    runs,
  );
});

test('a hidden topic is not visible, and takes its ties with it', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const { columns } = world.ground;
      const { nodes, ties } = visibleOf(columns, sift(world, sight), sight.window);
      for (const topic of sight.filters.hiddenTopics) {
        if (topic >= columns.topicCount) continue;
        const node = columns.authorCount + topic;
        expectEqual(nodes[node], 0);
        for (let tie = 0; tie < columns.tieCount; tie++) if (columns.tieTarget[tie] === node) expectEqual(ties[tie], 0);
      }
    }),
    runs,
  );
});

test('without filters nothing is sifted', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, { window }) => {
      const sight = { window, filters: noFilters };
      const none = { passing: undefined, lists: undefined, hiddenNodes: undefined, hiddenTies: undefined };
      expect(siftOf(world.ground, undefined, sight)).toEqual({ of: sight, ...none });
    }),
    { numRuns: 20 },
  );
});

test('visible, outside the window and filtered add up to all there are', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const look = new Look(world, sight);
      const { visible } = facetsOf(world.ground, textOf(world, sight), { sight, most: 10 });
      const whole = look.with(noFilters);
      expect(visible.papers).toMatchObject({
        all: world.papers.length,
        visible: count(world.papers, (paper) => look.isPaperVisible(paper)),
        outside: count(world.papers, (paper) => !look.isIn(paper)),
      });
      expect(visible.authors).toMatchObject({
        all: world.names.length,
        visible: count(look.authors(), (author) => look.isAuthorVisible(author)),
        outside: count(look.authors(), (author) => whole.papersOf(author).length === 0),
      });
      expect(visible.ties).toMatchObject({
        all: look.ties().length,
        visible: count(look.ties(), (tie) => look.isTieVisible(tie)),
        outside: count(look.ties(), (tie) => whole.weight(tie) === 0),
      });
      for (const { all, visible: seen, outside, filtered } of Object.values(visible)) {
        expectEqual(seen + outside + filtered, all);
        expect(filtered).toBeGreaterThanOrEqual(0);
      }
    }),
    runs,
  );
});

test('a facet counts what is visible without its own filter, and what that filter alone hides', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const look = new Look(world, sight);
      const { facets, text } = facetsOf(world.ground, textOf(world, sight), { sight, most: 10 });
      for (const facet of ['venue', 'language', 'documentType'] as const) {
        const others = look.with({ kept: { ...sight.filters.kept, [facet]: [] } });
        const papers = world.papers.filter((paper) => others.isPaperVisible(paper));
        for (const value of ['', ...facetNames[facet]]) {
          const listed = facets[facet].values.find((one) => one.value === value);
          expectEqual(
            listed?.count ?? 0,
            count(papers, (paper) => paper[facet] === value),
          );
        }
        expectEqual(
          facets[facet].hidden,
          count(papers, (paper) => !look.isPaperVisible(paper)),
        );
      }
      for (const facet of ['institution', 'country'] as const) {
        const others = look.with({ kept: { ...sight.filters.kept, [facet]: [] } });
        const authors = look.authors().filter((author) => others.isAuthorVisible(author));
        const has = (author: number, value: string) => {
          const values = world.places[author]![facet];
          return value === '' ? values.length === 0 : values.includes(value);
        };
        for (const value of ['', ...facetNames[facet]]) {
          const listed = facets[facet].values.find((one) => one.value === value);
          expectEqual(
            listed?.count ?? 0,
            count(authors, (author) => has(author, value)),
          );
        }
        expectEqual(
          facets[facet].hidden,
          count(authors, (author) => !look.isAuthorVisible(author)),
        );
      }
      const untold = look.with({ text: '' });
      expect(text.hidden).toBe(
        count(world.papers, (paper) => untold.isPaperVisible(paper) && !look.isPaperVisible(paper)),
      );
    }),
    runs,
  );
});

test('the histograms of ranges and groups are those of what is visible without their own filter', () => {
  fc.assert(
    fc.property(randomWorlds, randomSights, (world, sight) => {
      const look = new Look(world, sight);
      const found = facetsOf(world.ground, textOf(world, sight), { sight, most: 10 });
      const { ranges } = sight.filters;
      const free = (name: keyof typeof ranges) => look.with({ ranges: { ...ranges, [name]: noRange } });
      const inBins = (name: keyof typeof ranges, values: readonly number[]) => {
        for (const { from, to, count: high } of found.ranges[name].bins) {
          expectEqual(
            high,
            count(values, (value) => value >= from && value <= to),
          );
        }
        expectEqual(
          found.ranges[name].bins.reduce((sum, bin) => sum + bin.count, 0),
          values.length,
        );
      };
      const visibleIn = (others: Look) => look.authors().filter((author) => others.isAuthorVisible(author));
      const hiddenOf = (authors: readonly number[]) => count(authors, (author) => !look.isAuthorVisible(author));

      const byPapers = visibleIn(free('papers'));
      inBins(
        'papers',
        byPapers.map((author) => look.papersOf(author).length),
      );
      expect(found.ranges.papers.hidden).toBe(hiddenOf(byPapers));

      const byDegree = visibleIn(free('degree'));
      inBins(
        'degree',
        byDegree.map((author) => look.degree(author)),
      );
      expect(found.ranges.degree.hidden).toBe(hiddenOf(byDegree));

      const ties = look.ties().filter((tie) => free('weight').isTieVisible(tie));
      inBins(
        'weight',
        ties.map((tie) => look.weight(tie)),
      );
      expect(found.ranges.weight.hidden).toBe(count(ties, (tie) => !look.isTieVisible(tie)));

      const byTopic = visibleIn(look.with({ hiddenTopics: [] }));
      const topics = [...look.topics().keys(), -1];
      expect(found.topics.counts).toEqual(
        topics.map((topic) => count(byTopic, (author) => look.mainTopic(author) === topic)),
      );
      expect(found.topics.hidden).toBe(hiddenOf(byTopic));

      const byCommunity = visibleIn(look.with({ hiddenCommunities: [] }));
      const { communities } = world.ground;
      expect(found.communities.counts).toEqual(
        [0, 1, 2].map((group) => count(byCommunity, (author) => communities[author] === group)),
      );
      expect(found.communities.hidden).toBe(hiddenOf(byCommunity));
      expect(found.only.hidden).toBe(hiddenOf(visibleIn(look.with({ only: null }))));
    }),
    runs,
  );
});

test('of many values those that are kept are listed in any case, and words narrow the rest', () => {
  const [world] = fc.sample(randomWorlds, { numRuns: 1, seed: 1 });
  const values = { ...world!.ground.values, names: { ...facetNames, venue: [...facetNames.venue, 'Über Réefs'] } };
  const ground = {
    ...world!.ground,
    values: { ...values, papers: { ...values.papers, venue: new Int32Array(world!.papers.length).fill(3) } },
  };
  const filters = { ...noFilters, kept: { ...noFilters.kept, venue: ['Acta'] } };
  const sight = { window: { from: 0, to: 60, undated: true }, filters };
  const listed = (text: string, most = 10) =>
    facetsOf(ground, undefined, { sight, most, text: { venue: text } }).facets.venue;
  expect(listed('ree').values.map(({ value }) => value)).toEqual(['Über Réefs', 'Acta']);
  expect(listed('eefs').values.map(({ value }) => value)).toEqual(['Acta']);
  expect(listed('', 1).values.map(({ value }) => value)).toEqual(['Acta']);
  expect(listed('', 1).total).toBe(2);
});
