const { load, openPack, remember } = require('./mockdrill.js');

remember();
openPack();
load('./self-test-thread.js');
