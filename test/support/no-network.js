// Loaded before a program (`node --import`): whatever reaches for the network fails, and is noted in NETWORK_LOG.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function forbid(owner, ...names) {
  for (const name of names) {
    owner[name] = () => {
      appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
      throw new Error(`network access: ${name}`);
    };
  }
}

forbid(net, 'connect', 'createConnection', 'createServer');
forbid(net.Socket.prototype, 'connect');
forbid(net.Server.prototype, 'listen');
forbid(tls, 'connect');
forbid(dns, 'lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt');
forbid(dns.promises, 'lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt');
forbid(http, 'request', 'get');
forbid(https, 'request', 'get');
forbid(http2, 'connect');
forbid(dgram, 'createSocket');
forbid(globalThis, 'fetch', 'WebSocket', 'EventSource');
syncBuiltinESMExports();
