import { createScene, type ContextTrouble, type Scene } from '../../../src/view/scene.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { lightTheme } from '../../browser/view/stand.ts';
import type { Contender, Entrance } from './contender.ts';
import { runFrame } from './frames.ts';

export const enterCoterie: Entrance = async (container, data, window) => {
  const coterie = new Coterie(container, window);
  await coterie.scene.setData(data);
  return coterie;
};

/** Without names. */
export const enterUnnamed: Entrance = async (container, data, window) =>
  await enterCoterie(container, { ...data, labels: data.labels.map(() => '') }, window);

/** Our map, through its door. */
export class Coterie implements Contender {
  readonly scene: Scene;
  private ratio = 1;
  private onTrouble: ((trouble: ContextTrouble) => void) | undefined;

  constructor(container: HTMLElement, window: TimeWindow) {
    const onContextTrouble = (trouble: ContextTrouble) => this.onTrouble?.(trouble);
    const created = createScene(container, { theme: lightTheme, window, onContextTrouble });
    if (!created.scene) throw new Error(created.reason);
    this.scene = created.scene;
  }

  setWindow(window: TimeWindow): void {
    this.scene.setWindow(window);
  }

  setPositions(positions: Float32Array): void {
    this.scene.setPositions(positions);
  }

  /** Around the first author, in the middle of a cluster. At once, where the page prefers reduced motion. */
  zoomTo(ratio: number): void {
    const { scene } = this;
    scene.zoomBy(this.ratio / ratio);
    this.ratio = ratio;
    runFrame();
    const [{ x, y }, { width, height }] = [scene.project(0), scene.size()];
    scene.panBy(x - width / 2, y - height / 2);
  }

  names(): number {
    return this.scene.stats().labels;
  }

  /** Resolves with the next trouble of that kind. */
  trouble(kind: ContextTrouble): Promise<void> {
    return new Promise((resolve) => {
      this.onTrouble = (trouble) => {
        if (trouble === kind) resolve();
      };
    });
  }
}
