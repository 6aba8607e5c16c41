import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Packs, pictures and clips of the pages, by the addresses that the pages use.
  staticDirs: [{ from: '../stories/pages', to: '/pages' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
