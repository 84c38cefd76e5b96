import { isOnlyExample } from '../../actions/open.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { FilterSection } from '../filters/FilterSection.tsx';
import { Legend } from '../legend/Legend.tsx';
import { Later } from '../parts/Later.tsx';
import { Section } from '../parts/Section.tsx';
import { SavedSelections } from '../selection/SavedSelections.tsx';
import { CommunityForm } from '../settings/CommunityForm.tsx';
import { CountingForm } from '../settings/CountingForm.tsx';
import { LayoutForm } from '../settings/LayoutForm.tsx';
import { PeopleForm } from '../settings/PeopleForm.tsx';
import { TopicForm } from '../settings/TopicForm.tsx';
import { Corpus } from './Corpus.tsx';
import { Examples } from './Examples.tsx';

const words = texts.corpus;

/** Left of the map: what is open, how it is coloured, and how it was counted. */
export function CorpusPanel() {
  const current = opened.value;
  if (!current) return <Welcome />;
  return (
    <>
      <Section title={words.sections[current.kind]}>
        <Corpus current={current} />
      </Section>
      <Later turn={1}>
        <Below current={current} />
      </Later>
    </>
  );
}

/** What the map means, and how it was made. */
const Below = ({ current }: { readonly current: Opened }) => (
  <>
    <Legend current={current} />
    <SavedSelections />
    <FilterSection current={current} />
    {current.kind === 'papers' && (
      <Section title={words.sections.topics} open={false}>
        <TopicForm current={current} />
      </Section>
    )}
    {current.kind === 'papers' && (
      <Section title={words.sections.people} open={false}>
        <PeopleForm />
      </Section>
    )}
    <Section title={words.sections.counting} open={false}>
      <CountingForm current={current} />
    </Section>
    <Section title={words.sections.communities} open={false}>
      <CommunityForm />
    </Section>
    <Section title={words.sections.layout} open={false}>
      <LayoutForm />
    </Section>
    {isOnlyExample() && (
      <Section title={words.sections.examples}>
        <Examples />
      </Section>
    )}
  </>
);

const Welcome = () => (
  <Section title={words.sections.papers}>
    <p class="muted">{words.nothingOpen}</p>
    <Examples />
  </Section>
);
