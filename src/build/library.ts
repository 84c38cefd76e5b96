import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A library of which a bundle holds code, or letters. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** What it calls its licence; mostly an SPDX expression. */
  readonly licence: string;
  /** By whom it is, as it says itself. */
  readonly authors: readonly string[];
  /** Where its source is kept; empty where it does not say. */
  readonly source: string;
  /** The text of its licence, with the copyright; undefined where it comes without. */
  readonly text: string | undefined;
}

/** `Ann Ode <ann@example.org> (https://example.org)`, or its parts. */
type Person = string | { readonly name: string };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: Person;
  readonly contributors?: readonly Person[];
  readonly repository?: string | { readonly url: string };
}

/** The library that a bundled module is of; undefined for our own and for what is no file. */
export function libraryOf(module: string): Library | undefined {
  const folder = /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
  return folder === undefined ? undefined : libraryIn(folder);
}

/** What lies in the folder of a library says of itself. */
export function libraryIn(folder: string): Library {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', author = '', contributors = [], repository = '' } = manifest;
  const file = readdirSync(folder).find((one) => /^(?:licen[sc]e|copying)\b/i.test(one));
  return {
    name,
    version,
    licence: license.startsWith('SEE ') ? 'A licence of its own' : license,
    authors: [author, ...contributors].map(nameOf).filter(Boolean),
    source: webAddress(typeof repository === 'string' ? repository : repository.url),
    text: file && readFileSync(join(folder, file), 'utf8').trim(),
  };
}

const nameOf = (person: Person): string =>
  (typeof person === 'string' ? person : person.name).replace(/\s*[<(].*$/, '');

/** `git+https://…/a.git`, `git://…/a.git` and `owner/a` as an address that a browser opens. */
function webAddress(repository: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(repository)) return `https://github.com/${repository}`;
  return repository
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}
