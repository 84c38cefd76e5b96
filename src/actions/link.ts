import { signal } from '@preact/signals';
import { filters, pinned, selection } from '../state/state.ts';
import { written } from '../state/address.ts';
import { isSetting } from '../state/addressedSettings.ts';
import { texts } from '../texts/texts.ts';
import { addressedNow } from './addressedView.ts';
import { isCopied } from './copyText.ts';
import { isOnlyExample } from './open.ts';
import { settingName } from './settingWords.ts';

/** An address that was made to be passed on. */
interface Link {
  readonly address: string;
  /** It is on the clipboard; else it has to be copied by hand. */
  readonly isCopied: boolean;
  /** What whoever follows it does not see, in words. */
  readonly without: readonly string[];
}

/** The last one, until its note is closed. */
export const link = signal<Link | undefined>(undefined);
export const closeLink = (): void => {
  link.value = undefined;
};

export async function copyLink(): Promise<void> {
  const { fragment, leftOut } = written(addressedNow());
  const address = `${globalThis.location.href.split('#', 1)[0]}${fragment}`;
  link.value = { address, isCopied: await isCopied(address), without: withoutWords(leftOut) };
}

function withoutWords(leftOut: readonly string[]): string[] {
  const { thePapers, savedSelections, pinnedPlaces, selectedPaper, longList } = texts.history.without;
  const selected = selection.peek()?.kind;
  const tooMany = selected === 'nodes' && addressedNow().select.length < selectedCount();
  const isCut = filters.peek().only !== null && addressedNow().people === null;
  return [
    ...(isOnlyExample() ? [] : [thePapers]),
    savedSelections,
    ...(pinned.peek().size > 0 ? [pinnedPlaces] : []),
    ...(selected === 'paper' || selected === 'evidence' ? [selectedPaper] : []),
    ...new Set([
      ...leftOut.map((name) => longList(isSetting(name) ? settingName(name) : partName(name))),
      ...(tooMany ? [longList(partName('select'))] : []),
      ...(isCut ? [longList(partName('people'))] : []),
    ]),
  ];
}

function selectedCount(): number {
  const selected = selection.peek();
  return selected?.kind === 'nodes' ? selected.nodes.length : 0;
}

const partName = (name: string): string => {
  const { parts, filters: some } = texts.history.without;
  return name in parts ? parts[name as keyof typeof parts] : some;
};
