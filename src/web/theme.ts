import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'
import { DARK, LIGHT, type Palette, TONE_NAMES, type ToneName } from './tokens.ts'

/** Mantine's names of colours, each carried by one of our tones, so that `color="red"` has our contrast. */
const TONE_OF_COLOR: Record<string, ToneName> = {
  accent: 'accent',
  green: 'good',
  yellow: 'warn',
  red: 'bad',
  gray: 'neutral',
}

function tuple(tone: ToneName): MantineColorsTuple {
  const light = LIGHT[tone]
  const dark = DARK[tone]
  return [
    light.soft,
    light.softHover,
    dark.text,
    dark.text,
    dark.text,
    light.fill,
    light.fill,
    light.fill,
    dark.fill,
    light.fillHover,
  ]
}

const dark: MantineColorsTuple = [
  DARK.text,
  DARK.dimmed,
  DARK.dimmed,
  DARK.control,
  DARK.border,
  DARK.sunken,
  DARK.raised,
  DARK.page,
  DARK.page,
  DARK.page,
]

/** Greys by number, as Mantine's own style sheets ask for them in the light scheme; 6 is its colour of secondary words. */
const gray: MantineColorsTuple = [
  LIGHT.page,
  LIGHT.sunken,
  LIGHT.neutral.softHover,
  LIGHT.border,
  LIGHT.border,
  LIGHT.control,
  LIGHT.dimmed,
  LIGHT.neutral.fill,
  LIGHT.neutral.fillHover,
  LIGHT.text,
]

export const theme = createTheme({
  colors: {
    accent: tuple('accent'),
    green: tuple('good'),
    yellow: tuple('warn'),
    red: tuple('bad'),
    gray,
    dark,
  },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 8 },
  black: LIGHT.text,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.45' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Text: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm', underline: 'hover' } },
    // A heading inside a dialog is no banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'none' } } } },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } } } },
    Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: true } } },
  },
})

function schemeVariables(palette: Palette): Record<string, string> {
  const variables: Record<string, string> = {
    '--mantine-color-text': palette.text,
    '--mantine-color-bright': palette.text,
    '--mantine-color-body': palette.raised,
    '--mantine-color-dimmed': palette.dimmed,
    '--mantine-color-placeholder': palette.dimmed,
    '--mantine-color-anchor': palette.accent.text,
    '--mantine-color-error': palette.bad.text,
    '--mantine-color-success': palette.good.text,
    '--mantine-color-default': palette.raised,
    '--mantine-color-default-hover': palette.sunken,
    '--mantine-color-default-color': palette.text,
    '--mantine-color-default-border': palette.control,
    '--mantine-color-disabled': palette.sunken,
    '--mantine-color-disabled-color': palette.dimmed,
    '--mantine-color-disabled-border': palette.border,
    '--mantine-primary-color-contrast': '#ffffff',
    '--page': palette.page,
    '--raised': palette.raised,
    '--sunken': palette.sunken,
    '--border': palette.border,
    '--control': palette.control,
  }
  for (const [color, tone] of Object.entries(TONE_OF_COLOR)) {
    Object.assign(variables, colorVariables(`--mantine-color-${color}`, palette[tone]))
  }
  for (const tone of TONE_NAMES) {
    variables[`--${tone}`] = palette[tone].text
    variables[`--${tone}-soft`] = palette[tone].soft
    variables[`--${tone}-fill`] = palette[tone].fill
  }
  for (const [index, colour] of palette.series.entries()) variables[`--series-${index + 1}`] = colour
  return variables
}

function colorVariables(name: string, tone: Palette[ToneName]): Record<string, string> {
  return {
    [`${name}-text`]: tone.text,
    [`${name}-filled`]: tone.fill,
    [`${name}-filled-hover`]: tone.fillHover,
    [`${name}-light`]: tone.soft,
    [`${name}-light-hover`]: tone.softHover,
    [`${name}-light-color`]: tone.text,
    [`${name}-outline`]: tone.text,
    [`${name}-outline-hover`]: tone.soft,
  }
}

/** Hands our tokens to Mantine; own styles use the short names (`--page`, `--border`, `--good`, `--series-1`). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(LIGHT),
  dark: schemeVariables(DARK),
})
