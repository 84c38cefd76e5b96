import type { Classes, ClassScheme, Paper } from '../../model/paper.ts';
import { isArxivClass } from './arxivClass.ts';

/** The classes of a paper by their schemes, each once; absent where there are none. Lists of one scheme are joined. */
export function classed(
  ...lists: readonly (readonly [scheme: ClassScheme, names: readonly string[]])[]
): Pick<Paper, 'classes'> {
  const byScheme = new Map<ClassScheme, Set<string>>();
  for (const [scheme, names] of lists) {
    for (const name of names) {
      if (name === '') continue;
      const known = byScheme.get(scheme) ?? new Set();
      byScheme.set(scheme, known.add(name));
    }
  }
  if (byScheme.size === 0) return {};
  return { classes: [...byScheme].map(([scheme, names]): Classes => ({ scheme, names: [...names] })) };
}

/** Fields of that name hold arXiv's classes here and those of journals there. */
export function classedByKind(names: readonly string[]): readonly [ClassScheme, readonly string[]] {
  const isOfArxiv = names.length > 0 && names.every(isArxivClass);
  return [isOfArxiv ? 'arXiv categories' : 'subject categories', names];
}
