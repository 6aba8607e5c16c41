import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would let a pack's text become markup, or a template write the style attributes that a strict CSP refuses. */
const unsafe = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].map((name) => ({
  group: [`lit/directives/${name}*`, `lit-html/directives/${name}*`],
  message:
    'A pack is text by strangers and never markup; a strict page takes no style attributes. Use parts and classes.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'storybook-static/', '**/node_modules/', '**/dist/', 'tests/hosts/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `return report(…)` says what is wrong and leaves, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A number in a template reads as itself.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Lit binds the listeners of a template to their element by itself: `@click=${this.#close}`.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler asks for brackets there: noPropertyAccessFromIndexSignature.
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { patterns: unsafe }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 220],
      'max-lines-per-function': ['error', 45],
      'no-console': 'error',
    },
  },
  // Tables of words, one line each: their length says nothing about how hard they are to read.
  { files: ['src/i18n/*.ts', 'src/pack/types.ts', 'src/pack/schema/describe.ts'], rules: { 'max-lines': 'off' } },
  // The layout reckons with its indices; a check for each would cost what typed arrays win.
  { files: ['src/model/layout/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['tests/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // An assertion of Chai is an expression, one of its plugins' looks like a promise; a test knows what is there.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/frameworks/*.d.ts'],
    rules: {
      // An interface of a framework takes all our elements in, and adds nothing of its own.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // The frameworks are not installed here: tests/hosts checks these files where they are.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  // The compiler knows which names Node and browsers give: tsconfig.tools.json.
  { files: ['**/*.{js,mjs}'], rules: { eqeqeq: 'error', 'no-undef': 'off' } },
);
