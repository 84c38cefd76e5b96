import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { shuffledIndices } from '../../../src/lib/shuffle.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { documentSteps } from '../../../src/topics/documents.ts';
import { textsOf } from '../../../src/topics/texts.ts';
import { documentsOf, mentionsOf, termsOf, termsOfAbstract, termsOfTitle, written } from './reading.ts';

/** How the papers write a term. */
const surface = (papers: readonly Paper[], text: string) => {
  const { table } = documentsOf(papers);
  const terms = Array.from({ length: table.size }, (_, term) => term);
  return table.surfaceOf(terms.find((term) => table.textOf(term) === text)!);
};

describe('the terms of a text', () => {
  it('are words and pairs and triples of neighbours, in lower case and singular', () => {
    expect(termsOfTitle('Graph Neural Networks')).toEqual([
      'graph',
      'graph neural',
      'graph neural network',
      'network',
      'neural',
      'neural network',
    ]);
  });

  it('keep hyphens and apostrophes inside words', () => {
    expect(termsOfTitle('few-shot')).toEqual(['few-shot']);
    expect(termsOfTitle("Alzheimer's and Kaczmarz’ o'clock")).toEqual(['alzheimer', 'kaczmarz', "o'clock"]);
  });

  it('are no phrases across stop words, marks or the end of a sentence', () => {
    expect(termsOfTitle('bleaching of corals')).toEqual(['bleaching', 'coral']);
    expect(termsOfTitle('bleaching, corals')).toEqual(['bleaching', 'coral']);
    expect(termsOfTitle('bleaching (corals')).toEqual(['bleaching', 'coral']);
    expect(termsOfTitle('bleaching “corals')).toEqual(['bleaching', 'coral']);
    expect(termsOfTitle('bleaching – corals')).toEqual(['bleaching', 'coral']);
  });

  it('go across the ends of lines', () => {
    expect(termsOfAbstract('coral\nbleaching')).toContain('coral bleaching');
  });

  it('are neither numbers nor single letters nor what any paper may say', () => {
    expect(termsOfTitle('We propose a novel approach: 12 results, 10-20 % of x in 2019')).toEqual([]);
    expect(termsOfTitle('3D maps of COVID-19')).toEqual(['3d', '3d map', 'covid-19', 'map']);
  });

  it('lose only the plural, and only where it is one', () => {
    expect(termsOfTitle('bias, virus, glass, hypothesis, physics, classes, matrices, theories')).toEqual([
      'bias',
      'class',
      'glass',
      'matrice',
      'physics',
      'theory',
      'virus',
    ]);
  });

  it('keep AIDS and the news, which are no plurals', () => {
    expect(termsOfTitle('News on AIDS')).toEqual(['aids', 'news']);
  });

  it('may be named like the properties of every object', () => {
    const odd = termsOfTitle('constructor toString __proto__ hasOwnProperty');
    expect(odd).toEqual(expect.arrayContaining(['constructor', 'tostring', 'hasownproperty', 'proto']));
  });

  it('keep letters beyond the first plane whole', () => {
    expect(termsOfTitle('𝒢raph 😀 𠮷野家')).toEqual(expect.arrayContaining(['graph', '𠮷']));
    expect(termsOfTitle('lone \ud800 surrogate')).toEqual(['lone', 'surrogate']);
  });

  it('are the same however their accents and ligatures are encoded', () => {
    expect(termsOfTitle('Poincare\u0301 ﬁnite')).toEqual(termsOfTitle('Poincaré finite'));
  });

  it('are cut by the dictionary in scripts that set no blanks', () => {
    expect(termsOfTitle('珊瑚礁白化与海洋酸化')).toContain('海洋');
    expect(termsOfTitle('機械学習による画像認識')).toContain('画像');
    expect(termsOfTitle('การเรียนรู้ของเครื่อง').length).toBeGreaterThan(0);
  });

  it('leave out the articles that French and Italian write together with a word', () => {
    expect(termsOfTitle("L'apprentissage des réseaux d’ondelettes")).toEqual(
      expect.arrayContaining(['apprentissage', 'ondelettes', 'réseaux']),
    );
  });

  it('are none of an empty text and are found in one of a million letters', () => {
    expect(termsOfTitle('')).toEqual([]);
    expect(termsOfAbstract('coral bleaching '.repeat(65_000))).toContain('coral bleaching');
    expect(termsOfAbstract('a'.repeat(1_000_000))).toEqual([]);
    expect(termsOfAbstract('珊瑚'.repeat(500_000))).toContain('珊瑚');
  });

  it('leave out the stop words of the language of the paper', () => {
    const german = 'Die Bedeutung der Wälder und ihrer Böden für das Klima in den Städten';
    expect(termsOfTitle(german)).toEqual(['böden', 'klima', 'städten', 'wälder']);
  });

  it('keep words that are stop words of another language only', () => {
    expect(termsOfTitle('The die is cast in the war of the ants')).toEqual(expect.arrayContaining(['die', 'war']));
  });
});

