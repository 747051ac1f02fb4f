package io.hansa.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An enterprise bean is known by its simple name: of two with one name the server would drop one, and say so in a riddle. */
class BeanNamesTest {

    @Test
    void no_two_beans_of_the_application_have_one_name() {
        var names = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.hansa").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(names).contains("io.hansa.club.tier.Tiers");
        assertThat(twice(names)).isEmpty();
    }

    @Test
    void two_with_one_name_are_seen() {
        assertThat(twice(List.of("a.Consents", "b.Consents", "b.Members"))).containsExactly("a.Consents, b.Consents");
    }

    private static List<String> twice(List<String> names) {
        var byName = new TreeMap<String, List<String>>();
        names.forEach(
                name -> byName.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), simple -> new ArrayList<>())
                        .add(name));
        return byName.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> String.join(", ", same))
                .toList();
    }
}
