import {
  BufferTarget,
  canEncodeVideo,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  QUALITY_VERY_HIGH,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';

export type VideoKind = 'mp4' | 'webm';

/** By which each kind of video is made, the one that plays in most places first. */
const codecs: Readonly<Record<VideoKind, readonly VideoCodec[]>> = { mp4: ['avc'], webm: ['vp9', 'vp8', 'av1'] };

interface Sides {
  readonly width: number;
  readonly height: number;
}

/** How this browser can write a kind of video of this size; undefined where it cannot. */
export async function codecFor(kind: VideoKind, { width, height }: Sides): Promise<VideoCodec | undefined> {
  for (const codec of codecs[kind]) if (await canEncodeVideo(codec, { width, height })) return codec;
  return undefined;
}

export interface VideoOptions {
  readonly kind: VideoKind;
  readonly codec: VideoCodec;
  readonly title: string;
  readonly comment: string;
  /** All of one length. */
  readonly framesPerSecond: number;
}

/** A video that takes what is on a canvas, frame by frame; what is encoded is all that it holds. */
export interface Video {
  /** What is on the canvas now, for so many frames. Resolves once there is room for more. */
  add(frames: number): Promise<void>;
  finish(): Promise<Blob>;
  /** Nothing is left of it. */
  cancel(): Promise<void>;
}

export async function openVideo(canvas: HTMLCanvasElement, options: VideoOptions): Promise<Video> {
  const { kind, codec, title, comment, framesPerSecond } = options;
  const target = new BufferTarget();
  const format = kind === 'mp4' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new CanvasSource(canvas, { codec, quality: QUALITY_VERY_HIGH, keyFrameInterval: 2 });
  output.addVideoTrack(source, { frameRate: framesPerSecond });
  output.setMetadataTags({ title, comment });
  await output.start();
  let count = 0;
  return {
    async add(frames) {
      for (let frame = 0; frame < frames; frame++) await source.add(count++ / framesPerSecond, 1 / framesPerSecond);
    },
    async finish() {
      await output.finalize();
      return new Blob([target.buffer!], { type: kind === 'mp4' ? 'video/mp4' : 'video/webm' });
    },
    cancel: () => output.cancel(),
  };
}
