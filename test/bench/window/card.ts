type Method<This> = (this: This, ...args: unknown[]) => unknown;

const draws = ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced', 'drawRangeElements'];
const contexts: WebGL2RenderingContext[] = [];
let isOn = false;
let sees: ((gl: WebGL2RenderingContext) => boolean) | undefined;

/** From now on drawing commands go nowhere unless `drawing` says so, so that only our script is timed. */
export function takeCard(): void {
  const { prototype } = WebGL2RenderingContext;
  const methods = prototype as unknown as Record<string, Method<WebGL2RenderingContext>>;
  for (const name of draws) {
    const original = methods[name]!;
    methods[name] = function (...args) {
      if (isOn && (!sees || sees(this))) original.apply(this, args);
    };
  }
  const canvas = HTMLCanvasElement.prototype as unknown as Record<'getContext', Method<HTMLCanvasElement>>;
  const { getContext } = canvas;
  canvas.getContext = function (...args) {
    const context = getContext.apply(this, args);
    if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
    return context;
  };
}

/** Draws in earnest for as long as the work takes; `only` may pass over some of the commands. */
export function drawing<T>(work: () => T, only?: typeof sees): T {
  [isOn, sees] = [true, only];
  try {
    return work();
  } finally {
    [isOn, sees] = [false, undefined];
  }
}

/** The same for work that goes on through several tasks. */
export async function drawingThroughout<T>(work: () => Promise<T>): Promise<T> {
  isOn = true;
  try {
    return await work();
  } finally {
    isOn = false;
  }
}

export function contextsIn(container: HTMLElement): WebGL2RenderingContext[] {
  return contexts.filter(({ canvas }) => container.contains(canvas as HTMLCanvasElement));
}

/** Returns when everything asked for in the container has been drawn: a pixel read back has to wait for it. */
export function finish(container: HTMLElement): void {
  const pixel = new Uint8Array(4);
  for (const gl of contextsIn(container)) {
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  }
}
