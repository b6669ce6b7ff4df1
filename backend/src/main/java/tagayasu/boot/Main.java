package tagayasu.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Starts the database and makes the keys where none are configured, then the application. */
@QuarkusMain
public class Main {

    public static void main(String... args) {
        Path data = Path.of(System.getenv().getOrDefault("DATA", ".data"))
                .toAbsolutePath()
                .normalize();
        SigningKeys.ensure(data);
        EmbeddedPostgres.startUnlessConfigured(data);
        Quarkus.run(args);
    }
}
