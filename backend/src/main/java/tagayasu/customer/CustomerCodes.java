package tagayasu.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tagayasu.platform.Sql;
import tagayasu.staff.codes.CodeList;

/** The code lists of this wing. */
class CustomerCodes {

    static final String INDUSTRY = "industry";

    @Produces
    @Singleton
    CodeList industries() {
        Sql uses = Sql.of("select industry as code, count(*) as n from account"
                + " where deleted_at is null and industry is not null group by industry");
        return new CodeList(INDUSTRY, "業種", "Industry", uses);
    }
}
