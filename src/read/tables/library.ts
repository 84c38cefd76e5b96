import { texts } from '../../texts/texts.ts';

const say = texts.notices;
/**
 * A library that is fetched when a file first needs it. Throws with a sentence when it cannot be had, as on a page that
 * was loaded before the connection was lost.
 */
export async function library<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    throw new Error(say.tables.libraryMissing);
  }
}
