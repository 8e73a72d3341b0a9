// The few signs of the screens. All are decoration beside a word and hidden from screen readers.

/** The product's mark: an arrow that comes back. */
export function Mark() {
  return (
    <span class="mark">
      <svg
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d="M11.8 7.2a4.8 4.8 0 1 1-1.6-3.6" />
        <path d="M12 1.4v2.9H9.1" />
      </svg>
    </span>
  );
}

const PATHS = {
  done: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM6.2 10.4l2.6 2.6 5-5.6',
  missing: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4z',
  partly: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM5.8 10h8.4',
  stale: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM10 5.6V10l3 2',
  urgent: 'M10 2.4 18.4 17H1.6L10 2.4zM10 8v4M10 14.4v.1',
  warn: 'M10 1.8a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4zM10 5.6V10l3 2',
  good: 'M3.4 10.6l4.2 4.2 9-10',
  plain: 'M3.6 4.6h12.8v12H3.6zM3.6 8.2h12.8M7 2.6v3.6M13 2.6v3.6',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  panel: 'M2.6 3.6h14.8v12.8H2.6zM12.4 3.6v12.8',
  tab: 'M8.4 4.6H3.4v12h12v-5M11.6 3.2h5.2v5.2M16.8 3.2l-7 7',
  part: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 7.6v4.8M7.6 10h4.8',
  copy: 'M7 7h9.4v9.4H7zM13 7V3.6H3.6V13H7',
  file: 'M11.4 2.6H5v14.8h10V6.2zM11.4 2.6v3.6H15M10 9.2v5M7.5 11.7h5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
