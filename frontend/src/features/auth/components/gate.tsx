import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommon } from '@/shared/i18n/common';
import { setLanguage, useLanguage } from '@/shared/i18n/language';
import { Mark } from '@/shared/ui/mark';
import { useWords } from '../words';
import classes from './gate.module.css';

/** The frame of the pages before sign-in. */
export function Gate({ children }: { children: ReactNode }) {
  const common = useCommon();
  const t = useWords();
  const language = useLanguage();
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <main className={classes.root}>
      <div className={classes.brand}>
        <Mark size={44} />
        <div>
          <strong>{common('app')}</strong>
          <Text size="sm" c="dimmed">
            {t('login.tagline')}
          </Text>
        </div>
      </div>
      <Paper withBorder p="xl" radius="lg" w="100%" maw={400}>
        {children}
      </Paper>
      <button type="button" className={classes.language} lang={other} onClick={() => setLanguage(other)}>
        {other === 'en' ? 'English' : '日本語'}
      </button>
      <svg className={classes.field} viewBox="0 0 1200 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        {Array.from({ length: 15 }, (_, i) => {
          const from = 600 + (i - 7) * 210;
          const to = 600 + (i - 7) * 26;
          return <path key={from} d={`M${from} 262C${(from * 2 + to) / 3} 150 ${to} 70 ${to} 0`} />;
        })}
      </svg>
    </main>
  );
}
