import path from 'node:path';
import ts from 'typescript';

/**
 * The entries of the package to document. `cleancopy/select` and `/markdown` are left out: they export the
 * same as `.`.
 */
const entries = { cleancopy: 'src/index.ts', 'cleancopy/streams': 'src/streams.ts' };

/** @returns a Markdown reference of the library's exports, generated from types and docstrings */
export const libraryReference = (): string => {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('.'));
  const program = ts.createProgram(Object.values(entries), options);
  const checker = program.getTypeChecker();
  const sections = Object.entries(entries).map(([entry, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module === undefined ? [] : checker.getExportsOfModule(module);
    const described = exported
      .map(one => describe(one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one, checker))
      .sort(byKindAndName);
    return [`### ${entry}`, ...described.flatMap(({ parts }) => parts)];
  });
  return sections.flat().join('\n\n');
};

interface Described {
  readonly name: string;
  readonly isFunction: boolean;
  readonly parts: readonly string[];
}

/** Sorts functions first, then by name. */
const byKindAndName = (a: Described, b: Described): number =>
  Number(b.isFunction) - Number(a.isFunction) || (a.name < b.name ? -1 : 1);

const describe = (symbol: ts.Symbol, checker: ts.TypeChecker): Described => {
  const { name, declarations: [declaration] = [] } = symbol;
  if (declaration === undefined) throw new Error(`${name} is declared nowhere`);
  const signatures = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
  const isFunction = signatures.length > 0;
  const documented = [symbol, ...signatures].find(one => one.getJsDocTags(checker).length > 0) ?? symbol;
  const rows = isFunction || ts.isTypeAliasDeclaration(declaration) ? [] : rowsOf(symbol, checker);
  const code = isFunction
    ? signatures.map(one => name + checker.signatureToString(one, declaration, noTruncation))
    : [aliasCode(symbol, declaration, checker)];
  const parts = [
    `#### ${name}`,
    rows.length > 0 ? '' : `\`\`\`ts\n${code.join('\n').replace(/import\("[^"]*"\)\./g, '')}\n\`\`\``,
    proseOf(documented.getDocumentationComment(checker)),
    rows.length > 0 ? `| Name | Type | |\n|---|---|---|\n${rows.join('\n')}` : '',
    ...documented.getJsDocTags(checker).map(tagOf),
  ];
  return { name, isFunction, parts: parts.filter(part => part !== '') };
};

/** @returns the source of a type alias; if it is derived from a value, the resulting type */
const aliasCode = (symbol: ts.Symbol, declaration: ts.Declaration, checker: ts.TypeChecker): string => {
  const code = declaration.getText().replace(/^export /, '');
  if (!code.includes('(typeof ')) return code;
  const flags = noTruncation | ts.TypeFormatFlags.InTypeAlias;
  return `type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), declaration, flags)};`;
};

const noTruncation = ts.TypeFormatFlags.NoTruncation;

/**
 * @returns a table row for each member of a class or interface, except inherited members of built-in classes
 */
const rowsOf = (symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] =>
  checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .flatMap(property => {
      const [member] = property.declarations ?? [];
      if (member === undefined || member.getSourceFile().fileName.includes('node_modules')) return [];
      const tags = property.getJsDocTags(checker).filter(({ name }) => name !== 'param');
      const about = [proseOf(property.getDocumentationComment(checker)), ...tags.map(tagOf)].join(' ');
      const name = `${property.name}${property.flags & ts.SymbolFlags.Optional ? '?' : ''}`;
      return [`| \`${name}\` | \`${inCell(typeOf(member))}\` | ${inCell(about.trim())} |`];
    });

const typeOf = (member: ts.Declaration): string => {
  if (ts.isPropertyDeclaration(member)) return (member.type ?? member.initializer)?.getText() ?? '';
  const type = ts.isPropertySignature(member) ? member.type : member;
  return type?.getText().replace(/^\| |;$/g, '') ?? '';
};

const inCell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const proseOf = (parts: readonly ts.SymbolDisplayPart[] = []): string =>
  ts
    .displayPartsToString([...parts])
    .replace(/\{@link ([^}]+?) *\}/g, '`$1`')
    .replace(/(\S)\n(?=\S)/g, '$1 ');

const tagOf = ({ name, text = [] }: ts.JSDocTagInfo): string => {
  if (name === 'example') return ts.displayPartsToString(text);
  if (name === 'default') return `Default: ${proseOf(text)}.`;
  if (name === 'param') return `- ${proseOf(text).replace(/^(\S+) /, '`$1`: ')}`;
  if (name === 'returns') return `Returns ${proseOf(text)}.`;
  if (name === 'throws') return `Throws ${proseOf(text).replace(/^\{(\w+)\}/, '`$1`')}.`;
  return '';
};
