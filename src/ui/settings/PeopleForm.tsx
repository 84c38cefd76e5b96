import { changeSettings } from '../../actions/open.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Select } from '../parts/Select.tsx';
import { DecisionsPart } from './DecisionsPart.tsx';
import { IdentityChoice } from './IdentityChoice.tsx';
import { RollUp } from './RollUp.tsx';
import { ThesaurusForm } from './ThesaurusForm.tsx';

/** Whom or what ties join, and which names are one. */
export function PeopleForm() {
  const { network, identity } = settings.value;
  return (
    <div class="settings">
      <Select
        label={texts.settings.people.network}
        value={network}
        options={texts.settings.people.networks}
        onChange={(value) => value && void changeSettings({ network: value, only: null })}
      />
      {network === 'authors' && <IdentityChoice value={identity} />}
      {network === 'institutions' && <RollUp />}
      {(network === 'authors' || network === 'institutions') && <DecisionsPart />}
      <ThesaurusForm />
    </div>
  );
}
