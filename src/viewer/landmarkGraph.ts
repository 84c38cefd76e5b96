import { texts } from '../texts/texts.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * As much of a graphology graph as Sigma asks of one that has a few nodes, no edges, and never changes. It takes the place
 * of the library here, which weighs as much as the rest of the page beside the map. Exported under the library's name for it.
 */
export class UndirectedGraph {
  /** By these Sigma knows a graph. */
  readonly multi = false;
  readonly addUndirectedEdgeWithKey = refuse;
  readonly dropNode = refuse;
  private readonly places = new Map<string, Place>();

  get order(): number {
    return this.places.size;
  }

  addNode(key: string, place: Place): void {
    this.places.set(key, { ...place });
  }

  hasNode(key: string): boolean {
    return this.places.has(key);
  }

  nodes(): string[] {
    return [...this.places.keys()];
  }

  getNodeAttributes(key: string): Place {
    return this.places.get(key)!;
  }

  getNodeAttribute(key: string, name: keyof Place): number {
    return this.places.get(key)![name];
  }

  forEachNode(tell: (key: string, place: Place) => void): void {
    for (const [key, place] of this.places) tell(key, place);
  }

  edges(): string[] {
    return [];
  }

  hasEdge(): boolean {
    return false;
  }

  forEachEdge(): void {}

  /** It never changes, so that there is nothing to be told of. */
  on(): void {}
  removeListener(): void {}
}

function refuse(): never {
  throw new Error(texts.viewer.placesStay);
}
