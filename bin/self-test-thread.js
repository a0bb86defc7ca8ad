require('node:module').enableCompileCache?.();
const { load, openPack } = require('./load.js');

openPack();
load('./self-test-thread.js');
