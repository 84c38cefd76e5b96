import { counted, number, pluralOf } from '../../texts/numbers.ts';
import type { Settings } from '../../model/settings.ts';
import { omissionWords } from '../../network/omissionWords.ts';
import { nounsOf } from '../../texts/nounsOf.ts';
import { decisionsInWords } from '../decisionsInWords.ts';
import type { Citations } from './citations.ts';
import type { MethodsFacts } from './methodsFacts.ts';
import { inList, sentences, verb } from './prose.ts';

/** Whom or what the ties join, how names became these, and what was counted and left out. */
export function networkParagraph(facts: MethodsFacts, citations: Citations): string {
  const { network } = facts.snapshot.settings;
  const identity = { authors: people, institutions, countries: () => countries, keywords: () => keywords }[network];
  return sentences([identity(facts), counting(facts, citations), ...thresholds(facts), leftOut(facts), size(facts)]);
}

const rules: Readonly<Record<Settings['identity'], string>> = {
  verbatim: 'each spelling of a name was taken for a person of its own',
  names: 'names were taken for one person if their normalised full names are equal',
  initials: 'names were taken for one person if surname and first initial are equal',
  safe: 'names were joined by ORCID, by author identifiers of the database, by equal full names that few people bear, and by compatible names with shared coauthors; different ORCIDs, conflicting given names and joint occurrence on one paper ruled a person out',
  suggestive:
    'names were joined by ORCID, by author identifiers of the database, by equal full names, by compatible names with shared coauthors, and by similar affiliations, venues and titles; different ORCIDs, conflicting given names and joint occurrence on one paper ruled a person out',
};

function people({ snapshot: { settings }, mentions, people: count }: MethodsFacts): string {
  const { identity, thesaurus, groups, decisions } = settings;
  const byHand = decisionsInWords(decisions, 'authors');
  return sentences([
    `The nodes of the network are authors. To tell people apart, ${rules[identity]} (${counted(mentions, 'author position')}, ${counted(count, 'author')})`,
    thesaurus.length > 0 && `Before that, a thesaurus of ${counted(thesaurus.length, 'entry')} replaced names`,
    byHand !== '' && `These results were corrected by ${byHand}`,
    groups
      ? 'Group authors (collaborations, consortia) are nodes as well'
      : 'Group authors (collaborations, consortia) count as authors of a paper but are not nodes',
  ]).slice(0, -1);
}

function institutions({ snapshot: { settings } }: MethodsFacts): string {
  const byHand = decisionsInWords(settings.decisions, 'institutions');
  return sentences([
    'The nodes of the network are institutions, taken from the affiliations: by identifier of the Research Organization Registry where one is given, else by normalised name',
    settings.rollUp
      ? 'Departments, institutes and hospitals were counted as the university that they are a part of, where the source tells it'
      : 'Departments, institutes and hospitals were kept apart from their universities',
    byHand !== '' && `These results were corrected by ${byHand}`,
  ]).slice(0, -1);
}

const countries =
  'The nodes of the network are countries, taken from the affiliations: as the source tells them, else from the last part of the address';

const keywords =
  'The nodes of the network are author keywords, without regard to case, accents, hyphens and number (singular or plural); index keywords or subject classes stand in for papers without any';

function counting({ snapshot: { settings } }: MethodsFacts, citations: Citations): string {
  const { network, counting: how, maxAuthors } = settings;
  const { node } = nounsOf('papers', network);
  const nodes = pluralOf(node);
  const weight =
    how === 'full'
      ? `each joint paper counts 1 for each pair of its ${nodes} (full counting ${citations.cite('perianes2016')})`
      : `each joint paper of n ${nodes} counts 1/(n − 1) for each of its pairs (fractional counting ${citations.cite('newman2001', 'perianes2016')})`;
  const cap =
    maxAuthors === null
      ? `There was no limit on the number of ${nodes} of a paper`
      : `Papers of more than ${number(maxAuthors)} ${nodes} form no ties`;
  return `The weight of a tie is the sum over joint papers, where ${weight}. ${cap}`;
}

function thresholds({ snapshot: { settings } }: MethodsFacts): (string | false)[] {
  const { network, minPapers, minJointPapers, largestComponent, only } = settings;
  const nodes = pluralOf(nounsOf('papers', network).node);
  const Nodes = nodes.charAt(0).toUpperCase() + nodes.slice(1);
  return [
    minPapers > 1 && `${Nodes} of fewer than ${counted(minPapers, 'paper')} were left out`,
    minJointPapers > 1 && `Ties of fewer than ${counted(minJointPapers, 'joint paper')} were left out`,
    only !== null && `Only ${nodes} on a list of ${counted(only.length, 'name')} were kept`,
    largestComponent && 'Only the largest connected component was kept',
  ];
}

/** What caps and thresholds took away, in numbers. */
function leftOut({ snapshot: { network, settings } }: MethodsFacts): string {
  const left = omissionWords(network.omissions, settings, network.kind);
  return left.length > 0 ? `In all this left out ${inList(left)}` : '';
}

function size({ snapshot, whole }: MethodsFacts): string {
  const { node } = nounsOf(snapshot.network.kind, snapshot.settings.network);
  const { authors, coauthorTies } = whole;
  return `The resulting network has ${counted(authors, node)} and ${counted(coauthorTies, 'tie')} between ${verb(coauthorTies, 'two of them', 'them')}`;
}
