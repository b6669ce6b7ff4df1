import { ActionIcon, Button } from '@mantine/core';
import type { ComponentType, ReactElement } from 'react';
import { usePhone } from '@/shared/lib/use-phone';

type Props = {
  label: string;
  icon: ComponentType<{ size?: number }>;
  /** Draws the root: a router link, an anchor or a button. */
  root: (props: Record<string, unknown>) => ReactElement;
  primary?: boolean;
  /** Shown beside the icon where there is room, instead of the label. */
  text?: string;
};

/** A page's action: words on a desk, a 44 px icon under a thumb. */
export function ActionButton({ label, icon: Icon, root, primary, text }: Props) {
  const phone = usePhone();
  const variant = primary ? 'filled' : 'default';
  if (phone)
    return (
      <ActionIcon size={44} variant={variant} color={primary ? 'ai' : 'gray'} aria-label={label} renderRoot={root}>
        <Icon size={20} />
      </ActionIcon>
    );
  return (
    <Button variant={variant} leftSection={<Icon size={16} />} aria-label={text ? label : undefined} renderRoot={root}>
      {text ?? label}
    </Button>
  );
}
