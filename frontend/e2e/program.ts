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

/** The built program on a folder of its own with the demo world; it may be stopped and started again at another time. */
export class Program {
  password = '';
  private process: ChildProcess | undefined;

  private constructor(
    private readonly data: string,
    private readonly port: number,
  ) {}

  static async make() {
    return new Program(await mkdtemp(join(tmpdir(), 'tagayasu-e2e-')), await freePort());
  }

  get address() {
    return `http://localhost:${this.port}`;
  }

  /** @param now the moment at which it believes to be, when that is not now: 2027-06-01T07:30:00+09:00 */
  async start(now?: string) {
    this.process = spawn('java', ['-Xmx256m', '-XX:+UseSerialGC', '-jar', jar], {
      env: { ...process.env, DATA: this.data, PORT: String(this.port), DEMO: '1', ...(now && { DEMO_NOW: now }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.password = /password ([\w-]+)/.exec(await started(this.process))?.[1] ?? '';
    return this;
  }

  async stop() {
    if (!this.process) return;
    this.process.kill('SIGTERM');
    await once(this.process, 'exit');
    this.process = undefined;
  }

  /** The database goes with the program. */
  async remove() {
    await this.stop();
    await rm(this.data, { recursive: true, force: true });
  }
}

let shared: Program;

/** One for all journeys that are content with today. */
export async function setup(project: TestProject) {
  shared = await (await Program.make()).start();
  project.provide('address', shared.address);
  project.provide('password', shared.password);
}

export async function teardown() {
  await shared.remove();
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
