package socle.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FloorsTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("socle");

    @Test
    void api_sees_nothing_of_ours() {
        noClasses()
                .that()
                .resideInAPackage("socle.api..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("socle..").and(not(resideInAPackage("socle.api.."))))
                .check(HOUSE);
    }

    @Test
    void core_sees_neither_kinds_nor_app() {
        noClasses()
                .that()
                .resideInAPackage("socle.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("socle.kinds..", "socle.app..")
                .check(HOUSE);
    }

    @Test
    void app_sees_no_kind() {
        noClasses()
                .that()
                .resideInAPackage("socle.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("socle.kinds..")
                .check(HOUSE);
    }

    @Test
    void kinds_see_the_api_alone() {
        noClasses()
                .that()
                .resideInAPackage("socle.kinds..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("socle.core..", "socle.app..")
                .check(HOUSE);
    }

    @Test
    void the_origin_of_the_demo_knows_nothing_of_ours_nor_we_of_it() {
        noClasses()
                .that()
                .resideInAPackage("socle.origin..")
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage(
                                        "socle.origin..",
                                        "java..",
                                        "javax.crypto..",
                                        "com.sun.net.httpserver"))
                                .and(not(resideInAPackage("org.jspecify.annotations"))))
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("socle.origin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("socle.origin..")
                .check(HOUSE);
    }

    @Test
    void families_of_kinds_never_see_each_other() {
        slices().matching("socle.kinds.(*)..").should().notDependOnEachOther().check(HOUSE);
    }

    @Test
    void command_line_and_dossier_never_see_each_other() {
        noClasses()
                .that()
                .resideInAPackage("socle.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("socle.app.dossier..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage("socle.app.dossier..", "socle.app.show..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("socle.app.cli..")
                .check(HOUSE);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("socle.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void yaml_is_read_in_one_room() {
        noClasses()
                .that()
                .resideOutsideOfPackage("socle.core.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(HOUSE);
    }

    @Test
    void databases_are_spoken_to_in_ledger_lake_and_engine() {
        noClasses()
                .that(
                        resideInAnyPackage("socle.app..", "socle.core..")
                                .and(
                                        not(
                                                resideInAnyPackage(
                                                        "socle.core.ledger..",
                                                        "socle.core.lake..",
                                                        "socle.core.engine.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.duckdb..", "org.sqlite..", "org.postgresql..")
                .check(HOUSE);
    }

    @Test
    void the_clock_chance_and_ids_come_in_through_main() {
        noClasses()
                .that(
                        resideInAPackage("socle..")
                                .and(not(resideInAPackage("socle.app")))
                                .and(not(name("socle.origin.Origin"))))
                .should()
                .callMethodWhere(asksTheWorld())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheWorld() {
        return DescribedPredicate.describe(
                "asks for the time, an id or a random number",
                call -> {
                    var owner = call.getTargetOwner();
                    String name = call.getName();
                    boolean now =
                            name.equals("now")
                                    && (owner.isEquivalentTo(Instant.class)
                                            || owner.isEquivalentTo(LocalDate.class)
                                            || owner.isEquivalentTo(LocalDateTime.class));
                    boolean clock =
                            (name.equals("system") && owner.isEquivalentTo(InstantSource.class))
                                    || (name.startsWith("system")
                                            && owner.isEquivalentTo(Clock.class));
                    boolean time = name.equals("currentTimeMillis");
                    boolean id = name.equals("randomUUID") && owner.isEquivalentTo(UUID.class);
                    return now || clock || time || id || owner.isEquivalentTo(Random.class);
                });
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(HOUSE);
    }
}
