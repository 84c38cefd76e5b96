import { selectNodes } from '../../actions/select.ts';
import type { NodeIndex } from '../../model/units.ts';
import { wantedSection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Section } from '../parts/Section.tsx';
import { NameField } from '../people/PersonField.tsx';
import { useSearch } from '../search/useSearch.ts';
import { names } from './names.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** Chooses the other end of a way; both are selected then, and the ways between them are shown. */
export const PathForm = (props: Props) => (
  <Section id="way-to" title={texts.paths.wayTo} open={false}>
    <OtherEnd {...props} />
  </Section>
);

function OtherEnd({ current, node }: Props) {
  const { node: noun, nodes } = names();
  const choose = (other: NodeIndex) => {
    selectNodes([node, other]);
    wantedSection.value = 'ways';
  };
  return (
    <>
      <NameField
        current={current}
        onChoose={choose}
        label={texts.paths.nameOf(noun)}
        listLabel={texts.paths.whoItMayBe}
        useFound={(text) => usePeopleCalled(node, text)}
        none={() => texts.paths.nobodyOfName(nodes)}
      />
      <p class="muted small">{texts.paths.wayToHint}</p>
    </>
  );
}

function usePeopleCalled(node: NodeIndex, text: string) {
  const found = useSearch(text);
  const people = found?.hits.flatMap((hit) =>
    hit.kind === 'author' && hit.node !== node
      ? [{ node: hit.node, name: hit.label, papers: hit.papers, reason: '' }]
      : [],
  );
  return found && people && { of: found.of, people };
}
