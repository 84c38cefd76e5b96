import type { Arrangement, Totals } from '../model/columns.ts';
import type { Descent } from '../model/descent.ts';
import type { FileReport } from '../model/fileReport.ts';
import type { Settings } from '../model/settings.ts';
import { Measurer } from './measurer.ts';
import { startWorker } from './workers.ts';
import type {
  CellSeparator,
  Choices,
  ColumnsQuestion,
  Counted,
  CountedParts,
  ExamplePaper,
  FileChoice,
  FileQuestion,
  FromWorker,
  Grouping,
  NoticeCounts,
  Opened,
  OpenRequest,
  Progress,
  QuestionName,
  Questions,
  ToWorker,
} from './protocol.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

/** No paper could be read: the reports say why. What was open before is untouched. */
export class NothingRead extends Error {
  readonly files: readonly FileReport[];
  readonly noticeCounts: NoticeCounts;

  constructor(files: readonly FileReport[], noticeCounts: NoticeCounts) {
    super(say.nothingRead);
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

/** What was counted, and what arranging it needs. */
export interface Fresh {
  readonly counted: Counted;
  readonly totals: Totals;
  /** Undefined when nothing was shown. */
  readonly descent: Descent | undefined;
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/** The worker that holds the papers, and what it was asked. */
class Connection {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  /** Who is told how far a change is. */
  private readonly reports = new Map<number, (progress: Progress) => void>();
  private nextId = 1;
  private ended: Error | undefined;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data));
    const died = () => this.end(new Error(say.stoppedForGood));
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
  }

  tell(message: ToWorker, transfer: Transferable[] = []): void {
    this.worker.postMessage(message, transfer);
  }

  request<Answer>(messageOf: (id: number) => ToWorker, onProgress?: (progress: Progress) => void): Promise<Answer> {
    if (this.ended) return Promise.reject(this.ended);
    const id = this.nextId++;
    if (onProgress) this.reports.set(id, onProgress);
    return new Promise<Answer>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.tell(messageOf(id));
    });
  }

  end(reason: Error): void {
    this.ended ??= reason;
    this.worker.terminate();
    for (const { reject } of this.pending.values()) reject(this.ended);
    this.pending.clear();
  }

  private receive(message: FromWorker): void {
    if (message.type === 'progress') return this.reports.get(message.id ?? 0)?.(message.progress);
    if (message.type !== 'answer' && message.type !== 'failed' && message.type !== 'counted') return;
    const waiting = this.pending.get(message.id ?? 0);
    this.pending.delete(message.id ?? 0);
    this.reports.delete(message.id ?? 0);
    if (message.type === 'answer') waiting?.resolve(message.answer as never);
    else if (message.type === 'counted') waiting?.resolve(freshOf(message) as never);
    else waiting?.reject(new Error(message.message));
  }
}

const freshOf = ({ counted, labels, totals, descent }: CountedParts): Fresh => ({
  counted: { ...counted, labels: labels.split('\n') },
  totals,
  descent,
});

/** What was counted and waits to be arranged and shown, or to be dropped. */
export class Candidate {
  readonly fresh: Fresh;
  private readonly connection: Connection;
  /** The change that it came of; undefined when it came out of a worker of its own. */
  private readonly change: number | undefined;

  constructor(connection: Connection, fresh: Fresh, change?: number) {
    this.connection = connection;
    this.fresh = fresh;
    this.change = change;
  }

  shown(arrangement: Arrangement): Workbench {
    const { counted } = this.fresh;
    this.connection.tell({ type: 'arranged', arrangement, settings: counted.settings });
    return new Workbench(this.connection, { ...counted, arrangement: groupingOf(arrangement) });
  }

  drop(): void {
    if (this.change === undefined) this.connection.end(new DOMException('Closed.', 'AbortError'));
    else this.connection.tell({ type: 'drop', id: this.change });
  }
}

const groupingOf = ({ communities, communityCount, communitySlots }: Arrangement): Grouping => ({
  communities,
  communityCount,
  communitySlots,
});

/** An open corpus in one state of its settings, and the worker that holds its papers. */
export class Workbench {
  readonly opened: Opened;
  /** The same for every arrangement of one network, as nothing that is measured depends on it. */
  readonly measurer: Measurer;
  private readonly connection: Connection;

  constructor(connection: Connection, opened: Opened, measurer?: Measurer) {
    this.connection = connection;
    this.opened = opened;
    this.measurer = measurer ?? new Measurer(() => this.ask('measuringNeeds', undefined));
  }

