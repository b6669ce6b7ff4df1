import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const jar =
  process.env.TAGAYASU_JAR ??
  join(dirname(fileURLToPath(import.meta.url)), '../../target/quarkus-app/quarkus-run.jar');
const email = 'check@example.jp';
const password = `check-${randomUUID()}`;

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** The program with an empty database of its own, and its API. Gone without a trace after stop(). */
export class Installation {
  static async start() {
    const own = new Installation();
    own.folder = mkdtempSync(join(tmpdir(), 'tagayasu-check-'));
    const port = await freePort();
    own.base = `http://127.0.0.1:${port}/api/v1`;
    own.process = spawn('java', ['-Xmx300m', '-XX:+UseSerialGC', '-jar', jar], {
      env: {
        ...process.env,
        PORT: String(port),
        DATA: join(own.folder, 'data'),
        DEMO: '0',
        TAGAYASU_RATE_LIMITS_ENABLED: 'false',
        TAGAYASU_ADMIN_EMAIL: email,
        TAGAYASU_ADMIN_PASSWORD: password,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    own.log = '';
    for (const stream of [own.process.stdout, own.process.stderr])
      stream.on('data', (text) => (own.log = (own.log + text).slice(-20_000)));
    own.ended = new Promise((done) => own.process.once('exit', done));
    await own.ready(`http://127.0.0.1:${port}/q/health/ready`);
    await own.signIn();
    return own;
  }

  async ready(url) {
    for (let i = 0; i < 1500; i++) {
      if (this.process.exitCode !== null) throw new Error(`the program ended:\n${this.log}`);
      if ((await fetch(url).catch(() => undefined))?.ok) return;
      await wait(200);
    }
    throw new Error(`the program did not come up:\n${this.log}`);
  }

  async signIn() {
    for (let i = 0; ; i++) {
      const answer = await this.send('POST', '/auth/login', { json: { email, password } });
      if (answer.ok) {
        this.token = (await answer.json()).accessToken;
        return;
      }
      if (i > 40) throw new Error(`sign-in answered ${answer.status}`);
      await wait(500); // the first administrator is made right after the start
    }
  }

  send(method, path, { json, form, headers = {} } = {}) {
    const all = { ...headers };
    if (this.token) all.authorization = `Bearer ${this.token}`;
    if (json !== undefined) all['content-type'] = 'application/json';
    return fetch(this.base + path, { method, headers: all, body: form ?? (json && JSON.stringify(json)) });
  }

  async call(method, path, options) {
    let answer = await this.send(method, path, options);
    if (answer.status === 401) {
      await this.signIn();
      answer = await this.send(method, path, options);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 600)}`);
    return text ? JSON.parse(text) : undefined;
  }

  get = (path) => this.call('GET', path);
  post = (path, json) => this.call('POST', path, { json });

  /** Waits for a job and gives it back; a failed one is an error. */
  async done(job) {
    for (let now = job; ; now = await this.get(`/jobs/${job.id}`)) {
      if (now.state === 'succeeded') return now;
      if (!['queued', 'running'].includes(now.state)) throw new Error(`job ${now.kind}: ${JSON.stringify(now)}`);
      await wait(150);
    }
  }

  /** What the job of a 202 leads to, as a path below the API. */
  async result(job) {
    return (await this.done(job)).resultUrl.replace('/api/v1', '');
  }

  async import(plan, name, content) {
    const form = new FormData();
    form.set('file', new File([content], name));
    form.set('plan', JSON.stringify(plan));
    const headers = { 'idempotency-key': randomUUID() };
    return this.done(await this.call('POST', '/imports', { form, headers }));
  }

  /** All items of a list, page by page. */
  async all(path) {
    const items = [];
    let cursor = '';
    do {
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`);
      items.push(...page.items);
      cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor)}` : '';
    } while (cursor);
    return items;
  }

  async stop() {
    this.process.kill('SIGTERM');
    await Promise.race([this.ended, wait(20_000)]);
    if (this.process.exitCode === null) this.process.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
