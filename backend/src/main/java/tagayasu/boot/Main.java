package tagayasu.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the database and makes the keys where none are configured, then the application; stops them in reverse. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        Path data = data();
        System.setProperty("liquibase.command.showSummary", "OFF");
        if (List.of(args).contains("--new-demo")) EmbeddedPostgres.discardDemo(data);
        DemoClock.set(data, System.getenv("DEMO_NOW"));
        SigningKeys.ensure(data);
        EmbeddedPostgres database = EmbeddedPostgres.startUnlessConfigured(data);
        CountDownLatch applicationIsDown = new CountDownLatch(1);
        if (database != null)
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, applicationIsDown), "stop database"));
        Quarkus.run(
                Tagayasu.class,
                (code, failure) -> {
                    if (failure != null) failure.printStackTrace();
                    applicationIsDown.countDown();
                    System.exit(code);
                },
                args);
    }

    /** Where an installation keeps its keys and, unless a server is named, its database. */
    static Path data() {
        return Path.of(System.getenv().getOrDefault("DATA", ".data"))
                .toAbsolutePath()
                .normalize();
    }

    private static void stop(EmbeddedPostgres database, CountDownLatch applicationIsDown) {
        try {
            applicationIsDown.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.stop();
    }
}