describe('how often a paper says a term', () => {
  it('counts titles twice and keywords three times', () => {
    const documents = documentsOf([
      written({ title: 'Corals', abstract: 'Corals and algae. Algae, algae.', keywords: ['reef', 'corals'] }),
    ]);
    expect(mentionsOf(documents, 0)).toEqual({ algae: 3, coral: 6, reef: 3 });
  });

  it('takes a keyword with its stop words as one term, and its words too', () => {
    const documents = documentsOf([written({ keywords: ['Quality of life'] })]);
    expect(mentionsOf(documents, 0)).toEqual({ quality: 3, life: 3, 'quality of life': 3 });
    expect(documents.keywords[0]!.map((term) => documents.table.textOf(term))).toEqual(['quality of life']);
  });

  it('leaves out what explains a keyword in brackets behind it', () => {
    const documents = documentsOf([written({ keywords: ['Coral reefs (CR)'] })]);
    expect(documents.keywords[0]!.map((term) => documents.table.surfaceOf(term))).toEqual(['coral reefs']);
    expect(Object.keys(mentionsOf(documents, 0))).toEqual(['coral', 'coral reef', 'reef']);
  });

  it('meets the same phrase in keywords and titles', () => {
    const documents = documentsOf([written({ title: 'Deep learning' }), written({ keywords: ['Deep Learning'] })]);
    expect(mentionsOf(documents, 0)['deep learning']).toBe(2);
    expect(mentionsOf(documents, 1)['deep learning']).toBe(3);
  });
});

describe('what the user says of words', () => {
  it('leaves out stop terms, words and phrases, in any case and number', () => {
    const wish = { stopTerms: ['Reef', 'machine learning'] };
    expect(termsOfTitle('Coral reefs by machine learning', wish)).toEqual(['coral']);
    expect(termsOfTitle('Machine translation', wish)).toContain('machine translation');
  });

  it('joins no words across a stop term', () => {
    expect(termsOfTitle('coral reef bleaching', { stopTerms: ['reef'] })).toEqual(['bleaching', 'coral']);
  });

  it('puts synonyms in place before counting', () => {
    const wish = { synonyms: [['LLM', 'large language model']] as const };
    expect(termsOfTitle('LLMs', wish)).toEqual(termsOfTitle('Large language models'));
    const shortening = { synonyms: [['artificial intelligence', 'AI']] as const };
    expect(termsOfTitle('Artificial Intelligence safety', shortening)).toEqual(['ai', 'ai safety', 'safety']);
  });

  it('is about keywords as a whole where topics are made of those', () => {
    const papers = [written({ keywords: ['machine learning', 'machine learning theory'] })];
    const documents = documentsOf(papers, { topics: 'keywords', stopTerms: ['machine learning'] });
    expect(termsOf(documents, 0)).toEqual(['machine learning theory']);
  });
});

