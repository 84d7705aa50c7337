package socle.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// The floors of the house: which room may see which.
class FloorsTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("socle.api", "socle.core");

    private static void unseen(String room, String... others) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(OURS);
    }

    @Test
    void the_words_see_nothing_of_ours() {
        unseen("socle.api..", "socle.core..", "socle.kinds..", "socle.app..");
    }

    @Test
    void the_road_sees_neither_kinds_nor_doors() {
        unseen("socle.core..", "socle.kinds..", "socle.app..");
    }

    @Test
    void the_ground_floor_sees_no_room_above_it() {
        String[] above = {
            "socle.core.project..",
            "socle.core.plan..",
            "socle.core.run..",
            "socle.core.proof..",
            "socle.core.sight..",
            "socle.core.testing.."
        };
        for (String room : new String[] {"sql", "text", "graph", "ledger", "lake", "engine"}) {
            unseen("socle.core." + room + "..", above);
        }
    }

    @Test
    void rooms_of_the_ground_floor_do_not_see_each_other() {
        unseen(
                "socle.core.sql..",
                "socle.core.text..",
                "socle.core.graph..",
                "socle.core.engine..");
        unseen("socle.core.text..", "socle.core.graph..", "socle.core.engine..");
        unseen("socle.core.text..", "socle.core.ledger..", "socle.core.lake..");
        unseen("socle.core.graph..", "socle.core.text..", "socle.core.engine..");
        unseen("socle.core.graph..", "socle.core.ledger..", "socle.core.lake..");
        unseen("socle.core.engine..", "socle.core.text..", "socle.core.graph..");
        unseen("socle.core.engine..", "socle.core.ledger..", "socle.core.lake..");
        unseen("socle.core.ledger..", "socle.core.text..", "socle.core.graph..");
        unseen("socle.core.ledger..", "socle.core.lake..", "socle.core.engine..");
        unseen(
                "socle.core.lake..",
                "socle.core.text..",
                "socle.core.graph..",
                "socle.core.ledger..");
    }

    @Test
    void the_project_knows_no_run() {
        unseen(
                "socle.core.project..",
                "socle.core.plan..",
                "socle.core.run..",
                "socle.core.ledger..",
                "socle.core.lake..",
                "socle.core.engine..");
    }

    @Test
    void the_plan_runs_nothing() {
        unseen("socle.core.plan..", "socle.core.run..");
    }

    @Test
    void only_tests_see_what_tests_need() {
        noClasses()
                .that()
                .resideOutsideOfPackage("socle.core.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("socle.core.testing..")
                .check(OURS);
    }

    @Test
    void there_is_no_circle_of_rooms() {
        slices().matching("socle.core.(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching("socle.api.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void reflection_is_the_readers_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("socle.core.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(OURS);
    }

    @Test
    void yaml_is_the_readers_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("socle.core.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(OURS);
    }

    @Test
    void databases_are_spoken_to_in_three_rooms() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "socle.core.ledger..", "socle.core.lake..", "socle.core.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.sqlite..")
                .check(OURS);
    }

    @Test
    void clocks_ids_and_chance_come_in_through_constructors() {
        noClasses().should().callMethodWhere(is(Instant.class, "now")).check(OURS);
        noClasses().should().callMethodWhere(is(LocalDate.class, "now")).check(OURS);
        noClasses().should().callMethodWhere(is(LocalDateTime.class, "now")).check(OURS);
        noClasses().should().callMethodWhere(is(InstantSource.class, "system")).check(OURS);
        noClasses().should().callMethodWhere(is(Clock.class, "systemUTC")).check(OURS);
        noClasses().should().callMethodWhere(is(UUID.class, "randomUUID")).check(OURS);
        noClasses().should().callMethodWhere(is(System.class, "currentTimeMillis")).check(OURS);
        noClasses().should().callMethodWhere(is(Math.class, "random")).check(OURS);
        noClasses().should().callMethodWhere(is(ThreadLocalRandom.class, "current")).check(OURS);
        noClasses().should().callMethodWhere(is(RandomGenerator.class, "getDefault")).check(OURS);
        noClasses().should().callConstructor(Random.class).check(OURS);
    }

    private static DescribedPredicate<JavaCall<?>> is(Class<?> type, String method) {
        return target(owner(name(type.getName()))).and(target(name(method)));
    }
}
