import { nextTask } from '../lib/nextTask.ts';
import type { Steps } from '../lib/steps.ts';
import type { Asked } from './asked.ts';
import type { Progress } from './protocol.ts';
import type { Rank } from './ranks.ts';

/** A question that is answered in steps. */
interface Question {
  readonly rank: Rank;
  readonly isWanted: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** Work for a question. */
interface Job {
  readonly rank: Rank;
  /** Questions are counted as they come. */
  readonly number: number;
  readonly isWanted: () => boolean;
  /** Takes the next step, and is told whether it was the last. */
  readonly goOn: () => boolean;
  readonly drop: () => void;
}

/**
 * Who goes on where several questions are answered in steps: of those of the best rank the one that was asked last, as
 * it is about what is seen now. The others rest until it is answered. Between two steps messages are heard; what is not
 * wanted any more takes no further step.
 */
export class Turns {
  private readonly jobs = new Set<Job>();
  private isAtWork = false;
  private questions = 0;

  /** A question that has just come. */
  askedBy({ rank, isWanted, onProgress }: Question): Asked {
    const number = this.questions++;
    return {
      inSteps: <Result>(steps: Steps<Result>, what?: string) =>
        new Promise<Result>((resolve, reject) => {
          const goOn = (): boolean => {
            try {
              const { done, value } = steps.next();
              if (done) resolve(value);
              else if (what !== undefined) onProgress({ what, share: value });
              return done === true;
            } catch (error) {
              reject(error);
              return true;
            }
          };
          const drop = () => reject(new DOMException('Cancelled.', 'AbortError'));
          this.jobs.add({ rank, number, isWanted, goOn, drop });
          void this.work();
        }),
    };
  }

  private async work(): Promise<void> {
    if (this.isAtWork) return;
    this.isAtWork = true;
    for (let next = this.next(); next; next = this.next()) {
      if (next.goOn()) this.jobs.delete(next);
      await nextTask();
    }
    this.isAtWork = false;
  }

  /** Undefined when all is done. */
  private next(): Job | undefined {
    let best: Job | undefined;
    for (const job of this.jobs) {
      if (!job.isWanted()) {
        this.jobs.delete(job);
        job.drop();
      } else if (!best || comesBefore(job, best)) best = job;
    }
    return best;
  }
}

const comesBefore = (one: Job, other: Job): boolean =>
  one.rank === other.rank ? one.number > other.number : one.rank < other.rank;
