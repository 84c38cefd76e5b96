import { changeSettings } from '../../actions/open.ts';
import { counted, number } from '../../actions/words.ts';
import type { IdentityRule } from '../../model/identity.ts';
import type { InitialsWarning } from '../../model/whoIsWho.ts';
import { Choice } from '../parts/Choice.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

const options = [
  {
    value: 'safe',
    label: 'Carefully',
    hint: 'Ids, full names, and names that fit and share a coauthor; two names on one paper stay two people',
  },
  {
    value: 'suggestive',
    label: 'With suggestions',
    hint: 'Also places of work, venues and titles that are alike: applies the suggestions by rules, and is wrong more often',
  },
  { value: 'names', label: 'Full names', hint: 'Equal but for case, punctuation and order of surname and given names' },
  {
    value: 'initials',
    label: 'Surname and initial',
    hint: 'For data that have initials alone; merges everybody who shares them',
  },
  { value: 'verbatim', label: 'As written', hint: 'Every spelling is a person of its own, as in VOSviewer' },
] as const satisfies readonly { readonly value: IdentityRule; readonly label: string; readonly hint: string }[];

/** Which names are one person; what surname and initial alone would do is shown before it is chosen and while it is. */
export function IdentityChoice({ value }: { readonly value: IdentityRule }) {
  const warning = useAnswer('initialsWarning', undefined, 'initials');
  return (
    <Choice
      legend="One person is"
      value={value}
      options={options.map((option) => withWarning(option, value, warning))}
      onChange={(identity) => void changeSettings({ identity })}
    />
  );
}

type Option = (typeof options)[number];

const withWarning = (option: Option, value: IdentityRule, warning: InitialsWarning | undefined) =>
  option.value === 'initials' && warning && warning.merged > 0
    ? { ...option, warning: warningWords(warning, value === 'initials') }
    : option;

/** `Would make one person of: John Smith, James Smith · 41 more` */
function warningWords({ people, merged, examples }: InitialsWarning, isOn: boolean): string {
  const more = merged - examples.length;
  const list = [...examples.map(exampleWords), ...(more > 0 ? [`${number(more)} more`] : [])].join(' · ');
  const whole = `${counted(people, 'person', 'people')} of different first names ${isOn ? 'are' : 'would be'} ${number(merged)}`;
  return `${isOn ? 'Makes' : 'Would make'} one person of: ${list}. ${whole}.`;
}

/** So many names show what it means. */
const mostNames = 3;

const exampleWords = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${names.slice(0, mostNames).join(', ')} and ${number(names.length - mostNames)} more`
    : names.join(', ');