  ask<Name extends QuestionName>(name: Name, argument: Questions[Name][0]): Promise<Questions[Name][1]> {
    return this.connection.request((id) => ({ type: 'ask', id, name, argument }));
  }

  /**
   * The same of a question whose answer takes its time.
   *
   * @throws an AbortError when cancelled.
   */
  async askLong<Name extends QuestionName>(
    name: Name,
    argument: Questions[Name][0],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Questions[Name][1]> {
    // Nobody would tell the worker to drop it.
    signal.throwIfAborted();
    let question = 0;
    const tell = (progress: Progress) => void (signal.aborted || onProgress(progress));
    return this.untilCancelled(
      this.connection.request((id) => ({ type: 'ask', id: (question = id), name, argument }), tell),
      () => question,
      signal,
    );
  }

  private untilCancelled<Answer>(answer: Promise<Answer>, idOf: () => number, signal: AbortSignal): Promise<Answer> {
    const cancelled = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        this.connection.tell({ type: 'drop', id: idOf() });
        reject(new DOMException('Cancelled.', 'AbortError'));
      });
    });
    return Promise.race([answer, cancelled]);
  }

  /**
   * The same papers counted by other settings, beside what is shown.
   *
   * @throws an AbortError when cancelled; an Error when the worker breaks.
   */
  async change(settings: Settings, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Candidate> {
    // Nobody would tell the worker to drop it, nor the worker that it has done so.
    signal.throwIfAborted();
    let change = 0;
    const tell = (progress: Progress) => void (signal.aborted || onProgress(progress));
    const counted = this.connection.request<Fresh>((id) => ({ type: 'change', id: (change = id), settings }), tell);
    const fresh = await this.untilCancelled(counted, () => change, signal);
    return new Candidate(this.connection, fresh, change);
  }

  /** The same network in another arrangement. */
  rearranged(arrangement: Arrangement, settings: Settings): Workbench {
    this.connection.tell({ type: 'arranged', arrangement, settings });
    const given = settings.keepGiven ? this.opened.given : {};
    const opened = { ...this.opened, settings, given, arrangement: groupingOf(arrangement) };
    return new Workbench(this.connection, opened, this.measurer);
  }

  /** Where the nodes have come to rest, for what is written to files. */
  placed(positions: Float32Array): void {
    this.connection.tell({ type: 'placed', positions });
  }

  isOfSameWorker(other: Workbench | undefined): boolean {
    return this.connection === other?.connection;
  }

  /** Another network takes its place: ends everything that works for this one alone. */
  giveWayTo(next: Workbench): void {
    if (next.isOfSameWorker(this)) this.measurer.stop();
    else this.close();
  }

  close(): void {
    this.measurer.stop();
    this.connection.end(new DOMException('Closed.', 'AbortError'));
  }
}

/**
 * Opens files in a worker of their own, never touching what is open, so that cancelling (which ends the worker) or
 * failing leaves it as it is. Asks `answers` where the files do not tell how they want to be read.
 *
 * @throws NothingRead when no record was accepted; NotStarted when no worker came to life; an AbortError when cancelled;
 * an Error when the worker breaks.
 */
export async function openAside(
  request: OpenRequest,
  onProgress: (progress: Progress) => void,
  answers: (inquiry: FileInquiry) => Promise<Choices>,
  signal: AbortSignal,
): Promise<Candidate> {
  const worker = await startWorker('pipeline', signal);
  return new Promise((resolve, reject) => {
    const opening = new AbortController();
    const until = { signal: opening.signal };
    const stop = (reason: Error) => {
      opening.abort();
      worker.terminate();
      reject(reason);
    };
    signal.addEventListener('abort', () => stop(new DOMException('Cancelled.', 'AbortError')), until);
    const broke = ({ message }: ErrorEvent) => stop(new Error(message || say.stopped));
    worker.addEventListener('error', broke, until);
    const unreadable = () => stop(new Error(say.garbled));
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
        answers(inquiry).then((choices) => worker.postMessage({ type: 'choices', choices }), stop);
      } else if (data.type === 'nothing') stop(new NothingRead(data.files, data.noticeCounts));
      else if (data.type === 'failed') stop(new Error(data.message));
      else if (data.type === 'counted') {
        opening.abort();
        resolve(new Candidate(new Connection(worker), freshOf(data)));
      }
    };
    worker.addEventListener('message', receive, until);
    worker.postMessage({ type: 'open', request });
  });
}
