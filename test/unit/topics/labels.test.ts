import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/model/paper.ts';
import { about, modelOf, groundOf, topicModel } from './support.ts';

const graphs = (count: number) =>
  Array.from({ length: count }, (_, index) => about(`Treewidth ${index}`, 'spanning trees', 'graph minors'));
const labelsOf = (papers: readonly Paper[]) => topicModel(papers).topics.map(({ label }) => label);
const label = (titles: readonly string[]) =>
  labelsOf([...titles.map((title) => about(title)), ...graphs(titles.length)]).find(
    (one) => !one.includes('spanning'),
  )!;

const subject = (name: string, ...keywords: string[]) =>
  Array.from({ length: 6 }, (_, index) => about(`${name} ${index}`, ...keywords));

describe('the label of a topic', () => {
  it('has no word that says little by itself, however often it is said', () => {
    const titles = [
      'Changes of coral bleaching',
      'Ways to see coral bleaching changes',
      'Changes, ways and coral bleaching',
    ];
    expect(label(titles)).toBe('coral bleaching');
  });

  it('has no adjective that only stands before nouns', () => {
    const titles = [
      'Abyssal plains and seafloor carbon',
      'Seafloor carbon under abyssal currents',
      'Abyssal storms bury seafloor carbon',
      'Seafloor carbon in abyssal mud',
    ];
    expect(label(titles)).toBe('seafloor carbon');
  });

  it('has no phrase that breaks off before its last word', () => {
    const titles = [
      'Kelp forest remote sensing of Tasmania',
      'A decade of kelp forest remote sensing',
      'Kelp forest remote sensing by drone',
      'Remote sensing of ice',
    ];
    expect(label(titles)).not.toMatch(/remote(?! sensing)/);
  });

  it('says no word of substance twice', () => {
    const titles = [
      'Malaria vectors and malaria control in Kenya',
      'Malaria control by hunting malaria vectors, Kenya',
      'Kenya: malaria vectors, malaria control',
    ];
    expect(label(titles).match(/malaria/gi)).toHaveLength(1);
  });

  it('leaves out notes on how a study was done', () => {
    const papers = [
      ...Array.from({ length: 4 }, () => about('Sleep', 'controlled study', 'major clinical study', 'insomnia')),
      ...graphs(4),
    ];
    expect(labelsOf(papers).join(' ')).toContain('insomnia');
    expect(labelsOf(papers).join(' ')).not.toContain('study');
  });
});

describe('the labels of several topics', () => {
  const papers = [
    ...subject('Corals', 'coral reefs', 'bleaching', 'visually impaired people'),
    ...subject('Canes', 'visually impaired persons', 'white canes', 'guide dogs'),
    ...subject('Minors', 'graph minors', 'treewidth', 'spanning trees'),
  ];

  it('do not say of two what can be said of one', () => {
    const labels = labelsOf(papers);
    expect(labels).toHaveLength(3);
    expect(labels.filter((one) => one.includes('visually impaired'))).toHaveLength(1);
  });

  it('stay as they are when another topic is split', () => {
    const ground = groundOf(papers);
    for (let count = 1; count < ground.found!.tree.root.leaves.length; count++) {
      const before = modelOf(ground, { granularity: count }).topics.map((topic) => topic.label);
      const after = new Set(modelOf(ground, { granularity: count + 1 }).topics.map((topic) => topic.label));
      expect(before.filter((one) => !after.has(one)).length).toBeLessThanOrEqual(1);
    }
  });
});
