import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type * as api from '@/api';
import { SideSheet } from '@/shared/form/side-sheet';
import { inTree } from '@/shared/lib/tree';
import { useCategories } from '../queries';
import { useWords } from '../words';
import { CategoryForm } from './category-form';
import classes from './category-sheet.module.css';

/** PRD-01: the tree of categories; one of them opens in its place. */
export function CategorySheet({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const all = useCategories();
  const [open, setOpen] = useState<api.ProductCategory | 'new'>();
  const title = open === 'new' ? t('category.new') : (open?.name ?? t('category.title'));
  return (
    <SideSheet title={title} onClose={onClose}>
      {open ? (
        <CategoryForm category={open === 'new' ? undefined : open} onClose={() => setOpen(undefined)} />
      ) : (
        <>
          {all.length === 0 && <Text c="dimmed">{t('category.none')}</Text>}
          <ul className={classes.tree} aria-label={t('category.title')}>
            {inTree(all).map(({ item, depth }) => (
              <li key={item.id}>
                <button type="button" style={{ paddingInlineStart: 8 + depth * 22 }} onClick={() => setOpen(item)}>
                  {item.name} <small>{item.code}</small>
                </button>
              </li>
            ))}
          </ul>
          <Button mt="md" variant="light" leftSection={<IconPlus size={15} />} onClick={() => setOpen('new')}>
            {t('category.new')}
          </Button>
        </>
      )}
    </SideSheet>
  );
}
