import { Title } from '@mantine/core';
import type * as api from '@/api';
import { useWords } from '../words';
import classes from './imports.module.css';

/** The first rows as they are read. */
export function PreviewTable({ preview }: { preview: api.ImportPreview }) {
  const t = useWords();
  return (
    <section className={classes.card} aria-label={t('map.preview')}>
      <Title order={2} mb={6}>
        {t('map.preview')}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('map.preview')}>
        <table className={classes.grid}>
          <thead>
            <tr>
              {preview.columns.map((c) => (
                <th key={c.name} scope="col">
                  {c.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={preview.columns[j]?.name}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
