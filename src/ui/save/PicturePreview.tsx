import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PicturePreview as Preview } from '../../actions/picture/preview.ts';
import type { PictureWish } from '../../actions/picture/wish.ts';
import { newestOnly } from '../../lib/newestOnly.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.pictureForm;

/** Pixels of the page that a preview has. */
const room = { width: 340, height: 300 };

/** The picture in small; undefined until the first is drawn. What was drawn before stays until the next is there. */
export function usePreview(wish: PictureWish, isDrawable: boolean): Preview | undefined {
  const [preview, setPreview] = useState<Preview>();
  const ask = useMemo(
    () =>
      newestOnly(async (asked: PictureWish) => {
        const { previewPicture } = await import('../../actions/picture/preview.ts');
        const finer = Math.min(2, devicePixelRatio);
        return await previewPicture(asked, { width: room.width * finer, height: room.height * finer });
      }),
    [],
  );
  // How fine it is, and what kind of file it goes into, changes nothing of how it looks.
  const key = JSON.stringify({ ...wish, format: '', dpi: 0, size: '' });
  useEffect(() => {
    if (!isDrawable) return undefined;
    let isWanted = true;
    // Without a preview the form still does all it can; saving tells what is wrong.
    const keep = (found: Preview | undefined) => found && isWanted && setPreview(found);
    ask(wish).then(keep, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [ask, key, isDrawable]);
  return preview;
}

interface Props {
  readonly preview: Preview | undefined;
  readonly isTransparent: boolean;
  /** What comes out, in numbers. */
  readonly size: string;
}

export function PicturePreview({ preview, isTransparent, size }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (preview) frame.current?.replaceChildren(preview.canvas);
  }, [preview]);
  return (
    <figure class="picture-preview">
      <div
        ref={frame}
        role="img"
        aria-label={words.preview}
        aria-busy={preview === undefined}
        class={isTransparent ? 'picture-sheet is-clear' : 'picture-sheet'}
      />
      <figcaption class="muted">{size}</figcaption>
    </figure>
  );
}
