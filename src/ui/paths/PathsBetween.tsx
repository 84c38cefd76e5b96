import { useMemo, useState } from 'preact/hooks';
import { isoDay } from '../../lib/calendar.ts';
import { pathKinds, type FoundPath, type PathKind } from '../../model/paths.ts';
import type { NodeIndex } from '../../model/units.ts';
import { sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Section.tsx';
import { useNewest } from '../parts/useNewest.ts';
import { Explanations } from './Explanations.tsx';
import { names } from './names.ts';
import { NoPathNote } from './NoPathNote.tsx';
import { PathList } from './PathList.tsx';
import { useShownWay } from './useShownWay.ts';

interface Props {
  readonly current: Opened;
  readonly from: NodeIndex;
  readonly to: NodeIndex;
}

/** The ways from one person to another over what is visible; the one that is shown stands out on the map. */
export function PathsBetween({ current, from, to }: Props) {
  const [kind, setKind] = useState<PathKind>('shortest');
  const [isTurned, setTurned] = useState(false);
  const [first, last] = isTurned ? [to, from] : [from, to];
  const [nameOfFirst, nameOfLast] = [current.labels[first]!, current.labels[last]!];
  const explained = texts.paths.explained(names());
  return (
    <Section id="ways" title={texts.paths.title}>
      <Choice
        inline
        legend={texts.paths.kindsTitle}
        value={kind}
        options={pathKinds.map((value) => ({ value, label: texts.paths.kinds[value] }))}
        onChange={setKind}
      />
      <Way key={`${kind} ${first} ${last}`} current={current} kind={kind} from={first} to={last} />
      <button type="button" class="quiet turn" onClick={() => setTurned((is) => !is)}>
        {texts.paths.turnRound(nameOfLast, nameOfFirst)}
      </button>
      <Explanations of={pathKinds.map((each) => explained[each])} />
    </Section>
  );
}

interface WayProps extends Props {
  readonly kind: PathKind;
}

/** One way; while the window moves, that of the window before stays until the next is there. */
function Way({ current, kind, from, to }: WayProps) {
  const answer = useNewest('path', { kind, from, to, sight: sight.value }, [sight.value]);
  const path = answer?.path;
  const way = useMemo(
    () => path && { nodes: [from, ...path.hops.map((hop) => hop.to)], ties: path.hops.map(({ tie }) => tie) },
    [path],
  );
  useShownWay(current, way);
  if (!answer) return <p class="muted">{texts.paths.looking}</p>;
  if (!answer.path) return <NoPathNote current={current} answer={answer} />;
  return (
    <>
      <output class="path-words">{words(kind, answer.path)}</output>
      <PathList current={current} path={answer.path} />
    </>
  );
}

function words(kind: PathKind, { hops, equals }: FoundPath): string {
  const { found } = texts.paths;
  if (kind === 'shortest') return found.shortest(hops.length, equals);
  return kind === 'strongest' ? found.strongest(hops.length) : found.timed(hops.length, isoDay(hops.at(-1)!.day!));
}
