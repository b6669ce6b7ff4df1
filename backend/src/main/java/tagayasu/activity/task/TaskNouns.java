package tagayasu.activity.task;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.platform.list.NounPart;
import tagayasu.staff.Ownership;
import tagayasu.staff.notices.NoticeKind;
import tagayasu.staff.subjects.SubjectKind;

/** What the other wings' catalogues know of tasks. */
class TaskNouns {

    static final String ASSIGNED = "task.assigned";
    static final String DONE = "task.done";
    static final String REMINDER = "task.reminder";

    @Produces
    @Singleton
    Noun noun(BusinessCalendar calendar) {
        return Noun.of(Task.NOUN, "task")
                .field(Type.text, "name", "{a}.name", "タスク名", "Name")
                .field(Type.text, "note", "{a}.note", "内容", "Note")
                .field(Type.date, "dueOn", "{a}.due_on", "期限", "Due on")
                .field(Type.flag, "done", "({a}.done_at is not null)", "完了", "Done")
                .field(Type.flag, "overdue", "({a}.done_at is null and {a}.due_on < {today})", "期限切れ", "Overdue")
                .field(Type.date, "doneOn", day("done_at", calendar), "完了日", "Done on")
                .field(Type.date, "createdOn", day("created_at", calendar), "登録日", "Created on")
                .field(Type.code, "kind", "{a}.kind", "種類", "Kind")
                .field(Type.reference, "assignee", "{a}.assignee_id", "担当", "Assignee", "users")
                .field(Type.reference, "requester", "{a}.requester_id", "依頼者", "Requester", "users")
                .field(Type.reference, "account", "{a}.account_id", "顧客", "Account", "accounts")
                .field(Type.reference, "person", "{a}.person_id", "個人", "Person", "persons")
                .sort("dueOn", "coalesce({a}.due_on, '9999-12-31'::date)", "date")
                .sort("name", "{a}.name", "text")
                .sort("doneAt", "coalesce({a}.done_at, '9999-12-31'::timestamptz)", "timestamptz")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    private static String day(String column, BusinessCalendar calendar) {
        return "cast({a}." + column + " at time zone '" + calendar.zone() + "' as date)";
    }

    @Produces
    @Singleton
    NounPart ofAccounts() {
        return part("account", "{b}.account_id = {a}.id");
    }

    @Produces
    @Singleton
    NounPart ofPersons() {
        return part("person", "{b}.person_id = {a}.id");
    }

    private static NounPart part(String noun, String join) {
        return new NounPart() {
            @Override
            public String noun() {
                return noun;
            }

            @Override
            public void addTo(Noun owner) {
                owner.relation("tasks", Task.NOUN, join);
            }
        };
    }

    /** A task belongs to who does it and to who asked for it. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Task.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".assignee_id = any(?) or " + alias + ".requester_id = any(?))", users, users);
            }

            @Override
            public Sql ownersOf(UUID task) {
                return Sql.of(
                        "select unnest(array[t.assignee_id, t.requester_id]) as owner_id from task t where t.id = ?"
                                + " and t.deleted_at is null",
                        task);
            }
        };
    }

    @Produces
    @Singleton
    SubjectKind subject() {
        return new SubjectKind(Task.NOUN, "{a}.name", "{a}.account_id");
    }

    @Produces
    @Singleton
    NoticeKind assigned() {
        return new NoticeKind(ASSIGNED, "タスクの依頼", "Task for you");
    }

    @Produces
    @Singleton
    NoticeKind done() {
        return new NoticeKind(DONE, "依頼したタスクの完了", "Task you asked for is done");
    }

    @Produces
    @Singleton
    NoticeKind reminder() {
        return new NoticeKind(REMINDER, "タスクのリマインダー", "Task reminder");
    }
}
