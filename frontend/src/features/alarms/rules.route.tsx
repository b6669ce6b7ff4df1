import { useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import * as api from '@/api';
import { Waiting } from '@/shared/ui/waiting';
import classes from './alarms.module.css';
import { RulesForm } from './components/rules-form';

export const Route = createFileRoute('/_shell/settings/alarms')({ component: AlarmRules });

/** YLW-04: which alarms there are, after how many days, and when the superior is told. */
function AlarmRules() {
  const rules = useQuery(api.getAlarmRulesOptions());
  return (
    <div className={classes.body}>
      <Waiting query={rules} h={280} />
      {rules.data && <RulesForm key={JSON.stringify(rules.data)} rules={rules.data} />}
    </div>
  );
}
