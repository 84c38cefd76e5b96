import { changeSettings } from '../../actions/open.ts';
import { defaultSettings } from '../../model/settings.ts';
import { nouns, settings } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { LikeVosviewer } from './LikeVosviewer.tsx';
import { OnlyThese } from './OnlyThese.tsx';

const words = texts.settings.counting;

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
      {words.largestComponent}
    </label>
    {current.kind === 'papers' && <OnlyThese />}
  </div>
);

function PaperCounting() {
  const { network, counting, maxAuthors, minPapers, minJointPapers, groups } = settings.value;
  const { node } = nouns.value;
  const nodes = pluralOf(node);
  return (
    <>
      <Choice
        legend={words.joint}
        value={counting}
        options={[
          { value: 'full', ...words.full(nodes) },
          { value: 'fractional', ...words.fractional(nodes) },
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
        {words.leaveOutLong(node)}
      </label>
      {maxAuthors !== null && (
        <NumberField
          label={words.mostOfPaper(nodes)}
          value={maxAuthors}
          min={2}
          onChange={(value) => void changeSettings({ maxAuthors: value })}
        />
      )}
      <NumberField
        label={words.fewestPapers(node)}
        value={minPapers}
        min={1}
        onChange={(value) => void changeSettings({ minPapers: value })}
      />
      <NumberField
        label={words.fewestJoint}
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
          {words.groups}
        </label>
      )}
    </>
  );
}
