import type { Adapter, Transaction } from '../../src/storage/adapter.ts';
import { StorageTrouble } from '../../src/storage/trouble.ts';

export interface Faulty extends Adapter {
  readonly wasHit: () => boolean;
}

/**
 * Storage of which the nth thing that is done fails: a beginning, a request, an end that undoes all, or an end that is
 * kept but never told.
 */
export function failingAt(n: number, adapter: Adapter): Faulty {
  let done = 0;
  const maybeFail = () => {
    if (++done === n) throw new StorageTrouble('failed', `planted at ${n}`);
  };
  const counted =
    <Arguments extends readonly unknown[], Answer>(act: (...given: Arguments) => Promise<Answer>) =>
    async (...given: Arguments): Promise<Answer> => {
      maybeFail();
      return act(...given);
    };
  const failing = (inner: Transaction): Transaction => ({
    get: counted(inner.get),
    ids: counted(inner.ids),
    put: counted(inner.put),
    remove: counted(inner.remove),
  });
  return {
    wasHit: () => done >= n,
    async transact(how, work) {
      maybeFail();
      const answer = await adapter.transact(how, async (inner) => {
        const made = await work(failing(inner));
        maybeFail();
        return made;
      });
      maybeFail();
      return answer;
    },
  };
}
