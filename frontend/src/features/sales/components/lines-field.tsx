import { ActionIcon, Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { NumberField } from '@/shared/form/number-field';
import { money } from '@/shared/lib/format';
import { emptyLine, lineAmount, sumOf } from '../sale-values';
import { useWords } from '../words';
import classes from './lines-field.module.css';
import { ProductField } from './product-field';
import type { SaleFormState } from './sale-form';

/** The lines of an order; each amount follows from quantity and price. */
export function LinesField({ form }: { form: SaleFormState }) {
  const t = useWords();
  const { lines } = form.values;
  return (
    <Card withBorder padding="lg" component="section" aria-label={t('form.lines')}>
      <Title order={2} mb={10}>
        {t('form.lines')}
      </Title>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
        <div key={i} className={classes.line}>
          <ProductField
            label={t('field.product')}
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
            label={t('field.quantity')}
            thousandSeparator
            decimalScale={4}
            hideControls
            {...form.getInputProps(`lines.${i}.quantity`)}
          />
          <NumberField
            label={t('field.unitPrice')}
            thousandSeparator
            decimalScale={4}
            hideControls
            {...form.getInputProps(`lines.${i}.unitPrice`)}
          />
          <NumberField
            label={t('field.amount')}
            thousandSeparator
            decimalScale={4}
            hideControls
            placeholder={lineAmount(line)?.toLocaleString()}
            {...form.getInputProps(`lines.${i}.amount`)}
          />
          <ActionIcon
            size={36}
            aria-label={t('form.removeLine')}
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
          {t('form.addLine')}
        </Button>
        {lines.length > 0 && (
          <Text size="sm" fw={600} aria-live="polite">
            {t('form.total')} {money(sumOf(lines))}
          </Text>
        )}
      </Group>
    </Card>
  );
}
