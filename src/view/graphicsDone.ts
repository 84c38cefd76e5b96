/**
 * Resolves when the graphics card has done all it was told so far; false when it is lost. What asks it for an answer after
 * that gets it at once, instead of holding up the page until it has caught up.
 */
export async function isDone(gl: WebGLRenderingContext): Promise<boolean> {
  // Older contexts do not tell.
  if (!(gl instanceof WebGL2RenderingContext)) return !gl.isContextLost();
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return false;
  gl.flush();
  while (!gl.isContextLost()) {
    const status = gl.clientWaitSync(fence, 0, 0);
    if (status !== gl.TIMEOUT_EXPIRED) {
      gl.deleteSync(fence);
      return status !== gl.WAIT_FAILED;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return false;
}
