import { fileOutcome, loadDecisions, saveDecisions, savePeopleAsThesaurus } from '../../actions/decisions.ts';
import { texts } from '../../texts/texts.ts';
import { NoticeList } from '../dialogs/NoticeList.tsx';

const words = texts.people.decisions;

/** More than anybody mends at a time. */
const mostNotices = 50;

/** The log as a file, out and in again, and as far as it can be a thesaurus of VOSviewer. */
export function DecisionFiles({ count }: { readonly count: number }) {
  const told = fileOutcome();
  return (
    <>
      <p class="buttons">
        <button type="button" disabled={count === 0} onClick={saveDecisions}>
          {words.save}
        </button>
        <label class="tool file-picker" title={words.loadHint}>
          <span>{words.load}</span>
          <input
            type="file"
            accept=".json,application/json"
            class="visually-hidden"
            aria-label={words.loadLabel}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              currentTarget.value = '';
              if (file) void loadDecisions(file);
            }}
          />
        </label>
        <button type="button" title={words.asThesaurusHint} onClick={() => void savePeopleAsThesaurus()}>
          {words.asThesaurus}
        </button>
      </p>
      {told && <p class="small">{told.words}</p>}
      {told && told.notices.length > 0 && <NoticeList notices={told.notices.slice(0, mostNotices)} />}
    </>
  );
}
