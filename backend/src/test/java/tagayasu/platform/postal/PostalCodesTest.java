package tagayasu.platform.postal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tagayasu.boot.TestPostgres;
import tagayasu.platform.Rows;
import tagayasu.platform.Sql;
import tagayasu.platform.problem.Problem;

@QuarkusTest
@QuarkusTestResource(TestPostgres.class)
class PostalCodesTest {

    @Inject
    PostalCodes postalCodes;

    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(strings = {"1000001", "100-0001", "１０００００１", "〒100-0001", "100 0001", "１００－０００１"})
    void aCodeIsFoundHoweverItIsTyped(String typed) {
        assertEquals(List.of(new PostalCodes.Place("東京都", "千代田区", "千代田", null)), postalCodes.find(typed));
    }

    @Test
    void aCodeMayStandForSeveralPlacesAndATownMayHaveARemark() {
        assertEquals(66, postalCodes.find("4520961").size());
        assertEquals(List.of(new PostalCodes.Place("北海道", "札幌市中央区", "大通西", "１〜１９丁目")), postalCodes.find("0600042"));
        assertEquals(List.of(new PostalCodes.Place("北海道", "札幌市中央区", "", null)), postalCodes.find("0600000"));
    }

    @Test
    void aCodeNobodyHasFindsNothing() {
        assertEquals(List.of(), postalCodes.find("9999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "10000011", "abcdefg", "' or 1"})
    void whatIsNoCodeIsRefused(String typed) {
        assertEquals(
                400, assertThrows(Problem.class, () -> postalCodes.find(typed)).status());
    }

    @Test
    void anEditionIsLoadedOnce() {
        Instant loaded = loadedAt();
        postalCodes.loadNewEdition(new StartupEvent());
        assertEquals(loaded, loadedAt());
        assertEquals(
                124_511,
                rows.list(Sql.of("select count(*) as n from postal_code"), row -> row.count("n"))
                        .get(0));
    }

    @Test
    void anotherEditionReplacesTheOneBefore() {
        rows.update(Sql.of("update setting set value = '\"2000-01-01\"' where key = 'postal_codes'"));
        rows.update(Sql.of("delete from postal_code where code < '5000000'"));
        postalCodes.loadNewEdition(new StartupEvent());
        assertEquals(1, postalCodes.find("1000001").size());
    }

    private Instant loadedAt() {
        return rows.first(
                        Sql.of("select updated_at from setting where key = 'postal_codes'"),
                        row -> row.instant("updated_at"))
                .orElseThrow();
    }
}
