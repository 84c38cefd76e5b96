import { useState } from 'preact/hooks';
import { keyWords } from '../../actions/keys.ts';
import { commands, groups, titleOf, type Command } from '../../actions/registry.ts';
import { startTour } from '../../actions/tour.ts';
import { foldAccents } from '../../lib/fold.ts';
import { dialog } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon } from '../parts/Icon.tsx';

const words = texts.help.dialog;

/** What the map shows, how it is handled, and every key. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const showTour = () => {
    onClose();
    startTour();
  };
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <div class="help-head">
        <h3>{words.shows}</h3>
        <button type="button" onClick={showTour}>
          {texts.help.tour.command}
        </button>
      </div>
      <dl class="help-facts">
        {words.facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 class="help-title">{words.gestures}</h3>
      <Ways />
      <Shortcuts />
      <p class="muted">
        <a href="./licences/libraries.txt" target="_blank" rel="noopener noreferrer" class="out">
          {words.licences} <Icon name="out" />
        </a>
      </p>
    </Dialog>
  );
}

const Ways = () => (
  <div class="table-frame">
    <table class="help-ways">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.mouse}</th>
          <th scope="col">{words.touch}</th>
          <th scope="col">{words.keyboard}</th>
        </tr>
      </thead>
      <tbody>
        {words.ways.map(({ what, mouse, touch, keys }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{mouse}</td>
            <td>{touch}</td>
            <td>{keys}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function Shortcuts() {
  const [text, setText] = useState('');
  const found = withKeys(text);
  return (
    <>
      <div class="help-head">
        <h3>{words.shortcuts}</h3>
        <input
          type="search"
          aria-label={words.filter}
          placeholder={words.filter}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      {found.length === 0 && (
        <p>
          {words.none(text.trim())}{' '}
          <button type="button" class="quiet" onClick={() => (dialog.value = 'palette')}>
            {words.allCommands}
          </button>
        </p>
      )}
      <div class="shortcuts">
        {groups
          .filter((group) => found.some((command) => command.group === group))
          .map((group) => (
            <dl key={group}>
              <dt class="kind">{texts.commands.groups[group]}</dt>
              {found
                .filter((command) => command.group === group)
                .map((command) => (
                  <dd key={command.id}>
                    <span>
                      {titleOf(command).replace('…', '')}
                      {command.onlyOnMap && words.onMap}
                    </span>
                    <kbd>{keyWords(command.keys![0])}</kbd>
                  </dd>
                ))}
            </dl>
          ))}
      </div>
    </>
  );
}

/** Commands with keys that have all of the words in group, title or keys. */
function withKeys(text: string): readonly Command[] {
  const sought = foldAccents(text).split(' ').filter(Boolean);
  return commands.filter((command) => {
    if (!command.keys) return false;
    const name = foldAccents(
      `${texts.commands.groups[command.group]} ${titleOf(command)} ${keyWords(command.keys[0])}`,
    );
    return sought.every((word) => name.includes(word));
  });
}
