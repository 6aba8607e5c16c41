import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Packs, pictures and clips of the pages, by the addresses they have from npm start and in tests.
  staticDirs: [{ from: '../stories/pages', to: '/stories/pages' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
