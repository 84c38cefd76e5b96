/** Words for people whose browser cannot draw the map. */
export const noWebGL =
  'The map is drawn with WebGL, which this browser has switched off or does not have. ' +
  'It may be found in the settings, as hardware or graphics acceleration.';

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
