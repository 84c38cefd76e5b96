import { dialog, type DialogName } from '../../state/state.ts';

/** Opens a dialog. */
export const show = (name: DialogName) => (): void => {
  dialog.value = name;
};
