/** Work that pauses by itself every so often and ends with a result. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** All of it in one go, where there is nobody to keep waiting. */
export function inOneGo<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
