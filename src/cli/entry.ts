export { convertArticles, convertLines } from './jobs/worker.ts';
export { main } from './main.ts';
