import { changeSettings } from '../../actions/open.ts';
import { settings } from '../../state/state.ts';
import { Choice } from '../parts/Choice.tsx';
import { Select } from '../parts/Select.tsx';
import { ThesaurusForm } from './ThesaurusForm.tsx';

/** Whom or what ties join, and which names are one. */
export function PeopleForm() {
  const { network, identity } = settings.value;
  return (
    <div class="settings">
      <Select
        label="Network of"
        value={network}
        options={{ authors: 'Authors', institutions: 'Institutions', countries: 'Countries', keywords: 'Keywords' }}
        onChange={(value) => value && void changeSettings({ network: value, only: null })}
      />
      {network === 'authors' && (
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
      )}
      <ThesaurusForm />
    </div>
  );
}
