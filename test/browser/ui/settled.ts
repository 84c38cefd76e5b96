const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * What waits to be drawn is drawn, as wide as it is: sizes are told in one frame, effects come after the next. Counted in
 * frames, as those of a busy machine may be far apart.
 */
export async function settled(): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await frame();
  await new Promise((resolve) => setTimeout(resolve));
}
