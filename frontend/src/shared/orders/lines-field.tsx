import { ActionIcon, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { NumberField } from '@/shared/form/number-field';
import type { useApiForm } from '@/shared/form/use-api-form';
import { money } from '@/shared/lib/format';
import { emptyLine, type Line, lineAmount, sumOf } from './line-values';
import classes from './lines-field.module.css';
import { ProductField } from './product-field';
import { useWords } from './words';

type Lined = Record<string, unknown> & { lines: Line[] };

/** The lines of an order; each amount follows from quantity and price. */
export function LinesField<V extends Lined>(props: { form: ReturnType<typeof useApiForm<V>> }) {
  // what is written here is the lines, whatever else the form holds
  const form = props.form as unknown as ReturnType<typeof useApiForm<Lined>>;
  const t = useWords();
  const { lines } = form.values;
  return (
    <Card withBorder padding="lg" component="section" aria-label={t('lines')}>
      <Title order={2} mb={10}>
        {t('lines')}
      </Title>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
        <div key={i} className={classes.line}>
          <ProductField
            label={t('product')}
            value={line.product}
            text={line.productName}
            error={form.errors[`lines.${i}.product`] ?? form.errors[`lines.${i}.productName`]}
            onText={(productName) => form.setFieldValue(`lines.${i}`, { ...line, product: null, productName })}
            onProduct={(product) =>
              form.setFieldValue(`lines.${i}`, {
                ...line,
                product,
                productName: product.name,
                unitPrice: product.unitPrice ?? line.unitPrice,
              })
            }
          />
          <NumberField
            label={t('quantity')}
            thousandSeparator
            decimalScale={4}
            hideControls
            {...form.getInputProps(`lines.${i}.quantity`)}
          />
          <NumberField
            label={t('unitPrice')}
            thousandSeparator
            decimalScale={4}
            hideControls
            {...form.getInputProps(`lines.${i}.unitPrice`)}
          />
          <NumberField
            label={t('amount')}
            thousandSeparator
            decimalScale={4}
            hideControls
            placeholder={lineAmount(line)?.toLocaleString()}
            {...form.getInputProps(`lines.${i}.amount`)}
          />
          <ActionIcon
            size={36}
            aria-label={t('removeLine')}
            onClick={() => form.removeListItem('lines', i)}
            className={classes.remove}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Group justify="space-between" mt={10}>
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={15} />}
          onClick={() => form.insertListItem('lines', emptyLine)}
        >
          {t('addLine')}
        </Button>
        {lines.length > 0 && (
          <Text size="sm" fw={600} aria-live="polite">
            {t('total')} {money(sumOf(lines))}
          </Text>
        )}
      </Group>
    </Card>
  );
}
