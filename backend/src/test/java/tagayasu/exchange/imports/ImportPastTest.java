package tagayasu.exchange.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

/** What stays of an import afterwards, and what does not. */
@QuarkusTest
class ImportPastTest {

    private static final String PLAN =
            "{\"kind\":\"accounts\",\"columns\":{\"c\":\"code\",\"n\":\"name\",\"k\":\"nameKana\"}}";

    private final As admin = Given.admin();
    private final String p = Ids.next().toString().substring(24);

    @Inject
    Rows rows;

    @Inject
    ImportUpkeep upkeep;

    @Test
    @Tag("GOV-04")
    void theHistoryOfARecordTellsWhatImportsDidToIt() {
        String id = GivenImport.of(admin, "c,n,k\n" + p + ",甲,コウ\n", PLAN).rowRecord(2);
        GivenImport.of(admin, "c,n,k\n" + p + ",乙,コウ\n", PLAN);
        admin.get("/accounts/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.verb", contains("imported", "imported"))
                .body("items[0].through", equalTo("import"))
                .body("items[0].actorId", equalTo(admin.id().toString()))
                .body("items[0].changes", contains(Map.of("field", "name", "before", "甲", "after", "乙")))
                .body("items[1].changes", empty());
    }

    @Test
    @Tag("NEW-08")
    void stagedRowsGoWhenTheImportCannotBeUndoneAnyMore() {
        GivenImport old = GivenImport.of(admin, "c,n,k\n" + p + "1,甲,\n", PLAN);
        GivenImport recent = GivenImport.of(admin, "c,n,k\n" + p + "2,乙,\n", PLAN);
        GivenImport dry = GivenImport.of(admin, "c,n,k\n" + p + "3,丙,\n", PLAN.replace("}}", "},\"dryRun\":true}"));
        for (String id : new String[] {old.id(), dry.id()})
            rows.update(Sql.of(
                    "update import set created_at = created_at - interval '91 days',"
                            + " applied_at = applied_at - interval '91 days' where id = cast(? as uuid)",
                    id));
        upkeep.run();
        assertEquals(0, staged(old));
        assertEquals(0, staged(dry));
        assertEquals(1, staged(recent));
        assertEquals("1 0 0 0", old.counts());
        GivenImport.once(admin, "/imports/" + dry.id() + "/execution").then().statusCode(409);
    }

    private long staged(GivenImport given) {
        return rows.first(
                        Sql.of("select count(*) as n from import_row where import_id = cast(? as uuid)", given.id()),
                        row -> row.count("n"))
                .orElseThrow();
    }
}
