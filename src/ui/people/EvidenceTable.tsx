import { useId, useState } from 'preact/hooks';
import { counted, number } from '../../actions/words.ts';
import type { ReviewEvidence, SharedThing, Side } from '../../model/review.ts';
import type { PaperIndex } from '../../model/units.ts';
import { PaperTitles } from './PaperTitles.tsx';
import { Reasons } from './Reasons.tsx';

/** So many of a kind tell enough; more are shown when they are asked for. */
const fewRows = 5;

/** What people have in common and what not, side by side; every number opens to its papers. */
export function EvidenceTable({ evidence }: { readonly evidence: ReviewEvidence }) {
  const { sides, coauthors, sharedCoauthors, topics, institutions, venues, ids, forIt, againstIt } = evidence;
  return (
    <>
      <Reasons title="For one person" forIt={forIt} againstIt={againstIt} />
      <div class="evidence-frame">
        <table class="evidence-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">What</span>
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
            <Row name="Papers" papers={sides.map(({ papers }) => papers)} sides={sides} />
          </tbody>
          <Group title={`Coauthors, ${number(sharedCoauthors)} of both`} things={coauthors} sides={sides} />
          <Group title="Topics" things={topics} sides={sides} />
          <Group title="Institutions" things={institutions} sides={sides} />
          <Group title="Venues" things={venues} sides={sides} />
          <Group title="Ids" things={ids} sides={sides} />
        </table>
      </div>
    </>
  );
}

function sideWords({ name, forms, years }: Side): string {
  const others = forms.filter((form) => form !== name).slice(0, 3);
  const when = years && (years[0] === years[1] ? String(years[0]) : `${years[0]} to ${years[1]}`);
  return [when, others.length > 0 && `also ${others.join(', ')}`].filter(Boolean).join(' · ');
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
            <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? 'Fewer' : `${number(left)} more`}
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
                aria-label={`${name}, ${sides[at]!.name}: ${counted(list.length, 'paper')}`}
                onClick={() => setOpen(open === at ? undefined : at)}
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
