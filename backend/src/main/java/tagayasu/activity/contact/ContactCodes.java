package tagayasu.activity.contact;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import tagayasu.platform.Sql;
import tagayasu.staff.codes.CodeList;

/** The code lists of contacts. */
public class ContactCodes {

    /** SQL over {@code {a}}: it was made in a way that counts as a call. */
    public static final String IS_CALL = "{a}.method in (select call.code from code_item call"
            + " where call.list = 'contactMethod' and 'countsAsCall' = any(call.flags))";

    static final String PURPOSE = "contactPurpose";
    static final String METHOD = "contactMethod";

    /** The flag of a purpose by which a contact counts as a visit. */
    static final String VISIT = "countsAsVisit";

    @Produces
    @Singleton
    CodeList purposes() {
        var visit = new CodeList.Flag(VISIT, "訪問として数える", "Counts as a visit");
        return new CodeList(PURPOSE, "コンタクト目的", "Purpose of contact", uses("purpose"), List.of(visit));
    }

    @Produces
    @Singleton
    CodeList methods() {
        var call = new CodeList.Flag("countsAsCall", "電話として数える", "Counts as a call");
        return new CodeList(METHOD, "コンタクト方法", "Method of contact", uses("method"), List.of(call));
    }

    private static Sql uses(String column) {
        return Sql.of("select " + column + " as code, count(*) as n from contact where deleted_at is null and " + column
                + " is not null group by " + column);
    }
}
