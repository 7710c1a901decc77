import type { Problem } from '../problems.ts';

/** What is wrong with a record: with its article, or with its line. */
export interface RecordProblem {
  readonly code:
    | Problem['code']
    | 'field-missing'
    | 'field-not-a-string'
    | 'line-empty'
    | 'line-not-an-object'
    | 'line-not-json'
    | 'line-not-utf-8'
    | 'line-too-long'
    | 'unexpected';
  /** What is wrong; what to do. */
  readonly message: string;
}

export const fieldMissing = (field: string): RecordProblem => ({
  code: 'field-missing',
  message: `has no field ${JSON.stringify(field)}; name the field that holds the article`,
});

export const fieldNotAString = (field: string): RecordProblem => ({
  code: 'field-not-a-string',
  message: `the field ${JSON.stringify(field)} is not a string; name the field that holds the article`,
});

export const lineEmpty: RecordProblem = {
  code: 'line-empty',
  message: 'the line is empty; give a JSON object a line',
};

export const lineNotAnObject: RecordProblem = {
  code: 'line-not-an-object',
  message: 'the line is JSON, but not an object; give a JSON object a line',
};

export const lineNotJson: RecordProblem = {
  code: 'line-not-json',
  message: 'the line is not valid JSON; check that the record is whole and its quotes are escaped',
};

export const lineNotUtf8: RecordProblem = {
  code: 'line-not-utf-8',
  message: 'the line is not valid UTF-8; write JSON Lines in UTF-8',
};

/** The size of the longest line, in bytes or in characters, whichever it comes in. */
export const longestLine = 64 * 2 ** 20;

export const lineTooLong: RecordProblem = {
  code: 'line-too-long',
  message: `the line is longer than ${longestLine / 2 ** 20} MB; split the record`,
};

/** Something that should not have happened, on one record of many. */
export const unexpected = (error: unknown): RecordProblem => ({
  code: 'unexpected',
  message: `${String(error)}; please report it as a bug`,
});
