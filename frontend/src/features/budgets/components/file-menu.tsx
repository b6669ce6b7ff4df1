import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import type * as api from '@/api';
import { saveFile } from '@/shared/lib/save-file';
import { amountOf, csvRows, csvText } from '../cells';
import type { Drafts } from '../use-drafts';
import { useWords } from '../words';

type Props = {
  months: readonly string[];
  rows: readonly api.BudgetRow[];
  title: string;
  drafts: Drafts;
  canChange: boolean;
  onRead: (cells: number, unmatched: number, unreadable: number) => void;
};

/** Amounts leave and come in whole units; what comes in is looked at in the grid before it is saved. */
export function FileMenu({ months, rows, title, drafts, canChange, onRead }: Props) {
  const t = useWords();

  function save() {
    const lines = rows.map((row) => [
      row.code,
      row.name,
      ...row.cells.map((cell) => {
        const draft = drafts.of(row.id, cell.month);
        return String((draft ? draft.amount : cell.entered) ?? '');
      }),
    ]);
    const text = csvText([[t('code'), t('name'), ...months], ...lines]);
    saveFile(new Blob([text], { type: 'text/csv' }), `${title}.csv`);
  }

  async function read(file: File) {
    const bytes = await file.arrayBuffer();
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      text = new TextDecoder('shift_jis').decode(bytes);
    }
    const [head = [], ...lines] = csvRows(text);
    const byCode = new Map(rows.map((row) => [row.code, row]));
    let unmatched = 0;
    let unreadable = 0;
    const cells = lines.flatMap((line) => {
      const row = byCode.get((line[0] ?? '').trim());
      if (!row?.mayChange) {
        unmatched++;
        return [];
      }
      return row.cells.flatMap((cell) => {
        const column = head.indexOf(cell.month);
        if (column < 0) return [];
        const amount = amountOf(line[column] ?? '', 1);
        if (amount === undefined) unreadable++;
        const entered = cell.entered ?? null;
        return amount === undefined || amount === entered ? [] : [{ id: row.id, month: cell.month, entered, amount }];
      });
    });
    drafts.put(cells);
    onRead(cells.length, unmatched, unreadable);
  }

  return (
    <Group gap={6}>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={save}>
        {t('export')}
      </Button>
      {canChange && (
        <FileButton accept=".csv,text/csv" onChange={(file) => file && void read(file)}>
          {(props) => (
            <Button variant="default" leftSection={<IconUpload size={16} />} {...props}>
              {t('import')}
            </Button>
          )}
        </FileButton>
      )}
    </Group>
  );
}
