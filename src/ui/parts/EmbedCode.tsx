import { useState } from 'preact/hooks';
import { isCopied } from '../../actions/copyText.ts';
import { announcement } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.savePage;

/** The code of a frame, to be copied by a button or by hand. */
export function EmbedCode({ code }: { readonly code: string }) {
  const [news, setNews] = useState('');
  const copy = async () => {
    const done = await isCopied(code);
    setNews(done ? words.copied : words.notCopied);
    announcement.value = done ? words.copied : words.notCopied;
  };
  return (
    <div class="embed-code">
      <textarea
        readOnly
        rows={3}
        aria-label={words.code}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          {words.copyCode}
        </button>
        {news !== '' && <span class="muted small">{news}</span>}
      </div>
    </div>
  );
}
