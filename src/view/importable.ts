/**
 * Whether `scene.ts` can be imported: sigma reads the names of both versions of WebGL as it is. Browsers in which the
 * second version is switched off lack its name; they get one to which no context answers, so that the first one serves.
 */
export function isSceneImportable(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  if (typeof WebGL2RenderingContext === 'undefined') {
    Object.assign(globalThis, { WebGL2RenderingContext: class extends WebGLRenderingContext {} });
  }
  return true;
}
