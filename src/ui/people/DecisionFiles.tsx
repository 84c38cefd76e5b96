import { fileOutcome, loadDecisions, saveDecisions, savePeopleAsThesaurus } from '../../actions/decisions.ts';
import { NoticeList } from '../dialogs/NoticeList.tsx';

/** More than anybody mends at a time. */
const mostNotices = 50;

/** The log as a file, out and in again, and as far as it can be a thesaurus of VOSviewer. */
export function DecisionFiles({ count }: { readonly count: number }) {
  const told = fileOutcome();
  return (
    <>
      <p class="buttons">
        <button type="button" disabled={count === 0} onClick={saveDecisions}>
          Save decisions
        </button>
        <label class="tool file-picker" title="Adds the decisions of a file to these">
          <span>Load decisions…</span>
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            aria-label="Load decisions"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              currentTarget.value = '';
              if (file) void loadDecisions(file);
            }}
          />
        </label>
        <button
          type="button"
          title="Every name, and the name that stands for it"
          onClick={() => void savePeopleAsThesaurus()}
        >
          Save as VOSviewer thesaurus
        </button>
      </p>
      <output class="small">{told?.words}</output>
      {told && told.notices.length > 0 && <NoticeList notices={told.notices.slice(0, mostNotices)} />}
    </>
  );
}
