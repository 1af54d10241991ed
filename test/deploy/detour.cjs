// Loaded into the real clasp by --require: its requests to Google go to a server on this machine, or, where
// GOOGLE_PORT is empty, fail as without a network. Nothing leaves the machine either way.
const http = require('node:http');
const https = require('node:https');

const port = process.env.GOOGLE_PORT;
const real = https.request;

https.request = (address, options, onResponse) => {
  const { hostname, pathname, search } = new URL(address.href ?? address);
  const { agent: _agent, ...rest } = options;
  if (port)
    return http.request(
      { ...rest, host: '127.0.0.1', port, path: `/${hostname}${pathname}${search}` },
      onResponse,
    );
  const lookup = (host, _options, done) =>
    done(
      Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
        code: 'ENOTFOUND',
        syscall: 'getaddrinfo',
      }),
    );
  return real(address, { ...rest, lookup }, onResponse);
};

// clasp loads the clients of all of Google's services, which takes seconds; of those it needs few.
const Module = require('node:module');
const needed = /^\.\/(googleapis|drive|oauth2|script)$/;
const load = Module._load;
Module._load = function (request, parent, ...rest) {
  const isClient = /googleapis.build.src.(apis.)?index\.js$/.test(parent?.filename ?? '');
  return isClient && request.startsWith('./') && !needed.test(request)
    ? {}
    : load.call(this, request, parent, ...rest);
};
