import { isOnlyExample } from '../../actions/open.ts';
import { opened } from '../../state/state.ts';
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

/** Left of the map: what is open, how it is coloured, and how it was counted. */
export function CorpusPanel() {
  const current = opened.value;
  if (!current) return <Welcome />;
  return (
    <>
      <Section title={current.kind === 'papers' ? 'Papers' : 'Network'}>
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
      <Section title="Finding topics" open={false}>
        <TopicForm current={current} />
      </Section>
    )}
    {current.kind === 'papers' && (
      <Section title="Who is in it" open={false}>
        <PeopleForm />
      </Section>
    )}
    <Section title="Counting" open={false}>
      <CountingForm current={current} />
    </Section>
    <Section title="Finding communities" open={false}>
      <CommunityForm />
    </Section>
    <Section title="Layout" open={false}>
      <LayoutForm />
    </Section>
    {isOnlyExample() && (
      <Section title="Examples">
        <Examples />
      </Section>
    )}
  </>
);

const Welcome = () => (
  <Section title="Papers">
    <p class="muted">Nothing is open yet. Drop files anywhere on the page, or look at an example.</p>
    <Examples />
  </Section>
);
