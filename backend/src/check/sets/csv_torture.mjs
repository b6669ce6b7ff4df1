import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published answer has another telephone number than the file itself; everything else of that pair is held to. */
const MISPRINT = { 'location_coordinates.csv': 'Contact Phone Number' };

/** Acid tests of CSV: what the product reads is what the sheets of answers say. */
export async function run({ data, installation, check }) {
  const folder = join(data, 'csv-spectrum');
  for (const name of readdirSync(join(folder, 'csvs'))) {
    const answers = [JSON.parse(readFileSync(join(folder, 'json', name.replace('.csv', '.json')), 'utf8'))].flat();
    const seen = await preview(installation, name, readFileSync(join(folder, 'csvs', name)));
    const names = seen.columns.map((column) => column.name);
    const read = seen.rows.map((row) => Object.fromEntries(names.map((n, i) => [n, row[i]])));
    for (const record of [...answers, ...read]) delete record[MISPRINT[name]];
    const wrong = answers.filter((answer, i) => JSON.stringify(answer) !== JSON.stringify(read[i])).length;
    check(name, wrong + Math.abs(answers.length - read.length), MISPRINT[name] ? `but for ${MISPRINT[name]}` : '');
  }
  const widths = {
    'long-sample.csv': 7,
    'sample-header.csv': 2,
    'sample.csv': 3,
    'slow-sample.csv': 3,
    'utf-8-bom-sample.csv': 3,
    'verylong-sample.csv': 3,
  };
  for (const [name, width] of Object.entries(widths)) {
    const seen = await preview(installation, name, readFileSync(join(data, 'papaparse', name)));
    check(`papaparse/${name}`, Number(seen.columns.length !== width || seen.columns[0].name.startsWith('\uFEFF')));
  }
}

async function preview(installation, name, content) {
  const form = new FormData();
  form.set('file', new File([content], name));
  form.set('plan', JSON.stringify({ kind: 'accounts', columns: {}, header: true }));
  return installation.call('POST', '/imports/preview', { form });
}
