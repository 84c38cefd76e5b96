import { filtersAnything, type Sight } from '../model/filters.ts';
import type { PapersFormat, PapersOf, PapersWish } from '../model/papersFile.ts';
import type { TableKind } from '../model/table.ts';
import { onlyJointPapers, papersPart, saveKind, type PapersPart } from '../state/saving.ts';
import { announcement, bench, dialog, opened, selection, sight, type Selection } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { Opened } from '../work/protocol.ts';
import { copyText } from './copyText.ts';
import { download, fileName } from './download.ts';
import { spanOfName } from './saveGraph.ts';
import { today } from './today.ts';

const words = texts.savePapers;

/** More names than these are only counted. */
const mostNamed = 3;

/** How the names of lists of references end. */
const endings: Readonly<Record<PapersFormat, string>> = { bibtex: 'bib', ris: 'ris', 'csl-json': 'csl.json' };

/** The papers of what is selected; undefined where there are none to speak of. */
export function papersOfSelection(selected: Selection | undefined, isJoint: boolean): PapersOf | undefined {
  if (!selected || opened.value?.kind !== 'papers') return undefined;
  if (selected.kind === 'node') return { kind: 'nodes', nodes: [selected.node], isJoint: false };
  if (selected.kind === 'nodes') return { kind: 'nodes', nodes: selected.nodes, isJoint };
  if (selected.kind === 'tie') return { kind: 'tie', tie: selected.tie };
  if (selected.kind === 'paper') return { kind: 'papers', papers: [selected.paper] };
  return { kind: 'papers', papers: selected.evidence.papers };
}

/** Which papers are meant by a part, and those of the selection in the window alone or of all time. */
export function papersMeant(part: PapersPart, onlyInSight: boolean): Pick<PapersWish, 'of' | 'sight' | 'what'> {
  const of = part === 'selected' ? papersOfSelection(selection.value, onlyJointPapers.value) : undefined;
  const isInSight = part === 'visible' || (part === 'selected' && onlyInSight);
  return {
    of: of ?? { kind: 'all' },
    what: of && opened.value ? whatWords(opened.value, selection.value!, onlyJointPapers.value) : '',
    sight: isInSight ? sight.value : undefined,
  };
}

function whatWords({ labels, columns }: Opened, selected: Selection, isJoint: boolean): string {
  if (selected.kind === 'node') return words.of(labels[selected.node]!);
  if (selected.kind === 'tie')
    return words.ofTie(labels[columns.tieSource[selected.tie]!]!, labels[columns.tieTarget[selected.tie]!]!);
  if (selected.kind === 'paper') return words.onePaper;
  if (selected.kind === 'evidence') return words.ofDrawing(selected.title);
  const { nodes } = selected;
  const names = nodes.slice(0, mostNamed).map((node) => labels[node]!);
  return words.ofSeveral(names, nodes.length - names.length, isJoint);
}

/** @throws Error when the worker cannot write the file. */
export async function savePapers(format: PapersFormat, part: PapersPart, onlyInSight: boolean): Promise<void> {
  const { asked, current } = openNow();
  const meant = papersMeant(part, onlyInSight);
  const blob = await asked.ask('papersFile', { format, ...meant, today: today.peek() });
  const isFiltered = meant.sight && filtersAnything(meant.sight.filters);
  const title = [current.title, meant.what, isFiltered && words.fileParts.filtered].filter(Boolean).join(' ');
  download(blob, fileName(title, spanOfName(meant.sight?.window), endings[format]));
}

/** @throws Error when the worker cannot write it, or the browser has no clipboard. */
export async function copyPapers(format: PapersFormat, part: PapersPart, onlyInSight: boolean): Promise<void> {
  const { asked } = openNow();
  const wish: PapersWish = { format, ...papersMeant(part, onlyInSight), today: today.peek() };
  await copyText(asked.ask('papersFile', wish).then((blob) => blob.text()));
  announcement.value = words.copiedText;
}

/** The papers of the selection in the window, as BibTeX on the clipboard. */
export async function copySelectedPapers(): Promise<void> {
  try {
    await copyPapers('bibtex', 'selected', true);
  } catch (error) {
    announcement.value = words.notCopied(error instanceof Error ? error.message : String(error));
  }
}

/** Shows the dialog for saving where the papers of the selection are. */
export function openSavePapers(isJoint = false): void {
  saveKind.value = 'papers';
  papersPart.value = 'selected';
  onlyJointPapers.value = isJoint;
  dialog.value = 'export';
}

/** @throws Error when the worker cannot write the file. */
export async function saveWholeTable(of: TableKind, onlySeen: boolean): Promise<void> {
  const { asked, current } = openNow();
  const seen: Sight | undefined = onlySeen ? sight.peek() : undefined;
  const blob = await asked.ask('wholeTable', { of, seen, today: today.peek() });
  download(blob, fileName(current.title, spanOfName(seen?.window), `${of}.csv`));
}

function openNow() {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) throw new Error(texts.save.nothingOpen);
  return { asked, current };
}
