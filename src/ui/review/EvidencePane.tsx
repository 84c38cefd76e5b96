import type { ReviewEvidence, SharedThing, Suggestion } from '../../model/review.ts';
import { areNodesCurrent } from '../../state/review.ts';
import { settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { texts } from '../../texts/texts.ts';
import { Reasons } from '../people/Reasons.tsx';
import { OpenCount, OpenedPapers } from './OpenCount.tsx';
import { sideNames, SidesView } from './SidesView.tsx';
import { ThingTable } from './ThingTable.tsx';
import { TitlePairs } from './TitlePairs.tsx';
import type { KnownEvidence } from './useReviewEvidence.ts';

const words = texts.review.evidence;

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
      aria-label={words.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keys
      tabIndex={0}
    >
      {known && <SuggestionReasons suggestion={suggestion} evidence={known.evidence} />}
      <SidesView current={current} sides={sides} isSplit={suggestion.kind === 'split'} />
      {known ? (
        <Evidence current={current} known={known} isSplit={suggestion.kind === 'split'} />
      ) : (
        <p class="muted">{words.looking}</p>
      )}
    </section>
  );
}

/** The sentences are about one person; who may be several is asked the other way round. */
function SuggestionReasons({ suggestion: { kind, reason }, evidence: { forIt, againstIt } }: ReasonsProps) {
  if (kind === 'split') return <Reasons title={words.forSeveral} forIt={againstIt} againstIt={forIt} />;
  const title = words.forOne[reason === 'variant' ? 'institutions' : 'people'];
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

function Evidence({ current, known: { evidence, of: counted }, isSplit }: EvidenceProps) {
  const { sides } = evidence;
  const of = settings.value.network === 'institutions' ? 'institutions' : 'people';
  const common = { sides, names: sideNames(sides, isSplit), areNodesOnMap: areNodesCurrent(counted, current) };
  return (
    <>
      <Together papers={evidence.together} where={words.together[of]} />
      <ThingTable
        {...common}
        title={words.coauthors[of]}
        what="with"
        things={evidence.coauthors}
        aside={words.shared(evidence.sharedCoauthors)}
      />
      <ThingTable
        {...common}
        title={words.topics}
        what="on"
        things={evidence.topics}
        aside={sharedWords(evidence.topics)}
        hasShares
      />
      <ThingTable
        {...common}
        title={words.institutions[of]}
        what="at"
        things={evidence.institutions}
        aside={sharedWords(evidence.institutions)}
      />
      <ThingTable
        {...common}
        title={words.venues}
        what="in"
        things={evidence.venues}
        aside={sharedWords(evidence.venues)}
      />
      <ThingTable {...common} title={words.ids} what="with" things={evidence.ids} aside={sharedWords(evidence.ids)} />
      <TitlePairs titles={evidence.titles} />
    </>
  );
}

const isShared = ({ papers }: SharedThing): boolean => papers.filter((list) => list.length > 0).length > 1;
const sharedWords = (things: readonly SharedThing[]): string => words.shared(things.filter(isShared).length);

/** Two on one paper are two people, as a rule. */
function Together({ papers, where }: { readonly papers: ReviewEvidence['together']; readonly where: string }) {
  if (papers.length === 0) return null;
  const label = words.papersTogether(papers.length);
  return (
    <div class="together">
      <p>
        <span class="muted">{where}</span>
        <OpenCount id="together" papers={papers} label={label}>
          {label}
        </OpenCount>
      </p>
      <OpenedPapers id="together" papers={papers} title={label} />
    </div>
  );
}
