import { failure as failureSignal, opened, type Failure } from '../../state/state.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { NoticeList } from './NoticeList.tsx';

const close = () => {
  failureSignal.value = undefined;
};

/** Nothing could be read: why, and what to do. */
export function FailureDialog({ failure }: { readonly failure: Failure }) {
  const { retry } = failure;
  const notices = failure.files.flatMap(({ notices: ofFile }) => ofFile);
  return (
    <Dialog title={`${failure.title} could not be opened`} onClose={close}>
      <p>{failure.message}</p>
      <NoticeList notices={notices} />
      {opened.value && <p>What was open is still open.</p>}
      <p class="buttons end">
        {retry && (
          <button type="button" onClick={close}>
            Close
          </button>
        )}
        <button type="button" class="primary" data-first onClick={retry ? () => (close(), retry()) : close}>
          {retry ? 'Try again' : 'OK'}
        </button>
      </p>
    </Dialog>
  );
}
