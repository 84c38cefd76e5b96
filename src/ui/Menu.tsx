import { useRef } from 'preact/hooks';
import { keyWords } from '../actions/keys.ts';
import { commands, titleOf, type Command } from '../actions/registry.ts';

/** The commands that are used most, in a list that opens under its button. */
export function Menu() {
  const list = useRef<HTMLDivElement>(null);
  const run = (command: Command) => {
    list.current?.hidePopover();
    command.run();
  };
  const shown = commands.filter(({ inMenu }) => inMenu);
  return (
    <div ref={list} id="menu" popover="auto" class="menu">
      <ul>
        {shown.map((command, index) => (
          <li key={command.id} class={shown[index - 1]?.group === command.group || index === 0 ? '' : 'apart'}>
            <button type="button" disabled={command.blocked?.() !== undefined} onClick={() => run(command)}>
              <span>{titleOf(command)}</span>
              {command.keys && <kbd>{keyWords(command.keys[0])}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
