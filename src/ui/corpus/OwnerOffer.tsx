import { changeSettings } from '../../actions/open.ts';
import { counted } from '../../actions/words.ts';
import type { CutListCard, Opened } from '../../work/protocol.ts';
import { WhoseList } from './WhoseList.tsx';

/**
 * A cut or missing author list hides the owner of a page or of a list of one person. Adding him or her is an inference,
 * so it is asked for; where no file tells whose papers it lists, the user can.
 */
export function OwnerOffer({ current }: { readonly current: Opened }) {
  const { cutLists, kind } = current;
  if (kind === 'network' || cutLists.length === 0) return null;
  const told = cutLists.filter(({ owner, hidden }) => owner?.by === 'file' && owner.name !== '' && hidden > 0);
  const said = cutLists.filter(({ owner }) => owner?.by === 'user');
  const open = cutLists.filter(({ owner }) => !owner || owner.name === '');
  return (
    <>
      {told.length > 0 && <Told current={current} lists={told} />}
      {said.map((list) => (
        <Said key={list.file} current={current} list={list} isOnly={cutLists.length === 1} />
      ))}
      {open.length > 0 && <WhoseList current={current} lists={open} />}
    </>
  );
}

/** Those whom the files name are added, or not, together. */
function Told({ current, lists }: { readonly current: Opened; readonly lists: readonly CutListCard[] }) {
  const { addOwner } = current.settings;
  return (
    <div class="offer">
      {lists.map(({ file, owner, hidden }) => (
        <p key={file}>
          {addOwner ? (
            <>
              <em>{owner!.name}</em> was added to {counted(hidden, 'paper')} whose author list is cut or missing. This
              is inferred, not read.
            </>
          ) : (
            <>
              {lists.length > 1 ? `${file} lists` : 'These are'} the papers of <em>{owner!.name}</em>, it seems. That
              name is hidden on {counted(hidden, 'paper')}, where the author list is cut (“et al.”) or missing.
            </>
          )}
        </p>
      ))}
      <button type="button" onClick={() => void changeSettings({ addOwner: !addOwner })}>
        {addOwner ? 'Undo' : 'Add to these papers'}
      </button>
    </div>
  );
}

interface SaidProps {
  readonly current: Opened;
  readonly list: CutListCard;
  readonly isOnly: boolean;
}

function Said({ current, list: { file, owner, hidden }, isOnly }: SaidProps) {
  const { listOwners } = current.settings;
  // What was said of all files is taken back for all of them.
  const rest = listOwners.filter(([name]) => name !== file);
  const others = rest.length === listOwners.length ? rest.filter(([name]) => name !== '') : rest;
  return (
    <div class="offer">
      <p>
        <em>{owner!.name}</em> was added to {counted(hidden, 'paper')}
        {!isOnly && ` of ${file}`} whose author list is cut or missing, as you said whose papers these are. This is
        inferred, not read.
      </p>
      <button type="button" onClick={() => void changeSettings({ listOwners: others })}>
        Undo
      </button>
    </div>
  );
}
