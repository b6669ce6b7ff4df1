/** 重点活動: what a manager wants done in a period; results that match count by themselves. */
package tagayasu.activity.priority;
