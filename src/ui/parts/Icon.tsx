const paths = {
  open: 'M3 13v3.5h14V13M10 13V3.5M6.5 7 10 3.5 13.5 7',
  save: 'M3 13v3.5h14V13M10 3.5V13M6.5 9.5 10 13l3.5-3.5',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6.2l2.6-2.6a3.2 3.2 0 0 0-4.6-4.6l-1 1M11.5 8.5a3.2 3.2 0 0 0-4.6-.2l-2.6 2.6a3.2 3.2 0 0 0 4.6 4.6l1-1',
  search: 'M13 13l4 4M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0z',
  sun: 'M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.5 1.5M14.2 14.2l1.5 1.5M4.3 15.7l1.5-1.5M14.2 5.8l1.5-1.5M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3z',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  into: 'M16 10H4.5M9 5l-4.8 5L9 15',
  up: 'M10 16V4.5M5 9l5-4.8L15 9',
  down: 'M10 4v11.5M5 11l5 4.8 5-4.8',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13',
  edit: 'M4 16l.9-3.6 8.2-8.2 2.7 2.7-8.2 8.2L4 16zM11.3 6l2.7 2.7',
  pointer: 'M5 3.5l3.6 12 2.2-4.7 4.7-2.2L5 3.5z',
  lasso:
    'M6.2 12.2C4.3 11.3 3 9.8 3 8.1 3 5.5 6.1 3.5 10 3.5s7 2 7 4.6-3.1 4.6-7 4.6c-.5 0-1 0-1.5-.1M8.5 12.6a1.6 1.6 0 1 1-3.1.3 1.6 1.6 0 0 1 3.1-.3zM7.4 14.4c.2 1 .1 1.9-.9 2.6',
  box: 'M3.5 6V3.5H6M9 3.5h2M14 3.5h2.5V6M16.5 9v2M16.5 14v2.5H14M11 16.5H9M6 16.5H3.5V14M3.5 11V9',
  people:
    'M7.5 9.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c.2-2.8 2.2-4.3 5-4.3s4.8 1.5 5 4.3M12.6 4.2a2.5 2.5 0 0 1 0 4.7M14.6 12.1c1.7.6 2.7 1.9 2.9 3.9',
  filter: 'M3 4.5h14l-5.5 6.5v5l-3-1.5V11L3 4.5z',
  out: 'M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7.5 7.5',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a name; never the only name of a button. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
