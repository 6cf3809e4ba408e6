/** What is compiled: what a process runs, and what a thread of it does. */
export { runCommand } from './run-command.ts';
export { runThread } from './run-thread.ts';
