import { texts } from '../texts/texts.ts';

/*
 * In the place of what makes pictures of the map: this page makes none, and has no room for it.
 */
const refuse = (): Promise<never> => Promise.reject(new Error(texts.viewer.noPictures));

export const shapesOf = refuse;
export const drawPicture = refuse;
export const openPicture = refuse;
