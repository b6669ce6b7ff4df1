package tagayasu.sales.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.search.SearchIndex;

@QuarkusTest
@Tag("PRD-05")
class SaleSearchTest {

    private final As rep = Given.rep("探す課");
    private final SaleSearch search = new SaleSearch();

    @Inject
    SearchIndex index;

    @Inject
    Rows rows;

    /** A list takes the one where little fits and the other where much does; nobody may notice which. */
    @Test
    void bothWaysOfSearchingFindTheSame() {
        String account = rep.post("/accounts", Map.of("name", "瀬戸内帆布")).path("id");
        String product = "綾織" + rep.id();
        Given.admin()
                .post("/products", Map.of("code", product, "name", "綾織の鞄"))
                .then()
                .statusCode(201);
        UUID plain = sell(Map.of("accountId", account, "amount", 1, "soldOn", "2026-01-01"));
        UUID ordered =
                sell(Map.of("accountId", account, "amount", 1, "soldOn", "2026-01-02", "orderNo", "ZQ-" + rep.id()));
        UUID lined = sell(Map.of(
                "accountId",
                account,
                "soldOn",
                "2026-01-03",
                "lines",
                List.of(Map.of("productCode", product, "amount", 1))));
        same("瀬戸内", Set.of(plain, ordered, lined));
        same(product, Set.of(lined));
        same("ＺＱ-" + rep.id(), Set.of(ordered));
        same("無い言葉", Set.of());
    }

    private UUID sell(Map<String, ?> sale) {
        return UUID.fromString(
                rep.post("/sales", sale).then().statusCode(201).extract().path("id"));
    }

    private void same(String typed, Set<UUID> expected) {
        Sql held = Sql.of("select a.id from sale a where").plus(search.holds(index, typed, "a"));
        assertEquals(expected, ids(search.match(index, typed, alias -> Sql.TRUE)), typed);
        assertEquals(expected, ids(held), typed);
    }

    private Set<UUID> ids(Sql sql) {
        return Set.copyOf(rows.list(sql, row -> row.uuid("id")));
    }
}
