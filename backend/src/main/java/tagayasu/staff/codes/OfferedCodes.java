package tagayasu.staff.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tagayasu.platform.BusinessCalendar;
import tagayasu.platform.problem.Problem;

/** Holds records to the code lists: they take only what a list offers, and keep what it once offered. */
@ApplicationScoped
public class OfferedCodes {

    @Inject
    BusinessCalendar calendar;

    /**
     * 422 at the pointer unless the list offers the code today.
     *
     * @param present what the record holds already; null for a new record
     */
    public void check(String list, String code, String present, String pointer) {
        if (code == null || code.equals(present)) return;
        long offered = CodeItem.count(
                "list = ?1 and code = ?2 and retiredAt is null and (validFrom is null or validFrom <= ?3)"
                        + " and (validTo is null or validTo >= ?3)",
                list,
                code,
                calendar.today());
        if (offered == 0) throw Problem.invalid("unknown_code", pointer);
    }
}
