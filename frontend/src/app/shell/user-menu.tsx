import {
  Divider,
  Popover,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import { IconHeart, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '@/api';
import { forgetDrafts } from '@/shared/form/drafts';
import { type Language, setLanguage, useLanguage } from '@/shared/i18n/language';
import { type Density, setPreferences, usePreferences } from '@/shared/lib/preferences';
import { forgetKept } from '@/shared/offline/kept-queries';
import { useWaiting } from '@/shared/offline/outbox';
import { UnsentQuestion } from '@/shared/offline/unsent-question';
import { useMe } from '@/shared/session/me';
import { PersonAvatar } from '@/shared/ui/person-avatar';
import { useShellWords } from '../words';
import classes from './shell.module.css';

export function UserMenu({ compact, onHelp }: { compact?: boolean; onHelp: () => void }) {
  const t = useShellWords();
  const me = useMe();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const unsent = useWaiting().length;
  const name = me?.name ?? '';
  const signOut = async () => {
    await api.op.logout().catch(() => undefined);
    forgetDrafts();
    queryClient.clear();
    await forgetKept();
    api.signedOut();
  };
  return (
    <Popover
      position={compact ? 'bottom-end' : 'top-start'}
      width={268}
      shadow="md"
      trapFocus
      opened={open}
      onChange={setOpen}
    >
      <Popover.Target>
        <button type="button" className={classes.user} onClick={() => setOpen(!open)}>
          <PersonAvatar name={name} size={compact ? 32 : 28} />
          {compact ? <VisuallyHidden>{name}</VisuallyHidden> : <span>{name}</span>}
          <VisuallyHidden> {t('user.menu')}</VisuallyHidden>
        </button>
      </Popover.Target>
      <Popover.Dropdown p={8}>
        <Text size="xs" c="dimmed" px={8} py={4}>
          {compact && name}
          {compact && <br />}
          {me?.email}
          {me && ` · ${t(`user.role.${me.role}`)}`}
        </Text>
        <Choices />
        <Divider my={6} />
        <Link to="/praises" className={classes.item} onClick={() => setOpen(false)}>
          <IconHeart size={17} aria-hidden />
          {t('user.praises')}
        </Link>
        <button
          type="button"
          className={classes.item}
          onClick={() => {
            setOpen(false);
            onHelp();
          }}
        >
          <IconKeyboard size={17} aria-hidden />
          {t('user.keys')}
        </button>
        <button type="button" className={classes.item} onClick={() => (unsent > 0 ? setAsking(true) : void signOut())}>
          <IconLogout size={17} aria-hidden />
          {t('user.signOut')}
        </button>
        {asking && <UnsentQuestion count={unsent} onStay={() => setAsking(false)} onLeave={() => void signOut()} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Choices() {
  const t = useShellWords();
  const language = useLanguage();
  const { density, era } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // the screen changes at once; the record follows, so that mails and other devices speak the same language
  const remember = useMutation({ ...api.patchMeMutation(), meta: { quiet: true, touches: ['getMe'] } });
  const choose = (next: Language) => {
    setLanguage(next);
    // whatever it was before, also when another device has changed it since
    remember.mutate({ headers: { 'If-Match': '*' }, body: { language: next } });
  };
  return (
    <Stack gap={10} px={8} py={6}>
      <Choice
        label={t('user.language')}
        value={language}
        data={[
          { value: 'ja', label: '日本語' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(v) => choose(v as Language)}
      />
      <Choice
        label={t('user.scheme')}
        value={colorScheme}
        data={(['light', 'dark', 'auto'] as const).map((v) => ({ value: v, label: t(`user.${v}`) }))}
        onChange={(v) => setColorScheme(v as 'light')}
      />
      <Choice
        label={t('user.density')}
        value={density}
        data={(['comfortable', 'compact'] as const).map((v) => ({ value: v, label: t(`user.${v}`) }))}
        onChange={(v) => setPreferences({ density: v as Density })}
      />
      {language === 'ja' && (
        <Switch
          size="sm"
          label={t('user.era')}
          checked={era}
          onChange={(e) => setPreferences({ era: e.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  data: { value: string; label: string }[];
  onChange: (v: string) => void;
};
function Choice({ label, value, data, onChange }: ChoiceProps) {
  return (
    <div>
      <Text size="xs" c="dimmed" mb={2}>
        {label}
      </Text>
      <SegmentedControl fullWidth size="xs" aria-label={label} value={value} data={data} onChange={onChange} />
    </div>
  );
}
