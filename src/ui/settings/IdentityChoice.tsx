import { changeSettings } from '../../actions/open.ts';
import type { IdentityRule } from '../../model/identity.ts';
import type { InitialsWarning } from '../../model/whoIsWho.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { useAnswer } from '../parts/useAnswer.ts';

const words = texts.settings.identity;

const rules = ['safe', 'suggestive', 'names', 'initials', 'verbatim'] as const satisfies readonly IdentityRule[];
const options = rules.map((value) => {
  const { label, hint } = words.rules[value];
  return { value, label, hint };
});

/** Which names are one person; what surname and initial alone would do is shown before it is chosen and while it is. */
export function IdentityChoice({ value }: { readonly value: IdentityRule }) {
  const warning = useAnswer('initialsWarning', undefined, 'initials');
  return (
    <Choice
      legend={words.title}
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
  const list = [...examples.map(exampleWords), ...(more > 0 ? [words.more(more)] : [])].join(' · ');
  return words.initialsWarning(list, people, merged, isOn);
}

/** So many names show what it means. */
const mostNames = 3;

const exampleWords = (names: readonly string[]): string =>
  names.length > mostNames
    ? words.namesAndMore(names.slice(0, mostNames).join(', '), names.length - mostNames)
    : names.join(', ');
