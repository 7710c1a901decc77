import { configurable, overridable } from '../../src/cli/config/keys.ts';
import type { NamedFlag } from '../../src/cli/flags/flags.ts';

/** @returns the JSON Schema of configurations, which editors use */
export const configSchema = () => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:cleancopy:config',
  title: 'Configuration of cleancopy',
  description: 'In .cleancopyrc.json, .cleancopyrc.yaml, or under "cleancopy" in package.json.',
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'The path or address of this schema.' },
    ...propertiesOf(configurable),
    overrides: {
      type: 'array',
      description:
        'Conversion options for some of the articles. Of several that fit an article, the last one wins.',
      items: {
        type: 'object',
        required: ['files'],
        properties: {
          files: {
            ...oneOrMore,
            description: "Globs of articles, relative to the configuration's folder.",
          },
          ...propertiesOf(overridable),
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
});

const oneOrMore = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }] };

const propertiesOf = (flags: readonly NamedFlag[]) =>
  Object.fromEntries(
    flags.map(flag => [flag.key, { ...typeOf(flag), description: flag.long, ...usual(flag) }]),
  );

const typeOf = ({ value, integer, list, repeatable, choices }: NamedFlag) => {
  if (value === undefined) return { type: 'boolean' };
  if (integer) return { type: 'integer', minimum: 1 };
  const one = choices === undefined ? { type: 'string' } : { enum: choices };
  return list || repeatable ? { anyOf: [{ type: 'string' }, { type: 'array', items: one }] } : one;
};

const usual = ({ value, negated, list, default: usual }: NamedFlag) => {
  if (value === undefined) return { default: negated ?? false };
  if (usual === undefined) return {};
  return { default: list ? usual.split(',') : usual };
};