describe('topics from keywords', () => {
  it('take each keyword as one term, whatever its case, hyphens and plural', () => {
    const papers = [
      written({ title: 'Sea', keywords: ['Few-shot learning', 'Coral reefs'] }),
      written({ title: 'Sea', keywords: ['few shot learning', 'coral reef'] }),
    ];
    const documents = documentsOf(papers, { topics: 'keywords' });
    expect(termsOf(documents, 0)).toEqual(['coral reef', 'few shot learning']);
    expect(termsOf(documents, 1)).toEqual(termsOf(documents, 0));
  });

  it('take classes of one scheme only', () => {
    const classes = [
      { scheme: 'arXiv categories', names: ['cs.LG'] },
      { scheme: 'MeSH headings', names: ['Humans', 'Coral Reefs'] },
    ] as const;
    const papers = [written({ title: 'Sea', keywords: ['algae'], classes })];
    const documents = documentsOf(papers, { topics: 'curated', classScheme: 'MeSH headings' });
    expect(termsOf(documents, 0)).toEqual(['coral reef', 'human']);
    expect(documents.table.surfaceOf(0)).toBe('Coral Reefs');
  });
});

describe('a term is written', () => {
  it('as most papers write it', () => {
    const papers = ['the coral reefs here', 'all coral reefs', 'one coral reef'].map((abstract) =>
      written({ abstract }),
    );
    expect(surface(papers, 'coral reef')).toBe('coral reefs');
    expect(surface(papers, 'coral')).toBe('coral');
  });

  it('without the capitals of a title or a sentence, but with those of a name', () => {
    const papers = ['Neural Machine Translation With LaTeX', 'NEURAL MACHINE TRANSLATION AGAIN'].map((title) =>
      written({ title }),
    );
    expect(surface(papers, 'neural machine translation')).toBe('neural machine translation');
    expect(surface(papers, 'latex')).toBe('LaTeX');
    const sentences = [written({ abstract: 'Corals of the Red Sea. Corals bleach near the Red Sea.' })];
    expect(surface(sentences, 'coral')).toBe('corals');
    expect(surface(sentences, 'red sea')).toBe('Red Sea');
  });

  it('without a blank in scripts that have none', () => {
    const papers = ['海洋酸化', '海洋酸化'].map((title) => written({ title }));
    expect(surface(papers, '海洋 酸化')).toBe('海洋酸化');
  });
});

describe('the documents of a corpus', () => {
  const random = seededRandom(3);
  const words = ['coral', 'Reef', 'graphs', 'tree', 'the', 'of', 'DNA', 'été', '数据', 'few-shot', 'learning', '.'];
  const text = (length: number) => Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  const papers = Array.from({ length: 200 }, () =>
    written({ title: text(6), abstract: text(30), keywords: [text(2), text(1)] }),
  );

  it('are the same in any order of the papers', () => {
    const order = Array.from(shuffledIndices(papers.length, seededRandom(7)));
    const [one, other] = [documentsOf(papers), documentsOf(order.map((index) => papers[index]!))];
    const namesIn = ({ table }: typeof one) => Array.from({ length: table.size }, (_, term) => table.surfaceOf(term));
    expect(namesIn(other)).toEqual(namesIn(one));
    for (const [place, index] of order.entries()) expect(mentionsOf(other, place)).toEqual(mentionsOf(one, index));
  });

  it('have only terms of two papers or more', () => {
    const { table, terms } = documentsOf([...papers, written({ title: 'singular' })]);
    const counts = new Uint32Array(table.size);
    for (const term of terms) counts[term]!++;
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  });

  it('count phrases alike whether they are sketched first, as in large corpora, or not', () => {
    const many = Array.from({ length: 16 }, () => papers).flat();
    const [small, large] = [documentsOf(papers), documentsOf(many)];
    expect(many.length).toBeGreaterThan(3_000);
    for (const [index] of papers.entries()) expect(mentionsOf(large, index)).toMatchObject(mentionsOf(small, index));
  });

  it('come in steps, with a share done that never falls', () => {
    const many = Array.from({ length: 20 }, () => papers).flat();
    const steps = documentSteps(many, textsOf(many, defaultSettings), defaultSettings);
    const shares: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});
