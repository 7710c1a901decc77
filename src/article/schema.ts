import { ArticleError, frontMatterInvalid } from '../problems.ts';
import type { Metadata } from './metadata.ts';

/**
 * A validator of any library that follows Standard Schema, such as zod, valibot, or ArkType.
 *
 * @see https://standardschema.dev, version 1
 */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Validation<Output> | Promise<Validation<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

type Validation<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * @returns the schema's output for an article's metadata
 * @throws {ArticleError} `front-matter-invalid` if the metadata doesn't match the schema
 * @throws {TypeError} if the schema validates asynchronously or returns no result
 */
export const validate = <Output>(schema: StandardSchema<Output>, metadata: Metadata): Output => {
  const validation = schema['~standard'].validate(metadata);
  if (validation instanceof Promise) {
    throw new TypeError('schema must validate synchronously; use one without asynchronous checks');
  }
  if (typeof validation !== 'object' || validation === null) {
    throw new TypeError('schema must return an object with a value or with issues');
  }
  if (validation.issues === undefined) return validation.value;
  throw new ArticleError(frontMatterInvalid(validation.issues.map(describe)));
};

const describe = ({ message, path = [] }: Issue): string => {
  const keys = path.map(part => String(typeof part === 'object' ? part.key : part));
  return keys.length === 0 ? message : `${keys.join('.')}: ${message}`;
};
