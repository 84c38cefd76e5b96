import { useState } from 'preact/hooks';
import { selectNode } from '../../actions/select.ts';
import type { WhoNext as Suggestion } from '../../model/paths.ts';
import type { NodeIndex } from '../../model/units.ts';
import { nouns, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { Section } from '../parts/Section.tsx';
import { useNewest } from '../parts/useNewest.ts';
import { Explanations } from './Explanations.tsx';
import { names } from './names.ts';
import { usePointingAtWay } from './useShownWay.ts';

const page = 10;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** Who is near somebody without a tie; looked for when it is opened. */
export const WhoNext = (props: Props) => (
  <Section id="who-next" title={texts.paths.whoNext.title(nouns.value.node === 'author')} open={false}>
    <Suggestions {...props} />
  </Section>
);

function Suggestions({ current, node }: Props) {
  const [most, setMost] = useState(page);
  const [again, setAgain] = useState(false);
  const words = texts.paths.whoNext;
  // One more than is shown tells whether there are more.
  const wish = { node, sight: sight.value, most: most + 1, again };
  const found = useNewest('whoNext', wish, [node, sight.value, most, again]);
  return (
    <>
      {current.extent && (
        <label class="check">
          <input type="checkbox" checked={again} onChange={({ currentTarget }) => setAgain(currentTarget.checked)} />
          <span>{words.again}</span>
        </label>
      )}
      {found?.length === 0 && <p class="muted">{words.none(nouns.value.neighbours)}</p>}
      <ol class="rows">
        {found?.slice(0, most).map((one) => (
          <li key={one.node}>
            <Row current={current} node={node} one={one} />
          </li>
        ))}
      </ol>
      {found && found.length > most && (
        <button type="button" class="quiet" onClick={() => setMost((now) => now + 40)}>
          {words.more}
        </button>
      )}
      <Explanations of={[words.explained(names())]} />
    </>
  );
}

function Row({ current, node, one }: Props & { readonly one: Suggestion }) {
  const words = texts.paths.whoNext;
  const point = usePointingAtWay(current, { nodes: [node, ...one.through, one.node], ties: one.ties });
  return (
    <button type="button" class="row is-two-lines" {...point} onClick={() => selectNode(one.node)}>
      <NodeSwatch current={current} node={one.node} />
      <span class="row-text">
        <span class="row-name">{current.labels[one.node]}</span>
        <small class="muted">{evidenceWords(current, one)}</small>
      </span>
      <span class="row-count">
        <span class="visually-hidden">{words.scoreName} </span>
        {words.score(one.score)}
      </span>
    </button>
  );
}

function evidenceWords({ labels, topics }: Opened, one: Suggestion): string {
  const { through, onTopics } = texts.paths.whoNext;
  const shared = one.topics.map((topic) => topics[topic]!.label);
  return through(one.through.map((near) => labels[near]!)) + (shared.length > 0 ? onTopics(shared) : '');
}
