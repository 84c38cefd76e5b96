/** FNV's own basis. */
export const fnvBasis = 0x811c9dc5;

/** FNV-1a (Fowler, Noll & Vo) of 32 bits, over UTF-16 code units. */
export function fnv(text: string, basis: number = fnvBasis): number {
  let hash = basis;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
