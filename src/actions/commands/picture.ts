import { announcement, mapTrouble } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { scene } from '../camera.ts';
import { copyPicture, savePicture } from '../picture/save.ts';
import type { Command } from '../registry.ts';
import { needsPapers } from './needs.ts';

const words = texts.commands.papers;

const needsDrawnMap = () => mapTrouble.value ?? needsPapers() ?? (scene.value ? undefined : texts.pictureForm.notDrawn);

/** The picture as it was wished last, without the dialog. */
export const pictureCommands: readonly Command[] = [
  {
    id: 'save-picture',
    title: words.savePicture,
    group: 'Papers',
    blocked: needsDrawnMap,
    run: () => void told(savePicture()),
  },
  {
    id: 'copy-picture',
    title: words.copyPicture,
    group: 'Papers',
    blocked: needsDrawnMap,
    run: () => void told(copyPicture()),
  },
];

const told = (job: Promise<void>): Promise<void> =>
  job.catch((error: unknown) => {
    announcement.value = error instanceof Error ? error.message : String(error);
  });
