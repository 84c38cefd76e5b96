import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Random tests look at all they can, which takes long: by `npm run thorough`, not with every change. */
    thorough: boolean;
  }
}

/** So many random cases where there is time for them, and a tenth of them with every change. */
export const runsOf = (most: number): number => (inject('thorough') ? most : Math.ceil(most / 10));
