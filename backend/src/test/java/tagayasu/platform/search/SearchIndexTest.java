package tagayasu.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import tagayasu.boot.TestPostgres;
import tagayasu.platform.Ids;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class SearchIndexTest {

    private static final String KIND = "trial";

    @Inject
    SearchIndex index;

    @Inject
    Rows rows;

    private final UUID id = Ids.next();

    @BeforeEach
    void empty() {
        rows.update(Sql.of("delete from search_doc where kind = ?", KIND));
    }

    private SearchDoc akagi() {
        return SearchDoc.of(KIND, id, "㈱赤木電機", "アカギデンキ")
                .with("東京都千代田区霞が関１－２－３ サーバービル", "info@akagi.example.co.jp")
                .withPhones("03-3456-7890");
    }

    private List<UUID> find(String typed) {
        return rows.list(index.match(KIND, typed), row -> row.uuid("id"));
    }

    @ParameterizedTest
    @Tag("CUS-02")
    @ValueSource(
            strings = {
                "赤木",
                "ｱｶｷﾞ",
                "あかぎ",
                "(株)赤木電機",
                "赤木電機(株)",
                "株式会社　赤木",
                "赤",
                "機",
                "木電",
                "霞ヶ関",
                "霞が",
                "が関",
                "サーバ",
                "千代田区 赤木",
                "03-3456",
                "０３３４５",
                "7890",
                "+81 3 3456",
                "akagi",
                "AKAG",
                "a",
                "@akagi",
                "example.co",
                "デンキ 1-2-3",
                "Akagi Co., Ltd."
            })
    void aRecordIsFoundByAnyPartOfItHoweverItIsTyped(String typed) {
        index.put(akagi());
        assertEquals(List.of(id), find(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"青木", "赤木機", "電赤", "赤木 大阪", "03-3457", "・", "%", "akaga"})
    void andNotByWhatItDoesNotHold(String typed) {
        index.put(akagi());
        assertEquals(List.of(), find(typed));
    }

    @Test
    void aChangedRecordIsFoundAsItIsNowAndARemovedOneNotAtAll() {
        index.put(akagi());
        index.put(SearchDoc.of(KIND, id, "青木商店", null));
        assertEquals(List.of(), find("赤木"));
        assertEquals(List.of(id), find("青木"));
        index.remove(KIND, id);
        assertEquals(List.of(), find("青木"));
    }

    @Test
    void whatARolledBackTransactionWroteIsNotFound() {
        QuarkusTransaction.begin();
        index.put(akagi());
        QuarkusTransaction.rollback();
        assertEquals(List.of(), find("赤木"));
    }

    @Test
    void linesForCopyEqualRowsThatWerePut() {
        index.put(akagi());
        var put = rows.list(Sql.of("select d::text as d from search_doc d where kind = ?", KIND), row -> row.text("d"));
        empty();
        rows.withConnection(connection -> {
            var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(SearchIndex.COPY);
            byte[] line = (akagi().copyLine() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            in.writeToCopy(line, 0, line.length);
            return in.endCopy();
        });
        assertEquals(
                put,
                rows.list(Sql.of("select d::text as d from search_doc d where kind = ?", KIND), row -> row.text("d")));
    }
}
