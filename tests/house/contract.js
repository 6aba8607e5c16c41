// What an element's sources really say: the parts, slots and tokens in its templates and styles.
import ts from 'typescript';
import { exists, read } from './files.js';
import { importsOf, placeOf, textsOf, walk } from './source.js';

/**
 * The sources of an element: its own, what it shares with others, and the shared sheets, but not another element.
 * @param {string} tag
 */
export function sourcesOf(tag) {
  const own = new RegExp(`^src/(elements/(${tag}/.*|[^/]+)|styles/.*)\\.ts$`);
  const seen = new Set([`src/elements/${tag}/${tag}.ts`]);
  for (const path of seen) {
    for (const { to, typeOnly } of importsOf(path)) if (!typeOnly && own.test(to) && exists(to)) seen.add(to);
  }
  return [...seen].sort();
}

/**
 * The words of every `part` attribute, in templates and set by scripts. An expression there must have words for its type, such as `'step' | 'step done'`:
 * one that may be any string is given by its place.
 * @param {ts.Program} program
 * @param {string} path
 */
export function partsIn(program, path) {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not in the program`);
  /** @type {string[]} */
  const found = [];
  walk(file, (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !isMarkup(node.tag.getText())) return;
    const { template } = node;
    const whole = ts.isTemplateExpression(template);
    const texts = whole ? [template.head, ...template.templateSpans.map(({ literal }) => literal)] : [template];
    const markup = texts.map(({ text }) => text).join('${}');
    for (const [, part = ''] of markup.matchAll(/\spart="([^"]*)"/g)) found.push(part);
    if (whole) found.push(...partExpressions(template).flatMap((one) => wordsOf(one, program)));
  });
  for (const [, part = ''] of file.text.matchAll(/setAttribute\('part',\s*'([^']*)'\)/g)) found.push(part);
  return words(found);
}

/**
 * The slots of every template; the default one is ''.
 * @param {string} path
 * @param {string} [text]
 */
export function slotsIn(path, text) {
  const markup = textsOf(path, text).filter(({ tag }) => isMarkup(tag));
  const slots = markup.flatMap(({ text: template }) => template.match(/<slot\b[^>]*>/g) ?? []);
  return [...new Set(slots.map((slot) => /\sname="([^"]*)"/.exec(slot)?.[1] ?? ''))].sort();
}

/**
 * Custom properties: those that styles use, those that they or scripts set, with those that `@property` declares.
 * @param {string} path
 * @param {string} [text]
 */
export function propertiesIn(path, text) {
  const all = textsOf(path, text).map((one) => one.text.replace(/\/\*[^]*?\*\//g, ''));
  const names = (/** @type {RegExp} */ pattern) =>
    words(all.flatMap((css) => [...css.matchAll(pattern)].map((m) => m[1])));
  const scripts = [...(text ?? read(path)).matchAll(/setProperty\(\s*['"`](--[\w-]+)/g)].map((match) => match[1]);
  return {
    used: names(/var\(\s*(--[\w-]+)/g),
    set: words([...names(/(?:^|[\s;{])(--[\w-]+)\s*:/g), ...names(/@property\s+(--[\w-]+)/g), ...scripts]),
  };
}

/** @param {string} tag */
const isMarkup = (tag) => /^(html|svg|staticHtml)$/.test(tag);

/** @param {(string | undefined)[]} texts */
function words(texts) {
  const all = texts.flatMap((text) => (text ?? '').replaceAll('${}', ' ').split(/\s+/));
  return [...new Set(all.filter(Boolean))].sort();
}

/**
 * @param {ts.TemplateExpression} template
 * @returns {ts.Expression[]}
 */
function partExpressions({ head, templateSpans }) {
  let quoted = false;
  const spans = templateSpans.filter((_span, at) => {
    const { text: before } = templateSpans[at - 1]?.literal ?? head;
    quoted = /\spart="[^"]*$/.test(before) || (quoted && !before.includes('"'));
    return quoted || /\spart=$/.test(before);
  });
  return spans.map(({ expression }) => expression);
}

/**
 * @param {ts.Expression} node
 * @param {ts.Program} program
 * @returns {string[]}
 */
function wordsOf(node, program) {
  if (ts.isParenthesizedExpression(node)) return wordsOf(node.expression, program);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((one) => wordsOf(one, program));
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.flatMap(({ expression, literal }) => [
      ...wordsOf(expression, program),
      literal.text,
    ]);
    return [node.head.text, ...rest];
  }
  const type = program.getTypeChecker().getTypeAtLocation(node);
  const each = type.isUnion() ? type.types : [type];
  const absent = ts.TypeFlags.ESSymbolLike | ts.TypeFlags.Undefined;
  return each
    .filter(({ flags }) => !(flags & absent))
    .map((one) => (one.isStringLiteral() ? one.value : `${placeOf(node)}:may-be-any-string`));
}
