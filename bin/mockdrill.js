#!/usr/bin/env node
require('node:module').enableCompileCache?.();
const { load, openPack } = require('./load.js');

const line = process.argv.slice(2);
// An option by itself, such as --version, takes less than the pack.
if (line.length > 0 && !line[0].startsWith('-')) openPack();
load('./main.js')
  .main(line)
  .then((code) => {
    process.exitCode = code;
  });
