import { announcement, mapTrouble } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { timeBins } from '../axis.ts';
import { scene } from '../camera.ts';
import { saveFilm } from '../film/save.ts';
import { copyPicture, savePicture } from '../picture/save.ts';
import type { Command } from '../registry.ts';
import { needsPapers } from './needs.ts';

const words = texts.commands.papers;

const needsDrawnMap = () => mapTrouble.value ?? needsPapers() ?? (scene.value ? undefined : texts.pictureForm.notDrawn);

const needsTime = () => needsDrawnMap() ?? (timeBins.value ? undefined : texts.film.noDates);

/** The picture, and the film, as they were wished last, without the dialog. */
export const pictureCommands: readonly Command[] = [
  {
    id: 'save-picture',
    title: words.savePicture,
    group: 'Papers',
    blocked: needsDrawnMap,
    run: () => void told(savePicture()),
  },
  {
    id: 'save-film',
    title: words.saveFilm,
    group: 'Papers',
    blocked: needsTime,
    run: () => void told(saveFilm()),
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
