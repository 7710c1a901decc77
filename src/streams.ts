export { articleStream } from './streams/article-stream.ts';
export { type CleanRecord, cleanRecords, type FailedRecord } from './streams/clean-records.ts';
export type { CopyFields } from './streams/convert-record.ts';
export { lineStream } from './streams/line-stream.ts';
export type { RecordOptions } from './streams/record-options.ts';
export type { RecordProblem } from './streams/record-problems.ts';
