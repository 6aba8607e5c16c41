import { executeServerCommand, setViewport as resize } from '@web/test-runner-commands';

/** What the reader's system asks for. What is left out is as the browser has it. */
export interface MediaFeatures {
  media?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  contrast?: 'more' | 'less' | 'custom' | 'no-preference';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
}

const cssNames: Record<keyof MediaFeatures, string> = {
  media: 'media',
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/**
 * Puts these features in place of those set before; `{}` takes all back, as does the end of the test file.
 * @returns false where the engine cannot (all but Chromium): skip the test then.
 */
export function emulateMedia(features: MediaFeatures): Promise<boolean> {
  const entries = Object.entries(features) as [keyof MediaFeatures, string][];
  return executeServerCommand('kit-media', Object.fromEntries(entries.map(([name, value]) => [cssNames[name], value])));
}

/**
 * Sizes the viewport; each test file starts with 800 by 600.
 * @returns false where the engine cannot go there (WebKit's window is at least 447 px wide): use a sized wrapper, or
 * skip the test.
 */
export async function setViewport(width: number, height = 600): Promise<boolean> {
  await resize({ width, height });
  return innerWidth === width && innerHeight === height;
}
