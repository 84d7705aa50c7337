package socle.kinds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import socle.api.NodeKind;

class FloorsTest {

    private static final JavaClasses KINDS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("socle");

    @Test
    void families_never_see_each_other() {
        slices().matching("socle.kinds.(*)..").should().notDependOnEachOther().check(KINDS);
    }

    @Test
    void kinds_see_the_api_and_no_part_of_the_road() {
        noClasses()
                .that()
                .resideInAPackage("socle.kinds..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("socle.core..", "socle.app..")
                .check(KINDS);
    }

    @Test
    void every_kind_is_final_and_has_no_state() {
        classes()
                .that()
                .implement(NodeKind.class)
                .and()
                .resideInAPackage("socle.kinds..")
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .haveOnlyFinalFields()
                .check(KINDS);
    }
}
