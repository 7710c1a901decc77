import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { plainEnv } from '../command/command.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The environment of an action's steps. */
export interface Job {
  /** The checkout of the action's repository. */
  readonly checkout: string;
  /** The checkout of the repository that uses the action. */
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The result of a step. */
export interface StepRun {
  readonly code: number | null;
  /** stdout and stderr, which GitHub also shows and reads as one log. */
  readonly log: string;
}

/**
 * Runs a step of `action.yml` as GitHub's runner does: in bash, in the workspace, with the inputs as
 * variables.
 *
 * @throws if the action has no such step
 */
export const runStep = (name: string, inputs: Readonly<Record<string, string>>, job: Job): StepRun => {
  const folder = path.join(job.checkout, '.github/actions/cleancopy');
  const action = readAction(path.join(folder, 'action.yml'));
  const step = action.runs.steps.find(step => step.name === name);
  if (step?.run === undefined) throw new Error(`${name} is no step of the action`);

  const fill = (expression: string): string =>
    expression.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => {
      return inputs[input] ?? action.inputs[input]?.default ?? '';
    });
  const variables = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]);
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      cwd: job.workspace,
      env: { ...plainEnv, ...job.env, GITHUB_ACTION_PATH: folder, ...Object.fromEntries(variables) },
      encoding: 'utf8',
    },
  );
  return { code: status, log: stdout + stderr };
};

const readAction = (file: string): Action => JSON.parse(JSON.stringify(load(readFileSync(file, 'utf8'))));
