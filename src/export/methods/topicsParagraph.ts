import { counted, number } from '../../texts/numbers.ts';
import type { Citations } from './citations.ts';
import type { MethodsFacts } from './methodsFacts.ts';
import { decimal, inList, sentences, verb } from './prose.ts';

/** What the topics are made of, how many they are, and how far they can be trusted; '' where there are none. */
export function topicsParagraph(facts: MethodsFacts, citations: Citations): string {
  const { model, settings, network } = facts.snapshot;
  const { topics, granularity, hidden, quality } = model;
  if (network.kind !== 'papers' || topics.length === 0) return '';
  const { stopTerms, synonyms, topicEdits } = settings;
  const edits =
    hidden.length > 0 ? `, by which ${counted(hidden.length, 'topic')} ${verb(hidden.length, 'is', 'are')} hidden` : '';
  return sentences([
    makingWords(facts, citations),
    numberWords(topics.length, granularity, settings.granularity !== null),
    stopTerms.length > 0 &&
      `${counted(stopTerms.length, 'term')} ${verb(stopTerms.length, 'was', 'were')} excluded by hand`,
    synonyms.length > 0 && `${counted(synonyms.length, 'synonym')} ${verb(synonyms.length, 'was', 'were')} replaced`,
    topicEdits.length > 0 && `Topics were changed by hand in ${counted(topicEdits.length, 'step')}${edits}`,
    'A paper may belong to several topics; its shares sum to at most one',
    sharesWords(settings.network),
    `The mean coherence of the topics (normalised pointwise mutual information of their ten leading terms ${citations.cite('bouma2009')}) is ${decimal(quality.coherence)}`,
    doubts(quality),
  ]);
}

function makingWords({ snapshot: { model, settings }, areTopicsClasses }: MethodsFacts, citations: Citations): string {
  const { kind, source } = model;
  const classes = settings.classScheme ?? source;
  if (areTopicsClasses)
    return `Topics are the classes that the source gives (${classes}), joined to a tree ${citations.cite('ward1963')} by the papers that they share`;
  const made = {
    computed: `Topics were computed from ${source}`,
    keywords: `Topics were made from ${source} as they were given`,
    curated: `Topics were made from the classes that the source gives (${classes})`,
  }[kind];
  return (
    `${made}: papers were represented as vectors of weighted terms (term frequency and inverse document frequency ${citations.cite('salton1988')}) and each was linked to its most similar papers by cosine; ` +
    `groups of this graph, found with the Leiden algorithm ${citations.cite('traag2019')} and joined to a tree ${citations.cite('ward1963')}, are the topics`
  );
}

const singular = { authors: 'author', institutions: 'institution', countries: 'country', keywords: 'keyword' } as const;
function sharesWords(network: keyof typeof singular): string {
  const node = singular[network];
  const one = `${/^[aeiou]/.test(node) ? 'an' : 'a'} ${node}`;
  return `The weight of the tie between ${one} and a topic is the sum of these shares over the papers of the ${node}`;
}

function numberWords(
  count: number,
  { natural, chosen }: { readonly natural: number; readonly chosen: number },
  isWished: boolean,
): string {
  const found = `There ${verb(count, 'is', 'are')} ${counted(count, 'topic')}`;
  if (isWished)
    return `${found} (${number(chosen)} were asked for; the papers fall into ${number(natural)} by themselves)`;
  return `${found}, the number into which the papers fall by themselves`;
}

interface Doubts {
  readonly weakPapers: number;
  readonly inheritedPapers: number;
  readonly papersWithoutTopic: number;
}

function doubts({ weakPapers, inheritedPapers, papersWithoutTopic }: Doubts): string {
  const told = [
    weakPapers > 0 && `${counted(weakPapers, 'paper')} ${verb(weakPapers, 'fits its', 'fit their')} main topic poorly`,
    inheritedPapers > 0 &&
      `${counted(inheritedPapers, 'paper')} without text ${verb(inheritedPapers, 'has', 'have')} the topics of the other papers of the same authors`,
    papersWithoutTopic > 0 &&
      `${counted(papersWithoutTopic, 'paper')} ${verb(papersWithoutTopic, 'has', 'have')} no topic`,
  ].filter((part) => part !== false);
  return told.length > 0 ? inList(told) : '';
}
