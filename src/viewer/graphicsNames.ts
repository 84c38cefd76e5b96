import { isSceneImportable } from '../view/importable.ts';

/*
 * Sigma reads the names of WebGL as soon as it is there, and this page is one file: it cannot be fetched later. Where
 * there is no WebGL, they stand for nothing that could be drawn with, and the map says why it is not there.
 */
if (!isSceneImportable()) {
  Object.assign(globalThis, { WebGLRenderingContext: class {}, WebGL2RenderingContext: class {} });
}
