'use strict';
/** Runs in a thread of its own what a command has opened one for. */

const { parentPort, workerData } = require('node:worker_threads');
const { compiledProgram } = require('./compiled/program.cjs');

compiledProgram().runThread(parentPort, workerData);
