import { keyWords } from '../../actions/keys.ts';
import { titleOf, type Command } from '../../actions/registry.ts';
import { texts } from '../../texts/texts.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly command: Command;
  readonly icon: IconName;
}

/** A command of the registry as a sign alone: its title is read out, and shown on hover with its key. */
export function CommandIcon({ command, icon }: Props) {
  const [title, blocked, key] = [titleOf(command), command.blocked?.(), command.keys?.[0]];
  const hint = key === undefined ? title : texts.parts.withKey(title, keyWords(key));
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={title}
      title={blocked ?? hint}
      onClick={command.run}
      disabled={blocked !== undefined}
    >
      <Icon name={icon} />
    </button>
  );
}
