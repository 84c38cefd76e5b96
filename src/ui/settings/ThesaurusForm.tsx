import { applyThesaurus, removeThesaurus, saveThesaurus, thesaurusFile } from '../../actions/thesaurus.ts';
import type { Thesaurus } from '../../model/settings.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { NoticeList } from '../dialogs/NoticeList.tsx';

const words = texts.settings.thesaurus;

/** Which names and keywords stand for which others, by a file as VOSviewer has it. */
export function ThesaurusForm() {
  const { thesaurus } = settings.value;
  const file = thesaurusFile();
  const isInUse = thesaurus.length > 0;
  return (
    <div class="thesaurus">
      <h3>{words.title}</h3>
      <p class="small">
        {isInUse ? thesaurusWords(thesaurus) : words.what}
        {isInUse && file && file.pairs.length > 0 && <span class="muted"> {words.from(file.name)}</span>}
      </p>
      {file && file.pairs.length === 0 && (
        <p class="small" role="alert">
          {words.unusable(file.name, isInUse)}
        </p>
      )}
      {file && <Notices file={file} />}
      <p class="buttons">
        <ThesaurusPicker />
        {isInUse && (
          <>
            <button type="button" onClick={saveThesaurus}>
              {words.save}
            </button>
            <button type="button" class="quiet" onClick={() => void removeThesaurus()}>
              {words.remove}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

function Notices({ file: { notices, pairs } }: { readonly file: NonNullable<ReturnType<typeof thesaurusFile>> }) {
  if (notices.length === 0) return null;
  return (
    <details class="only-these" open={pairs.length === 0}>
      <summary>{words.linesToLookAt(notices.length)}</summary>
      <NoticeList notices={notices.slice(0, mostNotices)} />
      {notices.length > mostNotices && <p class="muted small">{words.moreLines(notices.length - mostNotices)}</p>}
    </details>
  );
}

/** More than anybody mends at a time. */
const mostNotices = 50;

function thesaurusWords(thesaurus: Thesaurus): string {
  const out = thesaurus.reduce((count, [, replaceBy]) => count + Number(replaceBy === ''), 0);
  return words.inUse(thesaurus.length - out, out);
}

const ThesaurusPicker = () => (
  <label class="tool file-picker" title={words.format}>
    <span>{words.choose}</span>
    <input
      type="file"
      accept=".txt,.tsv,.csv,text/plain"
      class="visually-hidden"
      aria-label={words.file}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // So that the same file can be chosen again.
        currentTarget.value = '';
        if (file) void applyThesaurus(file);
      }}
    />
  </label>
);
