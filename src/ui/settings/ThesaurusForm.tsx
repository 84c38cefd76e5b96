import { applyThesaurus, removeThesaurus, saveThesaurus, thesaurusFile } from '../../actions/thesaurus.ts';
import { counted } from '../../actions/words.ts';
import type { Thesaurus } from '../../model/settings.ts';
import { settings } from '../../state/state.ts';
import { NoticeList } from '../dialogs/NoticeList.tsx';

/** Which names and keywords stand for which others, by a file as VOSviewer has it. */
export function ThesaurusForm() {
  const { thesaurus } = settings.value;
  const file = thesaurusFile();
  const isInUse = thesaurus.length > 0;
  return (
    <div class="thesaurus">
      <h3>Thesaurus</h3>
      <p class="small">
        {isInUse ? thesaurusWords(thesaurus) : 'Merges or leaves out names and keywords by a list, as in VOSviewer.'}
        {isInUse && file && file.pairs.length > 0 && <span class="muted"> From {file.name}.</span>}
      </p>
      {file && file.pairs.length === 0 && (
        <p class="small" role="alert">
          {file.name} could not be used{isInUse ? '; the names before still count' : ''}.
        </p>
      )}
      {file && <Notices file={file} />}
      <p class="buttons">
        <ThesaurusPicker />
        {isInUse && (
          <>
            <button type="button" onClick={saveThesaurus}>
              Save it
            </button>
            <button type="button" class="quiet" onClick={() => void removeThesaurus()}>
              Remove
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
      <summary>{counted(notices.length, 'line')} to look at</summary>
      <NoticeList notices={notices.slice(0, mostNotices)} />
      {notices.length > mostNotices && (
        <p class="muted small">And {counted(notices.length - mostNotices, 'line')} more.</p>
      )}
    </details>
  );
}

/** More than anybody mends at a time. */
const mostNotices = 50;

/** `3 names are replaced and 1 is left out.` */
function thesaurusWords(thesaurus: Thesaurus): string {
  const out = thesaurus.reduce((count, [, replaceBy]) => count + Number(replaceBy === ''), 0);
  const replaced = thesaurus.length - out;
  const words = [
    replaced > 0 && `${counted(replaced, 'name')} ${replaced === 1 ? 'is' : 'are'} replaced`,
    out > 0 && `${replaced > 0 ? out : counted(out, 'name')} ${out === 1 ? 'is' : 'are'} left out`,
  ];
  return `${words.filter(Boolean).join(' and ')}.`;
}

const ThesaurusPicker = () => (
  <label
    class="tool file-picker"
    title="Text with tabs: “label”, “replace by”, then a name and what stands for it in each line"
  >
    <span>Thesaurus file…</span>
    <input
      type="file"
      accept=".txt,.tsv,.csv,text/plain"
      class="visually-hidden"
      aria-label="Thesaurus file"
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // So that the same file can be chosen again.
        currentTarget.value = '';
        if (file) void applyThesaurus(file);
      }}
    />
  </label>
);
