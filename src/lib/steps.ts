/** Work in steps, so that whoever does it can do other things between them: each yields the share that is done. */
export type Steps<Result> = Generator<number, Result>;

/** A part of other work, which is at `from` when the part begins and at `to` when it ends. */
export function* partly<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield from + (to - from) * value;
  }
}

/** All steps at once. */
export function drained<Result>(steps: Steps<Result>, onProgress: (share: number) => void = () => {}): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onProgress(value);
  }
}

/** After so many entries of a list a step ends: a few hundredths of a second of the usual work on them. */
export const entriesAtOnce = 100_000;

/** The same of papers, of each of which some entries are looked at. */
export const papersAtOnce = 10_000;
