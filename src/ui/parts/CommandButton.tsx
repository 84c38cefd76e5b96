import { keyWords } from '../../actions/keys.ts';
import { titleOf, type Command } from '../../actions/registry.ts';
import { texts } from '../../texts/texts.ts';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly command: Command;
  /** Short name on the button; the title of the command stands in its tooltip. */
  readonly label: string;
  readonly icon: IconName;
}

/** A command of the registry as a button with sign and word. */
export function CommandButton({ command, label, icon }: Props) {
  const blocked = command.blocked?.();
  const key = command.keys?.[0];
  const title = titleOf(command);
  const hint = key === undefined ? title : texts.parts.withKey(title, keyWords(key));
  return (
    <button type="button" class="tool" onClick={command.run} disabled={blocked !== undefined} title={blocked ?? hint}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
