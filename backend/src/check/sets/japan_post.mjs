import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { parseCsv } from '../csv.mjs';
import { unzip } from '../zip.mjs';

const CLIENTS = 16;
const COLUMNS = Array.from({ length: 15 }, (_, i) => i).join(',');

/** Every code of Japan Post's own UTF-8 edition leads to just its places; the program reads the other edition. */
export async function run({ data, installation, check }) {
  const rows = parseCsv(`${COLUMNS}\n${new TextDecoder().decode(unzip(join(data, 'utf_ken_all.zip')))}`);
  const expected = new Map();
  for (const { 2: code, 6: prefecture, 7: city, 8: town } of rows) {
    if (!expected.has(code)) expected.set(code, new Set());
    expected.get(code).add(`${prefecture} ${city} ${plainTown(town)}`);
  }

  const codes = [...expected.keys()];
  const differing = [];
  let places = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const client = async () => {
    for (let code = codes.pop(); code; code = codes.pop()) {
      const found = new Set((await candidates(installation, agent, code)).map((p) => `${p.prefecture} ${p.city} ${p.town}`));
      const wanted = expected.get(code);
      places += found.size;
      if (found.size !== wanted.size || [...wanted].some((place) => !found.has(place))) differing.push(code);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const examples = differing.length ? `, such as ${differing.slice(0, 5).join(' ')}` : '';
  check('every code has its places', differing.length, `${expected.size} codes, ${rows.length} rows, ${places} places${examples}`);

  const unknown = (await candidates(installation, undefined, '9999999')).length;
  check('a code that nobody has finds nothing', unknown);
}

/** As in an address: without remarks, ranges and words for "none"; empty where several towns share one line. */
function plainTown(town) {
  if (town === '以下に掲載がない場合' || /の次に.*がくる場合|[市区町村]一円$/.test(town)) return '';
  const plain = town.replace(/（.*$/, '').replace(/[０-９]+地割.*$/, '');
  return plain.includes('、') ? '' : plain;
}

async function candidates(installation, agent, code) {
  const answer = await ask(installation, agent, code);
  if (answer.status === 401) {
    await installation.signIn();
    return candidates(installation, agent, code);
  }
  if (answer.status !== 200) throw new Error(`${code} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return JSON.parse(answer.text).candidates;
}

const ask = ({ base, token }, agent, code) =>
  new Promise((done, failed) => {
    get(`${base}/postal-codes/${code}`, { agent, headers: { authorization: `Bearer ${token}` } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => done({ status: answer.statusCode, text }));
    }).on('error', failed);
  });
