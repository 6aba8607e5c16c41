import { foldersIn, read } from '../files.js';

/** What each project is of, by its folder: its name, and the package that says the version. */
const tools = {
  angular: ['Angular', '@angular/core', '`ng build`'],
  astro: ['Astro', 'astro', '`astro check`'],
  eleventy: ['Eleventy', '@11ty/eleventy', ''],
  hugo: ['Hugo', '', ''],
  mdx: ['MDX', '@mdx-js/rollup', '`tsc`'],
  next: ['Next.js', 'next', '`tsc`'],
  plain: ['a page with a strict policy', '', '`tsc`'],
  react: ['React', 'react', '`tsc`'],
  svelte: ['Svelte', 'svelte', '`svelte-check`'],
  vue: ['Vue', 'vue', '`vue-tsc`'],
};

/** The table of the projects in tests/hosts. */
export function frameworksTried() {
  const rows = foldersIn('tests/hosts').map((folder) => {
    const tool = Object.entries(tools).find(([name]) => name === folder)?.[1];
    if (!tool) throw new Error(`tests/hosts/${folder} is of a tool that the README does not know`);
    const [title = '', name = '', checker = ''] = tool;
    /** @type {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} */
    const { dependencies, devDependencies } = JSON.parse(read(`tests/hosts/${folder}/package.json`));
    const version = { ...dependencies, ...devDependencies }[name] ?? '';
    return `| ${title} | ${version} | ${checker} |`;
  });
  return ['| Tried in | Version | Types are checked by |', '| --- | --- | --- |', ...rows].join('\n');
}
