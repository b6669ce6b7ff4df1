import type { Ref } from '@/shared/form/account-field';
import { sayWith } from '@/shared/ui/notify';
import { openContact } from './desk';
import { methods } from './habits';
import { contactWord } from './words';

/**
 * PER-02: for the press on a telephone number or an address: the call goes its way, and coming back one is offered to log
 * it.
 */
export const offerToLog = (how: 'call' | 'mail', account: Ref | undefined, person?: Ref) => () =>
  sayWith(contactWord(`offer.${how}`), contactWord('offer.log'), () =>
    openContact({ kind: 'result', method: methods[how], ...(account && { account }), ...(person && { person }) }),
  );
