package tagayasu.customer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tagayasu.platform.Row;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Acknowledgement;
import tagayasu.platform.text.JapaneseText;
import tagayasu.platform.text.Phone;
import tagayasu.staff.Access;

/**
 * Whether a company is on file already, asked before it is entered by hand once more or renamed into another. Only what
 * the caller may see is told, and of the rest not even a number: with one, anybody could ask whose customer a telephone
 * number is. Within one company branches share its number and telephone, and branches of two companies may have one name.
 */
@ApplicationScoped
public class SimilarAccounts {

    public static final String WARNING = "duplicate_candidates";

    private static final int AT_MOST = 5;

    @Inject
    Rows rows;

    @Inject
    Access access;

    /** What the warning shows. */
    public record Evidence(String noun, List<Candidate> candidates) {}

    /** @param reasons name, corporateNumber, phone: what the two have in common */
    public record Candidate(UUID id, String code, String name, List<String> reasons) {}

    /** @param before null = a new account; else only what this change makes similar counts */
    ObjectNode pass(Account account, AccountInput before, AccountInput after, Acknowledgement acknowledged) {
        String name = changed(key(before), key(after));
        String number = changed(before == null ? null : before.corporateNumber(), after.corporateNumber());
        String phone = changed(before == null ? null : before.phone(), after.phone());
        return acknowledged.pass(WARNING, () -> evidence(account, name, number, phone));
    }

    private static String key(AccountInput input) {
        return input == null ? null : JapaneseText.nameKey(input.name());
    }

    private static String changed(String before, String after) {
        return Objects.equals(before, after) ? null : after;
    }

    private Evidence evidence(Account account, String name, String number, String phone) {
        List<String> dialled = Phone.e164(phone).map(SimilarAccounts::digits).orElse(List.of());
        if (name == null && number == null && dialled.isEmpty()) return null;
        Sql alike = Sql.of(
                        """
                        select a.id, a.code, a.name, array_agg(alike.reason order by alike.reason) as reasons
                        from (
                            select id, 'name' as reason from search_doc where kind = 'account' and name_key = ?
                            union all
                            select id, 'corporateNumber' from account where corporate_number = ? and deleted_at is null
                            union all
                            select id, 'phone' from account where dialled(phone) = any(?) and deleted_at is null
                        ) alike join account a using (id)
                        where a.deleted_at is null and a.id <> ? and case when alike.reason = 'name'
                            then cast(? as boolean) or a.head_id = ? else a.head_id <> ? end and
                        """,
                        name,
                        number,
                        dialled,
                        account.id,
                        account.parentId() == null,
                        account.headId(),
                        account.headId())
                .plus(access.visible(Account.NOUN, "a"))
                .plus("group by a.id order by count(*) desc, a.sort_key, a.id limit " + AT_MOST);
        List<Candidate> found = rows.list(alike.keepPlan(), SimilarAccounts::candidate);
        return found.isEmpty() ? null : new Evidence(Account.NOUN, found);
    }

    /** A number may be on file as it is dialled here or from abroad. */
    private static List<String> digits(String e164) {
        String abroad = e164.substring(1);
        return Optional.of(abroad)
                .filter(digits -> digits.startsWith("81"))
                .map(digits -> List.of("0" + digits.substring(2), digits))
                .orElse(List.of(abroad));
    }

    private static Candidate candidate(Row row) {
        return new Candidate(row.uuid("id"), row.text("code"), row.text("name"), row.texts("reasons"));
    }
}
