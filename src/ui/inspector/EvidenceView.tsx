import { selectNode } from '../../actions/select.ts';
import type { Evidence } from '../../model/shift.ts';
import { nouns } from '../../state/state.ts';
import { number, pluralOf, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { Section } from '../parts/Section.tsx';
import { Head } from './Head.tsx';
import { PaperList } from './PaperLists.tsx';
import { SaveTheseButton } from './SaveTheseButton.tsx';

const words = texts.inspector.evidence;

interface Props {
  readonly current: Opened;
  readonly what: string;
  readonly title: string;
  readonly detail: string;
  readonly evidence: Evidence;
}

const mostPeople = 50;

/** A part of a drawing, down to the papers and people behind it. */
export function EvidenceView({ current, what, title, detail, evidence: { papers, people } }: Props) {
  return (
    <>
      <Head kind={what}>{title}</Head>
      {detail !== '' && <p>{detail}</p>}
      {people.length > 0 && (
        <Section title={pluralOf(nouns.value.Node)} aside={number(people.length)}>
          <ul class="rows">
            {people.slice(0, mostPeople).map(({ node, weight }) => (
              <li key={node}>
                <button type="button" class="row" onClick={() => selectNode(node)}>
                  <NodeSwatch current={current} node={node} />
                  <span class="row-name">{current.labels[node]}</span>
                  {weight !== undefined && <span class="row-count">{weightText(weight)}</span>}
                </button>
              </li>
            ))}
          </ul>
          {people.length > mostPeople && (
            <p class="muted small">{words.firstOf(mostPeople, people.length, nouns.value.node)}</p>
          )}
        </Section>
      )}
      <Section title={words.papers} aside={number(papers.length)}>
        {papers.length === 0 && <p class="muted">{words.none}</p>}
        <PaperList papers={papers} />
        {papers.length > 0 && <SaveTheseButton />}
      </Section>
    </>
  );
}
