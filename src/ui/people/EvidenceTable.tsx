import { useId, useState } from 'preact/hooks';
import type { ReviewEvidence, SharedThing, Side } from '../../model/review.ts';
import type { PaperIndex } from '../../model/units.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { PaperTitles } from './PaperTitles.tsx';
import { Reasons } from './Reasons.tsx';

const words = texts.people.evidence;

/** So many of a kind tell enough; more are shown when they are asked for. */
const fewRows = 5;

/** What people have in common and what not, side by side; every number opens to its papers. */
export function EvidenceTable({ evidence }: { readonly evidence: ReviewEvidence }) {
  const { sides, coauthors, sharedCoauthors, topics, institutions, venues, ids, forIt, againstIt } = evidence;
  return (
    <>
      <Reasons title={words.onePerson} forIt={forIt} againstIt={againstIt} />
      <div class="evidence-frame">
        <table class="evidence-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{words.what}</span>
              </th>
              {sides.map((side, at) => (
                <th key={at} scope="col">
                  {side.name}
                  <small class="muted">{sideWords(side)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row name={words.papers} papers={sides.map(({ papers }) => papers)} sides={sides} />
          </tbody>
          <Group title={words.coauthors(sharedCoauthors)} things={coauthors} sides={sides} />
          <Group title={words.topics} things={topics} sides={sides} />
          <Group title={words.institutions} things={institutions} sides={sides} />
          <Group title={words.venues} things={venues} sides={sides} />
          <Group title={words.ids} things={ids} sides={sides} />
        </table>
      </div>
    </>
  );
}

function sideWords({ name, forms, years }: Side): string {
  const others = forms.filter((form) => form !== name).slice(0, 3);
  return [years && texts.people.years(years), others.length > 0 && words.also(others)].filter(Boolean).join(' · ');
}

interface GroupProps {
  readonly title: string;
  readonly things: readonly SharedThing[];
  readonly sides: readonly Side[];
}

function Group({ title, things, sides }: GroupProps) {
  const [isWhole, setWhole] = useState(false);
  if (things.length === 0) return null;
  const left = things.length - fewRows;
  return (
    <tbody>
      <tr>
        <th colSpan={sides.length + 1} scope="rowgroup" class="evidence-group">
          {title}
          {left > 0 && (
            <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole((is) => !is)}>
              {isWhole ? words.fewer : words.more(left)}
            </button>
          )}
        </th>
      </tr>
      {things.slice(0, isWhole ? undefined : fewRows).map(({ name, papers }, at) => (
        <Row key={at} name={name} papers={papers} sides={sides} />
      ))}
    </tbody>
  );
}

interface RowProps {
  readonly name: string;
  readonly papers: readonly (readonly PaperIndex[])[];
  readonly sides: readonly Side[];
}

function Row({ name, papers, sides }: RowProps) {
  const [open, setOpen] = useState<number>();
  const id = useId();
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        {papers.map((list, at) => (
          <td key={at}>
            {list.length === 0 ? (
              <span class="evidence-none">–</span>
            ) : (
              <button
                type="button"
                class="row-weight"
                aria-expanded={open === at}
                aria-controls={id}
                aria-label={words.papersOfSide(name, sides[at]!.name, list.length)}
                onClick={() => setOpen((now) => (now === at ? undefined : at))}
              >
                {number(list.length)}
              </button>
            )}
          </td>
        ))}
      </tr>
      <tr id={id} hidden={open === undefined}>
        {open !== undefined && (
          <td colSpan={sides.length + 1}>
            <PaperTitles papers={papers[open]!} />
          </td>
        )}
      </tr>
    </>
  );
}
