import { failure as failureSignal, opened, type Failure } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { NoticeList } from './NoticeList.tsx';

const words = texts.dialogs.failure;

const close = () => {
  failureSignal.value = undefined;
};

/** Nothing could be read: why, and what to do. */
export function FailureDialog({ failure }: { readonly failure: Failure }) {
  const { retry } = failure;
  const notices = failure.files.flatMap(({ notices: ofFile }) => ofFile);
  return (
    <Dialog title={words.title(failure.title)} onClose={close}>
      <p>{failure.message}</p>
      <NoticeList notices={notices} />
      {opened.value && <p>{words.stillOpen}</p>}
      <p class="buttons end">
        {retry && (
          <button type="button" onClick={close}>
            {words.close}
          </button>
        )}
        <button type="button" class="primary" data-first onClick={retry ? () => (close(), retry()) : close}>
          {retry ? words.retry : words.ok}
        </button>
      </p>
    </Dialog>
  );
}
