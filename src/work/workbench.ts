import workerUrl from './pipeline.worker.ts?worker&url';
import type { FileReport } from '../model/fileReport.ts';
import type {
  CellSeparator,
  Choices,
  ColumnsQuestion,
  ExamplePaper,
  FileChoice,
  FileQuestion,
  FromWorker,
  NoticeCounts,
  Opened,
  OpenRequest,
  Progress,
  QuestionName,
  Questions,
} from './protocol.ts';

/** No paper could be read: the reports say why. What was open before is untouched. */
export class NothingRead extends Error {
  readonly files: readonly FileReport[];
  readonly noticeCounts: NoticeCounts;

  constructor(files: readonly FileReport[], noticeCounts: NoticeCounts) {
    super('None of the files held a paper or a network that could be read.');
    this.files = files;
    this.noticeCounts = noticeCounts;
  }
}

/** What has to be decided about files before they are read. */
export interface FileInquiry {
  readonly questions: readonly FileQuestion[];
  /** The first records of a list as a choice would read them. */
  readonly examples: (list: string, choice: FileChoice) => Promise<readonly ExamplePaper[]>;
  /** The question about a table as it is when something else stands between its cells. */
  readonly columns: (list: string, separator: CellSeparator) => Promise<ColumnsQuestion | undefined>;
}

type InquiryMessage =
  | { readonly type: 'examples'; readonly list: string; readonly choice: FileChoice }
  | { readonly type: 'columns'; readonly list: string; readonly separator: CellSeparator };

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * An open corpus and the worker that holds its papers. Opening always starts a worker of its own and never touches
 * the one before, so that cancelling (which ends the worker) or failing leaves what is open as it is.
 */
export class Workbench {
  readonly opened: Opened;
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private ended: Error | undefined;

  private constructor(worker: Worker, opened: Opened) {
    this.worker = worker;
    this.opened = opened;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data));
    const died = () => this.end(new Error('The background worker stopped. Open the files again.'));
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
  }

  /**
   * Asks `answers` where the files do not tell how they want to be read.
   *
   * @throws NothingRead when no record was accepted; an AbortError when cancelled; an Error when the worker breaks.
   */
  static open(
    request: OpenRequest,
    onProgress: (progress: Progress) => void,
    answers: (inquiry: FileInquiry) => Promise<Choices>,
    signal: AbortSignal,
  ): Promise<Workbench> {
    return new Promise((resolve, reject) => {
      const worker = startWorker();
      const opening = new AbortController();
      const until = { signal: opening.signal };
      const stop = (reason: Error) => {
        opening.abort();
        worker.terminate();
        reject(reason);
      };
      signal.addEventListener('abort', () => stop(new DOMException('Cancelled.', 'AbortError')), until);
      const broke = ({ message }: ErrorEvent) =>
        stop(new Error(message || 'The background worker could not be started.'));
      worker.addEventListener('error', broke, until);
      const unreadable = () => stop(new Error('The background worker sent something unreadable.'));
      worker.addEventListener('messageerror', unreadable, until);
      const inquired = new Map<number, (answer: never) => void>();
      const inquire = <Answer>(message: InquiryMessage): Promise<Answer> =>
        new Promise((answered) => {
          const id = inquired.size;
          inquired.set(id, answered);
          worker.postMessage({ ...message, id });
        });
      const receive = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === 'progress') onProgress(data.progress);
        else if (data.type === 'inquired') inquired.get(data.id)?.(data.answer as never);
        else if (data.type === 'questions') {
          const inquiry: FileInquiry = {
            questions: data.questions,
            examples: (list, choice) => inquire({ type: 'examples', list, choice }),
            columns: (list, separator) => inquire({ type: 'columns', list, separator }),
          };
          void answers(inquiry).then((choices) => worker.postMessage({ type: 'choices', choices }));
        } else if (data.type === 'nothing') stop(new NothingRead(data.files, data.noticeCounts));
        else if (data.type === 'failed') stop(new Error(data.message));
        else if (data.type === 'opened') {
          opening.abort();
          resolve(new Workbench(worker, { ...data.opened, labels: data.labels.split('\n') }));
        }
      };
      worker.addEventListener('message', receive, until);
      worker.postMessage({ type: 'open', request });
    });
  }

  ask<Name extends QuestionName>(name: Name, argument: Questions[Name][0]): Promise<Questions[Name][1]> {
    if (this.ended) return Promise.reject(this.ended);
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.worker.postMessage({ type: 'ask', id, name, argument });
    });
  }

  close(): void {
    this.end(new DOMException('Closed.', 'AbortError'));
  }

  private receive(message: FromWorker): void {
    if (message.type !== 'answer' && message.type !== 'failed') return;
    const waiting = this.pending.get(message.id ?? 0);
    this.pending.delete(message.id ?? 0);
    if (message.type === 'answer') waiting?.resolve(message.answer as never);
    else waiting?.reject(new Error(message.message));
  }

  private end(reason: Error): void {
    this.ended ??= reason;
    this.worker.terminate();
    for (const { reject } of this.pending.values()) reject(this.ended);
    this.pending.clear();
  }
}

/** Trusted Types let exactly one address become a worker: our own. */
const trusted = globalThis.trustedTypes?.createPolicy('worker', {
  createScriptURL(url: string) {
    if (url !== workerUrl) throw new TypeError(`Not our worker: ${url}`);
    return url;
  },
});

function startWorker(): Worker {
  const url = trusted?.createScriptURL(workerUrl) ?? workerUrl;
  return new Worker(url as string, { type: 'module', name: 'coterie' });
}
