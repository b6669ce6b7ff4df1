package tagayasu.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tagayasu.boot.demo.DemoWorld;
import tagayasu.staff.signin.FirstAdministrator;
import tagayasu.staff.signin.Passwords;

/** What happens once everything is up: somebody can sign in, the demo world stands, and one line says where. */
public class Tagayasu implements QuarkusApplication {

    /** Start and stop at once, which leaves the archive of loaded classes for quick starts. */
    static final String REHEARSE = "--rehearse";

    @Inject
    FirstAdministrator administrator;

    @Inject
    DemoWorld demo;

    @Inject
    Passwords passwords;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @ConfigProperty(name = "TAGAYASU_ADMIN_EMAIL")
    Optional<String> email;

    @ConfigProperty(name = "TAGAYASU_ADMIN_PASSWORD")
    Optional<String> password;

    @ConfigProperty(name = "DEMO", defaultValue = "1")
    String demoWanted;

    @Override
    public int run(String... args) {
        if (Arrays.asList(args).contains(REHEARSE)) return 0;
        System.out.println("Tagayasu: http://localhost:" + port + signIns());
        Quarkus.waitForExit();
        return 0;
    }

    private String signIns() {
        DemoSignIns demoSignIns = new DemoSignIns(Main.data());
        if (!demoWanted.equals("0") && demo.isEmptyHere()) demo.load(passwords.hash(demoSignIns.make()));
        Optional<String> link = administrator.ensure(email, password);
        if (link.isPresent()) return link.get() + " (open this once to make the first administrator)";
        return demoSignIns.line();
    }
}
