import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { changeSettings, wantedSettings } from '../../actions/open.ts';
import { ownerText } from '../../model/listOwner.ts';
import { maybeUnmetDemand } from '../../model/settingRules.ts';
import { texts } from '../../texts/texts.ts';
import type { CutListCard } from '../../work/protocol.ts';

const words = texts.corpus.owner;

interface Props {
  readonly lists: readonly CutListCard[];
}

/** No file says whose papers it lists: the user may. Folded away, since most lists are of many people. */
export function WhoseList({ lists }: Props) {
  const [chosen, setChosen] = useState('');
  const list = lists.find(({ file }) => file === chosen) ?? lists[0]!;
  return (
    <details class="offer whose-list">
      <summary>{words.cut(lists.reduce((sum, { cut }) => sum + cut, 0))}</summary>
      <p class="small">{words.ask}</p>
      {lists.length > 1 && (
        <label class="field stacked">
          <span>{words.file}</span>
          <select value={list.file} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {lists.map(({ file, cut }) => (
              <option key={file} value={file}>
                {words.fileOption(file, cut)}
              </option>
            ))}
          </select>
        </label>
      )}
      <OwnerForm key={list.file} list={list} />
    </details>
  );
}

function OwnerForm({ list }: { readonly list: CutListCard }) {
  const [name, orcid] = [useSignal(list.likely), useSignal(list.owner?.orcid ?? '')];
  const [fault, setFault] = useState('');
  const id = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const others = wantedSettings().listOwners.filter(([file]) => file !== list.file);
    // What was typed last may not be drawn yet.
    const said = { name: name.peek().trim(), orcid: orcid.peek().trim() };
    const wanted = said.orcid === '' ? said.name : ownerText(said);
    const listOwners = [...others, [list.file, wanted] as const];
    const unmet = maybeUnmetDemand('listOwners', listOwners);
    const wrong = faultIn(said.name, said.orcid) ?? (unmet && texts.demands.mustBe(unmet));
    setFault(wrong === undefined ? '' : wrong);
    if (wrong === undefined) void changeSettings({ listOwners });
  };
  return (
    <form onSubmit={submit}>
      <label class="field stacked">
        <span>{words.whose}</span>
        <input
          type="text"
          value={name.value}
          placeholder={words.namePlaceholder}
          autocomplete="off"
          aria-invalid={fault !== ''}
          aria-describedby={fault === '' ? undefined : id}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <label class="field stacked">
        <span>{words.orcid}</span>
        <input
          type="text"
          value={orcid.value}
          placeholder={words.orcidPlaceholder}
          autocomplete="off"
          onInput={({ currentTarget }) => (orcid.value = currentTarget.value)}
        />
      </label>
      {fault !== '' && (
        <p id={id} role="alert" class="small fault">
          {fault}
        </p>
      )}
      <button type="submit">{words.add}</button>
    </form>
  );
}

function faultIn(name: string, orcid: string): string | undefined {
  if (!/\p{L}/u.test(name)) return words.noName;
  const isOrcid = /^(?:https?:\/\/)?(?:orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx]$/.test(orcid.trim());
  return orcid.trim() === '' || isOrcid ? undefined : words.noOrcid;
}
