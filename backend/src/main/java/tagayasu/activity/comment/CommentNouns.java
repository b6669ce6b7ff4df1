package tagayasu.activity.comment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import tagayasu.platform.Sql;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;
import tagayasu.staff.Ownership;
import tagayasu.staff.notices.NoticeKind;

/** Comments and praise in the catalogue, and the notices they give. */
class CommentNouns {

    static final String MENTION = "comment.mention";
    static final String ADDED = "comment.added";
    static final String GIVEN = "praise.given";

    @Produces
    @Singleton
    Noun comment() {
        return Noun.of(Comment.NOUN, "comment").sort("createdAt", "{a}.created_at", "timestamptz");
    }

    @Produces
    @Singleton
    Noun praise() {
        return Noun.of(Praise.NOUN, "praise")
                .field(Type.text, "text", "{a}.text", "ことば", "Words")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }

    /** A praise belongs to who got it and to who gave it. */
    @Produces
    @Singleton
    Ownership ownership() {
        return new Ownership() {
            @Override
            public String noun() {
                return Praise.NOUN;
            }

            @Override
            public Sql ownedBy(String alias, UUID[] users) {
                return Sql.of(
                        "(" + alias + ".to_user_id = any(?) or " + alias + ".from_user_id = any(?))", users, users);
            }

            @Override
            public Sql ownersOf(UUID praise) {
                return Sql.of(
                        "select unnest(array[p.to_user_id, p.from_user_id]) as owner_id from praise p where p.id = ?"
                                + " and p.deleted_at is null",
                        praise);
            }
        };
    }

    @Produces
    @Singleton
    NoticeKind mention() {
        return new NoticeKind(MENTION, "あなたへのコメント", "A comment for you");
    }

    @Produces
    @Singleton
    NoticeKind added() {
        return new NoticeKind(ADDED, "新しいコメント", "New comment");
    }

    @Produces
    @Singleton
    NoticeKind given() {
        return new NoticeKind(GIVEN, "賞賛", "Praise");
    }
}
