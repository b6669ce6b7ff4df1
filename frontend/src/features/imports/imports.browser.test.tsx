import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type * as api from '@/api';
import { expectAccessible } from '@/test/axe';
import { renderApp, withServer } from '@/test/render-app';
import { mock, worker } from '@/test/server';

withServer();

const id = '018f0000-0006-7000-8000-000000000001';
const jobId = '018f0000-0006-7000-8000-000000000002';
const plan: api.ImportPlan = {
  kind: 'sales',
  encoding: 'windows-31j',
  delimiter: ',',
  header: true,
  skipLines: 1,
  columns: { 得意先コード: 'accountCode', 売上日: 'soldOn' },
};
const fields: api.ImportField[] = [
  ['accountCode', '顧客コード', 'Account code'],
  ['soldOn', '売上日', 'Sold on'],
  ['amount', '金額', 'Amount'],
].map(([name, labelJa, labelEn]) => ({
  name: name!,
  labelJa: labelJa!,
  labelEn: labelEn!,
  type: name === 'soldOn' ? 'date' : 'text',
  matchable: false,
  aliases: [],
}));
const anImport: api.Import = {
  id,
  jobId,
  kind: 'sales',
  state: 'checked',
  fileName: '売上.csv',
  fileSize: 2048,
  rowCount: 400,
  plan,
  columns: ['得意先コード', '売上日', '金額'],
  counts: { new: 371, updated: 0, duplicate: 0, error: 29 },
  createdByName: '佐藤 健一',
  createdAt: '2026-11-21T03:00:00Z',
};

function withImport(state: Partial<api.Import> = {}) {
  worker.use(
    mock<api.ListImportFieldsData, api.ImportField[]>('get', '/api/v1/imports/fields', () => fields),
    mock<api.PreviewImportData, api.ImportPreview>('post', '/api/v1/imports/preview', () => ({
      plan,
      columns: [
        { name: '得意先コード', samples: ['T001', 'T002'], field: 'accountCode' },
        { name: '売上日', samples: ['令和8年11月21日'], field: 'soldOn' },
        { name: '金額', samples: ['￥1,200'] },
      ],
      rows: [['T001', '令和8年11月21日', '￥1,200']],
      encodings: ['UTF-8', 'windows-31j'],
    })),
    mock<api.GetImportData, api.Import>('get', '/api/v1/imports/{id}', () => ({ ...anImport, ...state })),
    mock<api.ListImportRowsData, api.ImportRowPage>('get', '/api/v1/imports/{id}/rows', () => ({
      items: [
        {
          line: 9,
          outcome: 'error',
          cells: ['T001', '令和8年2月30日', '85,300'],
          faults: [{ column: '売上日', field: 'soldOn', code: 'date_absent', message: '暦にない日付です' }],
        },
      ],
    })),
    mock<api.GetJobData, api.Job>('get', '/api/v1/jobs/{id}', () => ({
      id: jobId,
      kind: 'import',
      state: 'succeeded',
      submittedAt: '2026-11-21T03:00:00Z',
      done: 800,
      total: 800,
      counts: {},
      cancelRequested: false,
    })),
  );
}

test('NEW-08 a dropped file shows how it is read, and says which column is still missing', async () => {
  withImport();
  await renderApp('/imports/new');
  await expect.element(page.getByText('ここにファイルを置く')).toBeVisible();
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File(['x'], '売上.csv', { type: 'text/csv' }));
  await expect.element(page.getByText('T001 ・ T002')).toBeVisible();
  await expect.element(page.getByText('足りない列があります')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '確認する' })).toBeDisabled();
  await expectAccessible();
});

test('NEW-08 a checked file shows four numbers, each fault by line, column and reason, and is not imported yet', async () => {
  withImport();
  await renderApp(`/imports/${id}`);
  await expect.element(page.getByText('371 行を取り込めます')).toBeVisible();
  await expect.element(page.getByText('列「売上日」')).toBeVisible();
  await expect.element(page.getByText('暦にない日付です')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '取り込む', exact: true })).toBeEnabled();
  await expectAccessible();
});

test('NEW-08 an applied import offers to take it back, in English and in the dark too', async () => {
  withImport({ state: 'applied', appliedAt: '2026-11-21T03:01:00Z', undoableUntil: '2027-02-19T03:01:00Z' });
  await renderApp(`/imports/${id}`, { language: 'en', scheme: 'dark' });
  await expect.element(page.getByText('371 rows imported')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Undo this import' })).toBeEnabled();
  await expectAccessible();
});

test('NEW-08 an import that failed says why, and can be tried again at once', async () => {
  withImport();
  const keys: (string | null)[] = [];
  const failed: api.Job = {
    id: jobId,
    kind: 'import',
    state: 'failed',
    problemCode: 'job_failed',
    problemDetail: '空き容量が足りませんでした。',
    submittedAt: '2026-11-21T03:00:00Z',
    done: 100,
    total: 800,
    counts: {},
    cancelRequested: false,
  };
  worker.use(
    mock<api.GetJobData, api.Job>('get', '/api/v1/jobs/{id}', () => failed),
    mock<api.ExecuteImportData, api.Job>('post', '/api/v1/imports/{id}/execution', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return { ...failed, state: 'queued' };
    }),
  );
  await renderApp(`/imports/${id}`);
  await expect.element(page.getByRole('alert')).toHaveTextContent('空き容量が足りませんでした。');
  await userEvent.click(page.getByRole('button', { name: '取り込む', exact: true }));
  await expect.poll(() => keys.length).toBe(1);
  await userEvent.click(page.getByRole('button', { name: '取り込む', exact: true }));
  await expect.poll(() => keys.length).toBe(2);
  expect(keys[1]).not.toBe(keys[0]);
});

test('the kinds of files are chosen with the arrow keys', async () => {
  withImport();
  const { router } = await renderApp('/imports/new');
  const sales = page.getByRole('radio', { name: /売上/ });
  await expect.element(sales).toBeChecked();
  (sales.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => router.state.location.search).toEqual({ kind: 'accounts' });
});
