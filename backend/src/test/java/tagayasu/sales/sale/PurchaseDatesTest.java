package tagayasu.sales.sale;

import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tagayasu.As;
import tagayasu.Given;

@QuarkusTest
@Tag("PRD-05")
class PurchaseDatesTest {

    @Inject
    PurchaseDates purchaseDates;

    @Test
    void ofTwoSalesEnteredAtTheSameMomentNeitherIsLost() throws Exception {
        As rep = Given.rep("売上課");
        String account = rep.post("/accounts", Map.of("name", "同時商会")).path("id");
        CountDownLatch first = new CountDownLatch(1);
        var later = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    sell(account, LocalDate.of(2026, 5, 1));
                    first.countDown();
                    sleep();
                }));
        first.await();
        QuarkusTransaction.requiringNew().run(() -> sell(account, LocalDate.of(2026, 4, 1)));
        later.join();
        rep.get("/accounts/{id}", account)
                .then()
                .body("firstSaleOn", is("2026-04-01"))
                .body("lastSaleOn", is("2026-05-01"));
    }

    private void sell(String account, LocalDate day) {
        Sale sale = new Sale();
        sale.accountId = UUID.fromString(account);
        sale.soldOn = day;
        sale.order(BigDecimal.ONE, List.of());
        sale.persistAndFlush();
        purchaseDates.refresh(List.of(sale.accountId));
    }

    private static void sleep() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
