import { ActionIcon, Button, Group as Row, Select, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type * as api from '@/api';
import { useCatalogue, useFieldLabel } from './catalogue';
import {
  type Condition,
  childrenOf,
  type Group,
  group,
  isLeaf,
  isRelated,
  kindOf,
  kinds,
  type Related,
} from './condition';
import classes from './filter.module.css';
import { LeafLine } from './leaf-line';
import { useLineText } from './use-line-text';
import { useRelationLabel } from './use-relation-label';
import { useFilterWords } from './words';

type Props = { noun: string; value: Condition; onChange: (next: Condition) => void; depth?: number };

/** A group of conditions; groups and related records nest inside, three deep. */
export function ConditionEditor({ noun, value, onChange, depth = 0 }: Props) {
  const t = useFilterWords();
  const relation = useRelationLabel();
  const catalogue = useCatalogue(noun);
  const own: Group = isLeaf(value) || isRelated(value) ? group('all', [value]) : value;
  const children = childrenOf(own);
  const set = (next: readonly Condition[]) => onChange(group(kindOf(own), next));
  const replace = (i: number) => (next: Condition) => set(children.map((c, at) => (at === i ? next : c)));
  const first = catalogue?.fields[0];
  return (
    <Stack gap={8}>
      <Select
        size="xs"
        w={210}
        aria-label={t('groupKind')}
        allowDeselect={false}
        data={kinds.map((k) => ({ value: k, label: t(`group.${k}`) }))}
        value={kindOf(own)}
        onChange={(k) => onChange(group((k ?? 'all') as 'all', children))}
      />
      {children.map((child, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
        <div key={i} className={classes.line}>
          <Child noun={noun} catalogue={catalogue} value={child} onChange={replace(i)} depth={depth} />
          <Remove
            line={child}
            fields={catalogue?.fields ?? []}
            onClick={() => set(children.filter((_, at) => at !== i))}
          />
        </div>
      ))}
      <Row gap={8}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          disabled={!first}
          onClick={() => first && set([...children, { field: first.name, op: first.operators[0] ?? 'eq' }])}
        >
          {t('add')}
        </Button>
        {depth < 2 && (
          <Button size="compact-sm" variant="subtle" onClick={() => set([...children, { any: [] }])}>
            {t('addGroup')}
          </Button>
        )}
        {depth < 2 &&
          catalogue?.relations.map((r) => (
            <Button
              key={r.name}
              size="compact-sm"
              variant="subtle"
              onClick={() => set([...children, { has: r.name, where: { all: [] } }])}
            >
              {t('has', { name: relation(r.name) })}
            </Button>
          ))}
      </Row>
    </Stack>
  );
}

type RemoveProps = { line: Condition; fields: readonly api.ConditionField[]; onClick: () => void };

function Remove({ line, fields, onClick }: RemoveProps) {
  const t = useFilterWords();
  const what = useLineText(line, fields);
  return (
    <ActionIcon size={36} aria-label={t('removeThis', { what })} onClick={onClick}>
      <IconX size={16} />
    </ActionIcon>
  );
}

type ChildProps = Required<Props> & { catalogue: api.ConditionCatalogue | undefined };

function Child({ noun, catalogue, value, onChange, depth }: ChildProps) {
  const label = useFieldLabel();
  if (isRelated(value)) return <RelatedGroup catalogue={catalogue} value={value} onChange={onChange} depth={depth} />;
  if (!isLeaf(value))
    return (
      <div className={classes.nested}>
        <ConditionEditor noun={noun} value={value} onChange={onChange} depth={depth + 1} />
      </div>
    );
  return <LeafLine fields={catalogue?.fields ?? []} label={label} value={value} onChange={onChange} />;
}

function RelatedGroup({ catalogue, value, onChange, depth }: Omit<ChildProps, 'noun' | 'value'> & { value: Related }) {
  const t = useFilterWords();
  const relation = useRelationLabel();
  const noun = catalogue?.relations.find((r) => r.name === value.has)?.noun;
  return (
    <div className={classes.nested}>
      <strong className={classes.has}>{t('has', { name: relation(value.has) })}</strong>
      {noun && (
        <ConditionEditor
          noun={noun}
          value={value.where ?? { all: [] }}
          onChange={(where) => onChange({ has: value.has, where })}
          depth={depth + 1}
        />
      )}
    </div>
  );
}
