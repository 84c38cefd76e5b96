import { commandCalled } from '../actions/registry.ts';
import { theme } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { CommandButton } from './parts/CommandButton.tsx';
import { CommandIcon } from './parts/CommandIcon.tsx';
import { FilePicker } from './parts/FilePicker.tsx';
import { Icon } from './parts/Icon.tsx';
import { Menu } from './Menu.tsx';
import { SearchBox } from './search/SearchBox.tsx';

const words = texts.header;

export const Header = () => (
  <header class="header">
    <h1 class="wordmark">
      <Mark /> {words.name}
    </h1>
    <SearchBox />
    <div class="header-tools">
      <FilePicker how="replace" name={words.openName} label={words.open} icon="open" hint={words.openHint} />
      <CommandButton command={commandCalled('export')} label={words.save} icon="save" />
      <CommandIcon command={commandCalled('copy-link')} icon="link" />
      <CommandIcon command={commandCalled('theme')} icon={theme.value === 'dark' ? 'sun' : 'moon'} />
      <button type="button" class="icon-button" popovertarget="menu" aria-label={words.menu} title={words.menu}>
        <Icon name="menu" />
      </button>
      <Menu />
    </div>
  </header>
);

/** Three people who know each other. */
const Mark = () => (
  <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" class="mark">
    <path d="M7 16 12 6.5 18 14z" fill="none" stroke="currentColor" stroke-width="1.6" />
    <circle cx="12" cy="6.5" r="3.1" />
    <circle cx="7" cy="16" r="3.9" />
    <circle cx="18" cy="14" r="2.5" />
  </svg>
);
