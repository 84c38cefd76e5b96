import type { MapStyle } from '../model/mapStyle.ts';
import { columnsOf, type Frame } from '../drawing/frame.ts';
import { curvature, faintRadius, type Look } from '../drawing/look.ts';
import type { Program } from './program.ts';
import type { Inks } from '../drawing/theme.ts';

/** Over the whole canvas, with colours that are multiplied by their opacity. */
export function beginFrame(gl: WebGLRenderingContext, frame: Frame): void {
  gl.viewport(0, 0, wholePixels(frame.width * frame.pixelRatio), wholePixels(frame.height * frame.pixelRatio));
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
}

/** What the shaders of ties and nodes have in common: where things go, and the colours. */
export function setFrame(program: Program, frame: Frame, inks: Inks, isEmphasised: boolean): void {
  const { gl } = program;
  gl.uniformMatrix3fv(program.at('uToClip'), false, columnsOf(frame.toClip));
  gl.uniform2f(program.at('uSize'), frame.width, frame.height);
  gl.uniform1f(program.at('uPixelRatio'), frame.pixelRatio);
  gl.uniform1i(program.at('uEmphasis'), isEmphasised ? 1 : 0);
  gl.uniform3f(program.at('uBackground'), ...inks.background);
  gl.uniform3f(program.at('uFaint'), ...inks.faint);
  gl.uniform3f(program.at('uInk'), ...inks.ink);
  gl.uniform3fv(program.at('uPalette'), inks.palette);
}

/** The numbers of `tieLook`. */
export function setTieLook(program: Program, look: Look, style: MapStyle): void {
  const { gl } = program;
  gl.uniform1f(program.at('uTieWidth'), look.tieWidth);
  gl.uniform1f(program.at('uTieUnit'), look.tieUnit);
  gl.uniform1f(program.at('uTieInk'), look.tieInk);
  gl.uniform1f(program.at('uWeakTies'), look.weakTies ** style.fading);
  gl.uniform1f(program.at('uLongTie'), look.longTie);
  gl.uniform2f(program.at('uTopicTies'), look.widestTopicTie, look.maxTopicTie);
  gl.uniform1i(program.at('uOnlyLit'), style.ground === 'plain' ? 0 : 1);
  gl.uniform1f(program.at('uCurve'), style.curved ? curvature : 0);
}

/** The numbers of `nodeLook`. */
export function setNodeLook(program: Program, look: Look, style: MapStyle): void {
  const { gl } = program;
  gl.uniform3f(program.at('uAuthorSize'), look.authorRadius[0], look.authorRadius[1], look.maxAuthorTotal);
  gl.uniform3f(program.at('uTopicSize'), look.topicRadius[0], look.topicRadius[1], look.maxTopicTotal);
  gl.uniform1f(program.at('uSmallDotInk'), look.smallDotInk);
  gl.uniform1f(program.at('uFaintRadius'), faintRadius(look));
  gl.uniform1i(program.at('uFaintNodes'), style.faintNodes ? 1 : 0);
  gl.uniform1i(program.at('uShapes'), style.shapes ? 1 : 0);
}

/** Canvases cut off what is less than a pixel; a rounding error is no such thing. */
export function wholePixels(length: number): number {
  return Math.floor(length + 1e-3);
}
