/** 32 bits by the rule of Fowler, Noll and Vo. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * No author writes two papers with one title: they would be taken for one work. A title that comes again with the same
 * first author is that of a sequel. Of each paper only a number is kept; where two numbers meet by chance, there is a
 * sequel without a first part, which does no harm.
 */
export class Sequels {
  private readonly known = new Set<number>();

  titled(title: string, firstAuthor: string): string {
    for (let part = 1; ; part++) {
      const candidate = part === 1 ? title : `${title}: part ${part}`;
      const key = hashOf(`${candidate}\n${firstAuthor}`);
      if (this.known.has(key)) continue;
      this.known.add(key);
      return candidate;
    }
  }
}
