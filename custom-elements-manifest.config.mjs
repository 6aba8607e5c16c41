// How the analyzer writes custom-elements.json: the public face of every element, by the paths that ship.

const shown = /^src\/(elements\/.*|define\/.*|events)\.ts$/;

const classesOf = (modules) => modules.flatMap(({ declarations = [] }) => declarations);

/** `safeDefine('tag', Class)` registers as `customElements.define` does, which is all that the analyzer knows. */
function definitions() {
  const found = new Map();
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'safeDefine') return;
      const [tag, { text: name }] = node.arguments;
      found.set(name, tag.text);
      moduleDoc.exports = [{ kind: 'custom-element-definition', name: tag.text, declaration: { name } }];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const homes = new Map(modules.flatMap((home) => classesOf([home]).map((one) => [one.name, { home, one }])));
      for (const [name, tagName] of found) {
        if (!homes.has(name)) throw new Error(`src/define registers ${name}, which no module of src/elements holds`);
        Object.assign(homes.get(name).one, { customElement: true, tagName });
      }
      for (const { declaration } of modules.flatMap(({ exports = [] }) => exports)) {
        declaration.module ??= homes.get(declaration.name)?.home.path;
      }
    },
  };
}

/** Editors complete the words of a union, but only where they see them: names of such types are written out. */
function unions() {
  const words = new Map();
  return {
    name: 'unions',
    collectPhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) words.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const typed = classesOf(modules).flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
      for (const { type } of typed) {
        if (type) type.text = type.text.replace(/\b[A-Z]\w*\b/g, (name) => words.get(name) ?? name);
      }
    },
  };
}

/** An event's fields are parameters of its constructor, which the analyzer does not take for members. */
function eventFields() {
  return {
    name: 'event-fields',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isConstructorDeclaration(node)) return;
      const owner = moduleDoc.declarations?.find(({ name }) => name === node.parent.name?.text);
      const fields = node.parameters.filter((one) => ts.isParameterPropertyDeclaration(one, node));
      if (!owner || fields.length === 0) return;
      owner.members ??= [];
      for (const { name, type, jsDoc: [doc] = [] } of fields) {
        const text = type?.getText() ?? '';
        owner.members.push({
          kind: 'field',
          name: name.text,
          type: { text },
          description: doc?.comment,
          readonly: true,
        });
      }
    },
  };
}

/** Members that are nobody's business outside go, and so do events that are dispatched but not documented. */
function publicOnly() {
  const isPublic = ({ name, privacy = 'public', static: ofClass }) =>
    !ofClass && privacy === 'public' && !/^[#_]/.test(name);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const one of classesOf(modules)) {
        if (one.members) one.members = one.members.filter(isPublic);
        if (one.events) one.events = one.events.filter(({ name, description }) => name && description);
      }
    },
  };
}

/** The analyzer takes a class that it cannot see, such as Event, for one of the module that extends it. */
function globals() {
  return {
    name: 'globals',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const known = new Set(classesOf(modules).map(({ name }) => name));
      for (const one of classesOf(modules)) {
        const { name, package: from } = one.superclass ?? {};
        if (name && !from && !known.has(name)) one.superclass = { name, package: 'global:' };
      }
    },
  };
}

/** Elements and events are public; what they are made of is not. */
function classesOnly({ declarations = [], exports = [], ...module }) {
  const classes = declarations.filter(({ customElement, superclass }) => customElement || superclass?.name === 'Event');
  const names = new Set(classes.map(({ name }) => name));
  const links = exports.filter(({ kind, name }) => kind === 'custom-element-definition' || names.has(name));
  return { ...module, declarations: classes, exports: links };
}

/** What ships, in an order that does not depend on the file system, under the paths it ships by. */
function shipped() {
  const rename = (value) => {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object' && child) rename(child);
      else if (key === 'path' || key === 'module') value[key] = child.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
    }
  };
  return {
    name: 'shipped',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.schemaVersion = '2.1.0';
      manifest.readme = 'README.md';
      const modules = manifest.modules.filter(({ path }) => shown.test(path)).map(classesOnly);
      manifest.modules = modules.filter(({ exports }) => exports.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1));
      rename(manifest.modules);
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  plugins: [definitions(), unions(), eventFields(), publicOnly(), globals(), shipped()],
};
