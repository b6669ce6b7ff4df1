import { MantineProvider } from '@mantine/core';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { NumberField } from './number-field';

function Field() {
  const [value, setValue] = useState<string | number>('');
  return (
    <MantineProvider>
      <NumberField label="数量" thousandSeparator value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </MantineProvider>
  );
}
const field = () => page.getByRole('textbox', { name: '数量' });
const output = () => page.getByRole('status');

test('full-width digits are taken as digits, typed at once or one after another', async () => {
  await render(<Field />);
  await userEvent.fill(field(), '３');
  await expect.element(output()).toHaveTextContent('3');
  await userEvent.fill(field(), '１，２００');
  await expect.element(field()).toHaveValue('1,200');
  await expect.element(output()).toHaveTextContent('1200');
  await userEvent.fill(field(), 'ー５．５');
  await expect.element(output()).toHaveTextContent('-5.5');
});

test('what an input method is composing is left alone until it is settled', async () => {
  await render(<Field />);
  const input = field().element() as HTMLInputElement;
  const put = (text: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  };
  input.focus();
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  put('１');
  put('１２');
  await expect.element(field()).toHaveValue('１２');
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '１２' }));
  await expect.element(field()).toHaveValue('12');
  await expect.element(output()).toHaveTextContent('12');
});
