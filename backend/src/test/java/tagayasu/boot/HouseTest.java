package tagayasu.boot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The house: ten wings, and imports point only backwards along this list. */
@AnalyzeClasses(packages = "tagayasu", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final List<String> WINGS = List.of(
            "platform", "staff", "customer", "sales", "activity", "rank", "voice", "outreach", "insight", "exchange");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("tagayasu.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Whoever needs the time asks the injected clock, so that a test can say what day it is. */
    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    /** A layout comes from outside: what reads and sets it has nothing by which a file, an address or code could be reached. */
    @ArchTest
    static final ArchRule thePressReachesNothing = noClasses()
            .that()
            .resideInAnyPackage("tagayasu.platform.paper.layout..", "tagayasu.platform.paper.press..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net..", "java.nio.file..", "java.lang.reflect..", "javax.script..", "javax.naming..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(File.class, ProcessBuilder.class, Runtime.class);

    @ArchTest
    static final ArchRule importsPointBackwards = importsPointBackwards();

    private static ArchRule importsPointBackwards() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < WINGS.size(); i++) {
            String[] later = java.util.stream.Stream.concat(
                            WINGS.subList(i + 1, WINGS.size()).stream(), java.util.stream.Stream.of("boot"))
                    .map(wing -> "tagayasu." + wing + "..")
                    .toArray(String[]::new);
            rules.add(noClasses()
                    .that()
                    .resideInAPackage("tagayasu." + WINGS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules);
    }
}
