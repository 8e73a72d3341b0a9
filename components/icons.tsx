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
