/** 営業日報: drafted from the day's contacts, fixed by submission, read by the superior. */
package tagayasu.activity.report;
