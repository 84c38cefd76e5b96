import { version } from '../../../package.json';
import { isoDay } from '../../lib/calendar.ts';
import { counted } from '../../texts/numbers.ts';
import { nounsOf } from '../../texts/nounsOf.ts';
import { windowInWords } from '../caption.ts';
import { onOneLine } from '../papers/onOneLine.ts';
import { countsOf } from '../snapshot.ts';
import { Citations } from './citations.ts';
import { dataParagraph } from './dataParagraph.ts';
import { mapParagraph } from './mapParagraph.ts';
import type { MethodsFacts } from './methodsFacts.ts';
import { networkParagraph } from './networkParagraph.ts';
import { sentences } from './prose.ts';
import { references, referenceText } from './references.ts';
import { referencesBibtex } from './referencesBibtex.ts';
import { topicsParagraph } from './topicsParagraph.ts';

/** As plain text, with marks of Markdown, or the works alone as BibTeX. */
export type MethodsFormat = 'text' | 'markdown' | 'bibtex';

/** How a map was made: every choice that mattered with its value, and the works behind the methods that were used. */
export function methodsText(facts: MethodsFacts, format: MethodsFormat): string {
  const citations = new Citations();
  const paragraphs = paragraphsOf(facts, citations);
  const works = citations.names.map((name) => [name, references[name]] as const);
  if (format === 'bibtex') return referencesBibtex(works);
  const isMarked = format === 'markdown';
  const plain = isMarked ? markdownText : (text: string) => text;
  const list = works.map(([, work], at) => `${isMarked ? `${at + 1}.` : `[${at + 1}]`} ${plain(referenceText(work))}`);
  return [
    isMarked ? '## How this map was made' : 'How this map was made',
    ...paragraphs.map(plain),
    ...(list.length > 0 ? [isMarked ? '### References' : 'References', list.join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function paragraphsOf(facts: MethodsFacts, citations: Citations): string[] {
  const isOfPapers = facts.snapshot.network.kind === 'papers';
  return [
    dataParagraph(facts),
    isOfPapers ? networkParagraph(facts, citations) : '',
    mapParagraph(facts, citations),
    topicsParagraph(facts, citations),
    viewParagraph(facts),
  ]
    .map(onOneLine)
    .filter((paragraph) => paragraph !== '');
}

/** What of it is looked at, and with what. */
function viewParagraph({ snapshot, dataHash }: MethodsFacts): string {
  const { window, filtered, network, settings, today } = snapshot;
  const { record, node } = nounsOf(network.kind, settings.network);
  const shown = countsOf(snapshot);
  const part = window || filtered;
  return sentences([
    part &&
      `The view shows ${counted(shown.papers, record)}, ${counted(shown.authors, node)} and ${counted(shown.coauthorTies, 'tie')}`,
    window && windowInWords(snapshot) !== '' && `Window of time: ${windowInWords(snapshot)}`,
    filtered?.words,
    part && 'Positions, communities and topics were found for all years and do not change with the view',
    `The map was made with Coterie, version ${version}, on ${isoDay(today)}${dataHash === '' ? '' : ` (data ${dataHash})`}`,
  ]);
}

/** Signs that Markdown takes for its own; brackets are only so before a bracket or a colon. */
const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*_<>#|~]/g, (sign) => `\\${sign}`).replaceAll(/\](?=[([:])/g, '\\]');
