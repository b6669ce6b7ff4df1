/**
 * Tasks: what somebody has to do until a day, asked by themselves or by another. A reminder leaves once at its moment, and
 * never for a task that is done. Other wings open theirs with {@link tagayasu.activity.task.TaskLedger#open}.
 */
package tagayasu.activity.task;
