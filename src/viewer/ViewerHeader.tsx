import { useRef } from 'preact/hooks';
import { theme, themeChoice } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { Icon } from '../ui/parts/Icon.tsx';
import { IconButton } from '../ui/parts/IconButton.tsx';
import { SearchBox } from '../ui/search/SearchBox.tsx';
import { page } from './page.ts';

const words = texts.viewer;

/** What it is, the search, and how it was made. */
export function ViewerHeader({ isSmall }: { readonly isSmall: boolean }) {
  const { title } = page.value!.data;
  if (isSmall) {
    return (
      <header class="viewer-header is-small">
        <h1 title={title}>{title}</h1>
        <a href={globalThis.location.href.split('#', 1)[0]} target="_blank" rel="noopener noreferrer">
          {words.openWhole}
          <Icon name="out" />
        </a>
      </header>
    );
  }
  return (
    <header class="viewer-header">
      <h1 title={title}>{title}</h1>
      <SearchBox />
      <div class="viewer-tools">
        <Made />
        <IconButton
          icon={theme.value === 'dark' ? 'sun' : 'moon'}
          label={theme.value === 'dark' ? words.light : words.dark}
          onClick={() => (themeChoice.value = theme.peek() === 'dark' ? 'light' : 'dark')}
        />
      </div>
    </header>
  );
}

/** Every map says how it came to be. */
function Made() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { caption, generator } = page.value!.data;
  return (
    <>
      <button type="button" class="viewer-made" onClick={() => dialog.current?.showModal()}>
        {words.made}
      </button>
      <dialog
        ref={dialog}
        class="viewer-dialog"
        aria-labelledby="made"
        onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      >
        <div class="viewer-dialog-body">
          <div class="viewer-dialog-head">
            <h2 id="made">{words.made}</h2>
            <IconButton icon="close" label={words.close} onClick={() => dialog.current?.close()} />
          </div>
          <ul class="viewer-caption">
            {caption.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="muted small">{words.madeWith(generator)}</p>
        </div>
      </dialog>
    </>
  );
}
