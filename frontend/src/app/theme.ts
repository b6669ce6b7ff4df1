import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** 藍: the blue of the clothes people till in. */
const ai: MantineColorsTuple = [
  '#eef3f9',
  '#dde6f1',
  '#bccde3',
  '#97b1d3',
  '#7797c3',
  '#5f83b5',
  '#4d72a8',
  '#3b5f93',
  '#2c4b79',
  '#1f385f',
];
/** Greys with a little earth in them. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f4f2ef',
  '#eae7e2',
  '#ddd9d2',
  '#c8c3ba',
  '#a39d93',
  '#827c73',
  '#5b5751',
  '#3a3733',
  '#252320',
];
const dark: MantineColorsTuple = [
  '#e4e1db',
  '#cbc7bf',
  '#b3aea4',
  '#8d877d',
  '#4b4843',
  '#3a3834',
  '#2f2d2a',
  '#242321',
  '#1d1c1a',
  '#151412',
];

const inputs = { defaultProps: { size: 'sm' } };

export const theme = createTheme({
  primaryColor: 'ai',
  primaryShade: { light: 8, dark: 6 },
  colors: { ai, gray, dark },
  black: '#252320',
  autoContrast: true,
  fontFamily:
    '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, system-ui, sans-serif',
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.6', lg: '1.65', xl: '1.7' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '1rem', lineHeight: '1.5' },
      h3: { fontSize: '0.9rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // plain objects: naming the components themselves would pull all of them into the entry
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    // states are words here, not signs: as they are written
    Badge: { defaultProps: { tt: 'none' } },
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { defaultProps: { radius: 'lg', overlayProps: { backgroundOpacity: 0.45 } } },
    NumberInput: inputs,
    PasswordInput: inputs,
    Select: { defaultProps: { size: 'sm', checkIconPosition: 'right' } },
    // what scrolls must scroll by keyboard
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
    Textarea: inputs,
    TextInput: inputs,
  },
});

/** Mantine's own dimmed, placeholder, error and subtle greys miss WCAG AA; these reach 4.5:1 on every surface we use. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#67625a',
    '--mantine-color-placeholder': '#736d64',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#2c4b79',
    '--mantine-color-gray-light-color': '#3a3733',
    '--mantine-color-red-light-color': '#8f1d17',
    '--mantine-color-yellow-light-color': '#6b4600',
    '--mantine-color-green-light-color': '#1a5c3b',
  },
  dark: {
    '--mantine-color-dimmed': '#b3aea4',
    '--mantine-color-placeholder': '#a19b91',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-anchor': '#a9c3e6',
    '--mantine-color-ai-light': '#2b3b55',
    '--mantine-color-ai-light-hover': '#334763',
    '--mantine-color-ai-light-color': '#d3e0f2',
    '--mantine-primary-color-light-color': '#d3e0f2',
    '--mantine-color-gray-light-color': '#e4e1db',
    '--mantine-color-red-light-color': '#ffb4ad',
    '--mantine-color-yellow-light-color': '#f4cf85',
    '--mantine-color-green-light-color': '#8fdab4',
  },
});
