import { keepState } from '../../actions/autosave.ts';
import { dialog } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.sessions.state;

const show = () => {
  dialog.value = 'sessions';
};

const said = { kept: words.kept, soon: words.soon, trouble: words.trouble } as const;

const sayOf = (kind: keyof typeof said | 'off' | 'unwanted'): string =>
  kind === 'off' || kind === 'unwanted' ? words.off : said[kind];

/** Whether what is open is kept in this browser, and the way to what is; nothing of an example. */
export function KeptLine() {
  const state = keepState.value;
  if (state.kind === 'none') return null;
  const isTrouble = state.kind === 'trouble';
  return (
    <p class="kept-line small">
      <button type="button" class="quiet" title={words.hint} data-trouble={isTrouble} onClick={show}>
        {sayOf(state.kind)}
      </button>
      {isTrouble && <span class="kept-trouble">{state.words}</span>}
    </p>
  );
}
