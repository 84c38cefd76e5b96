import { changeSettings } from '../../actions/open.ts';
import { pluralOf } from '../../lib/counted.ts';
import { defaultSettings } from '../../model/settings.ts';
import { nouns, settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { LikeVosviewer } from './LikeVosviewer.tsx';
import { OnlyThese } from './OnlyThese.tsx';

/** What is counted, and what is left out; every change counts what is open again, beside what is shown. */
export const CountingForm = ({ current }: { readonly current: Opened }) => (
  <div class="settings">
    {current.kind === 'papers' && <LikeVosviewer />}
    {current.kind === 'papers' && <PaperCounting />}
    <label class="check">
      <input
        type="checkbox"
        checked={settings.value.largestComponent}
        onChange={({ currentTarget }) => void changeSettings({ largestComponent: currentTarget.checked })}
      />
      Largest component only
    </label>
    {current.kind === 'papers' && <OnlyThese />}
  </div>
);

function PaperCounting() {
  const { network, counting, maxAuthors, minPapers, minJointPapers, groups } = settings.value;
  const { node } = nouns.value;
  return (
    <>
      <Choice
        legend="A joint paper counts"
        value={counting}
        options={[
          { value: 'full', label: 'Fully', hint: `1 for each pair of its ${pluralOf(node)}` },
          { value: 'fractional', label: 'Fractionally', hint: `1 / (n − 1) for each pair of its n ${pluralOf(node)}` },
        ]}
        onChange={(value) => void changeSettings({ counting: value })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={maxAuthors !== null}
          onChange={({ currentTarget }) =>
            void changeSettings({ maxAuthors: currentTarget.checked ? defaultSettings.maxAuthors : null })
          }
        />
        Leave out pairs of long {node} lists
      </label>
      {maxAuthors !== null && (
        <NumberField
          label={`Most ${pluralOf(node)} of a paper`}
          value={maxAuthors}
          min={2}
          onChange={(value) => void changeSettings({ maxAuthors: value })}
        />
      )}
      <NumberField
        label={`Fewest papers of ${node === 'author' || node === 'institution' ? 'an' : 'a'} ${node}`}
        value={minPapers}
        min={1}
        onChange={(value) => void changeSettings({ minPapers: value })}
      />
      <NumberField
        label="Fewest joint papers of a tie"
        value={minJointPapers}
        min={1}
        onChange={(value) => void changeSettings({ minJointPapers: value })}
      />
      {network === 'authors' && (
        <label class="check">
          <input
            type="checkbox"
            checked={groups}
            onChange={({ currentTarget }) => void changeSettings({ groups: currentTarget.checked })}
          />
          Collaborations that sign as authors, too
        </label>
      )}
    </>
  );
}
