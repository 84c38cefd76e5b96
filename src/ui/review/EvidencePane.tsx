import type { ReviewEvidence, SharedThing, Suggestion } from '../../model/review.ts';
import { areNodesCurrent } from '../../state/review.ts';
import { settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { counted, number } from '../../actions/words.ts';
import { Reasons } from '../people/Reasons.tsx';
import { OpenCount, OpenedPapers } from './OpenCount.tsx';
import { sideNames, SidesView } from './SidesView.tsx';
import { ThingTable } from './ThingTable.tsx';
import { TitlePairs } from './TitlePairs.tsx';
import type { KnownEvidence } from './useReviewEvidence.ts';

interface Props {
  readonly current: Opened;
  readonly suggestion: Suggestion;
  /** Undefined while it is being looked for. */
  readonly known: KnownEvidence | undefined;
}

/** What speaks for and against it, side by side; every number opens to its papers. */
export function EvidencePane({ current, suggestion, known }: Props) {
  const sides = known?.evidence.sides ?? suggestion.sides;
  return (
    <section
      class="evidence"
      aria-label="Evidence"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys
      tabIndex={0}
    >
      {known && <SuggestionReasons suggestion={suggestion} evidence={known.evidence} />}
      <SidesView current={current} sides={sides} isSplit={suggestion.kind === 'split'} />
      {known ? (
        <Evidence current={current} known={known} isSplit={suggestion.kind === 'split'} />
      ) : (
        <p class="muted">Looking at the evidence …</p>
      )}
    </section>
  );
}

/** The sentences are about one person; who may be several is asked the other way round. */
function SuggestionReasons({ suggestion: { kind, reason }, evidence: { forIt, againstIt } }: ReasonsProps) {
  if (kind === 'split') return <Reasons title="For several people" forIt={againstIt} againstIt={forIt} />;
  const title = reason === 'variant' ? 'For one institution' : 'For one person';
  return <Reasons title={title} forIt={forIt} againstIt={againstIt} />;
}

interface ReasonsProps {
  readonly suggestion: Suggestion;
  readonly evidence: ReviewEvidence;
}

interface EvidenceProps {
  readonly current: Opened;
  readonly known: KnownEvidence;
  readonly isSplit: boolean;
}

const ofPeople = { coauthors: 'Coauthors', institutions: 'Institutions', together: 'On one list of authors' };
const ofInstitutions = { coauthors: 'People who work there', institutions: 'Places', together: 'On one paper' };

function Evidence({ current, known: { evidence, of }, isSplit }: EvidenceProps) {
  const { sides } = evidence;
  const words = settings.value.network === 'institutions' ? ofInstitutions : ofPeople;
  const common = { sides, names: sideNames(sides, isSplit), areNodesOnMap: areNodesCurrent(of, current) };
  return (
    <>
      <Together papers={evidence.together} where={words.together} />
      <ThingTable
        {...common}
        title={words.coauthors}
        what="with"
        things={evidence.coauthors}
        aside={`${number(evidence.sharedCoauthors)} shared`}
      />
      <ThingTable
        {...common}
        title="Topics"
        what="on"
        things={evidence.topics}
        aside={sharedWords(evidence.topics)}
        hasShares
      />
      <ThingTable
        {...common}
        title={words.institutions}
        what="at"
        things={evidence.institutions}
        aside={sharedWords(evidence.institutions)}
      />
      <ThingTable {...common} title="Venues" what="in" things={evidence.venues} aside={sharedWords(evidence.venues)} />
      <ThingTable {...common} title="Ids" what="with" things={evidence.ids} aside={sharedWords(evidence.ids)} />
      <TitlePairs titles={evidence.titles} />
    </>
  );
}

const isShared = ({ papers }: SharedThing): boolean => papers.filter((list) => list.length > 0).length > 1;
const sharedWords = (things: readonly SharedThing[]): string => `${number(things.filter(isShared).length)} shared`;

/** Two on one paper are two people, as a rule. */
function Together({ papers, where }: { readonly papers: ReviewEvidence['together']; readonly where: string }) {
  if (papers.length === 0) return null;
  const words = `${counted(papers.length, 'paper')} together`;
  return (
    <div class="together">
      <p>
        <span class="muted">{where}: </span>
        <OpenCount id="together" papers={papers} label={words}>
          {words}
        </OpenCount>
      </p>
      <OpenedPapers id="together" papers={papers} title={words} />
    </div>
  );
}
