import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';
import { expect, test } from 'vitest';
import { codecFor, openVideo, type VideoKind } from '../../../src/export/film/video.ts';

const colours = ['#d02020', '#20a020', '#2020d0', '#e0e0e0'];

async function filmed(kind: VideoKind, framesPerWindow: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const codec = await codecFor(kind, canvas);
  if (!codec) return undefined;
  const options = { kind, codec, title: 'People', comment: 'All years', framesPerSecond: 2 * framesPerWindow };
  const video = await openVideo(canvas, options);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 160, 90);
    await video.add(framesPerWindow);
  }
  return new Input({ formats: ALL_FORMATS, source: new BlobSource(await video.finish()) });
}

for (const kind of ['webm', 'mp4'] as const) {
  test(`a video as ${kind} has every frame, lasts as long as playing, and says what it is`, async ({ skip }) => {
    const input = await filmed(kind, 3);
    skip(!input, `This browser writes no ${kind}.`);
    const track = (await input!.getPrimaryVideoTrack())!;
    expect((await track.computePacketStats()).packetCount).toBe(12);
    expect(await input!.computeDuration()).toBeCloseTo(2, 2);
    expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([160, 90]);
    expect(await input!.getMetadataTags()).toMatchObject({ title: 'People', comment: 'All years' });
  });
}

test('each window of a video is seen at its time', async () => {
  const input = await filmed('webm', 2);
  const sink = new VideoSampleSink((await input!.getPrimaryVideoTrack())!);
  const seen: string[] = [];
  for (const [at] of colours.entries()) {
    const sample = (await sink.getSample(at / 2 + 0.3))!;
    const context = new OffscreenCanvas(160, 90).getContext('2d')!;
    sample.draw(context, 0, 0);
    const [red, green, blue] = context.getImageData(80, 45, 1, 1).data;
    seen.push(nearest([red!, green!, blue!]));
    sample.close();
  }
  expect(seen).toEqual(colours);
});

test('a video that is cancelled takes no more frames', async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
  canvas.getContext('2d');
  const video = await openVideo(canvas, { kind: 'webm', codec: 'vp8', title: '', comment: '', framesPerSecond: 2 });
  await video.add(1);
  await video.cancel();
  await expect(video.add(1)).rejects.toThrow();
});

/** Encoders change colours a little. */
function nearest(pixel: readonly number[]): string {
  const distance = (colour: string) =>
    pixel.reduce(
      (sum, value, at) => sum + Math.abs(value - Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16)),
      0,
    );
  return colours.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best));
}
