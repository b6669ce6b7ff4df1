package tagayasu.staff.people;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.staff.Department;
import tagayasu.staff.Ownership;
import tagayasu.staff.Team;
import tagayasu.staff.User;

/** Users, departments and teams in the catalogue of nouns and in the policy. */
class StaffNouns {

    @Produces
    @Singleton
    Noun users() {
        return Noun.of(User.NOUN, "app_user")
                .field(Type.text, "name", "{a}.name", "氏名", "Name")
                .field(Type.text, "email", "{a}.email", "メールアドレス", "E-mail")
                .field(Type.code, "role", "{a}.role", "役割", "Role", "admin", "manager", "rep", "clerk", "reader")
                .field(Type.reference, "departmentId", "{a}.department_id", "部署", "Department", Department.NOUN)
                .field(Type.flag, "disabled", "({a}.disabled_at is not null)", "無効", "Disabled")
                .sort("name", "coalesce(nullif({a}.name_kana, ''), {a}.name)", "text")
                .sort("email", "{a}.email", "text")
                .sort("role", "{a}.role", "text")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    Noun departments() {
        return Noun.of(Department.NOUN, "department")
                .field(Type.text, "name", "{a}.name", "部署名", "Name")
                .field(Type.code, "code", "{a}.code", "部署コード", "Code")
                .sort("code", "{a}.code", "text")
                .sort("name", "{a}.name", "text");
    }

    @Produces
    @Singleton
    Noun teams() {
        return Noun.of(Team.NOUN, "team")
                .field(Type.text, "name", "{a}.name", "チーム名", "Name")
                .sort("name", "{a}.name", "text");
    }

    /** A user is their own owner. */
    @Produces
    @Singleton
    Ownership ofUsers() {
        return new Ownership() {
            @Override
            public String noun() {
                return User.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(alias + ".id = any(?)", (Object) users);
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of("select id as owner_id from app_user where id = ? and deleted_at is null", record);
            }
        };
    }

    /** A team belongs to its members. */
    @Produces
    @Singleton
    Ownership ofTeams() {
        return new Ownership() {
            @Override
            public String noun() {
                return Team.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "exists (select from team_member m where m.team_id = " + alias + ".id and m.user_id = any(?))",
                        (Object) users);
            }

            @Override
            public Sql ownersOf(UUID record) {
                return Sql.of(
                        "select m.user_id as owner_id from team t left join team_member m on m.team_id = t.id"
                                + " where t.id = ? and t.deleted_at is null",
                        record);
            }
        };
    }
}
