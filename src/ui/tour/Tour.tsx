import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { endTour, goOnTour, isTourAsked, tourStep, tourSteps, type TourStep } from '../../actions/tour.ts';
import { isTypingIn } from '../../actions/typing.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { placeTour } from './placeTour.ts';

const words = texts.help.tour;

/** Where each step points. */
const regions: Readonly<Record<TourStep, string>> = {
  map: '.map',
  timeline: '.timeline',
  search: '.header .search',
  legend: '.corpus .legend',
  files: '.header-tools',
};

/** What the page is, in a few steps, each beside the part it is about. */
export function Tour() {
  const step = tourStep.value;
  if (step === undefined || !opened.value) return null;
  return <Steps step={step} />;
}

/** A card that comes unasked and takes nothing: no focus, no clicks but its own, no light from the page. */
function Steps({ step }: { readonly step: number }) {
  const card = useRef<HTMLElement>(null);
  const outline = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const name = tourSteps[step]!;
  const { title, text } = words.steps[name];
  usePlace(card, outline, name);
  useFocus(card, next);
  useEscape();
  const back = () => {
    // On the first step there is no button to go back by.
    if (tourStep.peek() === 1) next.current?.focus();
    goOnTour(-1);
  };
  return (
    <>
      <div ref={outline} class="tour-outline" aria-hidden="true" />
      <section ref={card} class="tour-card" aria-label={words.label}>
        <div aria-live="polite" class="tour-words">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
        <p class="tour-buttons">
          <span class="muted small">{words.place(step + 1, tourSteps.length)}</span>
          {step < tourSteps.length - 1 && (
            <button type="button" class="quiet" onClick={endTour}>
              {words.skip}
            </button>
          )}
          {step > 0 && (
            <button type="button" onClick={back}>
              {words.back}
            </button>
          )}
          <button ref={next} type="button" class="primary" onClick={() => goOnTour(1)}>
            {step < tourSteps.length - 1 ? words.next : words.done}
          </button>
        </p>
      </section>
    </>
  );
}

type Place<Kind> = { readonly current: Kind | null };

/** Beside its region and never on it, whatever scrolls or changes its size. */
function usePlace(card: Place<HTMLElement>, outline: Place<HTMLElement>, name: TourStep): void {
  const current = opened.value;
  useLayoutEffect(() => {
    const region = document.querySelector(regions[name]) ?? document.querySelector('.corpus');
    if (!region) return undefined;
    const place = () => card.current && outline.current && placeTour(card.current, outline.current, region);
    // A list shows its beginning, and what lies in the window already stays where it is.
    region.scrollIntoView({ block: name === 'legend' ? 'start' : 'nearest' });
    place();
    const watch = new ResizeObserver(place);
    for (const seen of [region, document.body]) watch.observe(seen);
    addEventListener('scroll', place, { capture: true });
    addEventListener('resize', place);
    return () => {
      watch.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [name, current]);
}

/** Whoever asks for the tour is taken to it, and back to where he or she was. */
function useFocus(card: Place<HTMLElement>, next: Place<HTMLElement>): void {
  useEffect(() => {
    const before = document.activeElement;
    if (isTourAsked.value) next.current?.focus();
    const shown = card.current;
    return () => {
      const isLost = document.activeElement === document.body || shown?.contains(document.activeElement);
      const isKept = before instanceof HTMLElement && before !== document.body && before.isConnected;
      if (isLost && isTourAsked.peek()) (isKept ? before : map())?.focus();
    };
  }, []);
}

const map = () => document.querySelector<HTMLElement>('.map-place');

/** Escape ends the tour wherever the focus is, but for what Escape closes first. */
function useEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTypingIn(event.target)) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      event.preventDefault();
      endTour();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
