import path from 'node:path';
import type { Outcome } from './convert-file.ts';
import { failed } from './convert-file.ts';
import { explainError, Failure } from './failure.ts';
import { inputPath, stdin } from './inputs.ts';
import { mirroredName } from './output-path.ts';
import { type Plan, realPath } from './plan.ts';
import type { Settings } from './settings.ts';
import { type DeliveryOptions, prepareFolder, writeNamedOutput, writeOutput } from './write-output.ts';

/** Does what may throw an expected error, and makes that a failed outcome. */
const attempt = (outcome: Outcome, deliver: () => Outcome): Outcome => {
  try {
    return deliver();
  } catch (error) {
    const message = explainError(error);
    if (message === undefined) throw error;
    return failed(outcome.input, message);
  }
};

/**
 * Writes what a template names into the folder; what lacks one of the template's values keeps its own name.
 *
 * @returns the outcome with its output
 */
export const deliverByTemplate = (
  outcome: Outcome,
  folder: string,
  settings: Settings,
  plan: Plan,
): Outcome => {
  const { content, name, ...converted } = outcome;
  if (content === undefined) return outcome;
  const { input } = converted;
  return attempt(outcome, () => {
    const output = plan.take(path.join(folder, name ?? mirroredName(input, settings.to)), input);
    const missing = 'front matter lacks a value that --name asks for; named after the input';
    const warnings = name === undefined ? [...outcome.warnings, missing] : outcome.warnings;
    if (settings.strict && name === undefined) throw new Failure(`${missing} (--strict)`);
    const told = { ...converted, warnings, output };
    return settings.dryRun ? told : { ...told, delivery: writeOutput(output, content, settings) };
  });
};

/**
 * Writes one output to the file that `-o` names.
 *
 * @returns the outcome with its output
 */
export const deliverToFile = (outcome: Outcome, file: string, options: DeliveryOptions): Outcome => {
  const { content, ...converted } = outcome;
  if (content === undefined) return outcome;
  const { input } = converted;
  return attempt(outcome, () => {
    if (input !== stdin && realPath(file) === realPath(inputPath(input))) {
      throw new Failure(`its output ${file} is the input itself; write to another file`);
    }
    if (!options.check) prepareFolder(path.dirname(file));
    return { ...converted, output: file, delivery: writeNamedOutput(file, content, options) };
  });
};
