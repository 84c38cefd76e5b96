import { changeSettings } from '../../actions/open.ts';
import { defaultSettings } from '../../model/settings.ts';
import { settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberField } from '../parts/NumberField.tsx';

/** How the network is made; every change builds it anew, beside what is shown. Most of it is about papers. */
export const SettingsForm = ({ current }: { readonly current: Opened }) => (
  <div class="settings">
    {current.kind === 'papers' && <PaperSettings />}
    <label class="check">
      <input
        type="checkbox"
        checked={settings.value.largestComponent}
        onChange={({ currentTarget }) => void changeSettings({ largestComponent: currentTarget.checked })}
      />
      Largest component only
    </label>
  </div>
);

function PaperSettings() {
  const { identity, counting, maxAuthors, minPapers } = settings.value;
  return (
    <>
      <Choice
        legend="One person is"
        value={identity}
        options={[
          {
            value: 'safe',
            label: 'Names and ids, carefully',
            hint: 'Full names and ids; two names on one paper stay two people',
          },
          { value: 'names', label: 'Full names', hint: 'Without regard to accents, case and punctuation' },
          { value: 'verbatim', label: 'Names as written', hint: 'Every spelling is a person of its own' },
        ]}
        onChange={(value) => void changeSettings({ identity: value })}
      />
      <Choice
        legend="A joint paper counts"
        value={counting}
        options={[
          { value: 'full', label: 'Fully', hint: '1 for each pair of its authors' },
          { value: 'fractional', label: 'Fractionally', hint: '1 / (n − 1) for each pair of its n authors' },
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
        Leave out pairs of long author lists
      </label>
      {maxAuthors !== null && (
        <NumberField
          label="Most authors of a paper"
          value={maxAuthors}
          min={2}
          onChange={(value) => void changeSettings({ maxAuthors: value })}
        />
      )}
      <NumberField
        label="Fewest papers of an author"
        value={minPapers}
        min={1}
        onChange={(value) => void changeSettings({ minPapers: value })}
      />
    </>
  );
}
