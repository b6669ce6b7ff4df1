package tagayasu.staff.mail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.list.Field.Type;
import tagayasu.platform.list.Noun;

/** Outgoing mails in the catalogue of lists. */
class MailNoun {

    static final String NAME = "mail";

    @Produces
    @Singleton
    Noun noun() {
        return Noun.of(NAME, "mail_out")
                .field(Type.code, "state", "{a}.state", "状態", "State")
                .sort("createdAt", "{a}.created_at", "timestamptz");
    }
}
