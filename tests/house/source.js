import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { read, root } from './files.js';

/** @type {Map<string, ts.SourceFile>} */
const parsed = new Map();

/**
 * The syntax tree of a source, with parents.
 * @param {string} path from the root
 * @param {string} [text] in place of what the file says
 */
export function parse(path, text) {
  const known = text === undefined ? parsed.get(path) : undefined;
  if (known) return known;
  const file = ts.createSourceFile(path, text ?? read(path), ts.ScriptTarget.ESNext, true);
  if (text === undefined) parsed.set(path, file);
  return file;
}

/**
 * Visits a node and everything in it.
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} visit
 */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * Where a node stands, as an editor opens it.
 * @param {ts.Node} node
 */
export function placeOf(node) {
  const file = node.getSourceFile();
  return `${file.fileName.replace(fileURLToPath(root), '')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** @typedef {{ from: string, to: string, typeOnly: boolean, lazy: boolean, place: string }} Import */

/**
 * Everything a source imports or exports from elsewhere: by statement, by `import()`, or by `import('…').Type`.
 * Paths are resolved to the project's own; packages keep their name.
 * @param {string} path
 * @param {string} [text]
 * @returns {Import[]}
 */
export function importsOf(path, text) {
  /** @type {Import[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    const [specifier, kind] = specifierOf(node);
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const to = resolve(path, specifier.text);
    found.push({ from: path, to, typeOnly: kind === 'type', lazy: kind === 'lazy', place: placeOf(node) });
  });
  return found;
}

/**
 * @param {ts.Node} node
 * @returns {[specifier?: ts.Node | undefined, kind?: 'type' | 'value' | 'lazy']}
 */
function specifierOf(node) {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, importsTypes(node.importClause) ? 'type' : 'value'];
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return [node.moduleSpecifier, node.isTypeOnly || allTypes(names) ? 'type' : 'value'];
  }
  if (ts.isImportTypeNode(node))
    return [ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type'];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [node.arguments[0], 'lazy'];
  return [];
}

/** @param {ts.ImportClause | undefined} clause */
function importsTypes(clause) {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
  return !clause.name && allTypes(names);
}

/** @param {readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] | undefined} names */
function allTypes(names) {
  return names !== undefined && names.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly);
}

/**
 * @param {string} from
 * @param {string} specifier
 */
function resolve(from, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  const { pathname } = new URL(specifier, `file:///${from}`);
  return pathname.slice(1).replace(/\.js$/, '.ts');
}

/**
 * The text of every string and template of a source. Expressions in a template are `${}`, its tag comes with it.
 * @param {string} path
 * @param {string} [text]
 * @returns {{ tag: string, text: string, node: ts.Node }[]}
 */
export function textsOf(path, text) {
  /** @type {{ tag: string, text: string, node: ts.Node }[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    const tag = ts.isTaggedTemplateExpression(node.parent) ? node.parent.tag.getText() : '';
    const spans = ts.isTemplateExpression(node) ? node.templateSpans.map(({ literal }) => literal.text) : [];
    found.push({ tag, text: [ts.isTemplateExpression(node) ? node.head.text : node.text, ...spans].join('${}'), node });
  });
  return found;
}

/**
 * The project as the compiler sees it, with types.
 * @param {string[]} paths
 * @param {Record<string, string>} [texts] what some of these files say, where they are not on the disk
 */
export function programOf(paths, texts = {}) {
  const folder = fileURLToPath(root);
  const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    const text = texts[name];
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true);
  };
  return ts.createProgram({ rootNames: paths, options, host });
}
