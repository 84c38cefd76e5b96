/** Runs in the page: controls that lie over each other, and words that their box cuts without a title to tell them. */
export function faults(): string[] {
  // All in one, as only this function is sent to the page.
  const look = {
    isSeen: (element: Element) =>
      element.clientWidth > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    /** Without what a scrolling drawing, or row of filters, hides beyond its edges. */
    seenBoxOf: (element: Element) => {
      const box = element.getBoundingClientRect();
      const drawing = element.closest('.stage-view, .filter-chips');
      if (!drawing || getComputedStyle(drawing).overflowY === 'visible') return box;
      const frame = drawing.getBoundingClientRect();
      const [left, top] = [Math.max(box.left, frame.left), Math.max(box.top, frame.top)];
      const [right, bottom] = [Math.min(box.right, frame.right), Math.min(box.bottom, frame.bottom)];
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    },
    /** What lies over the rest of the page, and is meant to. */
    layerOf: (element: Element) =>
      element.closest(
        ':popover-open, .save-foot, dialog, aside, header, .loading, .search-list, .drop-overlay, .tour-card, .timeline-popover, .session-offer',
      ),
    nameOf: (element: Element) =>
      `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`,
  };
  const controls = [...document.querySelectorAll('button, select, input:not(.visually-hidden)')]
    .filter((element) => look.isSeen(element) && !element.closest('.visually-hidden, [inert]'))
    .map((element) => ({ element, box: look.seenBoxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const found: string[] = [];
  controls.forEach(({ element, box }, index) => {
    for (const other of controls.slice(index + 1)) {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const isOneInOther = element.contains(other.element) || other.element.contains(element);
      // A row, or a word, and the tools that come up on it.
      const isOfOne = element.closest('li') !== null && element.closest('li') === other.element.closest('li');
      const isApart = look.layerOf(element) !== look.layerOf(other.element);
      if (wide > 1 && high > 1 && !isOneInOther && !isOfOne && !isApart)
        found.push(`${look.nameOf(element)} over ${look.nameOf(other.element)}`);
    }
  });
  for (const element of document.querySelectorAll('header *, aside *, .timeline *, .stage-view *')) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
    if (hasWords && isCut && look.isSeen(element) && !element.closest('[title], .visually-hidden'))
      found.push(`cut: ${look.nameOf(element)}`);
  }
  return found;
}
