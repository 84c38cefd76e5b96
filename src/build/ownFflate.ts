import type { Plugin } from 'vite';

/**
 * The library for workbooks gets a copy of fflate of its own. Else bundlers put the one that it shares with the worker
 * into a file by itself, which each new worker would have to fetch: a page that has been loaded is to open files
 * without asking for anything more.
 */
export const ownFflate = (): Plugin => ({
  name: 'own-fflate',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== 'fflate' || !importer?.includes('read-excel-file')) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}?for-workbooks` };
  },
});
