/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  config.addPassthroughCopy({ 'node_modules/exercise-elements/dist/cdn': 'exercise-elements' });
  config.addPassthroughCopy('hips.json');
  return { dir: { input: '.', includes: 'layouts', output: 'dist' } };
}
