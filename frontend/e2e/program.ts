import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    password: string;
  }
}

const jar = join(import.meta.dirname, '../../backend/target/quarkus-app/quarkus-run.jar');

let data: string;
let program: ChildProcess;

/** Starts the built program on a folder of its own with the demo world. */
export async function setup(project: TestProject) {
  data = await mkdtemp(join(tmpdir(), 'tagayasu-e2e-'));
  const port = await freePort();
  program = spawn('java', ['-Xmx256m', '-XX:+UseSerialGC', '-jar', jar], {
    env: { ...process.env, DATA: data, PORT: String(port), DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await started(program);
  project.provide('address', `http://localhost:${port}`);
  project.provide('password', /password ([\w-]+)/.exec(line)?.[1] ?? '');
}

/** The database goes with the program. */
export async function teardown() {
  program.kill('SIGTERM');
  await once(program, 'exit');
  await rm(data, { recursive: true, force: true });
}

function started(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const line = /^Tagayasu: .*$/m.exec(said);
      if (line) resolve(line[0]);
    });
    program.on('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}
