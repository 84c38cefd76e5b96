import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import { counted } from '../../actions/words.ts';
import { ownerText } from '../../model/listOwner.ts';
import { maybeSettingFault } from '../../model/settingRules.ts';
import type { CutListCard, Opened } from '../../work/protocol.ts';

interface Props {
  readonly current: Opened;
  readonly lists: readonly CutListCard[];
}

/** No file says whose papers it lists: the user may. Folded away, since most lists are of many people. */
export function WhoseList({ current, lists }: Props) {
  const [chosen, setChosen] = useState('');
  const list = lists.find(({ file }) => file === chosen) ?? lists[0]!;
  return (
    <details class="offer whose-list">
      <summary>
        {counted(
          lists.reduce((sum, { cut }) => sum + cut, 0),
          'paper',
        )}{' '}
        with a cut or missing author list
      </summary>
      <p class="small">
        If these are the papers of one person, who may be hidden there, say whose: he or she is then added to them,
        marked as inferred.
      </p>
      {lists.length > 1 && (
        <label class="field stacked">
          <span>File</span>
          <select value={list.file} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {lists.map(({ file, cut }) => (
              <option key={file} value={file}>
                {file} ({counted(cut, 'paper')})
              </option>
            ))}
          </select>
        </label>
      )}
      <OwnerForm key={list.file} current={current} list={list} />
    </details>
  );
}

function OwnerForm({ current, list }: { readonly current: Opened; readonly list: CutListCard }) {
  const [name, setName] = useState(list.likely);
  const [orcid, setOrcid] = useState(list.owner?.orcid ?? '');
  const [fault, setFault] = useState('');
  const id = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const others = current.settings.listOwners.filter(([file]) => file !== list.file);
    const wanted = orcid.trim() === '' ? name.trim() : ownerText({ name: name.trim(), orcid: orcid.trim() });
    const listOwners = [...others, [list.file, wanted] as const];
    const wrong = faultIn(name, orcid) ?? maybeSettingFault('listOwners', listOwners);
    setFault(wrong === undefined ? '' : wrong);
    if (wrong === undefined) void changeSettings({ listOwners });
  };
  return (
    <form onSubmit={submit}>
      <label class="field stacked">
        <span>Whose papers are these?</span>
        <input
          type="text"
          value={name}
          placeholder="Name as on the papers"
          autocomplete="off"
          aria-invalid={fault !== ''}
          aria-describedby={fault === '' ? undefined : id}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label class="field stacked">
        <span>ORCID, if known</span>
        <input
          type="text"
          value={orcid}
          placeholder="0000-0002-1825-0097"
          autocomplete="off"
          onInput={({ currentTarget }) => setOrcid(currentTarget.value)}
        />
      </label>
      {fault !== '' && (
        <p id={id} role="alert" class="small fault">
          {fault}
        </p>
      )}
      <button type="submit">Add to these papers</button>
    </form>
  );
}

function faultIn(name: string, orcid: string): string | undefined {
  if (!/\p{L}/u.test(name)) return 'Write a name first.';
  const isOrcid = /^(?:https?:\/\/)?(?:orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]$/.test(orcid.trim());
  return orcid.trim() === '' || isOrcid ? undefined : 'An ORCID is 16 digits in four groups, 0000-0002-1825-0097.';
}
