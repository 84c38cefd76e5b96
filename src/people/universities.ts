import { byCode } from '../lib/byCode.ts';
import type { Affiliation } from '../model/paper.ts';

/**
 * The universities that other institutions are a part of, as the source tells it, by the keys of these: of all that one
 * belongs to and that the papers name, the place of education that is itself a part of most. A place of education is no
 * part of another: a campus stays apart from the system of universities above it.
 */
export function universities(
  affiliations: readonly Affiliation[],
  keyOf: (one: Affiliation) => string,
): ReadonlyMap<string, Affiliation> {
  const named = new Map<string, Affiliation>();
  const parts = new Map<string, Affiliation>();
  const whole = new Set<string>();
  for (const affiliation of affiliations) {
    const { sourceId, parents, isEducation } = affiliation;
    if (sourceId === undefined) continue;
    if (isEducation) whole.add(keyOf(affiliation));
    if (isEducation && !named.has(sourceId)) named.set(sourceId, affiliation);
    if (!isEducation && parents && !parts.has(sourceId)) parts.set(sourceId, affiliation);
  }
  const found = new Map<string, Affiliation>();
  for (const part of parts.values()) {
    const university = deepest(part.parents!.flatMap((parent) => named.get(parent) ?? []));
    if (university && !whole.has(keyOf(part))) found.set(keyOf(part), university);
  }
  return found;
}

const deepest = (list: readonly Affiliation[]): Affiliation | undefined =>
  list.toSorted((one, other) => depth(other) - depth(one) || byCode(one.sourceId!, other.sourceId!))[0];

const depth = ({ parents = [] }: Affiliation): number => parents.length;
