import { useEffect, useState } from 'preact/hooks';
import { bringFiles, bringText, hasOwnPapers, type How } from '../../actions/bring.ts';
import { isTypingIn } from '../../actions/typing.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.corpus.drop;

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files; while they hover over it, two fields say what can be done with them. */
export function DropOverlay() {
  const [isOver, setOver] = useState(false);
  const [zone, setZone] = useState<How>('replace');
  useEffect(() => listenForFiles(setOver, setZone), []);
  if (!isOver) return null;
  const title = opened.value?.title ?? '';
  return (
    // For the hand that holds a file: who cannot see it opens files by a button.
    <div class="drop-overlay" aria-hidden="true">
      <div class="drop-zone" data-zone="replace" data-on={zone === 'replace'}>
        <strong>{hasOwnPapers() ? words.openInstead : words.open}</strong>
        {hasOwnPapers() && <span>{words.replaces(title)}</span>}
      </div>
      {hasOwnPapers() && (
        <div class="drop-zone" data-zone="add" data-on={zone === 'add'}>
          <strong>{words.add}</strong>
          <span>{words.joins(title)}</span>
        </div>
      )}
    </div>
  );
}

const zoneOf = ({ target }: DragEvent): How =>
  target instanceof Element && target.closest('[data-zone="add"]') ? 'add' : 'replace';

function listenForFiles(setOver: (isOver: boolean) => void, setZone: (zone: How) => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  const onDrag = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(true);
    setZone(zoneOf(event));
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setOver(false);
    bringFiles([...(event.dataTransfer?.files ?? [])], zoneOf(event));
  };
  const onLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  addEventListener('dragenter', onDrag, { signal });
  addEventListener('dragover', onDrag, { signal });
  addEventListener('dragleave', onLeave, { signal });
  addEventListener('drop', onDrop, { signal });
  addEventListener('paste', onPaste, { signal });
  return () => life.abort();
}

function onPaste(event: ClipboardEvent): void {
  if (isTypingIn(event.target)) return;
  const files = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (files.length === 0 && text.trim() === '') return;
  event.preventDefault();
  if (files.length > 0) bringFiles(files);
  else bringText(text);
}
