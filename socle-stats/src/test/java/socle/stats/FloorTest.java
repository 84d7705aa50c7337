package socle.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// The module sees numbers and nothing else.
class FloorTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("socle.stats");

    @Test
    void statistics_have_no_clock_and_make_no_random_generator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        Instant.class,
                        Random.class,
                        SplittableRandom.class,
                        ThreadLocalRandom.class,
                        RandomGeneratorFactory.class)
                .check(OURS);
        noClasses().should().callMethod(Math.class, "random").check(OURS);
    }

    @Test
    void statistics_see_nothing_of_projects_engines_and_screens() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("socle.api..", "socle.core..", "java.sql..", "java.io..")
                .check(OURS);
    }
}
