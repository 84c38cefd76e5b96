import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { libraryIn, libraryOf, type Library } from './library.ts';
import { noticesOf } from './notices.ts';

/** Beside the app, and beside the command line. The help links to it. */
const file = 'licences/libraries.txt';

const ours = libraryIn(fileURLToPath(new URL('../..', import.meta.url)));

const byName = (one: Library, other: Library): number =>
  one.name < other.name || (one.name === other.name && one.version < other.version) ? -1 : 1;

/** Coterie's own notice and those of the libraries in bundled modules. */
export function noticesIn(modules: Iterable<string>): string {
  const libraries = new Map<string, Library>();
  for (const module of modules) {
    const library = libraryOf(module);
    if (library) libraries.set(`${library.name} ${library.version}`, library);
  }
  return noticesOf([ours, ...[...libraries.values()].toSorted(byName)]);
}

interface Licences {
  /** Writes the file beside what is built. */
  readonly written: () => Plugin;
  /** For the bundles of workers, which are made before the one that they belong to. */
  readonly ofWorkers: () => Plugin;
}

/**
 * Writes one file with the licences of all libraries in the app and its workers, and one beside the command line. The
 * option of Vite does not see what workers are made of. What a page by itself holds, it says itself.
 */
export function licences(): Licences {
  const inWorkers = new Set<string>();
  return {
    written: () => ({
      name: 'licences',
      configureServer: ({ middlewares }) => {
        middlewares.use(`/${file}`, (_, answer) => {
          answer.setHeader('content-type', 'text/plain; charset=utf-8');
          answer.end('The built app has the licences of its libraries here. This one loads them from node_modules.');
        });
      },
      generateBundle(_, bundle) {
        const workers = this.environment.name === 'client' ? inWorkers : [];
        // The mark at the beginning says how it is encoded, wherever it is served from.
        const source = `\uFEFF${noticesIn([...modulesOf(bundle), ...workers])}\n`;
        this.emitFile({ type: 'asset', fileName: file, source });
      },
    }),
    ofWorkers: () => ({
      name: 'licences-of-workers',
      generateBundle: (_, bundle) => {
        for (const module of modulesOf(bundle)) inWorkers.add(module);
      },
    }),
  };
}

const modulesOf = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
