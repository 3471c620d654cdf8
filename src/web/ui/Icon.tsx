const PATHS = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  candidates:
    'M6 3a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 6 3M1.8 12.5c.3-2.2 2-3.4 4.2-3.4s3.9 1.2 4.2 3.4M12.5 4.5v5M10 7h5',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  concentration: 'M2.5 13.5v-11M2.5 13.5h11M4 11.5c1-5 3-7 9-7.5',
  down: 'm4 6 4 4 4-4',
  duplicates: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  evidence: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4l3.1 3.1M5 7h4',
  exported: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 13.5h11',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
  forward: 'm6 3 5 5-5 5',
  grid: 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  import: 'M8 10V2.5M5 5.5l3-3 3 3M2.5 9.5v4h11v-4',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 7.3v3.7M8 5v.2',
  keyboard: 'M1.5 4h13v8h-13zM4 6.7h.1M6.7 6.7h.1M9.3 6.7h.1M12 6.7h.1M5 9.5h6',
  matrix: 'M2.5 2.5v11h11M8 2.5v11M2.5 8h11M11 5.2h.1M5.2 10.8h.1',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5',
  portfolio: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h7',
  rows: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h11',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.4 10.4l3.1 3.1',
  settings:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6M5.8 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6',
  signOut: 'M9.5 2.5h-6v11h6M6.5 8h7.5M11.5 5.5 14 8l-2.5 2.5',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
  system: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 4 3 6.5 5.5 9',
  tenders: 'M2.5 2.5h11v3h-11zM2.5 7.5h7v2.5h-7zM2.5 12h4v1.5h-4z',
  up: 'm4 10 4-4 4 4',
  user: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.8 13.5c.4-2.6 2.5-4 5.2-4s4.8 1.4 5.2 4',
  warning: 'M8 2.5 14.2 13H1.8zM8 6.5v3M8 11v.2',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of 16 units. It never stands alone: words or an aria-label beside it say what it means. */
export function Icon({ name, sizePx = 16 }: { name: IconName; sizePx?: number }) {
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', display: 'block' }}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
