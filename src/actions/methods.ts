import type { MethodsFormat } from '../export/methods/methodsText.ts';
import { announcement, bench, opened, sight } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { copyText } from './copyText.ts';
import { download, fileName } from './download.ts';
import { spanOfName } from './saveGraph.ts';
import { today } from './today.ts';

const endings: Readonly<Record<MethodsFormat, string>> = {
  markdown: 'methods.md',
  text: 'methods.txt',
  bibtex: 'methods.bib',
};

/** @throws Error when the worker cannot write it. */
async function methodsNow(format: MethodsFormat, onlySeen: boolean): Promise<string> {
  const asked = bench.peek();
  if (!asked) throw new Error(texts.save.nothingOpen);
  return asked.ask('methods', { format, seen: onlySeen ? sight.peek() : undefined, today: today.peek() });
}

/** @throws Error when the worker cannot write it. */
export async function saveMethods(format: MethodsFormat, onlySeen: boolean): Promise<void> {
  const text = await methodsNow(format, onlySeen);
  const span = spanOfName(onlySeen ? sight.peek().window : undefined);
  download(new Blob([text], { type: 'text/plain' }), fileName(opened.peek()?.title ?? '', span, endings[format]));
}

/** @throws Error when the browser has no clipboard. */
export async function copyMethods(format: MethodsFormat, onlySeen: boolean): Promise<void> {
  await copyText(methodsNow(format, onlySeen));
  announcement.value = texts.methods.copied;
}

/** As plain text, of what is seen. */
export async function copyMethodsNow(): Promise<void> {
  try {
    await copyMethods('text', true);
  } catch (error) {
    announcement.value = texts.savePapers.notCopied(error instanceof Error ? error.message : String(error));
  }
}
