/** Colours of one scheme. Every text colour stands at 4.5:1 or better on page, raised, sunken and its own soft background. */
export type Palette = {
  page: string
  raised: string
  sunken: string
  border: string
  control: string
  text: string
  dimmed: string
  accent: Tone
  good: Tone
  warn: Tone
  bad: Tone
  neutral: Tone
  series: readonly string[]
}

/** text: words and lines; fill: a surface that carries white words; soft: a quiet surface that carries `text`. */
type Tone = { text: string; fill: string; fillHover: string; soft: string; softHover: string }

export type ToneName = 'accent' | 'good' | 'warn' | 'bad' | 'neutral'

export const TONE_NAMES: readonly ToneName[] = ['accent', 'good', 'warn', 'bad', 'neutral']

export const LIGHT: Palette = {
  page: '#f6f7f9',
  raised: '#ffffff',
  sunken: '#eef0f3',
  border: '#dde1e7',
  control: '#818a97',
  text: '#1b222c',
  dimmed: '#535d6b',
  accent: { text: '#1a5690', fill: '#1f5c99', fillHover: '#184a7c', soft: '#e6eff8', softHover: '#d8e6f4' },
  good: { text: '#17693a', fill: '#1c7341', fillHover: '#155c33', soft: '#e4f3e9', softHover: '#d5ebdd' },
  warn: { text: '#7f4f00', fill: '#8c5800', fillHover: '#704600', soft: '#fbefd8', softHover: '#f6e4c1' },
  bad: { text: '#a82a22', fill: '#b3332a', fillHover: '#932720', soft: '#fbe9e7', softHover: '#f6d9d5' },
  neutral: { text: '#535d6b', fill: '#5a6472', fillHover: '#48515d', soft: '#eef0f3', softHover: '#e3e6eb' },
  series: ['#1f5c99', '#b3611b', '#2c7a55', '#8a4a86', '#6b6f1e', '#a13d4f'],
}

export const DARK: Palette = {
  page: '#14171c',
  raised: '#1b1f26',
  sunken: '#22272f',
  border: '#323944',
  control: '#78828f',
  text: '#e4e8ee',
  dimmed: '#a9b2bf',
  accent: { text: '#8cbcf0', fill: '#2b6cb0', fillHover: '#3577bd', soft: '#1f3147', softHover: '#273d58' },
  good: { text: '#7bd09b', fill: '#24784a', fillHover: '#2a8053', soft: '#1c3427', softHover: '#234131' },
  warn: { text: '#e5b860', fill: '#8a6011', fillHover: '#936818', soft: '#3a2f18', softHover: '#473a1e' },
  bad: { text: '#ff9c92', fill: '#b8413a', fillHover: '#c24a42', soft: '#452421', softHover: '#532c28' },
  neutral: { text: '#a9b2bf', fill: '#5b6573', fillHover: '#66707e', soft: '#262c35', softHover: '#2f3640' },
  series: ['#6fa8e6', '#e0975a', '#63bd92', '#c78bc4', '#b9bd5c', '#e58394'],
}
