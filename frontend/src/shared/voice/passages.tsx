import { Anchor, Button, Group } from '@mantine/core';
import { IconMessageExclamation, IconStar, IconSwords } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useMay } from '@/shared/session/me';
import { sentences } from './sentences';
import { type Ledger, ledgers, type Mark, type Said, useMarking } from './use-marks';
import classes from './voice.module.css';
import { useMarkWords } from './words';

const icons = { complaint: IconMessageExclamation, competitor: IconSwords, feedback: IconStar };
const nouns = { complaint: 'complaint', competitor: 'competitorMove', feedback: 'productFeedback' } as const;

type Props = { said: Said; marks: readonly Mark[] };

/** NEW-11: tap a sentence, or select any words, and one more tap makes it a complaint, a competitor's move, feedback. */
export function Passages({ said, marks }: Props) {
  const t = useMarkWords();
  const box = useRef<HTMLParagraphElement>(null);
  const [quote, setQuote] = useState('');
  const marking = useMarking(said, () => setQuote(''));
  const toggle = (sentence: string) => setQuote(quote === sentence ? '' : sentence);
  const marked = (sentence: string) =>
    marks.some((m) => sentence.includes(m.quote) || m.quote.includes(sentence.trim() || '\u0000'));
  const onSelected = () => {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? '';
    if (
      words &&
      box.current?.contains(selection?.anchorNode ?? null) &&
      box.current.contains(selection?.focusNode ?? null)
    )
      setQuote(words);
  };
  return (
    <>
      <p ref={box} className={classes.text} onMouseUp={onSelected}>
        {sentences(said.text ?? '').map((sentence, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no other name
            key={i}
            role="button"
            tabIndex={0}
            className={classes.sentence}
            aria-pressed={quote !== '' && quote === sentence.trim()}
            data-marked={marked(sentence) || undefined}
            onClick={() => {
              if (!getSelection()?.toString().trim()) toggle(sentence.trim());
            }}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' && e.key !== ' ') return;
              e.preventDefault();
              toggle(sentence.trim());
            }}
          >
            {sentence}
          </span>
        ))}
      </p>
      {quote && (
        <fieldset className={classes.bar}>
          <legend>{t('as', { quote: quote.length > 16 ? `${quote.slice(0, 15)}…` : quote })}</legend>
          <Choices pending={marking.isPending} onChoose={(ledger) => marking.mutate({ ledger, quote })} />
        </fieldset>
      )}
      <Marked marks={marks} />
    </>
  );
}

function Choices({ pending, onChoose }: { pending: boolean; onChoose: (ledger: Ledger) => void }) {
  const t = useMarkWords();
  const may = useMay();
  return (
    <Group gap={8}>
      {ledgers
        .filter((ledger) => may(nouns[ledger], 'create'))
        .map((ledger) => {
          const Icon = icons[ledger];
          return (
            <Button
              key={ledger}
              variant="default"
              mih={44}
              leftSection={<Icon size={16} />}
              disabled={pending}
              onClick={() => onChoose(ledger)}
            >
              {t(`${ledger}`)}
            </Button>
          );
        })}
    </Group>
  );
}

function Marked({ marks }: { marks: readonly Mark[] }) {
  const t = useMarkWords();
  if (marks.length === 0) return null;
  return (
    <ul className={classes.marks} aria-label={t('made')}>
      {marks.map((mark) => {
        const Icon = icons[mark.ledger];
        return (
          <li key={mark.id}>
            <Icon size={14} aria-hidden />
            <Anchor size="sm" renderRoot={(props) => <Link {...mark.to} {...props} />}>
              {t(`${mark.ledger}`)}：{mark.quote}
            </Anchor>
          </li>
        );
      })}
    </ul>
  );
}
