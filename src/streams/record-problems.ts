import type { Problem } from '../problems.ts';

/** A problem with a record: with its article, or with its line. */
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
  message: `no field ${JSON.stringify(field)}; set the field that contains the article`,
});

export const fieldNotAString = (field: string): RecordProblem => ({
  code: 'field-not-a-string',
  message: `field ${JSON.stringify(field)} is not a string; set the field that contains the article`,
});

export const lineEmpty: RecordProblem = {
  code: 'line-empty',
  message: 'line is empty; write one JSON object per line',
};

export const lineNotAnObject: RecordProblem = {
  code: 'line-not-an-object',
  message: 'line is not a JSON object; write one JSON object per line',
};

export const lineNotJson: RecordProblem = {
  code: 'line-not-json',
  message: 'line is not valid JSON; check that the record is complete and its quotes are escaped',
};

export const lineNotUtf8: RecordProblem = {
  code: 'line-not-utf-8',
  message: 'line is not valid UTF-8; save the records as UTF-8',
};

/** The maximum length of a line: in bytes for the command, in UTF-16 units for `lineStream`. */
export const maxLineLength = 64 * 2 ** 20;

export const lineTooLong: RecordProblem = {
  code: 'line-too-long',
  message: `line is longer than ${maxLineLength / 2 ** 20} MB; split the record`,
};

/** An unexpected error in a single record. */
export const unexpected = (error: unknown): RecordProblem => ({
  code: 'unexpected',
  message: `${String(error)}; please report it as a bug`,
});
